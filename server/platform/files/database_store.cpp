#include "platform/files/database_store.hpp"

#include "platform/crypto/base64.hpp"
#include "platform/files/file_rows.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::files {

namespace {

constexpr std::size_t chunk = 512 * 1024;

struct Chunk {
    std::string address;
    std::int64_t part = 0;
    std::string data = {};  // base64
    Date put_on = {};
};
BOOST_DESCRIBE_STRUCT(Chunk, (), (address, part, data, put_on))

struct Data {
    std::string data;
};
BOOST_DESCRIBE_STRUCT(Data, (), (data))

constexpr std::string_view add_chunk = R"sql(
    INSERT INTO file_chunk (address, part, data, put_on) VALUES (:address, :part, decode(:data, 'base64'), :put_on)
    ON CONFLICT (address, part) DO NOTHING
)sql";
constexpr std::string_view find_chunk =
    "SELECT encode(data, 'base64') FROM file_chunk WHERE address = :address AND part = :part";
constexpr std::string_view drop_chunks = "DELETE FROM file_chunk WHERE address = :address";
constexpr std::string_view list_put_before =
    "SELECT address FROM file_chunk WHERE part = 0 AND put_on < :day ORDER BY address";

constexpr std::string_view write_day_anew = R"sql(
    WITH taken AS (DELETE FROM file_chunk WHERE put_on = :day RETURNING address, part, data, put_on)
    INSERT INTO file_chunk (address, part, data, put_on)
    SELECT address, part, data, put_on FROM taken ORDER BY random()
)sql";

void put_chunks(sql::Session& session, const std::string& address, std::string_view bytes, Date today) {
    session.execute("BEGIN");
    for (std::size_t at = 0; at == 0 || at < bytes.size(); at += chunk) {
        session.execute(add_chunk, Chunk{address, static_cast<std::int64_t>(at / chunk),
                                         crypto::base64(bytes.substr(at, chunk)), today});
    }
    session.execute("COMMIT");
}

std::optional<std::string> chunks_read(sql::Session& session, const std::string& address) {
    std::string bytes;
    for (std::int64_t part = 0;; ++part) {
        const auto found = session.find<Data>(find_chunk, Chunk{address, part});
        if (!found && part == 0) return std::nullopt;
        const auto piece = found ? crypto::from_base64(found->data).value() : std::string{};
        bytes += piece;
        if (piece.size() < chunk) return bytes;
    }
}

}  // namespace

template <class Act>
auto DatabaseStore::on_connection(Act&& act) {
    std::unique_ptr<sql::Session> session;
    {
        const std::lock_guard lock{mutex_};
        if (!idle_.empty()) {
            session = std::move(idle_.back());
            idle_.pop_back();
        }
    }
    if (!session) session = sql::open_session(url_, false);
    auto outcome = act(*session);  // thrown out of here, the connection closes, and the server undoes what was begun
    const std::lock_guard lock{mutex_};
    idle_.push_back(std::move(session));
    return outcome;
}

Result<Done> DatabaseStore::put(const std::string& address, std::string_view bytes, Date today) {
    try {
        return on_connection([&](sql::Session& session) -> Result<Done> {
            put_chunks(session, address, bytes, today);
            return Done{};
        });
    } catch (const sql::StorageError& error) {
        return fail(error.fault());
    }
}

Result<std::string> DatabaseStore::get(const std::string& address) {
    try {
        auto found = on_connection([&](sql::Session& session) { return chunks_read(session, address); });
        if (!found) return fail({FaultKind::not_found, "file.gone"});
        return *std::move(found);
    } catch (const sql::StorageError& error) {
        return fail(error.fault());
    }
}

void DatabaseStore::remove(const std::string& address) {
    on_connection([&](sql::Session& session) { return session.execute(drop_chunks, Address{address}); });
}

std::vector<std::string> DatabaseStore::put_before(Date day) {
    std::vector<std::string> addresses;
    for (auto& row :
         on_connection([&](sql::Session& session) { return session.list<Address>(list_put_before, Day{day}); }))
        addresses.push_back(std::move(row.address));
    return addresses;
}

void DatabaseStore::blend(Date day, Random&) {
    on_connection([&](sql::Session& session) { return session.execute(write_day_anew, Day{day}); });
}

}  // namespace gongyou::files
