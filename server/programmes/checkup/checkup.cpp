#include "programmes/checkup/checkup.hpp"

#include "programmes/checkup/finding.hpp"
#include "programmes/checkup/score.hpp"

namespace gongyou::checkup {

namespace {

std::vector<std::string> parted(std::string_view laws) {
    constexpr std::string_view mark = "；";
    std::vector<std::string> out;
    while (!laws.empty()) {
        const auto end = std::min(laws.find(mark), laws.size());
        out.emplace_back(laws.substr(0, end));
        laws.remove_prefix(std::min(end + mark.size(), laws.size()));
    }
    return out;
}

/// The number of the clause, and of the article it lies in where that is another.
std::string clause_name(const Paper& paper, std::uint32_t clause) {
    std::string name = paper.clauses.empty() ? std::string{} : paper.clauses[clause].number;
    for (auto i = clause; !paper.clauses.empty() && !paper.clauses[clause].is_article && i > 0;) {
        --i;
        if (!paper.clauses[i].is_article) continue;
        return paper.clauses[i].number + name;
    }
    return name;
}

Finding told(const Found& found, const Paper& paper) {
    const auto& rule = *found.rule;
    Finding made;
    made.code = rule.code;
    made.severity = name_of(found.severity);
    made.title = rule.title;
    made.title_en = rule.title_en;
    made.laws = parted(rule.laws);
    made.why = std::string{rule.why} + (found.is_by_likeness ? "（按措辞相近认出，请对照原文核对。）" : "");
    made.detail = found.detail;
    made.suggestion = rule.suggestion;
    made.confidence = found.confidence;
    if (found.where.end > found.where.begin) {
        made.clause = clause_name(paper, found.clause);
        made.evidence = utf8(paper.text.evidence(found.where.begin, found.where.end));
        made.start = paper.text.origin[found.where.begin];
        made.end = paper.text.origin[found.where.end - 1] + 1;
    }
    return made;
}

}  // namespace

Report check_up(std::string_view text, const LawNumbers& law) {
    const auto original = characters(text);
    const Paper paper = read_paper(original);
    const Facts facts = facts_of(paper);
    const Inquiry inquiry{paper, facts, law};
    auto found = ask_all_rules(inquiry);
    read_again(found, inquiry, original);
    settle_precedence(found, paper.type);

    Report report;
    report.doc_type = short_name(paper.type);
    report.as_of = law.day.text();
    report.region = law.region;
    for (const auto& one : found) report.findings.push_back(told(one, paper));
    report.facts = facts_in_words(facts, paper);
    report.text_quality = quality_of(paper);
    grade(report);
    return report;
}

}  // namespace gongyou::checkup
