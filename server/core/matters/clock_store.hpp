#pragma once

#include "core/law/law_book.hpp"
#include "core/matters/clock_signals.hpp"
#include "core/matters/matter.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::matters {

/// The clocks of matters. Lives as long as one transaction; what it does is undone with it.
class ClockStore {
public:
    explicit ClockStore(sql::Session& session) : session_{session} {}

    /// Starts a clock of `matter` by the rule `code` of the law it was opened under, after whatever happened on
    /// `event_on`. Faults: those of LawBook::pack, RulePack::rule and deadline(); matter.clock_runs {code} when that
    /// clock runs for the matter already.
    Result<MatterClock> start(sql::Tx& tx, const Matter& matter, std::string_view code, Date event_on,
                              const law::LawBook& law);
    /// Stops the matter's clock of that rule, in time or after its last day; whether there was one.
    bool stop(const Matter& matter, std::string_view code, Date today);
    /// The clock of that rule that counts from the opening and ran out before it was stopped is open again: its act is
    /// to come after all. It tells nothing anew. Whether there was one.
    bool reopen(const Matter& matter, std::string_view code);
    /// Stops all that run for the matter: it has ended. How many.
    long long stop_all(const Matter& matter, Date today);
    /// The matter lies at another unit now, and so do its clocks. Their days stay.
    void move(const Matter& matter, const UnitId& to);

    /// Of one matter, in order of their last day.
    std::vector<MatterClock> of(const MatterId& matter);
    /// Up to `most` running clocks that have something to tell on `today`, the oldest first.
    std::vector<MatterClock> due(Date today, int most);
    /// Moves a clock on as `turn` says. False when somebody else has moved or stopped it since it was read.
    bool turn(const MatterClock& clock, const Turn& turn);

private:
    sql::Session& session_;
};

}  // namespace gongyou::matters
