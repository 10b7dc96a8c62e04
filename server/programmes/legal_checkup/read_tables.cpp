#include "programmes/legal_checkup/read_tables.hpp"

#include "programmes/legal_checkup/keep_findings.hpp"

namespace gongyou::legal_checkup {

Result<TablesView> read_tables(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                               const OnePaper& asked) {
    const auto found = checkup_for(reader, actor, Right::supervise, asked.id);
    if (!found) return fail(found.error());
    PaperStore store{reader};
    const auto paper = store.find(asked.id, asked.number);
    if (!paper || paper->kind != PaperKind::tables) return fail(hidden());
    auto title = title_of(parts.seal(), *paper);
    auto tables = tables_on(parts, reader, *found, *paper, reader.today());
    if (!title) return fail(std::move(title.error()));
    if (!tables) return fail(std::move(tables.error()));

    TablesView view{.number = paper->number,
                    .title = *std::move(title),
                    .by_employer = paper->by_employer,
                    .sent_on = paper->sent_on,
                    .sent = std::move(tables->sent),
                    .checked = std::move(tables->checked),
                    .findings = {},
                    .checkup_title = found->title,
                    .revision = found->revision,
                    .may_review = found->lawyer_id == actor.id && while_examined.has(state_of(*found))};
    const auto verdicts = store.verdicts_of(asked.id);
    for (auto& one : findings_of(view.checked)) {
        auto finding = with_verdict(parts, std::move(one), asked.number, verdicts);
        if (!finding) return fail(std::move(finding.error()));
        view.findings.push_back(*std::move(finding));
    }
    return view;
}

}  // namespace gongyou::legal_checkup
