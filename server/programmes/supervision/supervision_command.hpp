#pragma once

#include "core/access/decision.hpp"
#include "core/api/command.hpp"
#include "core/letters/letter.hpp"
#include "programmes/supervision/supervision_step.hpp"

namespace gongyou::supervision {

struct OneSupervision {
    SupervisionId id;
};
BOOST_DESCRIBE_STRUCT(OneSupervision, (), (id))

/// Which case, and as of which revision it was seen.
struct SupervisionCommand : api::Command {
    SupervisionId id;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(SupervisionCommand, (api::Command), (id, revision))

/// What is found of one demand.
enum class Finding { done, partly, undone };
BOOST_DESCRIBE_ENUM(Finding, done, partly, undone)

/// One step of the procedure. Which of the fields it needs says the table; the others are left out.
struct TakeSupervisionStep : SupervisionCommand {
    SupervisionAct step = SupervisionAct::note;
    std::optional<Words> text;
    std::optional<NotTakenGround> ground;
    std::optional<PersonId> person_id;
    std::optional<PersonId> second_id;
    std::optional<Heard> heard;
    std::optional<bool> both;
    std::optional<letters::LetterId> letter_id;
    std::optional<AnswerKind> answer;
    std::optional<Line<2, 60>> lawyer;
    std::optional<std::int64_t> item;
    std::optional<Finding> finding;
    std::optional<ProposalGround> proposal_ground;
    std::optional<TransferGround> transfer_ground;
    std::optional<StopGround> stop_ground;
    std::optional<Acceptance> accepted;
    std::optional<AuthorityResult> result;
    std::optional<Measure> measure;
    std::optional<WatchFinding> watch;
    std::optional<Date> on;  ///< when it happened there, if not today
};
BOOST_DESCRIBE_STRUCT(TakeSupervisionStep, (SupervisionCommand),
                      (step, text, ground, person_id, second_id, heard, both, letter_id, answer, lawyer, item, finding,
                       proposal_ground, transfer_ground, stop_ground, accepted, result, measure, watch, on))

/// The case as it is in the store, if the actor has `right` over it: of the two supervisors each; else the one answer
/// for what is not there.
Result<Supervision> supervision_for(sql::Session& session, const Actor& actor, Right right, const SupervisionId& id);
/// What the gate is asked about: to either of the pair the case is given.
Subject subject_for(sql::Session& session, const Actor& actor, const Supervision& supervision);

/// Takes the step, if the actor may, it is possible now, its fields are there and what the law asks of it is given.
/// Faults: access.not_found, matter.changed_meanwhile, matter.step_not_possible, value.missing by field, and those of
/// the step (supervision_guards.hpp).
Result<SupervisionStanding> take_supervision_step(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                                                  const TakeSupervisionStep& asked);

}  // namespace gongyou::supervision
