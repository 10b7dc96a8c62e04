#include "platform/sql/writer.hpp"

#include <gtest/gtest.h>

#include <latch>

#include "platform/sql/number.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::sql {
namespace {

struct Row {
    std::int64_t id = 0;
    std::int64_t parent = 0;
    bool operator==(const Row&) const = default;
};
BOOST_DESCRIBE_STRUCT(Row, (), (id, parent))

constexpr std::string_view add_row = "INSERT INTO row_of_test (id, parent) VALUES (:id, :parent)";
constexpr std::string_view list_rows = "SELECT id, parent FROM row_of_test ORDER BY id";

class WriterOnBoth : public OnBothDatabases {
protected:
    WriterOnBoth() {
        const auto session = test_database().open();
        session->run_once(
            "CREATE TABLE row_of_test (id BIGINT PRIMARY KEY, parent BIGINT NOT NULL "
            "REFERENCES row_of_test (id) DEFERRABLE INITIALLY DEFERRED)");
    }

    using Outcome = Result<Done>;

    /// Queues the commands while the writer is held, so that they share one batch; their outcomes in order.
    template <class... Commands>
    std::vector<Outcome> in_one_batch(Writer& writer, Commands... commands) {
        std::latch begun{1};
        std::latch all_queued{1};
        std::latch finished{sizeof...(commands) + 1};
        std::vector<std::optional<Outcome>> outcomes(sizeof...(commands));
        queue(
            writer,
            [&](Tx&) -> Outcome {
                begun.count_down();
                all_queued.wait();
                return Done{};
            },
            [&](Outcome) { finished.count_down(); });
        begun.wait();
        std::size_t i = 0;
        (queue(writer, std::move(commands),
               [&, i = i++](Outcome outcome) {
                   outcomes[i] = std::move(outcome);
                   finished.count_down();
               }),
         ...);
        all_queued.count_down();
        finished.wait();
        std::vector<Outcome> all;
        for (auto& outcome : outcomes) all.push_back(*std::move(outcome));
        return all;
    }

    template <class Apply, class Finish>
    static void queue(Writer& writer, Apply apply, Finish finish) {
        writer.queue(std::make_unique<PendingCommand<Apply, Finish>>(std::move(apply), std::move(finish)));
    }
    template <class Apply>
    static Outcome alone(Writer& writer, Apply apply) {
        std::promise<Outcome> promise;
        queue(writer, std::move(apply), [&](Outcome outcome) { promise.set_value(std::move(outcome)); });
        return promise.get_future().get();
    }

    WriterParts parts() {
        return {.open = [this] { return test_database().open(); },
                .unexpected = [this](std::string_view what) { unexpected_.emplace_back(what); }};
    }
    static auto adding(std::int64_t id) {
        return [id](Tx& tx) -> Outcome {
            tx.session().execute(add_row, Row{id, id});
            return Done{};
        };
    }
    std::vector<Row> rows() { return test_database().open(true)->list<Row>(list_rows); }

