#pragma once

#include <functional>
#include <map>

#include "core/matters/clock_store.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::matters {

/// What a programme does when a clock of its matters tells something: leaves notices, takes the step of an expiry. Runs
/// inside the transaction that moves the clock on, so it happens once or not at all.
using OnSignal = std::function<void(sql::Tx&, const MatterClock&, Signal)>;
/// By the kind of matter.
using SignalListeners = std::map<std::string, OnSignal, std::less<>>;

/// Which clocks are turned.
enum class Turning {
    all,
    to_the_hour  ///< only those that count to the hour: what is told by night
};

/// Turns every running clock that has something to tell now, at most `batch` in a transaction; after each full one it
/// rests, so that whoever works at a desk meanwhile notices little of a long list. How many told something. Several
/// servers may do so at once: each clock is turned by one of them. What a stop of the server kept from being told is
/// told once, as it stands today. Throws sql::StorageError.
int turn_clocks(sql::Database& database, const SignalListeners& listeners, const WorkingDays& calendar,
                Turning which = Turning::all, int batch = 50);

}  // namespace gongyou::matters
