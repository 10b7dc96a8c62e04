#pragma once

#include "core/matters/matter_view.hpp"
#include "programmes/supervision/supervision_command.hpp"
#include "programmes/supervision/supervision_rows.hpp"

namespace gongyou::supervision {

/// A step that may be taken now, and the fields it needs.
struct PossibleSupervisionStep {
    SupervisionAct step = SupervisionAct::note;
    std::vector<std::string> needs;
};
BOOST_DESCRIBE_STRUCT(PossibleSupervisionStep, (), (step, needs))

struct ItemView {
    std::int64_t number = 1;
    std::string words;
    Date due_on;
    ItemState state = ItemState::open;
    std::optional<Date> checked_on;
};
BOOST_DESCRIBE_STRUCT(ItemView, (), (number, words, due_on, state, checked_on))

struct RecordView {
    std::int64_t number = 1;
    RecordKind kind = RecordKind::inquiry;
    std::string about;
    Date on;
    std::string words;
    std::optional<std::string> by_name;
};
BOOST_DESCRIBE_STRUCT(RecordView, (), (number, kind, about, on, words, by_name))

/// One of the two, with the card they show.
struct SupervisorView {
    PersonId id;
    std::string name;
    std::optional<std::string> card;
    std::optional<Date> card_until;
};
BOOST_DESCRIBE_STRUCT(SupervisorView, (), (id, name, card, card_until))

struct CaseLetterView {
    letters::LetterId id;
    std::string kind;
    std::string title;
    std::string state;
    std::optional<std::string> number;
    std::optional<Date> served_on;
    bool may_be_referred = false;  ///< it is to an authority, and the reader may send it to a partner office now
};
BOOST_DESCRIBE_STRUCT(CaseLetterView, (), (id, kind, title, state, number, served_on, may_be_referred))

struct SupervisionLink {
    MatterId id;
    matters::LinkKind kind = matters::LinkKind::grew_from;
    bool from_here = false;
    std::string of;  ///< kind of the other matter
};
BOOST_DESCRIBE_STRUCT(SupervisionLink, (), (id, kind, from_here, of))

/// A case as those who work on it read it.
struct SupervisionView {
    SupervisionId id;
    SupervisionState state = SupervisionState::examining;
    std::int64_t revision = 1;
    matters::Urgency urgency = matters::Urgency::yellow;
    Origin origin = Origin::own_finding;
    std::string title;
    std::string category;
    std::string subject;
    std::string facts;
    std::vector<ProtectedGroup> groups;
    std::int64_t people = 0;
    bool uncooperative = false;
    bool recurs = false;  ///< an earlier case about the same employer ended within the watch (supervision.watch)
    Date received_on;
    std::string unit_name;
    std::string unit_phone;
    bool issues_proposals = false;  ///< the unit is a local federation; else it asks the county (提请)
    bool mine = false;
    std::optional<std::string> outcome;
    std::vector<SupervisorView> pair;
    std::vector<ItemView> items;
    std::vector<RecordView> records;
    std::vector<CaseLetterView> letters;
    std::vector<matters::StepView> steps;
    std::vector<matters::ClockView> clocks;
    std::vector<SupervisionLink> links;
    std::vector<PossibleSupervisionStep> can;
};
BOOST_DESCRIBE_STRUCT(SupervisionView, (),
                      (id, state, revision, urgency, origin, title, category, subject, facts, groups, people,
                       uncooperative, recurs, received_on, unit_name, unit_phone, issues_proposals, mine, outcome, pair,
                       items, records, letters, steps, clocks, links, can))

Result<SupervisionView> view_supervision(const SupervisionParts& parts, sql::Reader& reader, const Actor& actor,
                                         const OneSupervision& asked);

/// "women migrant", as they are kept.
std::vector<ProtectedGroup> groups_in(const std::string& names);
/// Demands and records in clear. Faults: those of the seal.
Result<std::vector<ItemView>> items_in(const SupervisionParts& parts, sql::Session& session, const SupervisionId& id);
Result<std::vector<RecordView>> records_in(const SupervisionParts& parts, sql::Session& session,
                                           const SupervisionId& id);
std::vector<SupervisorView> pair_of(const SupervisionParts& parts, sql::Session& session,
                                    const Supervision& supervision);

}  // namespace gongyou::supervision
