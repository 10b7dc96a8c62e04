#include "core/matters/clock_store.hpp"

namespace gongyou::matters {

namespace {

constexpr std::string_view add_clock = R"sql(
    INSERT INTO matter_clock (id, kind, matter_id, code, unit_id, law, statutory, event_on, due_on, estimate, state,
                              next_signal, next_on, ended_on)
    VALUES (:id, :kind, :matter_id, :code, :unit_id, :law, :statutory, :event_on, :due_on, :estimate, :state,
            :next_signal, :next_on, :ended_on)
    ON CONFLICT (matter_id, code) WHERE state = 'running' DO NOTHING
)sql";
constexpr std::string_view stop_clock = R"sql(
    UPDATE matter_clock SET state = 'stopped', ended_on = :today
     WHERE matter_id = :matter_id AND code = :code AND state <> 'stopped'
)sql";
constexpr std::string_view reopen_clock = R"sql(
    UPDATE matter_clock SET state = 'expired', ended_on = NULL
     WHERE matter_id = :matter_id AND code = :code AND state = 'stopped' AND ended_on > due_on
       AND event_on = :opened_on
)sql";
constexpr std::string_view stop_clocks = R"sql(
    UPDATE matter_clock SET state = 'stopped', ended_on = :today
     WHERE matter_id = :matter_id AND state <> 'stopped'
)sql";
constexpr std::string_view move_clocks = R"sql(
    UPDATE matter_clock SET unit_id = :unit_id
     WHERE matter_id = :matter_id AND state <> 'stopped'
)sql";
constexpr std::string_view list_clocks = R"sql(
    SELECT id, kind, matter_id, code, unit_id, law, statutory, event_on, due_on, estimate, state, next_signal, next_on,
           ended_on
      FROM matter_clock WHERE matter_id = :matter_id ORDER BY due_on, id
)sql";
constexpr std::string_view list_due = R"sql(
    SELECT id, kind, matter_id, code, unit_id, law, statutory, event_on, due_on, estimate, state, next_signal, next_on,
           ended_on
      FROM matter_clock WHERE state = 'running' AND next_on <= :today ORDER BY next_on, id LIMIT :most
)sql";
constexpr std::string_view turn_clock = R"sql(
    UPDATE matter_clock SET state = :state, next_signal = :next_signal, next_on = :next_on, ended_on = :ended_on
     WHERE id = :id AND state = 'running' AND next_on = :was_next_on
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
    int most = 0;
};
BOOST_DESCRIBE_STRUCT(DueBy, (), (today, most))

struct TurnedClock : MatterClock {
    Date was_next_on;
};
BOOST_DESCRIBE_STRUCT(TurnedClock, (MatterClock), (was_next_on))

}  // namespace

Result<MatterClock> ClockStore::start(sql::Tx& tx, const Matter& matter, std::string_view code, Date event_on,
                                      const law::LawBook& law) {
    const auto pack = law.pack(matter.law);
    if (!pack) return fail(pack.error());
    const auto rule = pack->rule(code, event_on);
    if (!rule) return fail(rule.error());
    const auto counted = law::deadline(*rule, event_on, law.calendar());
    if (!counted) return fail(counted.error());
    const auto first = signals_between(event_on, counted->day, law.calendar()).front();
    // of an anonymous matter nothing tells the hour, not even the id of its clock (security.md AN-3)
    MatterClock clock{.id = matter.anonymous ? ClockId::unordered(tx.random()) : tx.fresh_id<ClockId>(),
                      .kind = matter.kind,
                      .matter_id = matter.id,
                      .code = std::string{code},
                      .unit_id = matter.unit_id,
                      .law = matter.law,
                      .statutory = law::is_law(*rule),
                      .event_on = event_on,
                      .due_on = counted->day,
                      .estimate = counted->estimate,
                      .next_signal = first.signal,
                      .next_on = first.day};
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
    return session_.list<MatterClock>(list_due, DueBy{today, most});
}

bool ClockStore::turn(const MatterClock& clock, const Turn& turn) {
    TurnedClock turned{clock, clock.next_on};
    if (turn.next) {
        turned.next_signal = turn.next->signal;
        turned.next_on = turn.next->day;
    } else {
        turned.state = ClockState::expired;
    }
    return session_.execute(turn_clock, turned) > 0;
}

}  // namespace gongyou::matters
