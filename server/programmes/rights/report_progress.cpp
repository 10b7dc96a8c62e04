#include "programmes/rights/report_progress.hpp"

#include "core/matters/clock_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/crypto/digest.hpp"
#include "programmes/rights/keep_watch.hpp"
#include "programmes/rights/later_words.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

/// What a reporter is told of: what was done with the report, not who was told to do it or what colleagues noted.
bool is_told_to_reporter(const matters::MatterEvent& event) {
    return event.act != name_of(ReportAct::note) && event.act != name_of(ReportAct::gather) &&
           event.act != name_of(ReportAct::assign) && event.act != name_of(ReportAct::revert);
}

bool is_by_the_reporter(const matters::MatterEvent& event) {
    for (const auto& step : report_procedure.steps)
        if (step.by.kind == matters::Taker::Kind::reporter && event.act == name_of(step.act)) return true;
    return false;
}

/// Names of ids are not the reporter's to read.
std::string choice_for_the_reporter(const matters::MatterEvent& event) {
    const bool is_ours = event.act == name_of(ReportAct::merge) || event.act == name_of(ReportAct::triage) ||
                         event.act == name_of(ReportAct::keep_away);
    return is_ours ? "" : event.choice;
}

/// A name and the employer are for those the union knows: nobody anonymous, and no name twice.
bool is_open_at(IdentityLevel level, ReportAct act) {
    if (act == ReportAct::give_name) return level == IdentityLevel::phone;
    return act != ReportAct::disclose || level != IdentityLevel::anonymous;
}

Result<ReportProgress> progress_of(const RightsParts& parts, sql::Reader& reader, const Report& found) {
    const auto seal = parts.matters.seal();
    auto report = parts.seal().opened(found);
    if (!report) return fail(std::move(report.error()));

    UnitTree tree{reader};
    const auto unit = tree.find(report->unit_id);
    ReportProgress progress{.state = state_of(*report),
                            .filed_on = report->opened_on,
                            .unit_name = unit->name,
                            .unit_phone = unit->phone,
                            .employer_name = std::move(report->title),
                            .place = std::move(report->place),
                            .next = next_day(reader, report->id)};
    for (auto& event : matters::MatterStore{reader}.events_of(report->id)) {
        if (!is_told_to_reporter(event)) continue;
        progress.steps.push_back({event.act, choice_for_the_reporter(event), event.made_on});
        const bool mine = is_by_the_reporter(event);
        if ((!event.for_reporter && !mine) || event.words.empty()) continue;
        auto words = seal.opened_words(found, event.number, std::move(event.words));
        if (!words) return fail(std::move(words.error()));
        progress.answers.push_back(
            {std::move(event.act), mine, std::move(*words), event.made_on, tree.find(event.unit_id)->name});
    }
    if (const auto asked = open_question(reader, report->id, reader.today()))
        progress.asked_since = AskedSince{asked->day, asked->asks_on.plus_days(-static_cast<int>(asked->day))};
    progress.level = level_of(reader, found);
    const auto complaint = complaint_of(*report);
    if (progress.level != IdentityLevel::anonymous) progress.disclose = complaint.disclose_to_employer.value_or(false);
    if (progress.level == IdentityLevel::phone)
        progress.missing = missing_for_a_party(parts, complaint, reader.today());
    for (const auto* step : matters::steps_from(report_procedure, progress.state, matters::Taker::Kind::reporter))
        if (is_open_at(progress.level, step->act) && (step->act != ReportAct::watch || progress.asked_since))
            progress.can.push_back(step->act);
    return progress;
}

}  // namespace

std::string hash_of_receipt(const RightsParts& parts, const Private<Line<1, 60>>& receipt) {
    const auto code = crypto::ReceiptCode::parse(receipt.disclose().text());
    // what is no code costs one hash like a code: 20 zeros, which are never handed out
    const auto hash =
        receipt_lookup_hash(parts.matters.keys, code ? *code : *crypto::ReceiptCode::parse(std::string(20, '0')));
    return code ? hash : std::string{};
}

Result<ReportProgress> report_progress(const RightsParts& parts, sql::Reader& reader, const std::string& receipt_hash) {
    const auto read = ReportStore{reader}.find_near_receipt(receipt_hash);
    if (!read) return fail({FaultKind::not_found, "receipt.unknown"});
    // what is not there takes as long as what is: another one was read, and nothing of it leaves this function
    auto progress = progress_of(parts, reader, *read);
    if (!crypto::equal_in_constant_time(read->receipt, receipt_hash)) return unknown_receipt(progress);
    return progress;
}

}  // namespace gongyou::rights
