#include "programmes/rights/report_jobs.hpp"

#include "core/matters/desk_news.hpp"
#include "core/matters/reminders.hpp"
#include "programmes/rights/claim_store.hpp"
#include "programmes/rights/consultation_search.hpp"
#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/hotline_store.hpp"
#include "programmes/rights/inform_above.hpp"
#include "programmes/rights/keep_watch.hpp"
#include "programmes/rights/report_search.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_watch_store.hpp"
#include "programmes/rights/text_reporter.hpp"

namespace gongyou::rights {

namespace {

constexpr auto index_kind = "report.index";
constexpr auto consultation_index_kind = "consultation.index";

Result<Done> index_due(sql::Tx& tx, std::span<const jobs::Job> due) {
    std::vector<ReportId> reports;
    for (const auto& job : due) reports.push_back(ReportId::trusted(job.payload));
    index_reports(tx, reports);
    return Done{};
}

Result<Done> index_consultations_due(sql::Tx& tx, std::span<const jobs::Job> due) {
    std::vector<ConsultationId> consultations;
    for (const auto& job : due) consultations.push_back(ConsultationId::trusted(job.payload));
    index_consultations(tx, consultations);
    return Done{};
}

}  // namespace

void tell_person(const RightsParts& parts, sql::Tx& tx, const PersonId& person, std::string_view kind) {
    matters::tell_person(parts.matters.live, tx, person, kind);
}

void follow_filing(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report, bool at_once) {
    matters::tell_desk(parts.jobs, tx, report, at_once || !report.anonymous);
    inform_above(parts, tx, report, at_once);
    if (!report.anonymous) parts.jobs.enqueue(tx, {.kind = index_kind, .payload = report.id.text()});
}

void follow_asking(const RightsParts& parts, sql::Tx& tx, const matters::Matter& consultation) {
    matters::tell_desk(parts.jobs, tx, consultation, !consultation.anonymous);
    if (!consultation.anonymous)
        parts.jobs.enqueue(tx, {.kind = consultation_index_kind, .payload = consultation.id.text()});
}

void follow_up(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report, const matters::StepTaken& step) {
    if (step.read_by == matters::Audience::reporter)
        [[maybe_unused]]  // had enough of them today: it waits all the same
        const auto sent = text_reporter(parts, tx, report, notices::SmsKind::answer_waiting, "report.answer_call");
    // that all is well stands on the page; nobody has to be called to read it
    if (step.role == "worker" && step.act != name_of(ReportAct::watch))
        matters::tell_whoever_has_it(parts.jobs, parts.matters.live, parts.people, tx, report, "report.news");
    if (!step.to_unit) return;
    matters::tell_desk(parts.jobs, tx, report, true);
    if (!report.anonymous) parts.jobs.enqueue(tx, {.kind = index_kind, .payload = report.id.text()});
}

void blend_reports(sql::Tx& tx, Date first, Date last) {
    ReportStore{tx}.blend(first, last);
    ClaimStore{tx}.blend(first, last);
    ReportWatchStore{tx}.blend(first, last);
    ConsultationStore{tx}.blend(first, last);
    HotlineStore{tx}.blend(first, last);
}

std::map<std::string, jobs::Handler> rights_jobs(const RightsParts& parts) {
    return {{index_kind, jobs::in_transaction(index_due, 500)},
            {consultation_index_kind, jobs::in_transaction(index_consultations_due, 500)},
            {"report.tell_desk", matters::desk_news(parts.people, parts.matters.live, "report", {Role::desk})},
            {"consultation.tell_desk",
             matters::desk_news(parts.people, parts.matters.live, "consultation", {Role::desk, Role::lawyer})},
            {std::string{watch_job}, watch_handler(parts)},
            {std::string{watch_message_job}, watch_message_handler(parts)},
            {std::string{inform_above_job}, inform_above_handler(parts)},
            {std::string{red_unseen_job}, red_unseen_handler(parts)},
            {std::string{escalate_job}, escalate_handler(parts)}};
}

}  // namespace gongyou::rights
