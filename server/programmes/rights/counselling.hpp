#pragma once

#include <vector>

#include "programmes/rights/work_consultation.hpp"

namespace gongyou::rights {

/// A session with the counsellor (心理咨询): that it took place stands in the timeline, what was said does not.
struct NoteCounselling : ConsultationCommand {
    bool consent = false;  ///< the asker agreed that a note is kept
    Paragraphs<2, 4000> note;
};
BOOST_DESCRIBE_STRUCT(NoteCounselling, (ConsultationCommand), (consent, note))

/// Faults: consent.missing by field; those of every step.
Result<ConsultationStanding> note_counselling(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                              const NoteCounselling& act);
/// The same for `by`, a counsellor who may: the caller has seen to it.
Result<ConsultationStanding> counsel_as(const RightsParts& parts, sql::Tx& tx, const matters::By& by,
                                        const Consultation& found, const NoteCounselling& act);

struct OneConsultation {
    ConsultationId id;
};
BOOST_DESCRIBE_STRUCT(OneConsultation, (), (id))

struct CounsellingNoteView {
    std::string id;
    Date on;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(CounsellingNoteView, (), (id, on, note))

struct CounsellingNotes {
    std::vector<CounsellingNoteView> items;
};
BOOST_DESCRIBE_STRUCT(CounsellingNotes, (), (items))

/// The notes that the actor wrote himself, the oldest first. Those of others are not there, whatever roles the actor
/// holds. Fault: access.not_found.
Result<CounsellingNotes> my_counselling_notes(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                              const OneConsultation& asked);

}  // namespace gongyou::rights
