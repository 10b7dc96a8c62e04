#include "programmes/legal_checkup/paper_findings.hpp"

#include <algorithm>

#include "core/organisations/unit_tree.hpp"

namespace gongyou::legal_checkup {

namespace {

constexpr std::size_t county_digits = 6;
constexpr std::string_view heaviest_first[] = {"unlawful", "high", "missing", "ambiguous", "advice"};

/// The county of the union whose desk has the check-up; empty: not known, and the law of the country holds.
std::string region_of(sql::Session& session, const Checkup& checkup) {
    const auto unit = UnitTree{session}.find(checkup.unit_id);
    return unit ? unit->area_code.substr(0, county_digits) : std::string{};
}

/// 0 for the heaviest.
std::ptrdiff_t lightness(std::string_view rule_severity) {
    return std::ranges::find(heaviest_first, rule_severity) - std::begin(heaviest_first);
}

/// "5 人中 2 人；例：应为 2490.00，表中 2000.00", or what was found of the whole table.
std::string evidence_of(const checkup::payroll::TableFinding& example, const checkup::payroll::TableReport& report) {
    const auto held = "应为 " + example.expected + "，表中 " + example.found;
    if (example.row == "*") return held;
    const auto tally = std::ranges::find(report.tallies, example.code, &checkup::payroll::CheckTally::code);
    if (tally == report.tallies.end()) return held;
    return std::to_string(tally->asked) + " 人中 " + std::to_string(tally->affected) + " 人；例：" + held;
}

}  // namespace

Result<checkup::Report> report_on(const CheckupParts& parts, sql::Session& session, const Checkup& checkup,
                                  const CheckupPaper& paper, Date today) {
    const auto text = words_of(parts.seal(), paper);
    if (!text) return fail(text.error());
    return checkup::check_up(*text, checkup::law_numbers(parts.matters.law, today, region_of(session, checkup), 0));
}

Result<ReadTables> tables_on(const CheckupParts& parts, sql::Session& session, const Checkup& checkup,
                             const CheckupPaper& paper, Date today) {
    const auto text = words_of(parts.seal(), paper);
    if (!text) return fail(text.error());
    const auto kept = json::read_json<checkup::CheckTables>(*text);
    if (!kept) return fail(kept.error());
    auto sent = checkup::plain_tables(kept->tables, kept->told);
    if (!sent) return fail(std::move(sent.error()));
    auto checked = checkup::check_tables(
        *sent, {.book = parts.matters.law, .region = region_of(session, checkup), .today = today});
    if (!checked) return fail(std::move(checked.error()));
    return ReadTables{*std::move(sent), *std::move(checked)};
}

std::vector<checkup::Finding> findings_of(const checkup::CheckedTables& checked) {
    std::vector<checkup::Finding> all;
    for (const auto& report : checked.reports) {
        for (const auto& one : report.findings) {
            const auto same = std::ranges::find(all, one.code, &checkup::Finding::code);
            if (same == all.end()) {
                all.push_back({.code = one.code,
                               .severity = one.severity,
                               .title = one.title,
                               .evidence = one.title + "（" + evidence_of(one, report) + "）",
                               .laws = one.laws,
                               .why = one.why,
                               .suggestion = one.suggestion});
            } else if (lightness(one.severity) < lightness(same->severity)) {
                same->severity = one.severity;
            }
        }
    }
    std::ranges::stable_sort(all, {}, [](const checkup::Finding& one) { return lightness(one.severity); });
    return all;
}

Result<std::vector<checkup::Finding>> findings_in(const CheckupParts& parts, sql::Session& session,
                                                  const Checkup& checkup, const CheckupPaper& paper, Date today) {
    if (paper.kind == PaperKind::tables)
        return tables_on(parts, session, checkup, paper, today).map([](const ReadTables& read) {
            return findings_of(read.checked);
        });
    return report_on(parts, session, checkup, paper, today).map([](const checkup::Report& report) {
        return report.findings;
    });
}

}  // namespace gongyou::legal_checkup
