#pragma once

#include <vector>

#include "platform/sql/session.hpp"
#include "programmes/rights/consultation.hpp"

namespace gongyou::rights {

using NoteId = Id<struct CounsellingNoteTag>;

/// A counsellor's note, sealed.
struct CounsellingNote {
    NoteId id;  ///< random
    ConsultationId matter_id;
    PersonId by_person;
    Date made_on;
    std::string note_key;  ///< the note's own key, sealed in the name of its author
    std::string note;      ///< sealed with it
};
BOOST_DESCRIBE_STRUCT(CounsellingNote, (), (id, matter_id, by_person, made_on, note_key, note))

/// The SQL of counselling notes. There is no question for the notes of anybody but one author.
class CounsellingStore {
public:
    explicit CounsellingStore(sql::Session& session) : session_{session} {}

    void add(const CounsellingNote& note);
    std::vector<CounsellingNote> notes_by(const PersonId& author, const ConsultationId& consultation);

private:
    sql::Session& session_;
};

}  // namespace gongyou::rights
