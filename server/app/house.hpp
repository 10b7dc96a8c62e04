#pragma once

#include <memory>

#include "app/books.hpp"
#include "app/founding.hpp"
#include "app/routes.hpp"
#include "core/api/api.hpp"
#include "core/letters/letters.hpp"
#include "core/notices/outbox.hpp"
#include "core/people/guess_guard.hpp"
#include "core/people/session_cache.hpp"
#include "core/referrals/referrals.hpp"
#include "platform/config/config.hpp"
#include "platform/extract/document_reading.hpp"
#include "platform/extract/picture_dots.hpp"
#include "platform/extract/table_reading.hpp"
#include "platform/jobs/job_workers.hpp"
#include "programmes/enterprises/enterprises.hpp"
#include "programmes/insight/insight.hpp"
#include "programmes/rights/file_pages.hpp"

namespace gongyou::app {

/// Everything behind the listener, made once and handed down: who gets what. Members stand in the order in which they
/// may use each other.
class House {
public:
    /// Opens key ring and database, brings the schema up to date after a backup of what is there, and founds an empty
    /// store. The books outlive the house. Throws StartRefused.
    House(const config::Config& config, const Books& books, const Clock& clock, Random& random, log::Log& log,
          const http::BudgetRates& rates = http::usual_rates);
    /// Ends the jobs in hand and closes the open pages; what waits stays in the store.
    ~House();

    api::Api& api() { return *api_; }
    sql::Database& database() { return *database_; }
    const crypto::Keyring& keys() const { return keys_; }
    const PeopleParts& people() const { return people_; }
    http::Metrics& metrics() { return metrics_; }
    crypto::ReceiptMint& receipts() { return receipts_; }
    const rights::RightsParts& rights() const { return rights_; }
    const matters::Counting& counting() const { return counting_; }
    const letters::LetterParts& letters() const { return letters_; }
    const referrals::ReferralParts& referrals() const { return referrals_; }
    const mediation::MediationParts& mediation() const { return mediation_; }
    const supervision::SupervisionParts& supervision() const { return supervision_; }
    const legal_checkup::CheckupParts& legal_checkup() const { return legal_checkup_; }
    const api::PageReading& page_reading() const { return page_reading_; }
    const std::string& tree() const { return people_.tree; }
    /// For the console: codes that make the accounts still missing.
    std::vector<ConsoleCode> console_codes() { return codes_for_the_console(*database_, people_, config_.demo); }

    /// The threads that do jobs, and the watch over open pages.
    void start_workers();
    /// What the threads do, by kind of job.
    jobs::Handlers job_handlers();

private:
    std::optional<api::SignedIn> session_of(const http::Request& request);
    std::optional<api::SignedIn> session_in_store(std::string_view token);
    bool is_ready();
    void watch_pages(std::stop_token stop);

    const config::Config config_;
    const Books& books_;
    const Clock& clock_;
    Random& random_;
    log::Log& log_;
    crypto::Keyring keys_;
    std::unique_ptr<sql::Database> database_;
    audit::AuditTrail audit_;
    jobs::JobQueue queue_;
    api::LiveFeed live_;
    notices::Outbox outbox_;
    std::unique_ptr<notices::Gateway> gateway_;
    crypto::ReceiptMint receipts_;
    crypto::PasswordHasher hasher_;
    GuessGuard guard_;
    SessionCache sessions_;
    PeopleParts people_;
    std::unique_ptr<files::FileStore> file_store_;
    files::Files files_;
    matters::Counting counting_;
    matters::MatterParts matters_;
    rights::RightsParts rights_;
    letters::LetterParts letters_;
    referrals::ReferralParts referrals_;
    mediation::MediationParts mediation_;
    supervision::SupervisionParts supervision_;
    legal_checkup::CheckupParts legal_checkup_;
    enterprises::EnterpriseParts enterprises_;
    administration::AdministrationParts administration_;
    insight::InsightParts insight_;
    crypto::HashPool hash_pool_;
    api::SlowWork hashing_;
    crypto::HashPool paper_pool_;  // of its own: who prints keeps nobody from signing in
    api::SlowWork setting_;
    api::PageReading page_reading_;
    extract::TableReading table_reading_;
    extract::DocumentReading document_reading_;
    extract::DotReading dot_reading_;
    SignInParts sign_in_;
    http::Budgets budgets_;
    http::Metrics metrics_;
    http::StaticFiles pages_;
    std::unique_ptr<api::Api> api_;
    std::unique_ptr<jobs::JobWorkers> workers_;
    std::jthread page_watch_;
};

}  // namespace gongyou::app
