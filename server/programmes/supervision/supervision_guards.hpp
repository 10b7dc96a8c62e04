#pragma once

#include "programmes/supervision/supervision_command.hpp"
#include "programmes/supervision/supervision_step.hpp"

namespace gongyou::supervision {

/// What is at hand when a step is prepared.
struct AtHand {
    const SupervisionParts& parts;
    sql::Tx& tx;
    const Actor& actor;
    const TakeSupervisionStep& asked;
    Supervision& supervision;  ///< what a step changes of it is kept
};

/// What the law and good practice ask before this step, and what it changes beside the state: pair, demands, records.
/// Faults, all of them: supervision.two_needed, supervision.same_person, supervision.not_a_supervisor,
/// supervision.has_mediated by field, supervision.card_missing, supervision.card_expired,
/// supervision.employer_not_heard, supervision.both_wanted, supervision.letter_not_served, supervision.letter_counted,
/// supervision.no_demands, supervision.second_opinion_missing, supervision.item_unknown by field,
/// supervision.items_open, supervision.all_done, supervision.nothing_to_maintain, supervision.transfer_not_examined,
/// supervision.watch_over,
/// and those of supervision_rules.hpp.
Result<Brought> prepared(const AtHand& at);

/// What is written down in the case's file for a step that was taken with number `number` (笔录).
void keep_record(const SupervisionParts& parts, sql::Tx& tx, const SupervisionId& id, std::int64_t number,
                 RecordKind kind, std::string about, const std::string& words, const std::optional<PersonId>& by);

/// Whether the conditions of a transfer to the procuratorate were examined and found given.
bool was_found_transferable(sql::Session& session, const SupervisionId& id);

/// Whether the letter has taken its step in this case already, however often it is served: a letter takes it once.
/// Steps of before they named their letter count for those that had been served by then.
bool has_counted(sql::Session& session, const SupervisionId& id, const letters::LetterId& letter, SupervisionAct act);

/// The letter that the step `act` follows from: one of this case, of this kind, served, and still standing. The day of
/// its last service. When the case comes back to where it was, for an opinion that is amended or a second reminder,
/// another letter has to be served. Faults: supervision.letter_not_served,
/// supervision.letter_counted.
Result<Date> served_on(sql::Session& session, const SupervisionId& id, const letters::LetterId& letter,
                       std::string_view kind, SupervisionAct act);

}  // namespace gongyou::supervision
