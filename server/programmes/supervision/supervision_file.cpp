#include "programmes/supervision/supervision_file.hpp"

#include "platform/sql/by_id.hpp"

namespace gongyou::supervision {

namespace {

constexpr std::string_view add_item = R"sql(
    INSERT INTO supervision_item (matter_id, number, words, due_on, state, checked_on)
    VALUES (:matter_id, :number, :words, :due_on, :state, :checked_on)
)sql";
constexpr std::string_view save_item = R"sql(
    UPDATE supervision_item SET due_on = :due_on, state = :state, checked_on = :checked_on
     WHERE matter_id = :matter_id AND number = :number
)sql";
constexpr std::string_view remove_all_items = "DELETE FROM supervision_item WHERE matter_id = :id";
constexpr std::string_view list_items = R"sql(
    SELECT matter_id, number, words, due_on, state, checked_on FROM supervision_item
     WHERE matter_id = :id ORDER BY number
)sql";
constexpr std::string_view add_record = R"sql(
    INSERT INTO supervision_record (matter_id, number, kind, about, made_on, words, by_person)
    VALUES (:matter_id, :number, :kind, :about, :made_on, :words, :by_person)
)sql";
constexpr std::string_view list_records = R"sql(
    SELECT matter_id, number, kind, about, made_on, words, by_person FROM supervision_record
     WHERE matter_id = :id ORDER BY number
)sql";
constexpr std::string_view keep_supervisor_card = R"sql(
    INSERT INTO supervisor_card (person_id, number, issuer, valid_until)
    VALUES (:person_id, :number, :issuer, :valid_until)
    ON CONFLICT (person_id) DO UPDATE
       SET number = excluded.number, issuer = excluded.issuer, valid_until = excluded.valid_until
)sql";
constexpr std::string_view find_card =
    "SELECT person_id, number, issuer, valid_until FROM supervisor_card WHERE person_id = :id";

}  // namespace

void SupervisionFile::add(const Item& item) { session_.execute(add_item, item); }
void SupervisionFile::save(const Item& item) { session_.execute(save_item, item); }
void SupervisionFile::remove_items(const SupervisionId& id) { session_.execute(remove_all_items, sql::ById{id}); }
std::vector<Item> SupervisionFile::items_of(const SupervisionId& id) {
    return session_.list<Item>(list_items, sql::ById{id});
}

void SupervisionFile::add(const Record& record) { session_.execute(add_record, record); }
std::vector<Record> SupervisionFile::records_of(const SupervisionId& id) {
    return session_.list<Record>(list_records, sql::ById{id});
}

void SupervisionFile::keep(const SupervisorCard& card) { session_.execute(keep_supervisor_card, card); }
std::optional<SupervisorCard> SupervisionFile::card_of(const PersonId& person) {
    return session_.find<SupervisorCard>(find_card, sql::ById{person});
}

}  // namespace gongyou::supervision