    SetClock clock_{date("2026-02-06")};
    SystemRandom random_;
    std::vector<std::string> unexpected_;
};

TEST_P(WriterOnBoth, ARefusedCommandLeavesNothingWhileItsNeighboursStand) {
    Writer writer{parts(), clock_, random_};
    const auto refusing = [](Tx& tx) -> Outcome {
        tx.session().execute(add_row, Row{2, 2});
        return fail({FaultKind::conflict, "test.refused"});
    };
    const auto outcomes = in_one_batch(writer, adding(1), refusing, adding(3));
    EXPECT_TRUE(outcomes[0]);
    EXPECT_EQ(outcomes[1].error().code, "test.refused");
    EXPECT_TRUE(outcomes[2]);
    EXPECT_EQ(rows(), (std::vector<Row>{{1, 1}, {3, 3}}));

    EXPECT_FALSE(alone(writer, refusing));  // without neighbours it leaves nothing either
    EXPECT_EQ(rows(), (std::vector<Row>{{1, 1}, {3, 3}}));
}

TEST_P(WriterOnBoth, ATakenKeyCostsItsOwnCommandOnly) {
    Writer writer{parts(), clock_, random_};
    const auto twice = [](Tx& tx) -> Outcome {
        tx.session().execute(add_row, Row{2, 2});
        tx.session().execute(add_row, Row{1, 1});  // taken by the neighbour before
        return Done{};
    };
    const auto outcomes = in_one_batch(writer, adding(1), twice, adding(3));
    EXPECT_EQ(outcomes[1].error().code, "server.unexpected");
    EXPECT_EQ(rows(), (std::vector<Row>{{1, 1}, {3, 3}}));
    EXPECT_EQ(unexpected_.size(), 1u);
}

TEST_P(WriterOnBoth, AnUnexpectedExceptionCostsItsOwnCommandOnly) {
    Writer writer{parts(), clock_, random_};
    const auto throwing = [](Tx& tx) -> Outcome {
        tx.session().execute(add_row, Row{2, 2});
        throw std::runtime_error{"nobody planned for this"};
    };
    const auto outcomes = in_one_batch(writer, adding(1), throwing, adding(3));
    EXPECT_EQ(outcomes[1].error().code, "server.unexpected");
    EXPECT_EQ(rows(), (std::vector<Row>{{1, 1}, {3, 3}}));
    EXPECT_EQ(unexpected_, std::vector<std::string>{"nobody planned for this"});
}

TEST_P(WriterOnBoth, AFailedCommitFailsTheWholeBatchAndTheNextOneStands) {
    Writer writer{parts(), clock_, random_};
    bool told = false;
    const auto orphan = [&](Tx& tx) -> Outcome {
        tx.session().execute(add_row, Row{2, 99});  // its parent is asked for when the batch commits
        tx.after_commit([&] { told = true; });
        return Done{};
    };
    const auto outcomes = in_one_batch(writer, adding(1), orphan);
    EXPECT_EQ(outcomes[0].error().code, "server.unexpected");
    EXPECT_EQ(outcomes[1].error().code, "server.unexpected");
    EXPECT_FALSE(told);
    EXPECT_EQ(rows(), std::vector<Row>{});
    EXPECT_TRUE(alone(writer, adding(3)));
    EXPECT_EQ(rows(), (std::vector<Row>{{3, 3}}));
}

TEST_P(WriterOnBoth, AnswersOnlyWhenOthersCanSeeTheChange) {
    Writer writer{parts(), clock_, random_};
    std::promise<std::size_t> seen;
    queue(writer, adding(1), [&](Outcome) { seen.set_value(rows().size()); });
    EXPECT_EQ(seen.get_future().get(), 1u);
}

TEST_P(WriterOnBoth, RunsWhatFollowsACommitBeforeTheAnswerAndNotAfterARefusal) {
    Writer writer{parts(), clock_, random_};
    std::vector<std::string> order;
    std::promise<void> answered;
    queue(
        writer,
        [&](Tx& tx) -> Outcome {
            tx.after_commit([&] { order.emplace_back("woken"); });
            return Done{};
        },
        [&](Outcome) {
            order.emplace_back("answered");
            answered.set_value();
        });
    answered.get_future().get();
    EXPECT_EQ(order, (std::vector<std::string>{"woken", "answered"}));
    EXPECT_FALSE(alone(writer, [&](Tx& tx) -> Outcome {
        tx.after_commit([&] { order.emplace_back("wrong"); });
        return fail({FaultKind::conflict, "test.refused"});
    }));
    EXPECT_EQ(order.size(), 2u);
}

TEST_P(WriterOnBoth, RefusesAtOnceWhenTheQueueIsFull) {
    Writer writer{parts(), clock_, random_, {.queue = 2}};
    std::latch begun{1};
    std::latch go_on{1};
    queue(
        writer,
        [&](Tx&) -> Outcome {
            begun.count_down();
            go_on.wait();
            return Done{};
        },
        [](Outcome) {});
    begun.wait();
    std::latch finished{2};
    for (int id = 1; id <= 2; ++id) queue(writer, adding(id), [&](Outcome) { finished.count_down(); });
    std::optional<Outcome> third;
    queue(writer, adding(3), [&](Outcome outcome) { third = std::move(outcome); });
    ASSERT_TRUE(third);  // on the caller's thread, before the writer has moved
    EXPECT_EQ(third->error().code, "storage.busy");
    EXPECT_GT(third->error().retry_after.count(), 0);
    go_on.count_down();
    finished.wait();
    EXPECT_EQ(rows().size(), 2u);
}

TEST_P(WriterOnBoth, FinishesWhatHasQueuedUpBeforeItEnds) {
    int done = 0;
    {
        Writer writer{parts(), clock_, random_};
        for (int id = 1; id <= 100; ++id) queue(writer, adding(id), [&](Outcome outcome) { done += outcome ? 1 : 0; });
    }
    EXPECT_EQ(done, 100);
    EXPECT_EQ(rows().size(), 100u);
}

TEST_P(WriterOnBoth, AnAnswerThatCannotBeGivenDoesNotKeepTheOthers) {
    Writer writer{parts(), clock_, random_};
    queue(writer, adding(1), [](Outcome) { throw std::runtime_error{"the caller has gone"}; });
    EXPECT_TRUE(alone(writer, adding(2)));
    EXPECT_EQ(unexpected_, std::vector<std::string>{"the caller has gone"});
}

INSTANTIATE_TEST_SUITE_P(Databases, WriterOnBoth, both_databases, name_of_engine);

class WriterOnPostgres : public WriterOnBoth {
protected:
    /// Ends the connection with this backend, as a restart of the server would.
    void cut_off(std::int64_t backend) {
        test_database().open()->find<Number>("SELECT CAST(pg_terminate_backend(CAST(:number AS INT), 5000) AS INT)",
                                             Number{backend});
    }
    std::int64_t backend_of(Writer& writer) {
        std::int64_t backend = 0;
        EXPECT_TRUE(alone(writer, [&](Tx& tx) -> Outcome {
            backend = tx.session().find<Number>(backend_id)->number;
            return Done{};
        }));
        return backend;
    }
};

TEST_P(WriterOnPostgres, OpensAConnectionThatWasLostWhileIdleWithoutAnybodyNoticing) {
    Writer writer{parts(), clock_, random_};
    const auto before = backend_of(writer);
    cut_off(before);
    EXPECT_TRUE(alone(writer, adding(1)));
    EXPECT_NE(backend_of(writer), before);
    EXPECT_EQ(rows().size(), 1u);
}

TEST_P(WriterOnPostgres, ALossInTheMiddleFailsTheBatchAndTheNextOneStands) {
    Writer writer{parts(), clock_, random_};
    const auto losing = [&](Tx& tx) -> Outcome {
        cut_off(tx.session().find<Number>(backend_id)->number);
        tx.session().execute(add_row, Row{2, 2});
        return Done{};
    };
    const auto outcomes = in_one_batch(writer, adding(1), losing, adding(3));
    for (const auto& outcome : outcomes) EXPECT_EQ(outcome.error().code, "storage.lost");
    EXPECT_EQ(rows(), std::vector<Row>{});
    EXPECT_TRUE(alone(writer, adding(4)));
}

TEST_P(WriterOnPostgres, ALossJustBeforeTheCommitIsNotTakenForSuccess) {
    Writer writer{parts(), clock_, random_};
    const auto outcome = alone(writer, [&](Tx& tx) -> Outcome {
        tx.session().execute(add_row, Row{1, 1});
        cut_off(tx.session().find<Number>(backend_id)->number);
        return Done{};
    });
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().code == "storage.unknown" || outcome.error().code == "storage.lost");
    EXPECT_EQ(rows(), std::vector<Row>{});
}

INSTANTIATE_TEST_SUITE_P(Databases, WriterOnPostgres, testing::Values(Dialect::postgres), name_of_engine);

}  // namespace
}  // namespace gongyou::sql
