#include "verdict.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "checkup_clocks.hpp"
#include "core/matters/clock_store.hpp"
#include "core/matters/matter_store.hpp"
#include "core/people/person_store.hpp"
#include "own_clocks.hpp"
#include "programmes/legal_checkup/legal_checkup_procedure.hpp"
#include "programmes/mediation/mediation_procedure.hpp"
#include "programmes/rights/consultation_procedure.hpp"
#include "programmes/rights/report_procedure.hpp"
#include "programmes/supervision/supervision_procedure.hpp"
#include "supervision_clocks.hpp"

namespace gongyou::walks {

namespace {

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

/// Where the line leads from the events before; empty where it leads nowhere.
template <class State, class Act>
std::string state_by_the_table(const matters::Step<State, Act>* line, std::span<const matters::MatterEvent> events,
                               std::size_t i) {
    if (!line) return {};
    if (line->leads_back) {
        const auto to = matters::before_last_change(events.first(i));
        return to ? events[*to].state : std::string{};
    }
    return line->to ? std::string{name_of(*line->to)} : events[i - 1].state;
}

bool speaks_for_an_employer(sql::Session& session, const PersonId& person) {
    return std::ranges::any_of(PersonStore{session}.roles_of(person),
                               [](const auto& held) { return held.role == Role::employer_hr; });
}

/// The line that the event took: of those that staff and an employer take alike the employer's, where its account did.
template <class State, class Act>
const matters::Step<State, Act>* line_taken(sql::Session& session, const matters::Procedure<State, Act>& procedure,
                                            const matters::Step<State, Act>* line, State before,
                                            const matters::MatterEvent& event) {
    for (const auto& step : procedure.steps)
        if (step.by.kind == matters::Taker::Kind::addressee && step.act == line->act && step.from.has(before) &&
            event.by_person && speaks_for_an_employer(session, *event.by_person))
            return &step;
    return line;
}

template <class State, class Act>
void judge_events(sql::Session& session, const matters::Procedure<State, Act>& procedure, const matters::Matter& matter,
                  std::span<const matters::MatterEvent> events,
                  const std::vector<matters::Replayed<State, Act>>& replayed, Verdict& verdict) {
    const auto wrong = [&](const std::string& what) { verdict.off_table.push_back(matter.id.text() + ": " + what); };
    const auto opens_in = [&](std::string_view act) {
        return matter.kind == legal_checkup::checkup_procedure.kind ? checkup_opens_in(act)
                                                                    : name_of(procedure.opens_in);
    };
    if (events.empty() || events.front().state != opens_in(events.front().act)) return wrong("opened wrongly");
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto& event = events[i];
        if (event.number != static_cast<std::int64_t>(i) + 1) wrong(fmt::format("event {} is missing", i + 1));
        const auto* line = replayed[i].line;
        if (i > 0 && event.state != state_by_the_table(line, events, i))
            wrong(fmt::format("{} led from {} to {}", event.act, events[i - 1].state, event.state));
        if (!line) continue;
        const auto* taken = line_taken(session, procedure, line, *enum_named<State>(events[i - 1].state), event);
        verdict.taken[matter.kind].insert(static_cast<std::size_t>(taken - procedure.steps.data()));
        verdict.expiries += line->by.kind == matters::Taker::Kind::expiry;
    }
    if (matter.state != events.back().state) wrong("stands in " + matter.state + ", not " + events.back().state);
    if (matter.revision != static_cast<std::int64_t>(events.size())) wrong("has another revision than events");
    const bool over = procedure.ends.has(*enum_named<State>(matter.state));
    // how a mediation ends is known when it has failed, and the notice of rights that ends it is still to go out; how a
    // supervision case does, before the worker is told
    const bool may_know = over || matter.kind == mediation::mediation_procedure.kind ||
                          matter.kind == supervision::supervision_procedure.kind;
    if (over != matter.ended_on.has_value() || (over && !matter.outcome) || (matter.outcome && !may_know))
        wrong("its end is not kept");
}

/// Whether the clock `code` is the one that `act` started: by its name, or as one of those it could choose.
bool is_started_by(const matters::ClockAct& act, std::string_view code) {
    return act.kind == matters::ClockAct::Kind::starts_chosen ? code.starts_with(act.code) : code == act.code;
}

/// The clocks that the events have started run, or have run out; and no other.
void judge_clocks(const matters::Matter& matter, const std::vector<matters::ClockAct>& expected,
                  const std::vector<matters::MatterClock>& clocks, std::optional<Date> turned, Verdict& verdict) {
    const auto wrong = [&](const std::string& what) { verdict.clocks_lost.push_back(matter.id.text() + ": " + what); };
    std::map<std::string, int> running;
    std::map<std::string, std::pair<Date, bool>> last;  ///< begun on that day: whether one of them has run out
    std::map<std::string, bool> first;                  ///< whether the one from the opening stands as run out
    for (const auto& clock : clocks) {
        running[clock.code] += clock.state == matters::ClockState::running;
        auto& [begun, ran_out] = last[clock.code];
        if (begun < clock.event_on) begun = clock.event_on, ran_out = false;
        const bool expired = clock.state == matters::ClockState::expired;
        ran_out |= begun == clock.event_on && expired;
        first[clock.code] |= clock.event_on == matter.opened_on && expired;
        // one that counts to the hour may have an hour left today
        const auto spoken_by = clock.next_at ? clock.next_on.plus_days(1) : clock.next_on;
        if (clock.state == matters::ClockState::running && turned && spoken_by <= *turned)
            wrong(clock.code + " was not turned");
        if (clock.state == matters::ClockState::running && clock.unit_id != matter.unit_id)
            wrong(clock.code + " runs elsewhere");
    }
    for (const auto& act : expected) {
        int run = 0;
        bool ran_out = false;
        for (const auto& [code, count] : running)
            if (is_started_by(act, code)) run += count, ran_out |= last[code].second;
        // a step back opens no clock anew that had run out since the opening, whatever was begun in between
        if (act.kind == matters::ClockAct::Kind::starts_from_opening) ran_out |= first[std::string{act.code}];
        if (run != 1 && !ran_out) wrong(std::string{act.code} + " should run");
        if (run > 1) wrong(std::string{act.code} + " runs more than once");
    }
    for (const auto& [code, count] : running) {
        const bool should_run = std::ranges::any_of(
            expected, [&, &code = code](const matters::ClockAct& act) { return is_started_by(act, code); });
        if (count > (should_run ? 1 : 0)) wrong(code + " should not run");
    }
}

/// Neither opened by pressure, nor grown out of another.
bool was_sent_in(sql::Session& session, const matters::Matter& matter, std::span<const matters::MatterEvent> events) {
    constexpr std::string_view openings[] = {"file", "ask", "apply", "register", "invite"};
    if (events.empty() || std::ranges::find(openings, events.front().act) == std::end(openings)) return false;
    const auto links = matters::MatterStore{session}.links_of(matter.id);
    return std::ranges::none_of(links, [&](const matters::MatterLink& link) {
        return link.kind == matters::LinkKind::grew_from && link.matter_id == matter.id;
    });
}

template <class State, class Act, class Own>
void judge_by(const matters::Procedure<State, Act>& procedure, sql::Session& session, const matters::Matter& matter,
              std::span<const matters::MatterEvent> events, const Own& own, std::optional<Date> turned,
              Verdict& verdict) {
    const auto clocks = matters::ClockStore{session}.of(matter.id);
    ++verdict.matters[matter.kind];
    verdict.filed += was_sent_in(session, matter, events);
    verdict.events += static_cast<int>(events.size());
    verdict.clocks += static_cast<int>(clocks.size());
    judge_events(session, procedure, matter, events, matters::replayed(procedure, events, own), verdict);
    judge_clocks(matter, matters::clocks_after(procedure, events, own), clocks, turned, verdict);
}

/// Two clocks of one rule and one last day may each tell a person once.
constexpr std::string_view told_to_each = R"sql(
    SELECT n.kind || ' ' || n.params || ' to ' || n.person_id, COUNT(*),
           (SELECT COUNT(*) FROM matter_clock c WHERE c.matter_id = json_extract(n.params, '$.matter')
               AND c.code = json_extract(n.params, '$.code') AND c.due_on = json_extract(n.params, '$.due_on'))
      FROM notice n WHERE n.kind LIKE 'clock.%' GROUP BY n.kind, n.params, n.person_id
)sql";

