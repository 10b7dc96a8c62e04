#pragma once

#include "core/access/decision.hpp"
#include "core/api/command.hpp"
#include "platform/files/files.hpp"
#include "programmes/legal_checkup/legal_checkup_step.hpp"

namespace gongyou::legal_checkup {

struct OneCheckup {
    MatterId id;
};
BOOST_DESCRIBE_STRUCT(OneCheckup, (), (id))

/// Which check-up, and as of which revision it was seen.
struct CheckupCommand : api::Command {
    MatterId id;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(CheckupCommand, (api::Command), (id, revision))

using ProofUploads = List<UploadId, files::most_files_of_one>;

/// One step of the procedure. Which of the fields it needs says the table; the others are left out.
struct TakeCheckupStep : CheckupCommand {
    CheckupAct step = CheckupAct::note;
    std::optional<Words> text;
    std::optional<PersonId> leader_id;
    std::optional<PersonId> lawyer_id;
    std::optional<PersonId> supervisor_id;
    std::optional<Date> undertaken_on;
    std::optional<Heard> heard;
    std::optional<Date> on;  ///< when it happened
    std::optional<std::int64_t> item;
    std::optional<Recheck> recheck;
    std::optional<RedLine> line;
    std::optional<Line<2, 60>> owner;  ///< who puts it right at the employer
    std::optional<Satisfaction> rating;
    std::optional<ProofUploads> uploads;  ///< photos and PDFs that show it
};
BOOST_DESCRIBE_STRUCT(TakeCheckupStep, (CheckupCommand),
                      (step, text, leader_id, lawyer_id, supervisor_id, undertaken_on, heard, on, item, recheck, line,
                       owner, rating, uploads))

/// The check-up as it is in the store, if the actor has `right` over it: each of the team; else the one answer for
/// what is not there.
Result<Checkup> checkup_for(sql::Session& session, const Actor& actor, Right right, const MatterId& id);
/// The same for whoever may see it inside the union: its team, or its desk.
Result<Checkup> checkup_inside(sql::Session& session, const Actor& actor, const MatterId& id);
/// The same for whoever speaks for the employer it is about, by receive_letter.
Result<Checkup> checkup_of_own(sql::Session& session, const Actor& actor, const MatterId& id);
/// What the gate is asked about: to each of the team the check-up is given.
Subject subject_for(sql::Session& session, const Actor& actor, const Checkup& checkup);

/// A line in the audit about an act that is no step.
void enter(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, Role role, std::string act, const MatterId& id);

/// Takes the step, if the actor may, it is possible now, its fields are there and what good practice asks of it is
/// given. Faults: access.not_found, matter.changed_meanwhile, matter.step_not_possible, value.missing by field, and
/// those of the step (legal_checkup_guards.hpp).
Result<CheckupStanding> take_checkup_step(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                          const TakeCheckupStep& asked);
/// The same by the employer's account, for the steps that are the employer's.
Result<CheckupStanding> take_own_checkup_step(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                              const TakeCheckupStep& asked);

}  // namespace gongyou::legal_checkup
