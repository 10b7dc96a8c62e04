#include "core/matters/clock_store.hpp"

#include "core/law/moment.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::matters {

namespace {

constexpr std::string_view add_clock = R"sql(
    INSERT INTO matter_clock (id, kind, matter_id, code, rule, unit_id, law, statutory, event_on, event_at, due_on,
                              due_at, due_by, estimate, state, next_signal, next_on, next_at, ended_on)
    VALUES (:id, :kind, :matter_id, :code, :rule, :unit_id, :law, :statutory, :event_on, :event_at, :due_on, :due_at,
            :due_by, :estimate, :state, :next_signal, :next_on, :next_at, :ended_on)
    ON CONFLICT (matter_id, code) WHERE state = 'running' DO NOTHING
)sql";
constexpr std::string_view stop_clock = R"sql(
    UPDATE matter_clock SET state = 'stopped', ended_on = :today
     WHERE matter_id = :matter_id AND code = :code AND state <> 'stopped'
)sql";
constexpr std::string_view reopen_clock = R"sql(
    UPDATE matter_clock SET state = 'expired', ended_on = NULL
     WHERE matter_id = :matter_id AND code = :code AND state = 'stopped' AND event_on = :opened_on
       AND (ended_on > due_on OR (due_at IS NOT NULL AND next_at IS NULL))
)sql";
constexpr std::string_view stop_clocks = R"sql(
    UPDATE matter_clock SET state = 'stopped', ended_on = :today
     WHERE matter_id = :matter_id AND state <> 'stopped' AND code <> 'referral.answer'
)sql";
constexpr std::string_view move_clocks = R"sql(
    UPDATE matter_clock SET unit_id = :unit_id
     WHERE matter_id = :matter_id AND state <> 'stopped'
)sql";
constexpr std::string_view clock_columns = R"sql(
    SELECT id, kind, matter_id, code, rule, unit_id, law, statutory, event_on, event_at, due_on, due_at, due_by, estimate,
           state, next_signal, next_on, next_at, ended_on FROM matter_clock
)sql";
constexpr std::string_view of_one_matter = R"sql(
     WHERE matter_id = :matter_id ORDER BY due_by, id
)sql";
constexpr std::string_view due_that_day = R"sql(
     WHERE state = 'running' AND next_at IS NULL AND next_on <= :today ORDER BY next_on, id LIMIT :most
)sql";
constexpr std::string_view due_at_that_moment = R"sql(
     WHERE state = 'running' AND next_at <= :now ORDER BY next_at, id LIMIT :most
)sql";
constexpr auto list_clocks = sql::joined<clock_columns, of_one_matter>;
constexpr auto list_due = sql::joined<clock_columns, due_that_day>;
constexpr auto list_due_to_the_hour = sql::joined<clock_columns, due_at_that_moment>;
constexpr std::string_view turn_clock = R"sql(
    UPDATE matter_clock SET state = :state, next_signal = :next_signal, next_on = :next_on, next_at = :next_at,
                            ended_on = :ended_on
     WHERE id = :id AND state = 'running' AND next_on = :was_next_on AND next_signal = :was_next_signal
)sql";

struct OfMatter {
    MatterId matter_id;
    std::string code = {};
    UnitId unit_id = {};
    Date today = {};
    Date opened_on = {};
};
BOOST_DESCRIBE_STRUCT(OfMatter, (), (matter_id, code, unit_id, today, opened_on))

struct ByMatter {
    MatterId matter_id;
};
BOOST_DESCRIBE_STRUCT(ByMatter, (), (matter_id))

struct DueBy {
    Date today;
    Instant now;
    int most = 0;
};
BOOST_DESCRIBE_STRUCT(DueBy, (), (today, now, most))

struct TurnedClock : MatterClock {
    Date was_next_on;
    Signal was_next_signal = Signal::expired;
};
BOOST_DESCRIBE_STRUCT(TurnedClock, (MatterClock), (was_next_on, was_next_signal))

/// The rule for the matter's urgency, where there is one ("ticket.contact_red"), comes before the one for all.
Result<law::Rule> rule_for(const law::RulePack& pack, const Matter& matter, std::string_view code, Date day) {
    if (auto own = pack.rule(std::string{code}.append("_").append(name_of(matter.urgency)), day)) return own;
    return pack.rule(code, day);
}

std::string due_by(const MatterClock& clock) {
    const auto time = clock.due_at ? TimeOfDay::in_shanghai(*clock.due_at) : time_of_day("24:00");
    return clock.due_on.text() + " " + time.text() + " " + clock.code;
}

