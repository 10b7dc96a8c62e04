#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "platform/sql/prepared.hpp"
#include "platform/sql/storage_error.hpp"

namespace gongyou::sql {

enum class Dialect { sqlite, postgres };

/// One database connection, for one thread at a time. Values go in and rows come out as described structs: `:name`
/// takes the member of that name, columns fill the members in order. `sql` must be a literal (or live as long as the
/// program): its address is the name under which the statement is kept. Troubles are thrown as StorageError.
class Session {
public:
    Session(std::unique_ptr<soci::session> connection, Dialect dialect);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    Dialect dialect() const { return dialect_; }
    /// The text for this database, where the two differ.
    std::string_view pick(std::string_view for_sqlite, std::string_view for_postgres) const {
        return dialect_ == Dialect::sqlite ? for_sqlite : for_postgres;
    }

    /// Rows changed.
    template <class In>
    long long execute(std::string_view sql, const In& in) {
        return guarded([&] { return prepared<In, Nothing>(sql).execute(in); });
    }
    long long execute(std::string_view sql) { return execute(sql, Nothing{}); }

    /// The only row, if there is one.
    template <class Out, class In>
    std::optional<Out> find(std::string_view sql, const In& in) {
        return guarded([&]() -> std::optional<Out> {
            auto& statement = prepared<In, Out>(sql);
            if (!statement.ask(in)) return std::nullopt;
            std::optional<Out> found{statement.row()};
            while (statement.next()) {
            }
            return found;
        });
    }
    template <class Out>
    std::optional<Out> find(std::string_view sql) {
        return find<Out>(sql, Nothing{});
    }

    /// All rows; the statement itself says how many at most.
    template <class Out, class In>
    std::vector<Out> list(std::string_view sql, const In& in) {
        return guarded([&] {
            std::vector<Out> rows;
            auto& statement = prepared<In, Out>(sql);
            for (bool more = statement.ask(in); more; more = statement.next()) rows.push_back(statement.row());
            return rows;
        });
    }
    template <class Out>
    std::vector<Out> list(std::string_view sql) {
        return list<Out>(sql, Nothing{});
    }

    /// For set-up and migration only: runs once, unprepared.
    void run_once(std::string_view sql);

    /// BEGIN, SAVEPOINT and their like, several at once with semicolons between: one trip to the server. Never values.
    void control(const char* sql);

    /// Ends the transaction so that its changes are on disk, and with synchronous standbys on theirs. Throws
    /// StorageTrouble::unknown if the database does not say so plainly, or not within `patience` (security.md HA-2).
    void commit(std::chrono::milliseconds patience = std::chrono::seconds{15});

    /// From now on questions may take that long together (SQLite; PostgreSQL has its own time limit).
    void allow(std::chrono::milliseconds time) { ends_ = std::chrono::steady_clock::now() + time; }
    bool is_over_time() const { return std::chrono::steady_clock::now() > ends_; }

    /// Whether a transaction is open. SQLite ends it by itself when the disk is full.
    bool in_transaction();

    /// Whether the connection is known to be gone.
    bool is_lost();

    soci::session& connection() { return *connection_; }

private:
    /// One address for each pair of types: as good a name as a type_info, which would be hashed letter by letter.
    template <class In, class Out>
    static constexpr char shape = 0;
    struct Key {
        const char* text;
        const char* shape;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const {
            return std::hash<const void*>{}(key.text) ^ (std::hash<const void*>{}(key.shape) << 1);
        }
    };

    template <class In, class Out>
    Prepared<In, Out>& prepared(std::string_view sql) {
        const Key key{sql.data(), &shape<In, Out>};
        auto& kept = statements_[key];
        if (!kept) kept = std::make_unique<Prepared<In, Out>>(*connection_, sql);
        return static_cast<Prepared<In, Out>&>(*kept);
    }

    template <class Run>
    auto guarded(Run&& run) -> decltype(run()) {
        try {
            return run();
        } catch (...) {
            rethrow_as_storage_error();
        }
    }

    std::unique_ptr<soci::session> connection_;
    Dialect dialect_;
    std::chrono::steady_clock::time_point ends_ = std::chrono::steady_clock::time_point::max();
    std::unordered_map<Key, std::unique_ptr<PreparedStatement>, KeyHash> statements_;
};

}  // namespace gongyou::sql
