#pragma once

#include <filesystem>

#include "kernel/random.hpp"
#include "platform/files/file_store.hpp"

namespace gongyou::files {

/// A folder beside the database: "ab/cdef…". A file is written under a passing name, synced, renamed, and its folder
/// synced, so a name stands for whole bytes or for none. Times of files are set to the day: nobody shall read from them
/// at which hour somebody sent a report (security.md AN-3).
class FolderStore final : public FileStore {
public:
    /// Makes the folder, readable by this account only. Throws std::system_error if it cannot.
    FolderStore(std::filesystem::path folder, Random& random);

    Result<Done> put(const std::string& address, std::string_view bytes, Date today) override;
    Result<std::string> get(const std::string& address) override;
    void remove(const std::string& address) override;
    std::vector<std::string> put_before(Date day) override;
    int remove_half_written(Date before) override;
    void blend(Date day, Random& random) override;

private:
    /// Addresses of what was put on a day whose beginning `fits`.
    template <class Fits>
    std::vector<std::string> put_when(Fits fits);
    std::filesystem::path path_of(const std::string& address) const;

    std::filesystem::path folder_;
    Random& random_;
};

}  // namespace gongyou::files
