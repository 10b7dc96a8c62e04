#include "verdict.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

#include "core/matters/clock_store.hpp"
#include "core/matters/matter_store.hpp"
#include "core/matters/replayed.hpp"
#include "programmes/rights/report_procedure.hpp"

namespace gongyou::walks {

namespace {

using rights::report_procedure;
using rights::ReportState;

struct Id {
    MatterId id;
};
BOOST_DESCRIBE_STRUCT(Id, (), (id))
struct Told {
    std::string what;
    std::int64_t times = 0;
    std::int64_t clocks = 0;
};
BOOST_DESCRIBE_STRUCT(Told, (), (what, times, clocks))

/// Where the table leads from the events before; empty where it leads nowhere.
std::string state_by_the_table(std::span<const matters::MatterEvent> events, std::size_t i) {
    const auto before = enum_named<ReportState>(events[i - 1].state);
    const auto* step = before ? matters::step_of(report_procedure, *before, events[i]) : nullptr;
    if (!step) return {};
    if (step->leads_back) {
        const auto to = matters::before_last_change(events.first(i));
        return to ? events[*to].state : std::string{};
    }
    return std::string{name_of(step->to.value_or(*before))};
}

void judge_events(const matters::Matter& report, std::span<const matters::MatterEvent> events, Verdict& verdict) {
    const auto wrong = [&](const std::string& what) { verdict.off_table.push_back(report.id.text() + ": " + what); };
    if (events.empty() || events.front().state != name_of(report_procedure.opens_in)) return wrong("opened wrongly");
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto& event = events[i];
        if (event.number != static_cast<std::int64_t>(i) + 1) wrong(fmt::format("event {} is missing", i + 1));
        if (i > 0 && event.state != state_by_the_table(events, i))
            wrong(fmt::format("{} led from {} to {}", event.act, events[i - 1].state, event.state));
        verdict.silences += event.act == "fall_silent";
    }
    if (report.state != events.back().state) wrong("stands in " + report.state + ", not " + events.back().state);
    if (report.revision != static_cast<std::int64_t>(events.size())) wrong("has another revision than events");
    const bool over = report_procedure.ends.has(*enum_named<ReportState>(report.state));
    if (over != report.ended_on.has_value() || over != report.outcome.has_value()) wrong("its end is not kept");
}

/// The clocks that the events have started run, or have run out; and no other.
void judge_clocks(const matters::Matter& report, std::span<const matters::MatterEvent> events,
                  const std::vector<matters::MatterClock>& clocks, std::optional<Date> turned, Verdict& verdict) {
    const auto wrong = [&](const std::string& what) { verdict.clocks_lost.push_back(report.id.text() + ": " + what); };
    std::set<std::string> expected;
    for (const auto& act : matters::clocks_after(report_procedure, events)) expected.emplace(act.code);
    std::map<std::string, int> running;
    std::map<std::string, std::pair<Date, bool>> last;  ///< begun on that day: whether one of them has run out
    for (const auto& clock : clocks) {
        running[clock.code] += clock.state == matters::ClockState::running;
        auto& [begun, ran_out] = last[clock.code];
        if (begun < clock.event_on) begun = clock.event_on, ran_out = false;
        ran_out |= begun == clock.event_on && clock.state == matters::ClockState::expired;
        // one that counts to the hour may have an hour left today
        const auto spoken_by = clock.next_at ? clock.next_on.plus_days(1) : clock.next_on;
        if (clock.state == matters::ClockState::running && turned && spoken_by <= *turned)
            wrong(clock.code + " was not turned");
        if (clock.state == matters::ClockState::running && clock.unit_id != report.unit_id)
            wrong(clock.code + " runs elsewhere");
    }
    for (const auto& code : expected)
        if (running[code] != 1 && !last[code].second) wrong(code + " should run");
    for (const auto& [code, count] : running)
        if (count > (expected.contains(code) ? 1 : 0)) wrong(code + " should not run");
}

/// Two clocks of one rule and one last day may each tell a person once.
constexpr std::string_view told_to_each = R"sql(
    SELECT n.kind || ' ' || n.params || ' to ' || n.person_id, COUNT(*),
           (SELECT COUNT(*) FROM matter_clock c WHERE c.matter_id = json_extract(n.params, '$.matter')
               AND c.code = json_extract(n.params, '$.code') AND c.due_on = json_extract(n.params, '$.due_on'))
      FROM notice n WHERE n.kind LIKE 'clock.%' GROUP BY n.kind, n.params, n.person_id
)sql";

}  // namespace

void judge(sql::Session& session, const MatterId& id, std::optional<Date> turned, Verdict& verdict) {
    matters::MatterStore matters{session};
    const auto report = *matters.find(id);
    const auto events = matters.events_of(id);
    const auto clocks = matters::ClockStore{session}.of(id);
    ++verdict.reports;
    verdict.filed += !events.empty() && events.front().act == "file";
    verdict.events += static_cast<int>(events.size());
    verdict.clocks += static_cast<int>(clocks.size());
    judge_events(report, events, verdict);
    judge_clocks(report, events, clocks, turned, verdict);
}

Verdict verdict_on(sql::Session& session, const crypto::Keyring& keys, Date today) {
    Verdict verdict;
    for (const auto& [id] : session.list<Id>("SELECT id FROM matter WHERE kind = 'report'"))
        judge(session, id, today, verdict);
    for (const auto& told : session.list<Told>(told_to_each)) {
        verdict.reminders += static_cast<int>(told.times);
        if (told.times > told.clocks) verdict.told_twice.push_back(told.what);
    }
    verdict.audit = audit::verify(session, keys);
    return verdict;
}

}  // namespace gongyou::walks
