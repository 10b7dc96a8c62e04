#include "programmes/rights/reporter_acts.hpp"

#include <algorithm>

#include "programmes/rights/keep_watch.hpp"
#include "programmes/rights/pressure_case.hpp"
#include "programmes/rights/report_step.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_watch_store.hpp"

namespace gongyou::rights {

namespace {

Result<Report> report_of(sql::Tx& tx, const std::string& hash) {
    auto report = ReportStore{tx}.find_by_receipt(hash);
    if (!report) return fail({FaultKind::not_found, "receipt.unknown"});
    return *std::move(report);
}

Result<ReporterStanding> step(const RightsParts& parts, sql::Tx& tx, Report report, ReportAct act, Said said) {
    return take(parts, tx, By::reporter(), std::move(report), act, std::move(said))
        .map([](const ReportStanding& standing) { return ReporterStanding{standing.state}; });
}

std::string words_of(const std::optional<Paragraphs<0, 500>>& text) { return text ? text->text() : ""; }

bool has_happened(sql::Tx& tx, const Report& report, ReportAct act) {
    const auto events = matters::MatterStore{tx}.events_of(report.id);
    return std::ranges::any_of(events, [&](const auto& event) { return event.act == name_of(act); });
}

/// The last day on which a report that ended may be taken up again.
Result<Date> last_day_to_reopen(const RightsParts& parts, const Report& report, Date ended_on) {
    const auto pack = parts.matters.law.pack(report.law);
    if (!pack) return fail(pack.error());
    const auto rule = pack->rule("ticket.reopen", ended_on);
    if (!rule) return fail(rule.error());
    return law::deadline(*rule, ended_on, parts.matters.law.calendar()).map([](const Deadline& found) {
        return found.day;
    });
}

}  // namespace

Result<ReporterStanding> reply_to_desk(const RightsParts& parts, sql::Tx& tx, const ByReceipt<ReplyToDesk>& by) {
    auto report = report_of(tx, by.hash);
    if (!report) return fail(std::move(report.error()));
    return step(parts, tx, *std::move(report), ReportAct::reply, {.words = by.act.text.text()});
}

Result<ReporterStanding> withdraw_report(const RightsParts& parts, sql::Tx& tx, const ByReceipt<WithdrawReport>& by) {
    auto report = report_of(tx, by.hash);
    if (!report) return fail(std::move(report.error()));
    return step(parts, tx, *std::move(report), ReportAct::withdraw, {.words = words_of(by.act.text)});
}

Result<ReporterStanding> press_report(const RightsParts& parts, sql::Tx& tx, const ByReceipt<PressReport>& by) {
    const auto report = report_of(tx, by.hash);
    if (!report) return fail(report.error());
    auto standing = step(parts, tx, *report, ReportAct::press, {.words = by.act.text.text()});
    if (!standing) return standing;
    if (const auto asked = open_question(tx, report->id, tx.today()))
        ReportWatchStore{tx}.answer(*asked, WatchAnswer::pressed, tx.today());
    if (auto opened = open_pressure_case(parts, tx, *report, by.act.text.text(), by.act.at_once); !opened)
        return fail(std::move(opened.error()));
    return standing;
}

Result<ReporterStanding> answer_watch(const RightsParts& parts, sql::Tx& tx, const ByReceipt<AnswerWatch>& by) {
    auto report = report_of(tx, by.hash);
    if (!report) return fail(std::move(report.error()));
    const auto asked = open_question(tx, report->id, tx.today());
    if (!asked) return fail({FaultKind::conflict, "report.nothing_asked"});
    auto standing =
        step(parts, tx, *std::move(report), ReportAct::watch, {.choice = std::string{name_of(WatchAnswer::well)}});
    if (standing) ReportWatchStore{tx}.answer(*asked, WatchAnswer::well, tx.today());
    return standing;
}

Result<ReporterStanding> rate_report(const RightsParts& parts, sql::Tx& tx, const ByReceipt<RateReport>& by) {
    auto report = report_of(tx, by.hash);
    if (!report) return fail(std::move(report.error()));
    if (has_happened(tx, *report, ReportAct::rate)) return fail({FaultKind::conflict, "report.already_rated"});
    return step(parts, tx, *std::move(report), ReportAct::rate,
                {.choice = std::string{name_of(by.act.rating)}, .words = words_of(by.act.text)});
}

Result<ReporterStanding> reopen_report(const RightsParts& parts, sql::Tx& tx, const ByReceipt<ReopenReport>& by) {
    auto report = report_of(tx, by.hash);
    if (!report) return fail(std::move(report.error()));
    if (has_happened(tx, *report, ReportAct::reopen)) return fail({FaultKind::conflict, "report.already_reopened"});
    if (report->ended_on) {
        const auto last_day = last_day_to_reopen(parts, *report, *report->ended_on);
        if (!last_day) return fail(last_day.error());
        if (tx.today() > *last_day)
            return fail({FaultKind::conflict, "report.too_late_to_reopen", {{"last_day", last_day->text()}}});
    }
    return step(parts, tx, *std::move(report), ReportAct::reopen, {.words = by.act.text.text()});
}

}  // namespace gongyou::rights
