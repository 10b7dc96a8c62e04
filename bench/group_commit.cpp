// What one commit for many commands brings, and what a checkpoint inside the commit costs. Every figure is a ratio
// within this run; rounds are interleaved.
//   group_commit [postgresql://…]
#include <fmt/format.h>
#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <latch>

#include "platform/sql/database.hpp"

namespace {

using namespace gongyou;
using Micros = std::chrono::duration<double, std::micro>;

struct Row {
    std::string id;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Row, (), (id, text))

constexpr const char* make_table = "CREATE TABLE bench_row (id TEXT PRIMARY KEY, text TEXT NOT NULL)";
constexpr std::string_view add_row = "INSERT INTO bench_row (id, text) VALUES (:id, :text)";
constexpr int rounds = 5;

struct Figures {
    double rate = 0;
    double p50 = 0;
    double p99 = 0;
};

/// `writes` commands, at most `at_once` of them under way.
Figures load(sql::Database& database, SystemRandom& random, int writes, int at_once) {
    std::vector<double> times(static_cast<std::size_t>(writes));
    std::atomic<int> next = 0;
    std::latch done{writes};
    const std::string text(500, 'x');
    std::function<void()> one = [&] {
        const int i = next++;
        if (i >= writes) return;
        database.write(
            [&](sql::Tx& tx) -> Result<Done> {
                tx.session().execute(add_row, Row{new_uuid_v7(tx.now(), random), text});
                return Done{};
            },
            [&, i, start = std::chrono::steady_clock::now()](const Result<Done>&) {
                times[static_cast<std::size_t>(i)] = Micros{std::chrono::steady_clock::now() - start}.count();
                one();
                done.count_down();
            });
    };
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < at_once; ++i) one();
    done.wait();
    const double seconds = Micros{std::chrono::steady_clock::now() - start}.count() / 1e6;
    std::ranges::sort(times);
    return {writes / seconds, times[times.size() / 2], times[times.size() * 99 / 100]};
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void by_batch(const std::string& url) {
    const SystemClock clock;
    SystemRandom random;
    std::map<std::size_t, std::vector<Figures>> figures;
    for (int round = 0; round < rounds; ++round) {
        for (const std::size_t batch : {1u, 8u, 64u, 256u}) {
            sql::Database database{{.url = url, .writer = {.batch = batch}}, clock, random, [](std::string_view) {}};
            figures[batch].push_back(load(database, random, batch == 1 ? 1000 : 8000, 256));
        }
    }
    const auto rate = [&](std::size_t batch) {
        std::vector<double> rates;
        for (const auto& one : figures[batch]) rates.push_back(one.rate);
        return median(rates);
    };
    for (const auto& [batch, all] : figures)
        fmt::print("  {:>3} commands a commit  {:8.0f} a second  {:5.1f} times one by one\n", batch, rate(batch),
                   rate(batch) / rate(1));
}

/// One command at a time, over many checkpoints: with the writer's own, and with ours beside it.
void by_checkpoint(const std::string& url) {
    const SystemClock clock;
    SystemRandom random;
    std::vector<double> own;
    std::vector<double> beside;
    for (int round = 0; round < rounds; ++round) {
        for (const bool automatic : {true, false}) {
            sql::Database database{{.url = url, .writer = {.batch = 64}}, clock, random, [](std::string_view) {}};
            if (automatic)  // as SQLite does it by itself
                (void)database.write_and_wait([](sql::Tx& tx) -> Result<Done> {
                    tx.session().run_once("PRAGMA wal_autocheckpoint = 1000");
                    return Done{};
                });
            (automatic ? own : beside).push_back(load(database, random, 20000, 32).p99);
        }
    }
    fmt::print("  p99 with checkpoints in the commit {:.0f} µs, beside it {:.0f} µs: {:.2f}\n", median(own),
               median(beside), median(beside) / median(own));
}

}  // namespace

int main(int count, char** arguments) {
    std::string folder = (std::filesystem::temp_directory_path() / "gongyou-bench-XXXXXX").string();
    if (!mkdtemp(folder.data())) return 1;
    const auto url = "sqlite://" + folder + "/bench.db";
    sql::open_session(url, false)->run_once(make_table);
    fmt::print("SQLite, 256 commands under way\n");
    by_batch(url);
    fmt::print("SQLite, 32 commands under way\n");
    by_checkpoint(url);
    std::filesystem::remove_all(folder);
    if (count > 1) {
        const auto session = sql::open_session(arguments[1], false);
        session->run_once("DROP TABLE IF EXISTS bench_row");
        session->run_once(make_table);
        fmt::print("PostgreSQL, 256 commands under way\n");
        by_batch(arguments[1]);
    }
    return 0;
}
