#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "kernel/result.hpp"

namespace gongyou::app {

/// A consistent copy of the SQLite database at `from`, taken while others write to it. For a process of its own, or
/// before the server opens its store: it must never open its own file like that (security.md BK-1). Faults:
/// backup.store_unreadable, backup.not_written.
Result<Done> copy_sqlite(const std::filesystem::path& from, const std::filesystem::path& to);

/// The same of a PostgreSQL database, by pg_dump in its own format. Faults: backup.tool_missing, backup.tool_failed
/// {tool}.
Result<Done> dump_postgres(const std::string& url, const std::filesystem::path& to);
/// And back, into an empty database, by pg_restore.
Result<Done> restore_postgres(const std::string& url, const std::filesystem::path& from);

/// Runs a program without a shell, with `told` ("NAME=value") added to its environment; its exit code, or -1 if it is
/// not there.
int run_tool(const std::vector<std::string>& words, const std::vector<std::string>& told = {});

}  // namespace gongyou::app
