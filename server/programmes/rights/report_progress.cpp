#include "programmes/rights/report_progress.hpp"

#include "core/organisations/unit_tree.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

/// What the reporter reads of a step: answers and the result, not reasons for handing over.
bool is_for_the_reporter(const ReportStep& step) { return step.act == "answer" || step.act == "close"; }

}  // namespace

std::string hash_of_receipt(const RightsParts& parts, const LookUpReport& asked) {
    const auto code = crypto::ReceiptCode::parse(asked.receipt.disclose().text());
    // what is no code costs one hash like a code: 20 zeros, which are never handed out
    const auto hash = receipt_lookup_hash(parts.keys, code ? *code : *crypto::ReceiptCode::parse(std::string(20, '0')));
    return code ? hash : std::string{};
}

Result<ReportProgress> report_progress(const RightsParts& parts, sql::Reader& reader, const std::string& receipt_hash) {
    ReportStore store{reader};
    const auto found = store.find_by_receipt(receipt_hash);
    if (!found) return fail({FaultKind::not_found, "receipt.unknown"});
    const ReportSeal seal{parts.keys, parts.tree};
    auto report = seal.opened(*found);
    if (!report) return fail(std::move(report.error()));

    UnitTree tree{reader};
    const auto unit = tree.find(report->unit_id);
    ReportProgress progress{.state = report->state,
                            .filed_on = report->filed_on,
                            .unit_name = unit->name,
                            .unit_phone = unit->phone,
                            .employer_name = std::move(report->employer_name),
                            .place = std::move(report->place)};
    for (auto& step : store.steps_of(report->id)) {
        progress.steps.push_back({step.act, step.made_on});
        if (!is_for_the_reporter(step)) continue;
        auto words = seal.opened_words(*found, step.number, std::move(step.words));
        if (!words) return fail(std::move(words.error()));
        progress.answers.push_back({std::move(*words), step.made_on, tree.find(step.unit_id)->name});
    }
    return progress;
}

}  // namespace gongyou::rights
