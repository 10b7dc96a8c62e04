#include "programmes/rights/keep_watch.hpp"

#include "kernel/time_of_day.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_watch_store.hpp"
#include "programmes/rights/safe_moment.hpp"
#include "programmes/rights/text_reporter.hpp"

namespace gongyou::rights {

namespace {

constexpr int watched_at_once = 200;

/// The report, and all that go on in it and have not been taken up again.
std::vector<matters::Matter> going_on_in(sql::Tx& tx, const matters::Matter& report) {
    matters::MatterStore matters{tx};
    std::vector<matters::Matter> all{report};
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const auto& link : matters.links_of(all[i].id)) {
            if (link.kind != matters::LinkKind::merged_into || link.other_id != all[i].id) continue;
            auto merged = matters.find(link.matter_id);
            if (merged && state_of(*merged) == ReportState::merged) all.push_back(*std::move(merged));
        }
    return all;
}

/// Left for a moment that does no harm, and not before `wait` has passed.
void leave_message(const RightsParts& parts, sql::Tx& tx, const WatchDay& question, const Complaint& complaint,
                   std::chrono::seconds wait = {}) {
    const auto moment = next_safe_moment(complaint, tx.now() + wait);
    parts.jobs.enqueue(tx, {.kind = std::string{watch_message_job},
                            .payload = question.report_id.text() + "/" + std::to_string(question.day),
                            .delay = std::chrono::ceil<std::chrono::seconds>(moment - tx.now())});
}

void leave_due(const RightsParts& parts, sql::Tx& tx, const WatchDay& question) {
    if (!ReportWatchStore{tx}.take_message(question)) return;
    if (standing_on(question, tx.today()) != WatchStanding::open) return;  // the house stood still for too long
    if (const auto report = ReportStore{tx}.find(question.report_id))
        leave_message(parts, tx, question, complaint_of(*report));
}

std::chrono::seconds until_morning(Instant now) {
    const auto morning = moment_of(Date::in_shanghai(now).plus_days(1), time_of_day("08:00"));
    return std::chrono::ceil<std::chrono::seconds>(morning - now);
}

void send_question(const RightsParts& parts, sql::Tx& tx, const WatchDay& question) {
    const auto report = ReportStore{tx}.find(question.report_id);
    if (!report) return;
    const auto sent = text_reporter(parts, tx, *report, notices::SmsKind::question_waiting, "report.watch_call");
    if (!sent)  // had enough of them for now
        leave_message(parts, tx, question, complaint_of(*report), sent.error().retry_after);
}

std::optional<WatchDay> question_in(sql::Tx& tx, const std::string& payload) {
    const auto slash = payload.find('/');
    const auto open = open_question(tx, ReportId::trusted(payload.substr(0, slash)), tx.today());
    if (!open || std::to_string(open->day) != payload.substr(slash + 1)) return std::nullopt;
    return open;
}

/// The law of then had no such days: nobody is asked.
bool knows_no_watch(const Fault& why) { return why.code == "law.rule_unknown" || why.code == "law.rule_not_in_force"; }

}  // namespace

std::optional<WatchDay> open_question(sql::Session& session, const ReportId& report, Date today) {
    return ReportWatchStore{session}.open_for(report, today);
}

Result<Done> keep_watch(const RightsParts& parts, sql::Tx& tx, ReportState before, const matters::Matter& report) {
    const auto state = state_of(report);
    if (state == before) return Done{};
    ReportWatchStore watch{tx};
    if (!begins_watch(state)) {
        for (const auto& one : going_on_in(tx, report)) watch.end(one.id, tx.today());
        return Done{};
    }
    for (const auto& one : going_on_in(tx, report)) {
        const auto days = watch_days(one.id, tx.today(), !one.anonymous,
                                     matters::law_at(parts.matters, tx, one.unit_id), parts.matters.law.calendar());
        if (!days && !knows_no_watch(days.error())) return fail(days.error());
        if (days) watch.begin(one.id, *days);
    }
    return Done{};
}

jobs::Handler watch_handler(const RightsParts& parts) {
    return jobs::in_transaction([&parts](sql::Tx& tx, std::span<const jobs::Job>) -> Result<Done> {
        const auto due = ReportWatchStore{tx}.due_messages(tx.today(), watched_at_once);
        for (const auto& question : due) leave_due(parts, tx, question);
        const bool more = due.size() == watched_at_once;
        plan_watch(tx, parts.jobs, more ? std::chrono::seconds{0} : until_morning(tx.now()));
        return Done{};
    });
}

jobs::Handler watch_message_handler(const RightsParts& parts) {
    return jobs::in_transaction(
        [&parts](sql::Tx& tx, std::span<const jobs::Job> due) -> Result<Done> {
            for (const auto& job : due)
                if (const auto question = question_in(tx, job.payload)) send_question(parts, tx, *question);
            return Done{};
        },
        20);
}

void plan_watch(sql::Tx& tx, jobs::JobQueue& queue, std::chrono::seconds delay) {
    queue.enqueue(tx, {.kind = std::string{watch_job}, .delay = delay, .dedup = "daily"});
}

}  // namespace gongyou::rights
