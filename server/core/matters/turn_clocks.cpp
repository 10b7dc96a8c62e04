#include "core/matters/turn_clocks.hpp"

#include <thread>

namespace gongyou::matters {

namespace {

/// Of a long list's time so many parts are rest, for one that is work.
constexpr int rest_for_work = 3;

struct Turned {
    int read = 0;
    int told = 0;
};

/// Moves the clock on, and tells what it has to tell.
void turn_one(sql::Tx& tx, const SignalListeners& listeners, const MatterClock& clock, const Turn& turn, Turned& sum) {
    ++sum.read;
    if (!ClockStore{tx}.turn(clock, turn) || !turn.told) return;
    ++sum.told;
    if (const auto listener = listeners.find(clock.kind); listener != listeners.end())
        listener->second(tx, clock, *turn.told);
}

Turned turn_batch(sql::Tx& tx, const SignalListeners& listeners, const WorkingDays& calendar, Turning which,
                  int batch) {
    ClockStore clocks{tx};
    Turned turned;
    for (const auto& clock : clocks.due_to_the_hour(tx.now(), batch))
        turn_one(tx, listeners, clock, turn_at(clock, tx.now()), turned);
    if (which == Turning::to_the_hour) return turned;
    for (const auto& clock : clocks.due(tx.today(), batch - turned.read))
        turn_one(tx, listeners, clock, turn_on(clock, tx.today(), calendar), turned);
    return turned;
}

/// Whether there is anything to turn: a reader's question, as there mostly is not.
bool is_anything_due(sql::Reader& reader, Turning which) {
    ClockStore clocks{reader};
    return !clocks.due_to_the_hour(reader.now(), 1).empty() ||
           (which == Turning::all && !clocks.due(reader.today(), 1).empty());
}

}  // namespace

int turn_clocks(sql::Database& database, const SignalListeners& listeners, const WorkingDays& calendar, Turning which,
                int batch) {
    if (!database.read([&](sql::Reader& reader) { return is_anything_due(reader, which); })) return 0;
    int told = 0;
    for (;;) {
        const auto begun = std::chrono::steady_clock::now();
        const auto turned = database.write_and_wait(
            [&](sql::Tx& tx) -> Result<Turned> { return turn_batch(tx, listeners, calendar, which, batch); });
        if (!turned) throw sql::StorageError{sql::StorageTrouble::busy, std::string{turned.error().code}};
        told += turned->told;
        if (turned->read < batch) return told;
        std::this_thread::sleep_for(rest_for_work * (std::chrono::steady_clock::now() - begun));
    }
}

}  // namespace gongyou::matters