Result<Done> count_days(MatterClock& clock, const law::Rule& rule, const WorkingDays& calendar) {
    const auto counted = law::deadline(rule, clock.event_on, calendar);
    if (!counted) return fail(counted.error());
    clock.due_on = counted->day;
    clock.estimate = counted->estimate;
    return Done{};
}

/// Of an anonymous matter nobody may see the hour: it counts as though it had come when the day began, and keeps the
/// day alone.
Result<Done> count_hours(MatterClock& clock, const law::Rule& rule, const law::RulePack& pack, bool anonymous,
                         const WorkingDays& calendar) {
    const auto from = anonymous ? moment_of(clock.event_on) : clock.event_at.value_or(moment_of(clock.event_on));
    const auto found = law::moment(rule, from, law::office_hours(pack, clock.event_on), calendar);
    if (!found) return fail(found.error());
    clock.due_on = Date::in_shanghai(found->end);
    clock.estimate = found->estimate;
    if (anonymous) return Done{};
    clock.event_at = from;
    clock.due_at = found->end;
    clock.next_at = found->half;
    clock.next_signal = Signal::half_time;
    clock.next_on = Date::in_shanghai(found->half);
    return Done{};
}

}  // namespace

Result<MatterClock> ClockStore::start(sql::Tx& tx, const Matter& matter, std::string_view code, ClockEvent event,
                                      const law::LawBook& law) {
    const auto pack = law.pack(matter.law);
    if (!pack) return fail(pack.error());
    const auto rule = rule_for(*pack, matter, code, event.on);
    if (!rule) return fail(rule.error());
    // of an anonymous matter nothing tells the hour, not even the id of its clock (security.md AN-3)
    MatterClock clock{.id = matter.anonymous ? ClockId::unordered(tx.random()) : tx.fresh_id<ClockId>(),
                      .kind = matter.kind,
                      .matter_id = matter.id,
                      .code = std::string{code},
                      .rule = rule->code,
                      .unit_id = matter.unit_id,
                      .law = matter.law,
                      .statutory = law::is_law(*rule),
                      .event_on = event.on};
    const bool to_the_hour = law::is_to_the_hour(*rule);
    if (to_the_hour && !matter.anonymous) clock.event_at = event.at;
    const auto counted = to_the_hour ? count_hours(clock, *rule, *pack, matter.anonymous, law.calendar())
                                     : count_days(clock, *rule, law.calendar());
    if (!counted) return fail(counted.error());
    if (!clock.due_at) {
        const auto first = first_signal(clock.event_on, clock.due_on, tx.today(), law.calendar());
        clock.next_signal = first.signal;
        clock.next_on = first.day;
    }
    clock.due_by = due_by(clock);
    if (session_.execute(add_clock, clock) == 0)
        return fail({FaultKind::conflict, "matter.clock_runs", {{"code", clock.code}}});
    return clock;
}

bool ClockStore::stop(const Matter& matter, std::string_view code, Date today) {
    return session_.execute(stop_clock, OfMatter{matter.id, std::string{code}, {}, today}) > 0;
}

bool ClockStore::reopen(const Matter& matter, std::string_view code) {
    return session_.execute(reopen_clock, OfMatter{matter.id, std::string{code}, {}, {}, matter.opened_on}) > 0;
}

long long ClockStore::stop_all(const Matter& matter, Date today) {
    return session_.execute(stop_clocks, OfMatter{matter.id, {}, {}, today});
}

void ClockStore::move(const Matter& matter, const UnitId& to) {
    session_.execute(move_clocks, OfMatter{matter.id, {}, to, {}});
}

std::vector<MatterClock> ClockStore::of(const MatterId& matter) {
    return session_.list<MatterClock>(list_clocks, ByMatter{matter});
}

std::vector<MatterClock> ClockStore::due(Date today, int most) {
    return session_.list<MatterClock>(list_due, DueBy{today, {}, most});
}

std::vector<MatterClock> ClockStore::due_to_the_hour(Instant now, int most) {
    return session_.list<MatterClock>(list_due_to_the_hour, DueBy{{}, now, most});
}

bool ClockStore::turn(const MatterClock& clock, const Turn& turn) {
    TurnedClock turned{clock, clock.next_on, clock.next_signal};
    turned.next_at.reset();
    if (turn.next) {
        turned.next_signal = turn.next->signal;
        turned.next_on = turn.next->day;
        turned.next_at = turn.next->at;
    } else {
        turned.state = ClockState::expired;
    }
    return session_.execute(turn_clock, turned) > 0;
}

}  // namespace gongyou::matters
