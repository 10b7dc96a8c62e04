#include <algorithm>

#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/legal_checkup_command.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"

namespace gongyou::legal_checkup {

namespace {

constexpr int worst_told = 5;

std::string_view in_words(Severity severity) {
    return severity == Severity::high ? "高" : severity == Severity::medium ? "中" : "低";
}

void add_line(std::string& lines, const std::string& line) { lines.append(lines.empty() ? "" : "\n").append(line); }

/// The bar parts the cells of a line.
std::string in_a_cell(std::string text) {
    for (auto& one : text)
        if (one == '|' || one == '\n') one = ' ';
    return text;
}

/// "B，高风险1项、中风险1项、低风险0项"; where a red line was met no grade.
std::string grade_line(const Checkup& checkup, const std::vector<Finding>& risks) {
    const auto count = [&](Severity severity) {
        return std::to_string(std::ranges::count(risks, severity, &Finding::severity));
    };
    const std::string grade = checkup.score ? std::string{grade_of(*checkup.score)} : "有红线事项，不评等级";
    return grade + "，高风险" + count(Severity::high) + "项、中风险" + count(Severity::medium) + "项、低风险" +
           count(Severity::low) + "项";
}

std::string team_of(const CheckupParts& parts, sql::Session& session, const Checkup& checkup) {
    Staff staff{session, parts.people};
    const auto name = [&](const std::optional<PersonId>& person) { return person ? staff.name_of(*person) : ""; };
    return name(checkup.assigned_to) + "（组长）、" + name(checkup.lawyer_id) + "（律师）、" +
           name(checkup.supervisor_id) + "（监督员）";
}

/// The report is written out of what stands once it is out: its days are counted then.
Result<letters::Filled> report_fields(const CheckupParts& parts, sql::Session& session, const Actor& actor,
                                      const MatterId& id) {
    const auto checkup = checkup_for(session, actor, Right::arrange_supervision, id);
    if (!checkup) return fail(checkup.error());
    if (!checkup->issued_on) return fail({FaultKind::conflict, "legal_checkup.not_out"});
    auto risks = CheckupStore{session}.findings_of(id);
    std::erase_if(risks, [](const Finding& finding) { return !stands(finding); });
    std::ranges::stable_sort(risks, {}, &Finding::severity);  // the worst first

    letters::Filled known{{"employer", checkup->title},
                          {"team", team_of(parts, session, *checkup)},
                          {"grade", grade_line(*checkup, risks)}};
    if (const auto unit = UnitTree{session}.find(checkup->unit_id)) known["contact"] = unit->name + " " + unit->phone;
    int told = 0;
    for (const auto& risk : risks) {
        const std::string name{checkup_items()[static_cast<std::size_t>(risk.item) - 1].name};
        const auto row = row_of(id, risk.item);
        const auto quote = parts.seal().opened_words("legal_checkup_finding", "quote", row, risk.quote);
        const auto advice = parts.seal().opened_words("legal_checkup_finding", "advice", row, risk.advice);
        if (!quote) return fail(quote.error());
        if (!advice) return fail(advice.error());
        if (told++ < worst_told) add_line(known["top"], name);
        add_line(known["findings"],
                 name + "|" + in_a_cell(*quote) + "|见建议|" + risk.law + "|" + std::string{in_words(risk.severity)});
        add_line(known["advice"], code_of(risk.item) + " " + name + "：" + in_a_cell(*advice));
        add_line(known["plan"], name + "||" + (risk.due_on ? risk.due_on->text() : "") + "|");
    }
    return known;
}

}  // namespace

letters::LetterSource legal_checkup_letters(const CheckupParts& parts) {
    return {
        .matter_kind = std::string{checkup_procedure.kind},
        .kinds = {"checkup_report"},
        .fields = [&parts](sql::Session& session, const Actor& actor, const matters::Matter& matter,
                           const letters::LetterTemplate&) { return report_fields(parts, session, actor, matter.id); },
        .names_nobody = true,
        // what is put right is shown in the check-up itself, item by item, and not a second time beside the letter
        .items = [](sql::Session&, const letters::Letter&) { return std::vector<letters::LetterItem>{}; }};
}

}  // namespace gongyou::legal_checkup
