#pragma once

#include <map>
#include <mutex>
#include <string>

#include "platform/jobs/job.hpp"
#include "platform/log/log.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::jobs {

/// Every kind of job and who does it. Made by the wiring.
using Handlers = std::map<std::string, Handler>;

/// How many workers of this process are busy with each kind: none may use up all of them.
class BusyKinds {
public:
    /// False when `most` are busy already.
    bool enter(const std::string& kind, int most);
    void leave(const std::string& kind);

private:
    std::mutex mutex_;
    std::map<std::string, int> busy_;
};

/// One worker without its thread: takes due jobs of one kind, does them, writes down how it went.
class JobRunner {
public:
    /// `name` is the lease's owner: another for each worker of each process.
    JobRunner(sql::Database& database, const Handlers& handlers, BusyKinds& busy, log::Log& log, std::string name);

    /// Whether there was something to do. Kinds take turns. Never throws for a handler's sake; StorageError comes
    /// through.
    bool run_once();

private:
    bool run_batch(const std::string& kind, const Handler& handler);
    std::vector<Job> claim(const std::string& kind, const Handler& handler);
    void work_on(std::span<const Job> jobs, const Handler& handler);
    Result<Finish> attempt(std::span<const Job> jobs, const Handler& handler);
    Result<Done> complete(std::span<const Job> jobs, const Handler& handler, const Finish& finish);
    void put_back(const Job& job, const Handler& handler, const Fault& fault);

    sql::Database& database_;
    const Handlers& handlers_;
    BusyKinds& busy_;
    log::Log& log_;
    std::string name_;
    std::size_t turn_ = 0;
};

}  // namespace gongyou::jobs
