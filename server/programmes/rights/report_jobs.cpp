#include "programmes/rights/report_jobs.hpp"

#include "core/access/decision.hpp"
#include "core/notices/notices.hpp"
#include "core/people/staff.hpp"
#include "platform/json/write.hpp"
#include "programmes/rights/report_search.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

constexpr auto index_kind = "report.index";
constexpr auto tell_kind = "report.tell_desk";

/// What open pages are told: enough to fetch the rest through the gate.
struct ReportNews {
    ReportId id;
    ReportState state = ReportState::filed;
};
BOOST_DESCRIBE_STRUCT(ReportNews, (), (id, state))

void tell_open_pages(const RightsParts& parts, sql::Tx& tx, const Report& report) {
    parts.live.publish(tx, Right::read_report, subject_at(tx, report.unit_id, report.employer_id), "reports",
                       json::write_json(ReportNews{report.id, report.state}));
}

audit::AuditEntry entry_for(const RightsParts& parts, const Actor& actor, const Report& report, std::string_view act) {
    return {.tree = parts.tree,
            .actor = actor.id.text(),
            .role = "desk",
            .act = act,
            .object_kind = "report",
            .object_id = report.id.text()};
}

constexpr std::string_view audited_act(ReportAct act) {
    switch (act) {
        case ReportAct::open:
            return "report.opened";
        case ReportAct::answer:
            return "report.answered";
        case ReportAct::hand_over:
            return "report.handed_over";
        case ReportAct::close:
            return "report.closed";
    }
    return "";
}

/// Lets a reporter who left a number know that there is something to read. The message says nothing of the matter;
/// whoever had enough of them today gets none, and the answer waits all the same.
void tell_reporter(const RightsParts& parts, sql::Tx& tx, const Report& report) {
    const auto identity = ReportStore{tx}.identity_of(report.id);
    if (!identity) return;
    const auto phone = ReportSeal{parts.keys, parts.tree}.opened_phone(report.id, identity->phone);
    if (!phone) return;
    [[maybe_unused]] const auto sent = parts.outbox.send(tx, *phone, notices::SmsKind::answer_waiting);
}

Result<Done> tell_desks(const RightsParts& parts, sql::Tx& tx, std::span<const jobs::Job> due) {
    for (const auto& job : due)
        for (const auto& person : Staff{tx, parts.people}.at(Role::desk, UnitId::trusted(job.payload)))
            tell_person(parts, tx, person, "report.waiting");
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
    tx.after_commit([&live = parts.live, person] { live.tell(person, "notices", "{}"); });
}

void note_filed(const RightsParts& parts, sql::Tx& tx, const Report& report) {
    jobs::NewJob tell{.kind = tell_kind, .payload = report.unit_id.text(), .dedup = report.unit_id.text()};
    if (report.anonymous) {
        parts.audit.count_for_today(tx, parts.tree, "report.filed_anonymously");
        tell.delay = std::chrono::minutes{30 + static_cast<int>(tx.random().below(151))};
        tell.dedup = report.unit_id.text() + "/anonymous";
        parts.jobs.enqueue(tx, tell);
        return;
    }
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = "reporter",
                            .role = "worker",
                            .act = "report.filed",
                            .object_kind = "report",
                            .object_id = report.id.text()});
    parts.jobs.enqueue(tx, {.kind = index_kind, .payload = report.id.text()});
    parts.jobs.enqueue(tx, tell);
    tell_open_pages(parts, tx, report);
}

void note_step(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const Report& report, ReportAct act) {
    parts.audit.record(tx, entry_for(parts, actor, report, audited_act(act)));
    if (act == ReportAct::answer || act == ReportAct::close) tell_reporter(parts, tx, report);
    if (act == ReportAct::hand_over) {
        parts.jobs.enqueue(tx, {.kind = tell_kind, .payload = report.unit_id.text(), .dedup = report.unit_id.text()});
        if (!report.anonymous) parts.jobs.enqueue(tx, {.kind = index_kind, .payload = report.id.text()});
    }
    tell_open_pages(parts, tx, report);
}

std::map<std::string, jobs::Handler> rights_jobs(const RightsParts& parts) {
    auto tell = jobs::in_transaction(
        [&parts](sql::Tx& tx, std::span<const jobs::Job> due) { return tell_desks(parts, tx, due); }, 50);
    tell.keep_done = std::chrono::hours{0};  // its id would say when an anonymous report came
    return {{index_kind, jobs::in_transaction(index_due, 500)}, {tell_kind, std::move(tell)}};
}

}  // namespace gongyou::rights
