// A worker's report over HTTP until it is on disk, against the very statements it runs, replayed straight into sqlite3
// with as many of them in a commit. Both run in turns; figures are medians of the rounds.
//   create_report [--jobs] [milliseconds of a round, 1000] [rounds, 5]
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <map>
#include <thread>

#include "parts/commit_count.hpp"
#include "parts/figures.hpp"
#include "parts/filled_county.hpp"
#include "parts/load.hpp"
#include "parts/recording.hpp"
#include "parts/running_house.hpp"

namespace {

using namespace gongyou;

/// A report with phone number and point, about 1 KiB of it.
class Reports {
public:
    explicit Reports(std::uint16_t port) : port_{port} {
        for (int i = 0; i < 20; ++i) facts_ += "老板拖欠工资三个月，多次催讨无果。";
    }
    std::string operator()(std::uint64_t) {
        const auto body = fmt::format(
            R"({{"key":"{}","point":"YX001","employer_name":"云溪晨光针织有限公司","place":"云溪镇工业园区二号楼",)"
            R"("facts":"{}","phone":"1380000{:04}","uploads":[],"consent":true}})",
            new_uuid_v4(random_), facts_, next_++ % 10000);
        return fmt::format(
            "POST /api/reports HTTP/1.1\r\nHost: localhost:{}\r\nContent-Type: application/json\r\n"
            "Content-Length: {}\r\n\r\n{}",
            port_, body.size(), body);
    }

private:
    std::uint16_t port_;
    SystemRandom random_;
    std::string facts_;
    std::uint64_t next_ = 0;
};

/// The threads of this process that step back for others (the mint), while the object lives at the rank of the others.
class MintInEarnest {
public:
    MintInEarnest() {
        for (const auto& task : std::filesystem::directory_iterator{"/proc/self/task"}) {
            const auto thread = static_cast<id_t>(std::stoul(task.path().filename().string()));
            const int rank = getpriority(PRIO_PROCESS, thread);
            if (rank > getpriority(PRIO_PROCESS, 0) && setpriority(PRIO_PROCESS, thread, 0) == 0)
                before_.emplace_back(thread, rank);
        }
    }
    ~MintInEarnest() {
        for (const auto& [thread, rank] : before_) static_cast<void>(setpriority(PRIO_PROCESS, thread, rank));
    }

private:
    std::vector<std::pair<id_t, int>> before_;
};

void wait_for_receipts(app::House& house, std::size_t stock) {
    const MintInEarnest in_earnest;
    while (house.receipts().ready() < stock) std::this_thread::sleep_for(std::chrono::milliseconds{20});
}

constexpr std::chrono::milliseconds warming_up{300};  ///< connections opened, statements prepared

struct Round {
    double rate = 0;
    double batch = 0;
};

/// Every load and every replay starts from the same store of 10^4 reports: a fuller one would change more pages.
class Bench {
public:
    Bench(std::chrono::milliseconds time, std::size_t stock, bool jobs) : time_{time}, stock_{stock}, jobs_{jobs} {
        std::filesystem::create_directory(base_);
        auto config = bench::config_in(base_);
        config.receipt_stock = 0;
        bench::RunningHouse filling{config};
        bench::fill_up_to(filling.database(), bench::county_units(filling.database()), 10'000);
    }

    Round served(int connections) {
        start_anew();
        (void)load(connections, warming_up);
        const bench::CommitCount commits{running_->database()};
        const auto report = load(connections, time_);
        if (report.wrong + report.broken > 0)
            fmt::print("  {} wrong, {} broken of {}\n", report.wrong, report.broken, report.answers);
        const auto missing = running_->house().receipts().ready() == 0;
        fmt::print("  served    {:7.0f}/s  p50 {:.1f} ms  p99 {:.1f} ms  batch {:.1f}{}\n", report.per_second,
                   report.p50_us / 1000, report.p99_us / 1000, report.answers / static_cast<double>(commits.count()),
                   missing ? "  (ran out of receipts)" : "");
        return {report.per_second, static_cast<double>(report.answers) / commits.count()};
    }

    /// Keeps what a load asks of the store.
    void record(int connections) {
        start_anew();
        recording_ = {};
        bench::on_the_writer(running_->database(), [this](sql::Session& session) { recording_.begin(session); });
        (void)load(connections, time_);
        bench::on_the_writer(running_->database(), [this](sql::Session& session) { recording_.end(session); });
        commands_ = recording_.commands();
    }

    double replay(double batch) {
        const auto file = folder_.path() / "replay.db";
        std::filesystem::copy_file(base_ / "data" / "gongyou.db", file,
                                   std::filesystem::copy_options::overwrite_existing);
        ::sync();
        const double rate = static_cast<double>(commands_.size()) / bench::replayed(file, recording_, commands_, batch);
        for (const auto* end : {"", "-wal", "-shm"}) std::filesystem::remove(file.string() + end);
        fmt::print("  replayed  {:7.0f}/s\n", rate);
        return rate;
    }

    void print_statements() const {
        std::map<std::size_t, std::size_t> times;
        for (const auto& command : commands_)
            for (const auto& call : command) ++times[call.statement];
        fmt::print("  {} commands; statements of each:\n", commands_.size());
        for (const auto& [statement, count] : times) {
            auto text = recording_.statements()[statement];
            text.erase(0, text.find_first_not_of(" \n"));
            fmt::print("    {:5.2f}  {}\n", static_cast<double>(count) / static_cast<double>(commands_.size()),
                       text.substr(0, std::min<std::size_t>(90, text.find('\n'))));
        }
    }

private:
    void start_anew() {
        running_.reset();
        std::filesystem::remove_all(work_);
        std::filesystem::copy(base_, work_, std::filesystem::copy_options::recursive);
        ::sync();  // nor does the copy reach the disk beside what is measured
        auto config = bench::config_in(work_);
        config.receipt_stock = static_cast<int>(stock_);
        running_ = std::make_unique<bench::RunningHouse>(config);
        wait_for_receipts(running_->house(), stock_);
        if (jobs_) running_->house().start_workers();
    }
    bench::LoadReport load(int connections, std::chrono::milliseconds time) {
        return bench::run_load({.port = running_->port(),
                                .connections = connections,
                                .time = time,
                                .request = Reports{running_->port()},
                                .status = 201});
    }

    bench::TemporaryFolder folder_;
    std::filesystem::path base_ = folder_.path() / "base";
    std::filesystem::path work_ = folder_.path() / "work";
    std::chrono::milliseconds time_;
    std::size_t stock_;
    bool jobs_;
    std::unique_ptr<bench::RunningHouse> running_;
    bench::Recording recording_;
    std::vector<std::vector<bench::SqlCall>> commands_;
};

void measure(Bench& bench, int connections, int rounds) {
    fmt::print("{} connections\n", connections);
    bench.record(connections);
    bench.print_statements();
    std::vector<double> served, replayed, ratios;
    for (int round = 0; round < rounds; ++round) {
        const auto one = bench.served(connections);
        served.push_back(one.rate);
        replayed.push_back(bench.replay(one.batch));
        ratios.push_back(one.rate / replayed.back());
    }
    fmt::print("  medians: served {:.0f}/s, replayed {:.0f}/s\n", bench::median(served), bench::median(replayed));
    bench::print_at_least(
        fmt::format("create report, durable, {} connections, against its statements in sqlite3", connections), 0.7,
        bench::median(ratios));
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::string> given{arguments + 1, arguments + count};
    const bool jobs = std::erase(given, "--jobs") > 0;
    const std::chrono::milliseconds time{given.empty() ? 1000 : std::stoi(given[0])};
    const int rounds = given.size() < 2 ? 5 : std::stoi(given[1]);
    Bench bench{time, static_cast<std::size_t>(6 * time.count()), jobs};
    for (const int connections : {32, 256}) measure(bench, connections, rounds);
    return 0;
}
