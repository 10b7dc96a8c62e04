// After a stop of the server many clocks have expired: how fast each is acted on, once, and what that does to somebody
// who reads meanwhile.
//   clocks [expired clocks, 100000]
#include <fmt/format.h>

#include <thread>

#include "core/law/law_book.hpp"
#include "core/matters/matter_store.hpp"
#include "core/matters/turn_clocks.hpp"
#include "parts/crowd.hpp"
#include "parts/figures.hpp"
#include "parts/filled_county.hpp"
#include "parts/running_house.hpp"

namespace {

using namespace gongyou;

/// `count` matters of a kind of their own, each with a clock.
void start_clocks(sql::Database& database, const law::LawBook& book, const UnitId& unit, int count) {
    const auto frozen = book.pack(*law::Place::read("330113")).frozen();
    for (int there = 0; there < count; there += 1000) {
        const auto started = database.write_and_wait([&](sql::Tx& tx) -> Result<Done> {
            if (there == 0) tx.session().execute("INSERT INTO matter_state (kind, state) VALUES ('bench', 'open')");
            matters::ClockStore clocks{tx};
            for (int i = there; i < there + 1000; ++i) {
                const matters::Matter matter{.id = tx.fresh_id<MatterId>(),
                                             .kind = "bench",
                                             .unit_id = unit,
                                             .state = "open",
                                             .opened_on = date("2026-02-06"),
                                             .law = frozen,
                                             .title = std::to_string(i)};
                matters::MatterStore{tx}.add(matter);
                const auto clock = clocks.start(tx, matter, "opinion.answer", matter.opened_on, book);
                if (!clock) return fail(clock.error());
            }
            return Done{};
        });
        if (!started) throw std::runtime_error{std::string{started.error().code}};
    }
}

}  // namespace

int main(int count, char** arguments) {
    const int clocks = count > 1 ? std::stoi(arguments[1]) : 100'000;
    const bench::TemporaryFolder folder;
    bench::RunningHouse running{bench::config_in(folder.path())};
    const auto units = bench::county_units(running.database());
    const auto token = bench::signed_in_as(running.house(), Role::desk, units.county);
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    if (!book) throw std::runtime_error{std::string{book.error().code}};
    start_clocks(running.database(), *book, units.county, clocks);

    const auto idle = bench::reading(running.port(), token, std::chrono::seconds{10});
    int told = 0;
    std::atomic<int> acted = 0;
    const matters::SignalListeners listeners{
        {"bench", [&](sql::Tx&, const matters::MatterClock&, matters::Signal) { ++acted; }}};
    double seconds = 0;
    std::jthread turning{[&] {
        const auto began = std::chrono::steady_clock::now();
        told = matters::turn_clocks(running.database(), listeners, book->calendar());
        seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    }};
    const auto busy = bench::reading(running.port(), token, std::chrono::seconds{3});
    turning.join();
    fmt::print("  {} of {} clocks told, {} acted on; reads: p99 idle {:.2f} ms, beside it {:.2f} ms\n", told, clocks,
               acted.load(), idle.p99_ms, busy.p99_ms);
    bench::print_at_least("expired clocks acted on in a second, once each", 2'000, clocks / seconds);
    bench::print_at_most("p99 of reads beside them, against idle", 2, busy.p99_ms / idle.p99_ms, "×");
    return told == clocks && acted == clocks ? 0 : 1;
}
