#pragma once

#include <map>

#include "core/statistics/tally.hpp"
#include "kernel/id.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::statistics {

/// The SQL of counters. A read is for a unit and all that lies below it; who may ask, the gate decides before.
class CounterStore {
public:
    explicit CounterStore(sql::Session& session) : session_{session} {}

    /// Adds what changed at one unit: one small row each, made where it was missing. All writes of a server go through
    /// its one writer, and those of several take turns (platform/sql/writer.cpp), so that nobody waits for another.
    void add(const UnitId& unit, const Tally& change);

    /// All that is read of the months from `first` to `last`, the units below added up.
    Tally of_months(const UnitId& top, const std::string& first, const std::string& last);
    /// How many of each counter were counted before that month, in all.
    std::map<std::string, std::int64_t> before(const UnitId& top, const std::string& month);
    /// Every counter of every unit as it stands, for comparison.
    std::map<std::string, Tally> all();

private:
    sql::Session& session_;
};

}  // namespace gongyou::statistics
