#pragma once

#include "core/law/law_book.hpp"
#include "core/matters/clock_signals.hpp"
#include "core/matters/matter.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::matters {

/// What a clock runs from.
struct ClockEvent {
    Date on;
    std::optional<Instant> at = {};  ///< the hour, for rules that count hours; none: when the day began

    ClockEvent(Date day) : on{day} {}  // NOLINT: a day is an event to every rule that counts days
    ClockEvent(Date day, std::optional<Instant> moment) : on{day}, at{moment} {}
};

/// The clocks of matters. Lives as long as one transaction; what it does is undone with it.
class ClockStore {
public:
    explicit ClockStore(sql::Session& session) : session_{session} {}

    /// Starts a clock of `matter` by the rule `code` of the law it was opened under, or by that for its urgency
    /// (`code` and "_red"), from `event` on. Faults: those of LawBook::pack, RulePack::rule, deadline() and moment();
    /// matter.clock_runs {code} when that clock runs for the matter already.
    Result<MatterClock> start(sql::Tx& tx, const Matter& matter, std::string_view code, ClockEvent event,
                              const law::LawBook& law);
    /// Stops the matter's clock of that rule, in time or after its last day; whether there was one.
    bool stop(const Matter& matter, std::string_view code, Date today);
    /// The clock of that rule that counts from the opening and ran out before it was stopped is open again: its act is
    /// to come after all. It tells nothing anew. Whether there was one.
    bool reopen(const Matter& matter, std::string_view code);
    /// Stops all that run for the matter: it has ended. Not that of an office's answer: what was given on is answered
    /// after the matter's end as well (core/referrals/answer_clock.hpp). How many.
    long long stop_all(const Matter& matter, Date today);
    /// The matter lies at another unit now, and so do its clocks. Their days stay.
    void move(const Matter& matter, const UnitId& to);

    /// Of one matter, in order of their last day.
    std::vector<MatterClock> of(const MatterId& matter);
    /// Up to `most` running clocks that count days and have something to tell on `today`, the oldest first.
    std::vector<MatterClock> due(Date today, int most);
    /// The same of those that count to the hour.
    std::vector<MatterClock> due_to_the_hour(Instant now, int most);
    /// Moves a clock on as `turn` says. False when somebody else has moved or stopped it since it was read.
    bool turn(const MatterClock& clock, const Turn& turn);

private:
    sql::Session& session_;
};

}  // namespace gongyou::matters
