#pragma once

#include "core/matters/matter.hpp"
#include "kernel/text.hpp"
#include "programmes/supervision/supervision_choices.hpp"
#include "programmes/supervision/supervision_procedure.hpp"

namespace gongyou::supervision {

using SupervisionId = MatterId;
using Words = Paragraphs<2, 2000>;

/// A supervision case (工会劳动法律监督案件): a matter whose title is the employer's name. Who complained stands
/// nowhere in it. Facts are sealed as in the store.
struct Supervision : matters::Matter {
    Origin origin = Origin::own_finding;
    std::optional<MatterId> report_id;  ///< the report it grew from
    std::string category;               ///< as in law/categories.toml
    std::string subject;                ///< in a line, in neutral words
    std::string facts;
    std::string groups;          ///< names of ProtectedGroup, with spaces between
    std::int64_t people = 0;     ///< how many workers it concerns, as far as known
    bool uncooperative = false;  ///< the employer does not co-operate, by what was recorded
    Date received_on;
    std::optional<PersonId> second_id;  ///< the second supervisor; the first is whom the matter was given to
};
BOOST_DESCRIBE_STRUCT(Supervision, (matters::Matter),
                      (origin, report_id, category, subject, facts, groups, people, uncooperative, received_on,
                       second_id))

/// Where it stands. The store holds only states of the procedure.
inline SupervisionState state_of(const matters::Matter& matter) {
    return enum_named<SupervisionState>(matter.state).value();
}

/// Whether the person is one of the two who have it.
inline bool is_of_the_pair(const Supervision& supervision, const PersonId& person) {
    return supervision.assigned_to == person || supervision.second_id == person;
}

}  // namespace gongyou::supervision
