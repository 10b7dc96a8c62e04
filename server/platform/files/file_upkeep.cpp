#include "platform/files/file_rows.hpp"
#include "platform/files/files.hpp"
#include "platform/sql/number.hpp"

/// What keeps the store of files small and silent: dropping, sweeping, blending.
namespace gongyou::files {

namespace {

struct Owner {
    std::string kind;
    std::string id;
};
BOOST_DESCRIBE_STRUCT(Owner, (), (kind, id))

constexpr std::string_view take_old_uploads = "DELETE FROM upload WHERE sent_on < :day RETURNING address";
constexpr std::string_view drop_files = R"sql(
    DELETE FROM stored_file WHERE owner_kind = :kind AND owner_id = :id RETURNING address
)sql";
constexpr std::string_view count_references = R"sql(
    SELECT (SELECT COUNT(*) FROM upload WHERE address = :address) +
           (SELECT COUNT(*) FROM stored_file WHERE address = :address)
)sql";

/// Only PostgreSQL keeps rows in the order they came; tables WITHOUT ROWID are sorted by their random ids.
constexpr std::string_view write_uploads_anew = R"sql(
    WITH taken AS (DELETE FROM upload WHERE sent_on = :day
                   RETURNING id, kind, name, size, address, sealed_key, sent_on)
    INSERT INTO upload (id, kind, name, size, address, sealed_key, sent_on)
    SELECT id, kind, name, size, address, sealed_key, sent_on FROM taken ORDER BY random()
)sql";
constexpr std::string_view write_files_anew = R"sql(
    WITH taken AS (DELETE FROM stored_file WHERE kept_on = :day
                   RETURNING id, owner_kind, owner_id, place, kind, name, size, address, sealed_key, kept_on)
    INSERT INTO stored_file (id, owner_kind, owner_id, place, kind, name, size, address, sealed_key, kept_on)
    SELECT id, owner_kind, owner_id, place, kind, name, size, address, sealed_key, kept_on
      FROM taken ORDER BY random()
)sql";

void remove_after_commit(sql::Tx& tx, FileStore& store, std::vector<Address> rows) {
    if (rows.empty()) return;
    tx.after_commit([&store, addresses = std::move(rows)] {
        for (const auto& row : addresses) store.remove(row.address);
    });
}

}  // namespace

void Files::drop_all_of(sql::Tx& tx, const FileOwner& owner) {
    remove_after_commit(tx, store_, tx.session().list<Address>(drop_files, Owner{std::string{owner.kind}, owner.id}));
}

int Files::drop_unclaimed(sql::Tx& tx) {
    auto rows = tx.session().list<Address>(take_old_uploads, Day{tx.today().plus_days(-1)});
    const auto count = static_cast<int>(rows.size());
    remove_after_commit(tx, store_, std::move(rows));
    return count;
}

int Files::remove_orphans(sql::Session& session, Date today) {
    int removed = store_.remove_half_written(today.plus_days(-1));
    for (const auto& address : store_.put_before(today.plus_days(-1))) {
        if (session.find<sql::Number>(count_references, Address{address})->number > 0) continue;
        store_.remove(address);
        ++removed;
    }
    return removed;
}

void Files::blend_rows(sql::Tx& tx, Date day) {
    if (tx.session().dialect() == sql::Dialect::sqlite) return;
    tx.session().execute(write_uploads_anew, Day{day});
    tx.session().execute(write_files_anew, Day{day});
}

}  // namespace gongyou::files
