#pragma once

#include "core/access/decision.hpp"
#include "core/api/command.hpp"
#include "kernel/list.hpp"
#include "programmes/rights/consultation_files.hpp"
#include "programmes/rights/consultation_step.hpp"
#include "programmes/rights/report.hpp"
#include "programmes/rights/time_limit.hpp"

namespace gongyou::rights {

/// Which consultation, and as of which revision it was seen.
struct ConsultationCommand : api::Command {
    ConsultationId id;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(ConsultationCommand, (api::Command), (id, revision))

/// Somebody gets it. How difficult it is, is said the first time only.
struct AssignConsultation : ConsultationCommand {
    PersonId person_id;
    std::optional<Difficulty> difficulty;
};
BOOST_DESCRIBE_STRUCT(AssignConsultation, (ConsultationCommand), (person_id, difficulty))

/// Whoever may work on it takes one that is free.
struct TakeConsultation : ConsultationCommand {
    Difficulty difficulty = Difficulty::simple;
};
BOOST_DESCRIBE_STRUCT(TakeConsultation, (ConsultationCommand), (difficulty))

/// It proves easier or harder than thought. The days count on from where they began.
struct GradeConsultation : ConsultationCommand {
    Difficulty difficulty = Difficulty::simple;
};
BOOST_DESCRIBE_STRUCT(GradeConsultation, (ConsultationCommand), (difficulty))

/// Whoever has it gives it back to the coordinator, and says to colleagues why.
struct HandBackConsultation : ConsultationCommand {
    Words text;
};
BOOST_DESCRIBE_STRUCT(HandBackConsultation, (ConsultationCommand), (text))

/// The asker reads all of it. The day before which to act is counted from an event, or, where no rule counts it, set by
/// hand.
struct AnswerConsultation : ConsultationCommand {
    Words text;
    std::optional<Paragraphs<0, 1000>> next_steps;
    std::optional<Paragraphs<0, 1000>> evidence;  ///< what to collect and keep
    std::optional<LimitFrom> counted;             ///< the day before which the asker has to act, by a rule
    std::optional<Date> limitation_on;            ///< the same by hand
    List<Line<1, 80>, 8> basis;                   ///< codes of the law book
    std::optional<ConsultationUploads> uploads;
};
BOOST_DESCRIBE_STRUCT(AnswerConsultation, (ConsultationCommand),
                      (text, next_steps, evidence, counted, limitation_on, basis, uploads))

struct ConsultationWords : ConsultationCommand {
    Words text;
};
BOOST_DESCRIBE_STRUCT(ConsultationWords, (ConsultationCommand), (text))

struct AskLegalAid : ConsultationWords {};
BOOST_DESCRIBE_STRUCT(AskLegalAid, (ConsultationWords), ())
struct NoteAidGranted : ConsultationWords {};
BOOST_DESCRIBE_STRUCT(NoteAidGranted, (ConsultationWords), ())
struct NoteAidRefused : ConsultationWords {};
BOOST_DESCRIBE_STRUCT(NoteAidRefused, (ConsultationWords), ())
struct NoteAidBegun : ConsultationWords {};
BOOST_DESCRIBE_STRUCT(NoteAidBegun, (ConsultationWords), ())
/// For colleagues only.
struct NoteOnConsultation : ConsultationWords {};
BOOST_DESCRIBE_STRUCT(NoteOnConsultation, (ConsultationWords), ())

/// The consultation, if the actor may take `act` on it. Faults: access.not_found, matter.changed_meanwhile.
Result<Consultation> consultation_for_step(sql::Tx& tx, const Actor& actor, const ConsultationCommand& asked,
                                           ConsultationAct act);

/// Each takes one step of the procedure. Faults: access.not_found, matter.changed_meanwhile, matter.step_not_possible.
/// assign: consultation.not_for_this_person, value.missing by field.
Result<ConsultationStanding> assign_consultation(const RightsParts&, sql::Tx&, const Actor&, const AssignConsultation&);
Result<ConsultationStanding> take_consultation(const RightsParts&, sql::Tx&, const Actor&, const TakeConsultation&);
Result<ConsultationStanding> grade_consultation(const RightsParts&, sql::Tx&, const Actor&, const GradeConsultation&);
Result<ConsultationStanding> hand_back_consultation(const RightsParts&, sql::Tx&, const Actor&,
                                                    const HandBackConsultation&);
/// Also by field: consultation.basis_not_law, consultation.limit_twice, those of claim_files.
Result<ConsultationStanding> answer_consultation(const RightsParts&, sql::Tx&, const Actor&, const AnswerConsultation&);
/// The same for `by`, who may: the caller has seen to it.
Result<ConsultationStanding> answer_as(const RightsParts&, sql::Tx&, const matters::By& by, const Consultation&,
                                       const AnswerConsultation&);
Result<ConsultationStanding> ask_legal_aid(const RightsParts&, sql::Tx&, const Actor&, const AskLegalAid&);
Result<ConsultationStanding> note_aid_granted(const RightsParts&, sql::Tx&, const Actor&, const NoteAidGranted&);
Result<ConsultationStanding> note_aid_refused(const RightsParts&, sql::Tx&, const Actor&, const NoteAidRefused&);
Result<ConsultationStanding> note_aid_begun(const RightsParts&, sql::Tx&, const Actor&, const NoteAidBegun&);
Result<ConsultationStanding> note_on_consultation(const RightsParts&, sql::Tx&, const Actor&,
                                                  const NoteOnConsultation&);

}  // namespace gongyou::rights
