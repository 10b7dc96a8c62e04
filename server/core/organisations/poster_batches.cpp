#include "core/organisations/poster_batches.hpp"

#include "platform/sql/joined.hpp"

namespace gongyou {

namespace {

struct ByBatch {
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(ByBatch, (), (number))
struct PosterMarkRow : PosterMarking {
    std::int64_t batch = 0;
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(PosterMarkRow, (PosterMarking), (batch, number))

constexpr std::string_view add_poster_batch = R"sql(
    INSERT INTO poster_batch (number, unit_id, printed_on, copies, state, tampering, found_at, found_on, revision)
    VALUES (:number, :unit_id, :printed_on, :copies, :state, :tampering, :found_at, :found_on, :revision)
)sql";
constexpr std::string_view last_poster_batch = "SELECT COALESCE(MAX(number), 0) FROM poster_batch";
constexpr std::string_view poster_batch_head = R"sql(
    SELECT r.number, r.unit_id, r.printed_on, r.copies, r.state, r.tampering, r.found_at, r.found_on, r.revision, u.name
      FROM poster_batch r JOIN unit u ON u.id = r.unit_id WHERE
)sql";
constexpr std::string_view of_number = " r.number = :number";
constexpr std::string_view newest_batches = " ORDER BY r.number DESC LIMIT 500";
constexpr auto find_poster_batch = sql::joined<poster_batch_head, of_number>;
constexpr auto list_poster_batches = sql::joined<poster_batch_head, scope::reaches, newest_batches>;
constexpr std::string_view mark_poster_batch = R"sql(
    UPDATE poster_batch
       SET state = :state, tampering = :tampering, found_at = :found_at, found_on = :found_on, revision = revision + 1
     WHERE number = :number AND revision = :revision
)sql";
constexpr std::string_view add_poster_mark = R"sql(
    INSERT INTO poster_mark (batch, number, mark, tampering, found_at, reason, marked_on, by_person)
    VALUES (:batch, :number, :mark, :tampering, :found_at, :reason, :marked_on, :by_person)
)sql";
constexpr std::string_view last_poster_mark = "SELECT COALESCE(MAX(number), 0) FROM poster_mark WHERE batch = :number";
constexpr std::string_view list_poster_marks = R"sql(
    SELECT mark, tampering, found_at, reason, marked_on, by_person FROM poster_mark
     WHERE batch = :number ORDER BY number DESC LIMIT 100
)sql";

}  // namespace

std::int64_t PosterBatches::add(PosterBatch batch) {
    batch.number = session_.find<ByBatch>(last_poster_batch)->number + 1;
    session_.execute(add_poster_batch, batch);
    return batch.number;
}

std::optional<PosterBatchView> PosterBatches::find(std::int64_t number) {
    return session_.find<PosterBatchView>(find_poster_batch, ByBatch{number});
}

std::vector<PosterBatchView> PosterBatches::list(const ScopeSql& scope) {
    return session_.list<PosterBatchView>(list_poster_batches, scope);
}

Result<PosterBatch> PosterBatches::mark(PosterBatch changed, const PosterMarking& marking) {
    if (session_.execute(mark_poster_batch, changed) == 0)
        return fail({FaultKind::conflict, "poster.changed_meanwhile"});
    const auto last = session_.find<ByBatch>(last_poster_mark, ByBatch{changed.number});  // the row above is ours now
    session_.execute(add_poster_mark, PosterMarkRow{marking, changed.number, last->number + 1});
    changed.revision += 1;
    return changed;
}

std::vector<PosterMarking> PosterBatches::marks_of(std::int64_t number) {
    return session_.list<PosterMarking>(list_poster_marks, ByBatch{number});
}

}  // namespace gongyou
