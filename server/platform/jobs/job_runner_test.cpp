#include "platform/jobs/job_runner.hpp"

#include <gtest/gtest.h>

#include "platform/jobs/job_queue.hpp"
#include "platform/jobs/job_store.hpp"
#include "platform/jobs/job_workers.hpp"
#include "platform/sql/number.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::jobs {
namespace {

using std::chrono::seconds;

constexpr std::string_view add_effect = "INSERT INTO effect (number) VALUES (:number)";
constexpr std::string_view count_effects = "SELECT COUNT(*) FROM effect";
constexpr std::string_view count_distinct_effects = "SELECT COUNT(DISTINCT number) FROM effect";

class JobsOnBoth : public sql::OnBothWithSchema {
protected:
    JobsOnBoth() {
        const auto session = test_database().open();
        session->run_once("CREATE TABLE effect (number BIGINT NOT NULL)");
        database_ = std::make_unique<sql::Database>(sql::DatabaseSettings{.url = test_database().url(), .writer = {}},
                                                    clock_, random_, [](std::string_view) {});
    }
    JobId given(const NewJob& job) {
        return database_->write_and_wait([&](sql::Tx& tx) -> Result<JobId> { return queue_.enqueue(tx, job); }).value();
    }
    JobRunner runner(const Handlers& handlers, std::string name = "w1") {
        return JobRunner{*database_, handlers, busy_, log_, std::move(name)};
    }
    JobItem only_job() {
        return database_->read([](sql::Reader& reader) { return JobStore{reader}.list({}, {}, 10); }).at(0);
    }
    JobCounts counts() {
        return database_->read([](sql::Reader& reader) { return JobStore{reader}.counts(); });
    }
    std::int64_t ask(std::string_view sql) {
        return database_->read([&](sql::Reader& reader) { return reader.session().find<sql::Number>(sql)->number; });
    }
    static Result<Done> note(sql::Tx& tx, std::span<const Job> jobs) {
        for (const auto& job : jobs) tx.session().execute(add_effect, sql::Number{std::stoll(job.payload)});
        return Done{};
    }

