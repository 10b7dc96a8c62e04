#include "programmes/rights/counselling_store.hpp"

namespace gongyou::rights {

namespace {

constexpr std::string_view add_note = R"sql(
    INSERT INTO counselling_note (id, matter_id, by_person, made_on, note_key, note)
    VALUES (:id, :matter_id, :by_person, :made_on, :note_key, :note)
)sql";
constexpr std::string_view list_notes = R"sql(
    SELECT id, matter_id, by_person, made_on, note_key, note FROM counselling_note
     WHERE matter_id = :matter_id AND by_person = :by_person ORDER BY made_on, id
)sql";

struct OfAuthor {
    ConsultationId matter_id;
    PersonId by_person;
};
BOOST_DESCRIBE_STRUCT(OfAuthor, (), (matter_id, by_person))

}  // namespace

void CounsellingStore::add(const CounsellingNote& note) { session_.execute(add_note, note); }

std::vector<CounsellingNote> CounsellingStore::notes_by(const PersonId& author, const ConsultationId& consultation) {
    return session_.list<CounsellingNote>(list_notes, OfAuthor{consultation, author});
}

}  // namespace gongyou::rights
