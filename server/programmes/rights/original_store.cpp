#include "programmes/rights/original_store.hpp"

namespace gongyou::rights {

namespace {

struct OriginalOpening {
    FileId file_id;
    PersonId by_person;
    Instant opened_at;
};
BOOST_DESCRIBE_STRUCT(OriginalOpening, (), (file_id, by_person, opened_at))

constexpr std::string_view note_original_opening = R"sql(
    INSERT INTO original_opened (file_id, by_person, opened_at) VALUES (:file_id, :by_person, :opened_at)
    ON CONFLICT (file_id, by_person) DO UPDATE SET opened_at = excluded.opened_at
)sql";
constexpr std::string_view find_original_opening = R"sql(
    SELECT file_id, by_person, opened_at FROM original_opened WHERE file_id = :file_id AND by_person = :by_person
)sql";

}  // namespace

void OriginalStore::note_opening(const FileId& file, const PersonId& by, Instant at) {
    session_.execute(note_original_opening, OriginalOpening{file, by, at});
}

std::optional<Instant> OriginalStore::opened_at(const FileId& file, const PersonId& by) {
    const auto found = session_.find<OriginalOpening>(find_original_opening, OriginalOpening{file, by, {}});
    if (!found) return std::nullopt;
    return found->opened_at;
}

}  // namespace gongyou::rights
