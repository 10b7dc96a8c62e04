#include "core/matters/turn_clocks.hpp"

namespace gongyou::matters {

namespace {

struct Turned {
    int read = 0;
    int told = 0;
};

Turned turn_batch(sql::Tx& tx, const SignalListeners& listeners, const WorkingDays& calendar, int batch) {
    ClockStore clocks{tx};
    Turned turned;
    for (const auto& clock : clocks.due(tx.today(), batch)) {
        ++turned.read;
        const auto turn = turn_on(clock, tx.today(), calendar);
        if (!clocks.turn(clock, turn)) continue;
        if (!turn.told) continue;
        ++turned.told;
        if (const auto listener = listeners.find(clock.kind); listener != listeners.end())
            listener->second(tx, clock, *turn.told);
    }
    return turned;
}

}  // namespace

int turn_clocks(sql::Database& database, const SignalListeners& listeners, const WorkingDays& calendar, int batch) {
    int told = 0;
    for (;;) {
        const auto turned = database.write_and_wait(
            [&](sql::Tx& tx) -> Result<Turned> { return turn_batch(tx, listeners, calendar, batch); });
        if (!turned) throw sql::StorageError{sql::StorageTrouble::busy, std::string{turned.error().code}};
        told += turned->told;
        if (turned->read < batch) return told;
    }
}

}  // namespace gongyou::matters
