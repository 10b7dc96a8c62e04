#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>

#include "platform/sql/database.hpp"

namespace gongyou::sql {

/// Who serves this connection, on PostgreSQL.
inline constexpr std::string_view backend_id = "SELECT pg_backend_pid()";

/// What is in a test's database to begin with: nothing, or the product's tables, copied from those that the first test
/// of the process was given step by step.
enum class BeginsWith { nothing, schema };

/// More than the tables, which many tests begin with: filled in for the first one that asks for this name, in a
/// database with the tables, and copied for all. `fill` leaves nothing open.
struct Pattern {
    std::string name;
    std::function<void(const std::string& url)> fill;
};

/// A database of its own for one test, on either engine; gone with the object. PostgreSQL is a real server: the one at
/// GONGYOU_TEST_POSTGRES, or one started by the test process in a folder of its own, reached by its socket only.
class TestDatabase {
public:
    explicit TestDatabase(Dialect engine, BeginsWith begins_with = BeginsWith::nothing);
    TestDatabase(Dialect engine, const Pattern& pattern);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    const std::string& url() const { return url_; }
    std::unique_ptr<Session> open(bool read_only = false) const { return open_session(url_, read_only); }

private:
    TestDatabase(Dialect engine, const TestDatabase* original);
    template <Dialect engine>
    static const TestDatabase& with_schema();
    static const TestDatabase& with_schema(Dialect engine);
    template <Dialect engine>
    static const TestDatabase& filled(const Pattern& pattern);
    std::string file() const;

    Dialect engine_;
    std::string name_;
    std::string url_;
};

/// A PostgreSQL server of its own for one test, for what must not disturb other tests. Stopped with the object.
class TestPostgresServer {
public:
    TestPostgresServer();
    ~TestPostgresServer();
    TestPostgresServer(const TestPostgresServer&) = delete;
    TestPostgresServer& operator=(const TestPostgresServer&) = delete;

    std::string url(const std::string& database = "postgres") const;
    /// Stops it at once, as a power cut would, and starts it again.
    void crash_and_restart();

private:
    void start();
    std::string folder_;
};

/// Base of tests that run on both databases: `class X : public OnBothDatabases {}`, then
/// `INSTANTIATE_TEST_SUITE_P(Databases, X, both_databases, name_of_engine)`.
class OnBothDatabases : public testing::TestWithParam<Dialect> {
protected:
    explicit OnBothDatabases(BeginsWith begins_with = BeginsWith::nothing) : begins_with_{begins_with} {}
    TestDatabase& test_database() {
        if (!database_) database_ = std::make_unique<TestDatabase>(GetParam(), begins_with_);
        return *database_;
    }

private:
    BeginsWith begins_with_;
    std::unique_ptr<TestDatabase> database_;
};

/// The same, with the product's tables in it.
struct OnBothWithSchema : OnBothDatabases {
    OnBothWithSchema() : OnBothDatabases{BeginsWith::schema} {}
};

inline const auto both_databases = testing::Values(Dialect::sqlite, Dialect::postgres);
inline std::string name_of_engine(const testing::TestParamInfo<Dialect>& info) {
    return info.param == Dialect::sqlite ? "Sqlite" : "Postgres";
}

}  // namespace gongyou::sql