constexpr std::string_view checked_twice = R"sql(
    SELECT MIN(id) AS id FROM matter WHERE kind = 'checkup' AND ended_on IS NULL
     GROUP BY employer_id HAVING COUNT(*) > 1
)sql";

template <class State, class Act>
std::vector<std::string> named_lines(const matters::Procedure<State, Act>& procedure) {
    std::vector<std::string> names;
    for (const auto& step : procedure.steps) {
        names.emplace_back(name_of(step.act));
        if (step.by.kind == matters::Taker::Kind::addressee) names.back().append(" by the employer");
        if (!step.by.clock.empty()) names.back().append(" by ").append(step.by.clock);
    }
    return names;
}

}  // namespace

std::vector<std::string> lines_of(std::string_view kind) {
    if (kind == rights::report_procedure.kind) return named_lines(rights::report_procedure);
    if (kind == rights::consultation_procedure.kind) return named_lines(rights::consultation_procedure);
    if (kind == mediation::mediation_procedure.kind) return named_lines(mediation::mediation_procedure);
    if (kind == legal_checkup::checkup_procedure.kind) return named_lines(legal_checkup::checkup_procedure);
    return named_lines(supervision::supervision_procedure);
}

void judge(sql::Session& session, const crypto::Keyring& keys, const MatterId& id, std::optional<Date> turned,
           Verdict& verdict) {
    const auto matter = *matters::MatterStore{session}.find(id);
    const auto events = matters::MatterStore{session}.events_of(id);
    const auto by = [&](const auto& procedure, const auto& own) {
        judge_by(procedure, session, matter, events, own, turned, verdict);
    };
    if (matter.kind == rights::report_procedure.kind) return by(rights::report_procedure, matters::AsListed{});
    if (matter.kind == rights::consultation_procedure.kind)
        return by(rights::consultation_procedure, matters::AsListed{});
    if (matter.kind == mediation::mediation_procedure.kind)
        return by(mediation::mediation_procedure, MediationClocks{session, keys, id, events});
    if (matter.kind == supervision::supervision_procedure.kind)
        return by(supervision::supervision_procedure, SupervisionClocks{session, id, events});
    if (matter.kind == legal_checkup::checkup_procedure.kind)
        return by(legal_checkup::checkup_procedure, CheckupClocks{session, id, events});
    verdict.off_table.push_back(id.text() + ": a kind that nobody judges, " + matter.kind);
}

Verdict verdict_on(sql::Session& session, const crypto::Keyring& keys, Date today) {
    Verdict verdict;
    for (const auto& [id] : session.list<Id>("SELECT id FROM matter")) judge(session, keys, id, today, verdict);
    for (const auto& [id] : session.list<Id>(checked_twice))
        verdict.off_table.push_back(id.text() + ": its employer has another open check-up");
    for (const auto& told : session.list<Told>(told_to_each)) {
        verdict.reminders += static_cast<int>(told.times);
        if (told.times > told.clocks) verdict.told_twice.push_back(told.what);
    }
    verdict.audit = audit::verify(session, keys);
    return verdict;
}

}  // namespace gongyou::walks
