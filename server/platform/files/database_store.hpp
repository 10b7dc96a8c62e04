#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "platform/files/file_store.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::files {

/// A table of chunks, where several servers share one PostgreSQL. Has connections of its own, apart from the writer's.
class DatabaseStore final : public FileStore {
public:
    explicit DatabaseStore(std::string url) : url_{std::move(url)} {}

    Result<Done> put(const std::string& address, std::string_view bytes, Date today) override;
    Result<std::string> get(const std::string& address) override;
    void remove(const std::string& address) override;
    std::vector<std::string> put_before(Date day) override;
    int remove_half_written(Date) override { return 0; }  // the database undoes that itself
    void blend(Date day, Random& random) override;

private:
    /// `act(session)` on an idle connection, or on a new one; it is kept for the next unless `act` throws.
    template <class Act>
    auto on_connection(Act&& act);

    std::string url_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<sql::Session>> idle_;
};

}  // namespace gongyou::files
