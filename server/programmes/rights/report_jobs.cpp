#include "programmes/rights/report_jobs.hpp"

#include "core/access/decision.hpp"
#include "core/notices/notices.hpp"
#include "platform/json/write.hpp"
#include "programmes/rights/assignees.hpp"
#include "programmes/rights/report_search.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

constexpr auto index_kind = "report.index";
constexpr auto tell_kind = "report.tell_desk";

/// Lets a reporter who left a number know that there is something to read. The message says nothing of the matter;
/// whoever had enough of them today gets none, and the answer waits all the same.
void tell_reporter(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report) {
    const auto identity = ReportStore{tx}.identity_of(report.id);
    if (!identity) return;
    const auto phone = parts.seal().opened_phone(report.id, identity->phone);
    if (!phone) return;
    [[maybe_unused]] const auto sent = parts.outbox.send(tx, *phone, notices::SmsKind::answer_waiting);
}

/// All desks of the unit that may know of the employer, by a job; after an anonymous act in a batch, at a random time.
void tell_the_desk(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report, bool at_once = true) {
    const auto whom = report.unit_id.text() + (report.employer_id ? "/" + report.employer_id->text() : "");
    jobs::NewJob tell{.kind = tell_kind, .payload = whom, .dedup = whom};
    if (!at_once) {
        tell.delay = std::chrono::minutes{30 + static_cast<int>(tx.random().below(151))};
        tell.dedup = whom + "/anonymous";
    }
    parts.jobs.enqueue(tx, tell);
}

/// The reporter did something: whoever has the report hears of it, or else the desk.
void tell_whoever_has_it(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report) {
    if (report.anonymous)
        tell_the_desk(parts, tx, report, false);
    else if (report.assigned_to)
        tell_person(parts, tx, *report.assigned_to, "report.news");
    else
        tell_the_desk(parts, tx, report);
}

Result<Done> tell_desks(const RightsParts& parts, sql::Tx& tx, std::span<const jobs::Job> due) {
    for (const auto& job : due) {
        const auto end_of_unit = job.payload.find('/');
        std::optional<EmployerId> employer;
        if (end_of_unit != std::string::npos) employer = EmployerId::trusted(job.payload.substr(end_of_unit + 1));
        for (const auto& person : desks_of(parts, tx, UnitId::trusted(job.payload.substr(0, end_of_unit)), employer))
            tell_person(parts, tx, person, "report.waiting");
    }
    return Done{};
}

Result<Done> index_due(sql::Tx& tx, std::span<const jobs::Job> due) {
    std::vector<ReportId> reports;
    for (const auto& job : due) reports.push_back(ReportId::trusted(job.payload));
    index_reports(tx, reports);
    return Done{};
}

}  // namespace

void tell_person(const RightsParts& parts, sql::Tx& tx, const PersonId& person, std::string_view kind) {
    notices::add(tx, person, kind);
    tx.after_commit([&live = parts.matters.live, person] { live.tell(person, "notices", "{}"); });
}

void follow_filing(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report, bool at_once) {
    tell_the_desk(parts, tx, report, at_once || !report.anonymous);
    if (!report.anonymous) parts.jobs.enqueue(tx, {.kind = index_kind, .payload = report.id.text()});
}

void follow_up(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report, const matters::StepTaken& step) {
    if (step.read_by == matters::Audience::reporter) tell_reporter(parts, tx, report);
    if (step.role == "worker") tell_whoever_has_it(parts, tx, report);
    if (!step.to_unit) return;
    tell_the_desk(parts, tx, report);
    if (!report.anonymous) parts.jobs.enqueue(tx, {.kind = index_kind, .payload = report.id.text()});
}

void blend_reports(sql::Tx& tx, Date first, Date last) { ReportStore{tx}.blend(first, last); }

std::map<std::string, jobs::Handler> rights_jobs(const RightsParts& parts) {
    auto tell = jobs::in_transaction(
        [&parts](sql::Tx& tx, std::span<const jobs::Job> due) { return tell_desks(parts, tx, due); }, 50);
    tell.keep_done = std::chrono::hours{0};  // its id would say when an anonymous report came
    return {{index_kind, jobs::in_transaction(index_due, 500)}, {tell_kind, std::move(tell)}};
}

}  // namespace gongyou::rights
