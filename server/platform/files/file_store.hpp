#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kernel/date.hpp"
#include "kernel/random.hpp"
#include "kernel/result.hpp"

namespace gongyou::files {

/// Where sealed bytes lie, each lot under an address that is computed from it. Any thread.
class FileStore {
public:
    virtual ~FileStore() = default;
    /// Once this has succeeded the bytes survive a loss of power. Slow: never on the writer's thread. Faults:
    /// storage.full, storage.busy, storage.lost.
    virtual Result<Done> put(const std::string& address, std::string_view bytes, Date today) = 0;
    /// Fault: file.gone.
    virtual Result<std::string> get(const std::string& address) = 0;
    /// Does nothing if there is nothing.
    virtual void remove(const std::string& address) = 0;
    /// Addresses of everything that was put before `day`.
    virtual std::vector<std::string> put_before(Date day) = 0;
    /// Takes away what a crash left half written before `day`; nothing can refer to it. How many.
    virtual int remove_half_written(Date before) = 0;
    /// Writes everything that was put on `day` anew in random order, so that neither places nor numbers nor times on
    /// the disk tell what came first (security.md AN-3). For a job of the next morning.
    virtual void blend(Date day, Random& random) = 0;
};

/// 43 digits of base64url, and so never part of a path that leads elsewhere.
bool is_address(std::string_view text);

}  // namespace gongyou::files
