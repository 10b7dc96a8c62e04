#pragma once

#include <map>

#include "core/statistics/tally.hpp"
#include "kernel/id.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::statistics {

/// The SQL of counters. The counters of a unit hold what lies at it and at all units below it, so that a county's year
/// is as few rows as a township's. Who may ask, the gate decides before.
class CounterStore {
public:
    explicit CounterStore(sql::Session& session) : session_{session} {}

    /// Adds what changed at one unit, to it and to every unit above it: one small row each, made where it was missing.
    /// All writes of a server go through its one writer, and those of several take turns (platform/sql/writer.cpp), so
    /// that nobody waits for another.
    void add(const UnitId& unit, const Tally& change);
    /// All that a unit holds so many times to `under` and every unit above that: when a unit moves, -1 for the parent
    /// it leaves and 1 for the one it comes to.
    void hang(const UnitId& unit, const UnitId& under, std::int64_t times);

    /// All that is read of the months from `first` to `last`.
    Tally of_months(const UnitId& unit, const std::string& first, const std::string& last);
    /// How many of each counter were counted before that month, in all.
    std::map<std::string, std::int64_t> before(const UnitId& unit, const std::string& month);
    /// Every counter of every unit as it stands, for comparison.
    std::map<std::string, Tally> all();

private:
    sql::Session& session_;
};

}  // namespace gongyou::statistics
