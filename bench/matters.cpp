// What the engine of matters costs: a step of the reports' procedure through the writer, against the very statements it
// runs, replayed straight into sqlite3; and the to-do lists of a township and of the county over many open clocks.
//   matters [steps, 10000] [clocks, 1000000] [rounds, 5]
#include <fmt/format.h>
#include <unistd.h>

#include <semaphore>

#include "core/matters/clock_store.hpp"
#include "core/matters/todo_list.hpp"
#include "core/people/session_store.hpp"
#include "parts/commit_count.hpp"
#include "parts/figures.hpp"
#include "parts/filled_county.hpp"
#include "parts/recording.hpp"
#include "parts/running_house.hpp"
#include "programmes/rights/report_procedure.hpp"

namespace {

using namespace gongyou;
using matters::Matter;

/// A house and an engine of matters of our own beside it.
struct Engine {
    explicit Engine(const std::filesystem::path& folder) : running{bench::config_in(folder)} {}

    bench::RunningHouse running;
    law::LawBook book = *law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    audit::AuditTrail audit{running.house().keys()};
    api::LiveFeed live;
    matters::MatterParts parts{running.house().keys(), book, audit, live, running.house().tree()};
};

template <class Act>
auto written(sql::Database& database, Act act) {
    auto outcome = database.write_and_wait(std::move(act));
    if (!outcome) throw std::runtime_error{std::string{outcome.error().code}};
    return *std::move(outcome);
}

Matter a_matter(sql::Tx& tx, const UnitId& unit, Date opened_on) {
    return {.id = tx.fresh_id<MatterId>(),
            .kind = "report",
            .unit_id = unit,
            .state = "accepted",
            .opened_on = opened_on,
            .title = "云溪晨光针织有限公司"};
}

/// Steps from `filed` to `triaged`: matter, event, two clocks, audit. Each round starts from the same store.
class Steps {
public:
    explicit Steps(int count) {
        Engine engine{base_};
        const auto units = bench::county_units(engine.running.database());
        const auto first = matters::opening(rights::report_procedure, "file");
        for (int there = 0; there < count; there += 1000)
            written(engine.running.database(), [&](sql::Tx& tx) -> Result<Done> {
                for (int i = there; i < std::min(count, there + 1000); ++i) {
                    const auto& unit = units.townships[static_cast<std::size_t>(i) % units.townships.size()];
                    auto opened = matters::open_matter(engine.parts, tx, a_matter(tx, unit, tx.today()), first);
                    if (!opened) return fail(opened.error());
                    matters_.push_back(*std::move(opened));
                }
                return Done{};
            });
    }

    /// What the steps ask of the store, value by value.
    void record() {
        start_anew();
        auto& database = engine_->running.database();
        bench::on_the_writer(database, [this](sql::Session& session) { recording_.begin(session); });
        take_all();
        bench::on_the_writer(database, [this](sql::Session& session) { recording_.end(session); });
        commands_ = recording_.commands();
        engine_.reset();
    }
    /// Seconds by the engine's, over seconds by the statements alone.
    double ratio() {
        start_anew();
        double batch = 0, seconds = 0;
        {
            const bench::CommitCount commits{engine_->running.database()};
            seconds = take_all();
            batch = static_cast<double>(matters_.size()) / commits.count();
        }
        engine_.reset();
        const auto file = folder_.path() / "replay.db";
        std::filesystem::copy_file(base_ / "data" / "gongyou.db", file,
                                   std::filesystem::copy_options::overwrite_existing);
        ::sync();
        const double plain = bench::replayed(file, recording_, commands_, batch);
        for (const auto* end : {"", "-wal", "-shm"}) std::filesystem::remove(file.string() + end);
        fmt::print("  {:.0f} steps a second, {:.0f} replayed, {:.1f} in a commit\n",
                   static_cast<double>(matters_.size()) / seconds, static_cast<double>(commands_.size()) / plain,
                   batch);
        return seconds / plain;
    }

private:
    void start_anew() {
        engine_.reset();
        std::filesystem::remove_all(work_);
        std::filesystem::copy(base_, work_, std::filesystem::copy_options::recursive);
        ::sync();  // the copy does not reach the disk beside what is measured
        engine_ = std::make_unique<Engine>(work_);
    }
    double take_all() {
        constexpr int under_way = 256;
        std::counting_semaphore<under_way> free{under_way};
        const auto& line = **matters::step_for(rights::report_procedure, rights::ReportState::filed,
                                               rights::ReportAct::triage, matters::Taker::Kind::staff);
        auto step = matters::taken(rights::report_procedure, line, rights::ReportState::filed);
        step.role = "desk";
        std::atomic<int> failed = 0;
        const auto began = std::chrono::steady_clock::now();
        for (const auto& matter : matters_) {
            free.acquire();
            engine_->running.database().write(
                [&](sql::Tx& tx) { return matters::take_step(engine_->parts, tx, matter, step); },
                [&](const Result<Matter>& taken) {
                    failed += !taken;
                    free.release();
                });
        }
        for (int i = 0; i < under_way; ++i) free.acquire();
        if (failed > 0) throw std::runtime_error{fmt::format("{} steps failed", failed.load())};
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    }

