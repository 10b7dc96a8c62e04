#pragma once

#include "kernel/list.hpp"
#include "programmes/supervision/supervision_command.hpp"

namespace gongyou::supervision {

/// One demand, and by when.
struct DemandedItem {
    Paragraphs<2, 300> words;
    std::optional<Date> due_on;  ///< none: as many days from today as rectification.plan of the policy says
};
BOOST_DESCRIBE_STRUCT(DemandedItem, (), (words, due_on))

/// What the opinion will demand, whole: it takes the place of what stood there.
struct KeepItems : SupervisionCommand {
    List<DemandedItem, 20> items;
};
BOOST_DESCRIBE_STRUCT(KeepItems, (SupervisionCommand), (items))

/// While it is investigated, urged or the opinion is being written. Faults: access.not_found,
/// matter.changed_meanwhile, supervision.demands_stand (a served opinion has them), items: value.missing,
/// due_on: supervision.due_in_past.
Result<SupervisionStanding> keep_items(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                                       const KeepItems& asked);

/// A supervisor's card as the desk enters it.
struct KeepCard : api::Command {
    PersonId person_id;
    Line<2, 40> number;
    Line<2, 60> issuer;
    Date valid_until;
};
BOOST_DESCRIBE_STRUCT(KeepCard, (api::Command), (person_id, number, issuer, valid_until))

/// Fault: supervision.not_a_supervisor by field, of somebody who is none at the actor's units.
Result<api::Nothing> keep_card(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor, const KeepCard& asked);

}  // namespace gongyou::supervision
