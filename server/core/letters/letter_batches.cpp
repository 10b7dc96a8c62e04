#include "core/letters/letter_batches.hpp"

#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::letters {

namespace {

struct InBatch {
    LetterBatchId batch_id;
    LetterId letter_id;
    int most = 1;
};
BOOST_DESCRIBE_STRUCT(InBatch, (), (batch_id, letter_id, most))

constexpr std::string_view add_batch = R"sql(
    INSERT INTO letter_batch (id, unit_id, kind, made_by, made_on) VALUES (:id, :unit_id, :kind, :made_by, :made_on)
)sql";
constexpr std::string_view find_batch = "SELECT id, unit_id, kind, made_by, made_on FROM letter_batch WHERE id = :id";
constexpr std::string_view put_in_batch = "UPDATE letter SET batch_id = :batch_id WHERE id = :letter_id";
constexpr std::string_view find_in_batch = "SELECT id FROM letter WHERE batch_id = :batch_id AND id = :letter_id";
constexpr std::string_view list_of_batch = R"sql(
    SELECT id FROM letter WHERE batch_id = :batch_id AND id > :letter_id ORDER BY id LIMIT :most
)sql";
constexpr std::string_view batches_of_list = R"sql(
    SELECT r.id, r.kind, u.name, r.made_on, (SELECT COUNT(*) FROM letter l WHERE l.batch_id = r.id)
      FROM letter_batch r JOIN unit u ON u.id = r.unit_id WHERE
)sql";
constexpr std::string_view newest_batches_first = " ORDER BY r.id DESC LIMIT 20";
constexpr auto newest_batches = sql::joined<batches_of_list, scope::reaches_row_by_row, newest_batches_first>;

}  // namespace

void LetterBatches::add(const LetterBatch& batch) { session_.execute(add_batch, batch); }

std::optional<LetterBatch> LetterBatches::find(const LetterBatchId& id) {
    return session_.find<LetterBatch>(find_batch, sql::ById{id});
}

void LetterBatches::put(const LetterBatchId& batch, const LetterId& letter) {
    session_.execute(put_in_batch, InBatch{batch, letter});
}

bool LetterBatches::has(const LetterBatchId& batch, const LetterId& letter) {
    return session_.find<sql::ById<LetterId>>(find_in_batch, InBatch{batch, letter}).has_value();
}

std::vector<LetterId> LetterBatches::letters_of(const LetterBatchId& batch, const LetterId& after, int most) {
    std::vector<LetterId> ids;
    for (auto& row : session_.list<sql::ById<LetterId>>(list_of_batch, InBatch{batch, after, most}))
        ids.push_back(std::move(row.id));
    return ids;
}

std::vector<LetterBatchLine> LetterBatches::newest(const ScopeSql& scope) {
    return session_.list<LetterBatchLine>(newest_batches, scope);
}

}  // namespace gongyou::letters