    bench::TemporaryFolder folder_;
    std::filesystem::path base_ = folder_.path() / "base";
    std::filesystem::path work_ = folder_.path() / "work";
    std::vector<Matter> matters_;
    std::unique_ptr<Engine> engine_;
    bench::Recording recording_;
    std::vector<std::vector<bench::SqlCall>> commands_;
};

/// Matters of the year before at all townships and stations, each with a clock that runs.
void start_clocks(Engine& engine, const bench::CountyUnits& units, int count) {
    std::vector<UnitId> places = units.townships;
    places.insert(places.end(), units.stations.begin(), units.stations.end());
    constexpr int at_once = 5000;
    for (int there = 0; there < count; there += at_once) {
        written(engine.running.database(), [&](sql::Tx& tx) -> Result<Done> {
            matters::ClockStore clocks{tx};
            for (int i = there; i < std::min(count, there + at_once); ++i) {
                auto matter = a_matter(tx, places[static_cast<std::size_t>(i) % places.size()],
                                       tx.today().plus_days(-static_cast<int>(tx.random().below(300))));
                matter.law = engine.book.pack(law::Place{}).frozen();
                matters::MatterStore{tx}.add(matter);
                if (auto clock = clocks.start(tx, matter, "ticket.progress", matter.opened_on, engine.book); !clock)
                    return fail(clock.error());
            }
            return Done{};
        });
        if (there % 200'000 == 0) fmt::print("  {} clocks run\n", there + at_once), std::fflush(stdout);
    }
}

/// p99 of one page of the list, the first and others behind it, all of them or one's own.
double p99_of_list(Engine& engine, const UnitId& unit, bool mine) {
    auto& house = engine.running.house();
    const auto token = bench::signed_in_as(house, Role::desk, unit);
    const auto actor = engine.running.database().read([&](sql::Reader& reader) {
        return SessionStore{reader, house.people()}.find(token, reader.now())->actor;
    });
    const matters::TodoKind kinds[] = {{"report", Right::read_report}};
    std::vector<double> times;
    std::optional<std::string> after;
    for (int i = 0; i < 1000; ++i) {
        matters::ListTodo asked{.mine = mine};
        if (after) asked.after = *Line<1, 120>::read(*after);
        const auto began = std::chrono::steady_clock::now();
        const auto page = engine.running.database().read(
            [&](sql::Reader& reader) { return list_todo(reader, engine.parts.seal(), kinds, actor, asked); });
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
        if (!page) throw std::runtime_error{std::string{page.error().code}};
        after = page->next;
    }
    return bench::quantile(times, 0.99);
}

}  // namespace

int main(int count, char** arguments) {
    const int steps = count > 1 ? std::stoi(arguments[1]) : 10'000;
    const int clocks = count > 2 ? std::stoi(arguments[2]) : 1'000'000;
    const int rounds = count > 3 ? std::stoi(arguments[3]) : 5;
    {
        Steps measured{steps};
        measured.record();
        std::vector<double> ratios;
        for (int round = 0; round < rounds; ++round) ratios.push_back(measured.ratio());
        bench::print_at_most("a step of the procedure, durable, against its statements in sqlite3", 1.3,
                             bench::median(ratios), "×");
    }
    const bench::TemporaryFolder folder;
    Engine engine{folder.path()};
    const auto units = bench::county_units(engine.running.database());
    start_clocks(engine, units, clocks);
    const auto told = [&](std::string_view whose, const UnitId& unit, bool mine) {
        bench::print_at_most(fmt::format("{}, {} open clocks, p99", whose, clocks), 20, p99_of_list(engine, unit, mine),
                             " ms");
    };
    told("to-do list of a township", units.townships.front(), false);
    told("to-do list of the county", units.county, false);
    told("one's own in the county", units.county, true);
    return 0;
}
