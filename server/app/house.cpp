#include "app/house.hpp"

#include <filesystem>

#include "app/clock_turning.hpp"
#include "app/count_history.hpp"
#include "app/daily_upkeep.hpp"
#include "app/freed_memory.hpp"
#include "app/migrate_store.hpp"
#include "app/start_refused.hpp"
#include "core/api/house_routes.hpp"
#include "core/matters/tell_summary.hpp"
#include "core/matters/todo_routes.hpp"
#include "core/notices/http_gateway.hpp"
#include "core/notices/notice_routes.hpp"
#include "core/notices/notices.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/cookies.hpp"
#include "core/people/session_store.hpp"
#include "kernel/thread_name.hpp"
#include "platform/files/database_store.hpp"
#include "platform/files/folder_store.hpp"
#include "programmes/checkup/self_check.hpp"
#include "programmes/mediation/carry_claims.hpp"
#include "programmes/mediation/mediation_letters.hpp"
#include "programmes/mediation/mediation_paper_routes.hpp"
#include "programmes/rights/hotline_import.hpp"
#include "programmes/rights/report_letters.hpp"
#include "programmes/rights/report_referrals.hpp"
#include "programmes/rights/rights_papers.hpp"

namespace gongyou::app {

namespace {

/// What has clocks and is summed up, and whose holder may know of it.
std::vector<matters::TodoKind> kinds_of_matters() {
    return {{"report", Right::read_report},
            {"consultation", Right::read_consultation},
            {"mediation", Right::read_mediation},
            {"supervision", Right::read_supervision}};
}

/// The house's keys; made at the first start.
crypto::Keyring keys_for(const config::Config& config, Random& random) {
    const std::filesystem::path file = config::key_file_of(config);
    if (!std::filesystem::exists(file)) {
        const auto profile = enum_named<crypto::Profile>(config.profile).value();
        or_refuse(crypto::Keyring::create(file, profile, random));
    }
    return or_refuse(crypto::Keyring::open(file));
}

/// The database with its schema brought up to date.
std::unique_ptr<sql::Database> database_for(const config::Config& config, const Clock& clock, Random& random,
                                            log::Log& log) {
    std::filesystem::create_directories(config.data);
    std::filesystem::permissions(config.data, std::filesystem::perms::owner_all);
    const auto url = config::database_url(config);
    const auto migrated = or_refuse(migrate_store(config, clock, random));
    if (migrated.backup)
        log.info("migration.done", {{"count", migrated.report.applied}, {"file", migrated.backup->string()}});
    sql::DatabaseSettings settings{.url = url, .readers = config.readers};
    settings.writer.batch = static_cast<std::size_t>(config.batch);
    return std::make_unique<sql::Database>(settings, clock, random,
                                           [&log](std::string_view what) { log.unexpected(what); });
}

std::unique_ptr<files::FileStore> file_store_for(const config::Config& config, Random& random) {
    if (sql::dialect_of(config::database_url(config)) == sql::Dialect::postgres)
        return std::make_unique<files::DatabaseStore>(config::database_url(config));
    return std::make_unique<files::FolderStore>(std::filesystem::path{config.data} / "files", random);
}

/// Who carries messages out: a gateway that is configured, or the demo's, which sends nothing.
std::unique_ptr<notices::Gateway> gateway_for(const config::Config& config) {
    if (config.sms_gateway.empty()) return std::make_unique<notices::DemoGateway>(config.demo);
    notices::HttpGatewaySettings settings{.address = or_refuse(notices::read_gateway_address(config.sms_gateway)),
                                          .private_host = config.sms_private_host};
    if (!config.sms_token_file.empty()) settings.token = or_refuse(notices::read_token(config.sms_token_file));
    return std::make_unique<notices::HttpGateway>(std::move(settings));
}

/// "https://gongyou.example" of "https://gongyou.example/somewhere".
std::string origin_of(const std::string& address) {
    const auto host = address.find("://");
    return host == std::string::npos ? address : address.substr(0, address.find('/', host + 3));
}

}  // namespace

House::House(const config::Config& config, const Books& books, const Clock& clock, Random& random, log::Log& log,
             const http::BudgetRates& rates)
    : config_{config},
      books_{books},
      clock_{clock},
      random_{random},
      log_{log},
      keys_{keys_for(config, random)},
      database_{database_for(config, clock, random, log)},
      audit_{keys_},
      outbox_{keys_, queue_},
      gateway_{gateway_for(config)},
      receipts_{keys_, random, static_cast<std::size_t>(config.receipt_stock)},
      hasher_{keys_, random},
      guard_{clock},
      people_{.keyring = keys_, .hasher = hasher_, .guard = guard_, .tree = found_if_empty(*database_, config.demo)},
      file_store_{file_store_for(config, random)},
      files_{*file_store_, keys_},
      matters_{.keys = keys_,
               .law = books.law,
               .audit = audit_,
               .live = live_,
               .tree = people_.tree,
               .counting = &counting_},
      rights_{.matters = matters_,
              .receipts = receipts_,
              .files = files_,
              .people = people_,
              .categories = books.categories,
              .evidence = books.evidence,
              .festivals = books.festivals,
              .jobs = queue_,
              .outbox = outbox_,
              .clock = clock,
              .random = random,
              .demo = config.demo,
              .public_address = config.public_address},
      letters_{.keys = keys_,
               .law = books.law,
               .articles = books.articles,
               .templates = books.templates,
               .audit = audit_,
               .files = files_,
               .people = people_,
               .jobs = queue_,
               .clock = clock,
               .random = random,
               .tree = people_.tree,
               .public_address = config.public_address,
               .sources = {rights::report_letters(rights_)}},
      referrals_{.keys = keys_,
                 .audit = audit_,
                 .files = files_,
                 .people = people_,
                 .letters = letters_,
                 .clock = clock,
                 .random = random,
                 .tree = people_.tree,
                 .sources = {rights::report_referrals(rights_)}},
      mediation_{.matters = matters_, .rights = rights_, .receipts = receipts_, .people = people_, .jobs = queue_},
      supervision_{.matters = matters_,
                   .rights = rights_,
                   .people = people_,
                   .jobs = queue_,
                   .has_mediated = &mediation::has_mediated},
      legal_checkup_{matters_, people_, supervision_, queue_, files_},
      enterprises_{.keys = keys_,
                   .letters = letters_,
                   .people = people_,
                   .receipts = receipts_,
                   .audit = audit_,
                   .database = *database_,
                   .tree = people_.tree,
                   .public_address = config.public_address,
                   .counted = {{"report", Right::read_report},
                               {"mediation", Right::read_mediation},
                               {"supervision", Right::read_supervision}}},
      administration_{.keys = keys_,
                      .people = people_,
                      .clock = clock,
                      .tree = people_.tree,
                      .database = database_->dialect() == sql::Dialect::sqlite ? "SQLite" : "PostgreSQL",
                      .started_at = clock.now()},
      insight_{[this](std::string_view counter, const std::string& part) {
                   return counter.starts_with("checkup.") ? legal_checkup::name_of_risk_part(counter, part)
                                                          : rights::name_of_part(books_.categories, counter, part);
               },
               [this](sql::Session& session, const UnitId& unit, statistics::Counts& counts) {
                   mediation::count_bodies(mediation_, session, unit, counts);
               }},
      hashing_{hash_pool_},
      setting_{paper_pool_},
      page_reading_{extract::reader_program()},
      table_reading_{extract::reader_program()},
      document_reading_{extract::reader_program()},
      dot_reading_{extract::reader_program()},
      sign_in_{.people = people_,
               .database = *database_,
               .hashing = hashing_,
               .clock = clock,
               .unread = [](sql::Session& session, const PersonId& id) { return notices::unread(session, id); }},
      budgets_{rates, random},
      pages_{http::StaticFiles::in(config.web)} {
    keep_freed_memory();
    letters_.sources.push_back(mediation::mediation_letters(mediation_));
    letters_.sources.push_back(supervision::supervision_letters(supervision_));
    letters_.sources.push_back(legal_checkup::legal_checkup_letters(legal_checkup_));
    referrals_.sources.push_back(supervision::supervision_referrals(supervision_));
    counting_.declare("report", rights::report_counting(rights_));
    counting_.declare("consultation", rights::consultation_counting());
    counting_.declare("mediation", mediation::mediation_counting(mediation_));
    counting_.declare("supervision", supervision::supervision_counting(supervision_));
    counting_.declare("checkup", legal_checkup::legal_checkup_counting());
    people_.record = [this](sql::Tx& tx, const PeopleEvent& event) {
        audit_.record(tx, {.tree = people_.tree,
                           .actor = event.actor.is_empty() ? "nobody" : event.actor.text(),
                           .role = std::string{event.role},
                           .act = event.act,
                           .object_kind = event.object_kind,
                           .object_id = std::string{event.object_id},
                           .result = event.result});
        tx.after_commit([this] { sessions_.forget_all(); });  // whatever it was: roles, factors, sessions
    };
    people_.send_code = [this](sql::Tx& tx, const Phone& to, std::string_view code) {
        // too many for this number: nobody is told, the answer is the same either way
        [[maybe_unused]] const auto sent = outbox_.send(tx, to, notices::SmsKind::sign_in_code, std::string{code});
    };
    people_.sessions_ended = [this](const PersonId&) {
        sessions_.forget_all();
        live_.renew_all();
    };
    const auto find_session = [this](const http::Request& request) { return session_of(request); };
    auto routes = all_routes({sign_in_, rights_, mediation_, supervision_, legal_checkup_, administration_});
    const auto add = [&](api::Routes more) { std::move(more.begin(), more.end(), std::back_inserter(routes)); };
    add(rights::paper_routes(rights_, setting_));
    add(rights::file_page_routes(rights_, page_reading_));
    add(rights::hotline_routes(rights_, table_reading_, page_reading_.on));
    add(letters::letter_routes(letters_, setting_));
    add(letters::addressee_routes(letters_, setting_));
    add(letters::stamp_routes(letters_, dot_reading_, page_reading_.on));
    add(referrals::referral_routes(referrals_, *database_, page_reading_));
    add(mediation::mediation_paper_routes(mediation_, letters_, setting_));
    add(mediation::claim_table_routes(mediation_, table_reading_, page_reading_.on));
    add(enterprises::enterprise_routes(enterprises_, setting_, hashing_));
    add(checkup::self_check_routes(books.law, document_reading_, table_reading_, page_reading_.on));
    add(legal_checkup::proof_file_routes(legal_checkup_, page_reading_));
    add(insight::insight_routes(insight_, setting_));
    add(notices::notice_routes(outbox_, config.demo));
    add(matters::todo_routes(matters_, kinds_of_matters()));
    routes.push_back(api::live_route(live_, [this](const http::Request& request) {
        return session_in_store(caller_of(request).session_token);  // looked at once a second anyway
    }));
    add(api::house_routes(routes, metrics_, [this] { return is_ready(); }));
    api_ = std::make_unique<api::Api>(std::move(routes), api::ApiParts{.database = *database_,
                                                                       .clock = clock,
                                                                       .log = log,
                                                                       .budgets = budgets_,
                                                                       .metrics = metrics_,
                                                                       .find_session = find_session,
                                                                       .pages = &pages_,
                                                                       .origin = origin_of(config.public_address)});
}

House::~House() {
    page_watch_ = {};
    live_.close_all();
    workers_.reset();
}

std::optional<api::SignedIn> House::session_of(const http::Request& request) {
    const auto token = caller_of(request).session_token;
    if (token.empty()) return std::nullopt;
    if (const auto known = sessions_.find(token, clock_.now(), clock_.monotonic()))
        return api::SignedIn{known->found.actor, known->forgery_token};
    return session_in_store(token);
}

std::optional<api::SignedIn> House::session_in_store(std::string_view token) {
    if (token.empty()) return std::nullopt;
    const auto read_at = clock_.monotonic();
    const auto age = sessions_.age();
    auto found = database_->read([&](sql::Reader& reader) {
        return SessionStore{reader, people_}.find(token, reader.now());
    });
    if (!found) return std::nullopt;
    if (found->touch_due) {
        database_->write(
            [this, id = found->actor.session](sql::Tx& tx) -> Result<Done> {
                SessionStore{tx, people_}.touch(id, tx.now());
                return Done{};
            },
            [](const Result<Done>&) {});
    }
    const auto known =
        std::make_shared<const KnownSession>(KnownSession{*std::move(found), SessionStore::anti_forgery(keys_, token)});
    sessions_.keep(token, known, read_at, age);
    return api::SignedIn{known->found.actor, known->forgery_token};
}

bool House::is_ready() {
    try {
        return database_->read([](sql::Reader& reader) { return UnitTree{reader}.root().has_value(); });
    } catch (const sql::StorageError&) {
        return false;
    }
}

jobs::Handlers House::job_handlers() {
    auto handlers = rights::rights_jobs(rights_);
    handlers.merge(letters::letter_jobs(letters_, *database_));
    handlers.merge(mediation::mediation_jobs(mediation_));
    handlers.merge(supervision::supervision_jobs(supervision_));
    handlers.merge(legal_checkup::legal_checkup_jobs(legal_checkup_));
    handlers.emplace(notices::sms_job, outbox_.handler(*database_, *gateway_));
    handlers.emplace(clock_job, clock_handler(*database_, queue_, books_.law.calendar(), clock_,
                                              {{"report", rights::report_signals(rights_)},
                                               {"consultation", rights::consultation_signals(rights_)},
                                               {"mediation", mediation::mediation_signals(mediation_)},
                                               {"supervision", supervision::supervision_signals(supervision_)},
                                               {"checkup", legal_checkup::legal_checkup_signals(legal_checkup_)}}));
    handlers.emplace(matters::summary_job,
                     matters::summary_handler({*database_, queue_, live_, books_.law.calendar(), kinds_of_matters()}));
    handlers.emplace(counting_job, counting_handler(*database_, counting_));
    handlers.emplace(upkeep_job,
                     upkeep_handler({*database_, queue_, people_, audit_, files_, legal_checkup_, clock_, random_}));
    return handlers;
}

void House::start_workers() {
    or_refuse(database_->write_and_wait([this](sql::Tx& tx) -> Result<Done> {
        plan_upkeep(tx, queue_, std::chrono::minutes{10});
        plan_clocks(tx, queue_, std::chrono::seconds{0});
        plan_counting(tx, queue_);
        rights::plan_watch(tx, queue_, std::chrono::seconds{0});
        matters::plan_summaries(tx, queue_, books_.law.calendar());
        return Done{};
    }));
    workers_ = std::make_unique<jobs::JobWorkers>(*database_, queue_, job_handlers(), clock_, random_, log_,
                                                  jobs::JobWorkersSettings{.threads = config_.workers});
    page_watch_ = std::jthread{[this](std::stop_token stop) { watch_pages(stop); }};
}

/// Open pages close within a second of the end of their session, also when another server ended it (security.md SE-3).
void House::watch_pages(std::stop_token stop) {
    name_this_thread("live pages");
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock{mutex};
    while (!stop.stop_requested()) {
        wake.wait_for(lock, stop, std::chrono::seconds{1}, [] { return false; });
        try {
            live_.renew_all();
        } catch (const std::exception& error) {
            log_.unexpected(error.what());
        }
    }
}

}  // namespace gongyou::app
