#pragma once

#include <map>
#include <memory>

#include "core/api/api.hpp"
#include "core/api/live_feed.hpp"
#include "core/api/slow_work.hpp"
#include "core/audit/audit_trail.hpp"
#include "core/notices/notices.hpp"
#include "core/people/people_parts.hpp"
#include "platform/config/config.hpp"
#include "platform/crypto/receipt.hpp"
#include "platform/files/attachments.hpp"
#include "platform/jobs/job_workers.hpp"
#include "programmes/administration/administration.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::app {

/// Everything behind the listener, made once and handed down: who gets what. Members are in the order in which they may
/// use each other; the workers go first when the house is closed.
class House {
public:
    /// Opens key ring and database, brings the schema up to date and founds an empty store. Throws StartRefused.
    House(const config::Config& config, const Clock& clock, Random& random, log::Log& log);

    api::Api& api() { return *api_; }
    sql::Database& database() { return *database_; }
    api::LiveFeed& live() { return live_; }
    http::Metrics& metrics() { return metrics_; }
    /// Set-up codes of the first administrators, if this start made them: shown once.
    const std::vector<SetUpCode>& set_up_codes() const { return set_up_codes_; }

    /// Starts the threads that do jobs.
    void start_workers();
    /// Ends sessions' pages and jobs; what waits stays in the store.
    void close();

private:
    const config::Config config_;
    const Clock& clock_;
    Random& random_;
    log::Log& log_;
    crypto::Keyring keys_;
    std::unique_ptr<sql::Database> database_;
    std::string tree_;
    std::vector<SetUpCode> set_up_codes_;
};

/// Why the program does not start, in words for whoever started it.
class StartRefused : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace gongyou::app
