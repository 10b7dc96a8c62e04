#include "app/commands/store_copy.hpp"

#include <spawn.h>
#include <sqlite3.h>
#include <sys/wait.h>

#include <memory>

#include "app/commands/way_to_postgres.hpp"

namespace gongyou::app {

namespace {

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Connection open_sqlite(const std::filesystem::path& file, int flags) {
    sqlite3* connection = nullptr;
    if (sqlite3_open_v2(file.c_str(), &connection, flags, nullptr) != SQLITE_OK) {
        sqlite3_close(connection);
        connection = nullptr;
    }
    return {connection, &sqlite3_close};
}

Result<Done> tool_done(const char* tool, int code) {
    if (code == 0) return Done{};
    if (code < 0) return fail({FaultKind::unavailable, "backup.tool_missing", {{"tool", tool}}});
    return fail({FaultKind::unavailable, "backup.tool_failed", {{"tool", tool}}});
}

}  // namespace

Result<Done> copy_sqlite(const std::filesystem::path& from, const std::filesystem::path& to) {
    const auto source = open_sqlite(from, SQLITE_OPEN_READWRITE);  // a reader of the log needs to write to its index
    if (!source) return fail({FaultKind::not_found, "backup.store_unreadable"});
    const auto target = open_sqlite(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!target) return fail({FaultKind::unavailable, "backup.not_written"});
    sqlite3_busy_timeout(source.get(), 10000);
    auto* copying = sqlite3_backup_init(target.get(), "main", source.get(), "main");
    // In one go: one snapshot, and no beginning again whenever somebody writes.
    const int copied = copying ? sqlite3_backup_step(copying, -1) : SQLITE_ERROR;
    const int finished = sqlite3_backup_finish(copying);
    // Log mode would leave files beside the copy.
    const int plain = sqlite3_exec(target.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (copied != SQLITE_DONE || finished != SQLITE_OK || plain != SQLITE_OK)
        return fail({FaultKind::unavailable, "backup.not_written"});
    return Done{};
}

int run_tool(const std::vector<std::string>& words, const std::vector<std::string>& told) {
    const auto pointers = [](const std::vector<std::string>& texts, char** behind) {
        std::vector<char*> all;
        all.reserve(texts.size() + 1);
        for (const auto& text : texts) all.push_back(const_cast<char*>(text.c_str()));
        for (; behind && *behind; ++behind) all.push_back(*behind);  // of two with one name the first is read
        all.push_back(nullptr);
        return all;
    };
    auto arguments = pointers(words, nullptr);
    auto environment = pointers(told, environ);
    pid_t process = 0;
    if (posix_spawnp(&process, arguments.front(), nullptr, nullptr, arguments.data(), environment.data()) != 0)
        return -1;
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

Result<Done> dump_postgres(const std::string& url, const std::filesystem::path& to) {
    const auto way = way_to_postgres(url);
    return tool_done("pg_dump", run_tool({"pg_dump", "--format=custom", "--no-owner", "--no-privileges",
                                          "--file=" + to.string(), "--dbname=" + way.open},
                                         way.secret));
}

Result<Done> restore_postgres(const std::string& url, const std::filesystem::path& from) {
    const auto way = way_to_postgres(url);
    return tool_done("pg_restore", run_tool({"pg_restore", "--exit-on-error", "--single-transaction", "--no-owner",
                                             "--no-privileges", "--dbname=" + way.open, from.string()},
                                            way.secret));
}

}  // namespace gongyou::app
