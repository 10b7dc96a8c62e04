#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "platform/sql/session.hpp"

namespace gongyou::bench {

using SqlValue = std::variant<std::monostate, long long, double, std::string>;

/// One statement as it ran: its text by number, and the value at each of its places.
struct SqlCall {
    std::size_t statement = 0;
    std::vector<SqlValue> values;
};

/// What a SQLite connection was asked while it was watched, values and all, as SQLite itself traces it.
class Recording {
public:
    /// On the connection's thread, both.
    void begin(sql::Session& session);
    void end(sql::Session& session);

    const std::vector<std::string>& statements() const { return statements_; }
    /// The commands that were committed, in order: what each asked between its savepoints or alone in its transaction.
    std::vector<std::vector<SqlCall>> commands() const;

    void note(void* statement);

private:
    std::size_t number_of(const char* sql);

    std::vector<std::string> statements_;
    std::vector<SqlCall> calls_;
};

/// Runs the commands on a copy of the database at `file` with sqlite3 alone, under the house's settings and with its
/// checkpoints beside the commits: each in a savepoint, `batch` of them in a commit on average. Seconds it took.
double replayed(const std::filesystem::path& file, const Recording& recording,
                const std::vector<std::vector<SqlCall>>& commands, double batch);

}  // namespace gongyou::bench
