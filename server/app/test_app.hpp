#pragma once

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <future>

#include "app/house.hpp"
#include "app/shipped_books.hpp"
#include "core/organisations/employers.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "core/people/session_store.hpp"
#include "platform/crypto/test_keyring.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::app {

/// The whole house over an empty database of its own with the demo county in it, asked without a socket. Time stands
/// still until the test moves it; jobs run when the test says so.
class TestApp {
public:
    explicit TestApp(sql::Dialect engine, std::string_view today = "2026-03-02", log::Level level = log::Level::error,
                     std::string_view profile = "intl")
        : database_{engine, sql::BeginsWith::schema},
          clock_{date(today)},
          log_{{.level = level, .file = level == log::Level::error ? std::nullopt : std::optional{folder_ / "log"}},
               clock_} {
        config_.data = (folder_ / "data").string();
        config_.database = database_.url();
        config_.web = (folder_ / "no-pages").string();
        config_.demo = true;
        config_.profile = profile;
        config_.receipt_stock = 0;
        house_ = std::make_unique<House>(config_, shipped_books(), clock_, random_, log_, http::no_limits);
    }

    template <class Act>
    auto write(Act act) {
        auto outcome = house_->database().write_and_wait(std::move(act));
        if (!outcome) throw std::runtime_error{std::string{outcome.error().code}};
        return std::move(*outcome);
    }

    /// Who asks from now on: nobody, or somebody with a role at a unit, signed in with both factors at this moment.
    void as_nobody() { session_ = {}; }
    PersonId as(Role role, const UnitId& unit = {}, std::optional<EmployerId> employer = {},
                std::string_view name = "林小云") {
        const auto made = write([&](sql::Tx& tx) -> Result<gongyou::SignedIn> {
            const auto id = tx.fresh_id<PersonId>();
            PersonStore store{tx};
            store.add({.id = id,
                       .state = PersonState::active,
                       .name = PersonSeals{house_->keys(), house_->tree()}.seal_name(id, name),
                       .employer_id = employer,
                       .made_at = tx.now()});
            store.give({.id = new_uuid_v7(tx.now(), tx.random()),
                        .person_id = id,
                        .role = role,
                        .unit_id = unit.is_empty() ? std::nullopt : std::optional{unit},
                        .granted_at = tx.now(),
                        .asked_by = "console",
                        .decided_by = "console"});
            return begin_session(tx, id, role == Role::worker ? Channel::phone : Channel::staff);
        });
        session_ = made.token;
        return made.person;
    }
    /// The same person again: with a session whose second factor is fresh.
    void as(const PersonId& person) {
        session_ = write([&](sql::Tx& tx) -> Result<gongyou::SignedIn> {
                       return begin_session(tx, person, Channel::staff);
                   }).token;
    }

    http::Response get(const std::string& path) { return ask(http::Method::get, path, ""); }
    http::Response post(const std::string& path, const boost::json::object& body) {
        return ask(http::Method::post, path, boost::json::serialize(body));
    }
    /// With a fresh idempotency key.
    http::Response act(const std::string& path, boost::json::object body) {
        body["key"] = new_uuid_v4(random_);
        return post(path, body);
    }
    http::Response ask(http::Method method, const std::string& target, std::string body,
                       std::vector<std::pair<std::string, std::string>> headers = {}) {
        http::Request request{.method = method,
                              .path = target.substr(0, target.find('?')),
                              .query = target.find('?') == std::string::npos ? "" : target.substr(target.find('?') + 1),
                              .headers = std::move(headers),
                              .body = std::move(body),
                              .prefix = "127.0.0.0/24",
                              .id = "r-test"};
        const auto add = [&](std::string name, std::string value) {
            if (!request.header(name)) request.headers.emplace_back(std::move(name), std::move(value));
        };
        add("content-type", "application/json");
        add("host", "localhost:8080");
        if (!session_.empty()) {
            add("cookie", "__Host-gongyou=" + session_);
            add("origin", "http://localhost:8080");
            add("x-gongyou-token", SessionStore::anti_forgery(house_->keys(), session_));
        }
        std::promise<http::Response> promise;
        auto answer = promise.get_future();
        house_->api().answer(std::move(request),
                             [&](http::Response response) { promise.set_value(std::move(response)); });
        return answer.get();
    }

    /// Does everything that is due.
    void run_jobs() {
        const auto handlers = house_->job_handlers();
        jobs::BusyKinds busy;
        jobs::JobRunner runner{house_->database(), handlers, busy, log_, "test"};
        while (runner.run_once()) {
        }
    }

    /// The county lies in no province: only the house's own targets run for what is opened from now on.
    void lies_in_no_province() {
        write([](sql::Tx& tx) -> Result<Done> {
            tx.session().execute("UPDATE unit SET area_code = '990100'");
            return Done{};
        });
    }

    UnitId county() { return UnitId::trusted(house_->tree()); }
    /// The federation of this name.
    UnitId unit(std::string_view name) {
        return house_->database().read([&](sql::Reader& reader) {
            for (auto& found : UnitTree{reader}.below(county()))
                if (found.name == name) return found.id;
            throw std::runtime_error{"no such unit"};
        });
    }
    House& house() { return *house_; }
    const config::Config& config() const { return config_; }
    const sql::TestDatabase& database() const { return database_; }
    SetClock& clock() { return clock_; }
    log::Log& log() { return log_; }
    const std::string& session() const { return session_; }

private:
    gongyou::SignedIn begin_session(sql::Tx& tx, const PersonId& person, Channel channel) {
        SessionStore sessions{tx, house_->people()};
        auto begun = sessions.begin(tx, person, channel, {});
        sessions.give_factor(sessions.find(begun.token, tx.now())->actor.session, tx.now());
        return begun;
    }

    crypto::TestFolder folder_;
    sql::TestDatabase database_;
    SetClock clock_;
    SystemRandom random_;
    log::Log log_;  ///< on standard error; beside the data when more than errors is asked for
    config::Config config_;
    std::unique_ptr<House> house_;
    std::string session_;
};

inline boost::json::object body_of(const http::Response& response) {
    return boost::json::parse(response.body).as_object();
}

}  // namespace gongyou::app
