#pragma once

#include <optional>
#include <string>

#include "core/law/rule_pack.hpp"
#include "core/organisations/employer.hpp"
#include "kernel/id.hpp"

namespace gongyou::matters {

/// How soon somebody has to look at a matter.
enum class Urgency {
    blue,    ///< ordinary
    yellow,  ///< soon
    orange,  ///< today
    red      ///< now
};
BOOST_DESCRIBE_ENUM(Urgency, blue, yellow, orange, red)

/// Anything that has a life (事项): a report, a consultation, a mediation. What is its own stands in its programme's
/// table, under the same id.
struct Matter {
    MatterId id;  ///< UUIDv7; random when it is anonymous
    std::string kind;
    UnitId unit_id;                         ///< whose desk has it
    std::optional<EmployerId> employer_id;  ///< whom it is about, when known: the employer's wall
    std::string state;                      ///< by name; the kind's procedure is the authority
    std::int64_t revision = 1;              ///< guards two desks saving at once; also the number of the last event
    bool anonymous = false;
    Date opened_on;
    std::optional<Date> ended_on;
    std::optional<std::string> outcome;  ///< by name, once it has ended
    Urgency urgency = Urgency::yellow;
    std::optional<PersonId> assigned_to;
    law::FrozenLaw law;                     ///< as it was known when the matter was opened
    std::string title;                      ///< what people recognise it by; sealed when anonymous
    std::optional<std::string> record_key;  ///< the key of this record, sealed; when anonymous
};
BOOST_DESCRIBE_STRUCT(Matter, (),
                      (id, kind, unit_id, employer_id, state, revision, anonymous, opened_on, ended_on, outcome,
                       urgency, assigned_to, law, title, record_key))

/// One thing that happened to a matter: the timeline people read.
struct MatterEvent {
    MatterId matter_id;
    std::int64_t number = 1;  ///< 1, 2, 3 … within the matter
    std::string act;          ///< "file", or an act of the procedure
    std::string state;        ///< the state it led to
    Date made_on;
    std::optional<Instant> made_at;     ///< never of a reporter who is anonymous
    std::optional<PersonId> by_person;  ///< nobody: the reporter, or a clock
    UnitId unit_id;
    bool for_reporter = false;  ///< whether the reporter reads the words
    std::string choice;         ///< what was chosen in the step, by name: a ground, a body, an outcome
    std::string words;          ///< sealed when the matter is anonymous
};
BOOST_DESCRIBE_STRUCT(MatterEvent, (),
                      (matter_id, number, act, state, made_on, made_at, by_person, unit_id, for_reporter, choice,
                       words))

/// Why two matters belong together.
enum class LinkKind {
    merged_into,  ///< goes on in the other (并案)
    pressure,     ///< the reporter was put under pressure because of the other (打击报复)
    grew_from     ///< was opened out of the other
};
BOOST_DESCRIBE_ENUM(LinkKind, merged_into, pressure, grew_from)

struct MatterLink {
    MatterId matter_id;
    MatterId other_id;
    LinkKind kind = LinkKind::grew_from;
};
BOOST_DESCRIBE_STRUCT(MatterLink, (), (matter_id, other_id, kind))

}  // namespace gongyou::matters
