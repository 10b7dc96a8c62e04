#include "programmes/legal_checkup/read_paper.hpp"

#include <algorithm>

#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/item_of_rule.hpp"
#include "programmes/legal_checkup/keep_findings.hpp"

namespace gongyou::legal_checkup {

Result<PaperFinding> with_verdict(const CheckupParts& parts, checkup::Finding found, std::int64_t number,
                                  const std::vector<Verdict>& verdicts) {
    PaperFinding finding;
    static_cast<checkup::Finding&>(finding) = std::move(found);
    finding.item = item_of(finding.code);
    finding.item_name = checkup_items()[static_cast<std::size_t>(finding.item) - 1].name;
    const auto verdict = std::ranges::find_if(verdicts, [&](const Verdict& one) {
        return one.paper == number && one.code == finding.code && one.begins == finding.start;
    });
    if (verdict == verdicts.end()) return finding;
    auto advice = parts.seal().opened_words("legal_checkup_verdict", "advice", verdict_row(*verdict), verdict->advice);
    if (!advice) return fail(std::move(advice.error()));
    finding.review = verdict->review;
    finding.own_advice = *std::move(advice);
    return finding;
}

Result<PaperView> read_paper(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                             const OnePaper& asked) {
    const auto found = checkup_for(reader, actor, Right::supervise, asked.id);
    if (!found) return fail(found.error());
    PaperStore store{reader};
    const auto paper = store.find(asked.id, asked.number);
    if (!paper || paper->kind != PaperKind::words) return fail(hidden());
    auto title = title_of(parts.seal(), *paper);
    auto text = words_of(parts.seal(), *paper);
    auto unsure = json::read_json<UnsurePieces>(paper->unsure);
    auto report = report_on(parts, reader, *found, *paper, reader.today());
    if (!title) return fail(std::move(title.error()));
    if (!text) return fail(std::move(text.error()));
    if (!unsure) return fail(std::move(unsure.error()));
    if (!report) return fail(std::move(report.error()));

    PaperView view{.number = paper->number,
                   .title = *std::move(title),
                   .pages = paper->pages,
                   .by_employer = paper->by_employer,
                   .sent_on = paper->sent_on,
                   .text = *std::move(text),
                   .unsure = std::move(unsure->pieces),
                   .text_quality = std::min(report->text_quality, paper->sureness),
                   .doc_type = report->doc_type,
                   .as_of = report->as_of,
                   .findings = {},
                   .checkup_title = found->title,
                   .revision = found->revision,
                   .may_review = found->lawyer_id == actor.id && while_examined.has(state_of(*found))};
    view.read_well = view.text_quality >= checkup::read_well;
    const auto verdicts = store.verdicts_of(asked.id);
    for (auto& one : report->findings) {
        auto finding = with_verdict(parts, std::move(one), asked.number, verdicts);
        if (!finding) return fail(std::move(finding.error()));
        view.findings.push_back(*std::move(finding));
    }
    return view;
}

}  // namespace gongyou::legal_checkup
