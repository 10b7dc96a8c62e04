#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "platform/sql/session.hpp"

namespace gongyou::app {

/// An attachment that rows name.
struct NamedFile {
    std::string address;
    bool unclaimed = false;  ///< an upload that belongs to nothing yet
};
BOOST_DESCRIBE_STRUCT(NamedFile, (), (address, unclaimed))

/// Every address in the store, each once; claimed ones win.
std::vector<NamedFile> named_files(sql::Session& session);

/// Number of the newest schema step; 0 if there is none.
std::int64_t newest_step(sql::Session& session);

/// Whether the house in the store was founded. Before that it holds nothing of anybody's, however many steps of its
/// schema stand.
bool is_founded(sql::Session& session);

/// What SQLite itself finds wrong in the file and between tables; empty: nothing.
std::vector<std::string> damage(sql::Session& session);

/// The plain copy of a database, which nobody else uses.
std::unique_ptr<sql::Session> open_copy(const std::filesystem::path& file);

std::filesystem::path sqlite_file(const std::string& url);
/// Where an attachment lies in a folder of files.
std::filesystem::path file_path(const std::string& address);

}  // namespace gongyou::app
