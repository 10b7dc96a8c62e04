#include "core/matters/tell_summary.hpp"

#include <algorithm>

#include "core/matters/reminders.hpp"
#include "core/notices/notices.hpp"
#include "core/people/actors.hpp"
#include "kernel/time_of_day.hpp"

namespace gongyou::matters {

namespace {

using Params = std::map<std::string, std::string>;

struct Told {
    PersonId person;
    Params params;
};

std::string notice_of(Summary summary) { return "matters." + std::string{name_of(summary)}; }

/// "weekly/2026-03-09": which, and for which day it was planned.
struct Planned {
    Summary summary = Summary::weekly;
    Date day;

    std::string text() const { return std::string{name_of(summary)} + "/" + day.text(); }
    static std::optional<Planned> from(std::string_view text) {
        const auto slash = text.find('/');
        const auto summary = enum_named<Summary>(text.substr(0, slash));
        const auto day = slash == text.npos ? std::nullopt : Date::parse(text.substr(slash + 1));
        return summary && day ? std::optional{Planned{*summary, *day}} : std::nullopt;
    }
};

void plan(sql::Tx& tx, jobs::JobQueue& queue, Summary summary, const WorkingDays& calendar) {
    const auto at = next_summary(summary, tx.now(), calendar);
    queue.enqueue(tx, {.kind = std::string{summary_job},
                       .payload = Planned{summary, Date::in_shanghai(at)}.text(),
                       .delay = std::chrono::ceil<std::chrono::seconds>(at - tx.now()),
                       .dedup = std::string{name_of(summary)}});
}

void add(Params& params, std::string_view kind, const Summed& summed, Date today) {
    const auto put = [&](std::string_view what, std::int64_t number) {
        params[std::string{kind} + "_" + std::string{what}] = std::to_string(number);
    };
    put("new", summed.opened);
    put("open", summed.open);
    put("over", summed.over);
    put("days", summed.oldest ? today.days_since_1970() - summed.oldest->days_since_1970() : 0);
}

std::vector<Told> worked_out(const SummaryParts& parts, sql::Reader& reader, const Planned& planned) {
    const auto urgency = urgency_of(planned.summary);
    const auto since = summary_before(planned.summary, planned.day, parts.calendar);
    SummaryStore store{reader};
    std::vector<Told> all;
    for (auto& person : store.readers()) {
        const auto actor = Actors{reader}.on_behalf_of(person);
        Told told{std::move(person),
                  {{"urgency", std::string{name_of(urgency)}},
                   {"since", since.text()},
                   {"until", reader.today().plus_days(-1).text()}}};
        bool any = false;
        for (const auto& kind : parts.kinds) {
            const auto summed = store.sum(actor, kind, urgency, since, reader.today());
            any = any || summed.opened > 0 || summed.open > 0;
            add(told.params, kind.kind, summed, reader.today());
        }
        if (any) all.push_back(std::move(told));
    }
    return all;
}

}  // namespace

jobs::Handler summary_handler(SummaryParts parts) {
    return {.work = [parts = std::move(parts)](std::span<const jobs::Job> due) -> Result<jobs::Finish> {
                const auto planned = Planned::from(due.front().payload);
                if (!planned) return jobs::Finish{};
                auto all =
                    parts.database.read([&](sql::Reader& reader) { return worked_out(parts, reader, *planned); });
                return jobs::Finish{[parts, planned = *planned, all = std::move(all)](sql::Tx& tx) -> Result<Done> {
                    for (const auto& [person, params] : all)
                        if (!notices::was_told(tx, person, notice_of(planned.summary), moment_of(tx.today())))
                            tell_person(parts.live, tx, person, notice_of(planned.summary), params);
                    plan(tx, parts.queue, planned.summary, parts.calendar);
                    return Done{};
                }};
            },
            .lease = std::chrono::minutes{10}};
}

void plan_summaries(sql::Tx& tx, jobs::JobQueue& queue, const WorkingDays& calendar) {
    for (const auto summary : {Summary::weekly, Summary::monthly}) plan(tx, queue, summary, calendar);
}

}  // namespace gongyou::matters
