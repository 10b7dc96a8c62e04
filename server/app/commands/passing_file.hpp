#pragma once

#include <filesystem>
#include <string>

#include "kernel/file_descriptor.hpp"

namespace gongyou::app {

/// The plain copy of a database while it is being sealed: beside the data, under the same protection, gone with the
/// object. Held locked, so that one which a crash left behind can be told from one in use.
class PassingFile {
public:
    PassingFile(const std::filesystem::path& folder, const std::string& id);
    ~PassingFile();
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;
    const std::filesystem::path& path() const { return path_; }

    /// Removes what crashes left behind in `folder`.
    static void remove_left_behind(const std::filesystem::path& folder);

private:
    std::filesystem::path path_;
    FileDescriptor held_;
};

}  // namespace gongyou::app
