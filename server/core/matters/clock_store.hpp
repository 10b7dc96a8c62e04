#pragma once

#include "core/law/law_book.hpp"
#include "core/matters/clock_signals.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::matters {

/// A matter whose clock shall run.
struct StartClock {
    std::string kind;
    std::string matter_id;
    std::string code;
    UnitId unit_id;
    Date event_on;
};

/// The clocks of matters. Lives as long as one transaction; what it does is undone with it.
class ClockStore {
public:
    explicit ClockStore(sql::Session& session) : session_{session} {}

    /// Starts a clock by the rule `ask.code` of `pack`. Faults: those of RulePack::rule and of deadline();
    /// matter.clock_runs {code} when that clock runs for the matter already.
    Result<MatterClock> start(sql::Tx& tx, const StartClock& ask, const law::RulePack& pack,
                              const WorkingDays& calendar);
    /// Stops the matter's running clock of that rule; whether there was one.
    bool stop(std::string_view kind, std::string_view matter_id, std::string_view code, Date today);
    /// Stops all that run for the matter: it has ended. How many.
    long long stop_all(std::string_view kind, std::string_view matter_id, Date today);
    /// The matter lies at another unit now, and so do its running clocks. Their days stay.
    void move(std::string_view kind, std::string_view matter_id, const UnitId& to);

    /// Of one matter, in order of their last day.
    std::vector<MatterClock> of(std::string_view kind, std::string_view matter_id);
    /// Up to `most` running clocks that have something to tell on `today`, the oldest first.
    std::vector<MatterClock> due(Date today, int most);
    /// Moves a clock on as `turn` says. False when somebody else has moved or stopped it since it was read.
    bool turn(const MatterClock& clock, const Turn& turn, Date today);

private:
    sql::Session& session_;
};

}  // namespace gongyou::matters