    SetClock clock_{date("2026-02-06")};
    SystemRandom random_;
    log::Log log_{{.level = log::Level::error, .file = "/dev/null"}, clock_};
    JobQueue queue_;
    BusyKinds busy_;
    std::unique_ptr<sql::Database> database_;
};

TEST_P(JobsOnBoth, DoesAJobOnceAndRemembersIt) {
    given({.kind = "note", .payload = "7"});
    const Handlers handlers{{"note", in_transaction(note)}};
    auto worker = runner(handlers);
    EXPECT_TRUE(worker.run_once());
    EXPECT_FALSE(worker.run_once());
    EXPECT_EQ(ask(count_effects), 1);
    EXPECT_EQ(only_job().state, JobState::done);
    EXPECT_EQ(counts(), (JobCounts{.done = 1}));
}

TEST_P(JobsOnBoth, IsNotThereWhenItsCommandWasRefused) {
    const auto refused = database_->write_and_wait([&](sql::Tx& tx) -> Result<JobId> {
        queue_.enqueue(tx, {.kind = "note", .payload = "7"});
        return fail({FaultKind::conflict, "test.refused"});
    });
    EXPECT_FALSE(refused);
    EXPECT_EQ(counts(), JobCounts{});
}

TEST_P(JobsOnBoth, WaitsUntilItsTimeHasCome) {
    given({.kind = "note", .payload = "7", .delay = seconds{30}});
    const Handlers handlers{{"note", in_transaction(note)}};
    auto worker = runner(handlers);
    clock_.pass(seconds{29});
    EXPECT_FALSE(worker.run_once());
    clock_.pass(seconds{1});
    EXPECT_TRUE(worker.run_once());
}

TEST_P(JobsOnBoth, IsTakenOverWhenTheLeaseOfACrashedWorkerHasEnded) {
    const auto id = given({.kind = "note", .payload = "7"});
    const auto taken = database_->write_and_wait([&](sql::Tx& tx) -> Result<std::vector<Job>> {
        return JobStore{tx}.claim("note", "crashed", tx.now(), tx.now() + seconds{60}, 1);
    });
    ASSERT_EQ(taken->at(0).id, id);
    const Handlers handlers{{"note", in_transaction(note)}};
    auto worker = runner(handlers);
    clock_.pass(seconds{59});
    EXPECT_FALSE(worker.run_once());
    clock_.pass(seconds{1});
    EXPECT_TRUE(worker.run_once());
    EXPECT_EQ(only_job().tries, 2);
    EXPECT_EQ(only_job().state, JobState::done);
}

TEST_P(JobsOnBoth, LeavesNoEffectOfAWorkerThatCameTooLate) {
    given({.kind = "slow", .payload = "7"});
    // While the first works, its lease ends and the second does the job.
    Handlers quick{{"slow", in_transaction(note)}};
    quick.at("slow").at_once = 2;
    auto second = runner(quick, "second");
    Handlers slow{{"slow", in_transaction(note)}};
    slow.at("slow").at_once = 2;
    slow.at("slow").work = [&](std::span<const Job> jobs) -> Result<Finish> {
        clock_.pass(seconds{61});
        EXPECT_TRUE(second.run_once());
        return Finish{[jobs](sql::Tx& tx) { return note(tx, jobs); }};
    };
    EXPECT_TRUE(runner(slow, "first").run_once());
    EXPECT_EQ(ask(count_effects), 1);
    EXPECT_EQ(only_job().state, JobState::done);
}

TEST_P(JobsOnBoth, WaitsTwiceAsLongAfterEachFailureAndEndsWithItsReason) {
    given({.kind = "send"});
    Handlers handlers{{"send", outside([](const Job&) -> Result<Done> {
                           return fail({FaultKind::unavailable, "sms.no_answer"});
                       })}};
    handlers.at("send").tries = 3;
    auto worker = runner(handlers);
    const auto start = clock_.now();
    EXPECT_TRUE(worker.run_once());
    EXPECT_EQ(only_job().due_at, start + seconds{10});
    clock_.pass(seconds{10});
    EXPECT_TRUE(worker.run_once());
    EXPECT_EQ(only_job().due_at, start + seconds{10 + 20});
    clock_.pass(seconds{20});
    EXPECT_TRUE(worker.run_once());
    EXPECT_EQ(only_job().state, JobState::failed);
    EXPECT_EQ(only_job().last_fault, "sms.no_answer");
    EXPECT_EQ(counts(), (JobCounts{.failed = 1}));

    const auto again =
        database_->write_and_wait([&](sql::Tx& tx) { return JobStore{tx}.retry(only_job().id, tx.now()); });
    EXPECT_TRUE(again);
    EXPECT_TRUE(worker.run_once());
    EXPECT_EQ(only_job().tries, 1);
}

TEST_P(JobsOnBoth, OneBadJobDoesNotKeepItsBatchNeighboursBack) {
    for (int i = 1; i <= 5; ++i) given({.kind = "note", .payload = std::to_string(i)});
    const Handlers handlers{{"note", in_transaction(
                                         [](sql::Tx& tx, std::span<const Job> jobs) -> Result<Done> {
                                             for (const auto& job : jobs)
                                                 if (job.payload == "3") throw std::runtime_error{"poison"};
                                             return note(tx, jobs);
                                         },
                                         500)}};
    auto worker = runner(handlers);
    EXPECT_TRUE(worker.run_once());
    EXPECT_EQ(ask(count_effects), 4);
    EXPECT_EQ(counts(), (JobCounts{.waiting = 1, .done = 4}));
}

TEST_P(JobsOnBoth, AJobThatKillsItsWorkersEndsToo) {
    given({.kind = "note", .payload = "7"});
    Handlers handlers{{"note", in_transaction(note)}};
    handlers.at("note").tries = 2;
    for (int i = 0; i < 2; ++i) {
        const auto taken = database_->write_and_wait([&](sql::Tx& tx) -> Result<std::vector<Job>> {
            return JobStore{tx}.claim("note", "crashed", tx.now(), tx.now() + seconds{60}, 1);
        });
        ASSERT_EQ(taken->size(), 1u);
        clock_.pass(seconds{60});
    }
    runner(handlers).run_once();
    EXPECT_EQ(only_job().last_fault, "job.worker_lost");
    EXPECT_EQ(ask(count_effects), 0);
}

TEST_P(JobsOnBoth, OneThatWaitsUnderAKeyIsEnoughButOneThatRunsIsNot) {
    const NewJob job{.kind = "note", .payload = "7", .dedup = "counter"};
    EXPECT_FALSE(given(job).is_empty());
    EXPECT_TRUE(given(job).is_empty());
    Handlers handlers{{"note", in_transaction(note)}};
    handlers.at("note").work = [&](std::span<const Job>) -> Result<Finish> {
        EXPECT_FALSE(given(job).is_empty());  // something changed after this one began
        return Finish{};
    };
    runner(handlers).run_once();
    EXPECT_EQ(counts(), (JobCounts{.waiting = 1, .done = 1}));
}

TEST_P(JobsOnBoth, DoneJobsGoAfterADayAndTellTaleOnesAtOnce) {
    given({.kind = "kept", .payload = "1"});
    given({.kind = "gone", .payload = "2"});
    Handlers handlers{{"kept", in_transaction(note)}, {"gone", in_transaction(note)}};
    handlers.at("gone").keep_done = std::chrono::hours{0};
    auto worker = runner(handlers);
    while (worker.run_once()) {
    }
    EXPECT_EQ(counts(), (JobCounts{.done = 1}));
    const auto sweep = [&] {
        return database_->write_and_wait([](sql::Tx& tx) -> Result<int> { return JobStore{tx}.sweep(tx.now()); })
            .value();
    };
    EXPECT_EQ(sweep(), 0);
    clock_.pass(std::chrono::hours{24});
    EXPECT_EQ(sweep(), 1);
}

TEST_P(JobsOnBoth, TwoServersShareTheWorkAndDoNothingTwice) {
    constexpr int jobs = 200;
    const Handlers handlers{{"note", in_transaction(note, 7)}};
    sql::Database other{{.url = test_database().url(), .writer = {}}, clock_, random_, [](std::string_view) {}};
    JobQueue other_queue;
    {
        const JobWorkersSettings quick{.threads = 2, .look_every = std::chrono::milliseconds{5}};
        const JobWorkers here{*database_, queue_, handlers, clock_, random_, log_, quick};
        const JobWorkers there{other, other_queue, handlers, clock_, random_, log_, quick};
        for (int i = 0; i < jobs; ++i) given({.kind = "note", .payload = std::to_string(i)});
        const auto patience = std::chrono::steady_clock::now() + seconds{20};
        while (counts().done < jobs && std::chrono::steady_clock::now() < patience) std::this_thread::yield();
    }
    EXPECT_EQ(ask(count_effects), jobs);
    EXPECT_EQ(ask(count_distinct_effects), jobs);
}

INSTANTIATE_TEST_SUITE_P(Databases, JobsOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::jobs
