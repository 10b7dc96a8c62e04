#include "core/letters/stamp_store.hpp"

#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::letters {

namespace {

constexpr std::string_view add_stamp = R"sql(
    INSERT INTO union_stamp (id, unit_id, state, revision, diameter, file_id, digest, asked_by, asked_at, decided_by,
                             decided_at)
    VALUES (:id, :unit_id, :state, :revision, :diameter, :file_id, :digest, :asked_by, :asked_at, :decided_by,
            :decided_at)
)sql";
constexpr std::string_view whole_stamp = R"sql(
    SELECT id, unit_id, state, revision, diameter, file_id, digest, asked_by, asked_at, decided_by, decided_at
      FROM union_stamp
)sql";
constexpr std::string_view stamp_with_id = " WHERE id = :id";
constexpr std::string_view stamps_of_unit = " WHERE unit_id = :id ORDER BY id DESC";
constexpr std::string_view stamp_in_use = " WHERE unit_id = :id AND state = 'in_use'";
constexpr auto find_stamp = sql::joined<whole_stamp, stamp_with_id>;
constexpr auto list_stamps_of_unit = sql::joined<whole_stamp, stamps_of_unit>;
constexpr auto find_stamp_in_use = sql::joined<whole_stamp, stamp_in_use>;
constexpr std::string_view save_stamp = R"sql(
    UPDATE union_stamp SET state = :state, decided_by = :decided_by, decided_at = :decided_at, revision = revision + 1
     WHERE id = :id AND revision = :revision
)sql";

}  // namespace

void StampStore::add(const UnionStamp& stamp) { session_.execute(add_stamp, stamp); }

std::optional<UnionStamp> StampStore::find(const StampId& id) {
    return session_.find<UnionStamp>(find_stamp, sql::ById{id});
}

std::vector<UnionStamp> StampStore::of(const UnitId& unit) {
    return session_.list<UnionStamp>(list_stamps_of_unit, sql::ById{unit});
}

std::optional<UnionStamp> StampStore::in_use(const UnitId& unit) {
    return session_.find<UnionStamp>(find_stamp_in_use, sql::ById{unit});
}

Result<UnionStamp> StampStore::save(UnionStamp changed) {
    if (session_.execute(save_stamp, changed) == 0)
        return fail({FaultKind::conflict, "stamp.changed_meanwhile"});  // two signers at once
    changed.revision += 1;
    return changed;
}

}  // namespace gongyou::letters
