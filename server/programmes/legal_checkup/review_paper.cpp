#include "programmes/legal_checkup/review_paper.hpp"

#include <algorithm>
#include <map>

#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/item_of_rule.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"
#include "programmes/legal_checkup/paper_findings.hpp"

namespace gongyou::legal_checkup {

namespace {

constexpr std::size_t longest_quote = 500;
constexpr std::size_t longest_advice = 1000;
constexpr std::string_view verdict_table = "legal_checkup_verdict";
constexpr std::string_view item_table = "legal_checkup_finding";

std::size_t characters_in(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](unsigned char c) { return (c & 0xC0) != 0x80; }));
}

/// Another line, unless it is there or there is no room: a report names the place, the paper shows it.
void add_line(std::string& text, std::string_view line, std::size_t longest) {
    if (line.empty() || text.find(line) != std::string::npos) return;
    if (characters_in(text) + characters_in(line) + 1 > longest) return;
    text.append(text.empty() ? "" : "\n").append(line);
}

/// 劳动合同法 第九条；劳动合同法 第八十四条.
std::string in_one_line(std::string_view lines) {
    std::string line;
    for (const char c : lines) c == '\n' ? line.append("；") : line.append(1, c);
    return line;
}

/// What the papers together say of one item: all places there that the lawyer let stand.
struct Together {
    std::string quote;
    std::string law;
    std::string advice;
    Severity severity = Severity::low;
    Review review = Review::accepted;
    bool stands = false;
};

std::string advice_on(const CheckupParts& parts, const Verdict& verdict, const checkup::Finding& found) {
    if (verdict.review != Review::reworded) return found.suggestion;
    return parts.seal()
        .opened_words(verdict_table, "advice", verdict_row(verdict), verdict.advice)
        .value_or(found.suggestion);
}

void add_place(Together& together, const Verdict& verdict, const checkup::Finding& found, const std::string& advice) {
    together.stands = true;
    together.severity = std::min(together.severity, severity_of_rule(found.severity));
    if (verdict.review == Review::reworded) together.review = Review::reworded;
    add_line(together.quote, found.evidence.empty() ? found.title : found.evidence, longest_quote);
    for (const auto& law : found.laws) add_line(together.law, law, longest_quote);
    add_line(together.advice, advice, longest_advice);
}

Result<Together> together_on(const CheckupParts& parts, sql::Tx& tx, const Checkup& checkup, std::int64_t item) {
    Together together;
    PaperStore store{tx};
    std::map<std::int64_t, std::vector<checkup::Finding>> places;
    for (const auto& verdict : store.verdicts_of(checkup.id)) {
        if (verdict.review == Review::rejected || item_of(verdict.code) != item) continue;
        if (!places.contains(verdict.paper)) {
            auto found = findings_in(parts, tx, checkup, *store.find(checkup.id, verdict.paper), tx.today());
            if (!found) return fail(std::move(found.error()));
            places[verdict.paper] = *std::move(found);
        }
        for (const auto& found : places[verdict.paper])
            if (found.code == verdict.code && found.start == verdict.begins)
                add_place(together, verdict, found, advice_on(parts, verdict, found));
    }
    together.law = in_one_line(together.law);
    return together;
}

/// The item as the papers show it now. A risk the team itself found keeps its words and gets those of the papers.
Result<Done> keep_item(const CheckupParts& parts, sql::Tx& tx, const Checkup& checkup, const PersonId& lawyer,
                       std::int64_t item) {
    auto together = together_on(parts, tx, checkup, item);
    if (!together) return fail(std::move(together.error()));
    CheckupStore store{tx};
    const auto findings = store.findings_of(checkup.id);
    const auto before = std::ranges::find(findings, item, &Finding::item);
    const auto row = row_of(checkup.id, item);
    const bool is_the_teams =
        before != findings.end() && before->found_by == FoundBy::person && before->result == ItemResult::risk;
    if (!together->stands && (is_the_teams || before == findings.end())) return Done{};
    if (is_the_teams) {
        auto quote = parts.seal().opened_words(item_table, "quote", row, before->quote);
        auto advice = parts.seal().opened_words(item_table, "advice", row, before->advice);
        if (!quote) return fail(std::move(quote.error()));
        if (!advice) return fail(std::move(advice.error()));
        add_line(*quote, together->quote, longest_quote);
        add_line(*advice, together->advice, longest_advice);
        together->quote = *std::move(quote);
        together->advice = *std::move(advice);
    }
    const auto sealed = [&](std::string_view column, const std::string& words) {
        return parts.seal().words(item_table, column, row, words);
    };
    Finding finding{.matter_id = checkup.id,
                    .item = item,
                    .result = ItemResult::risk,
                    .severity = together->severity,
                    .quote = sealed("quote", together->quote),
                    .law = together->law,
                    .advice = sealed("advice", together->advice),
                    .found_by = is_the_teams ? FoundBy::person : FoundBy::machine,
                    .review = together->stands ? together->review : Review::rejected,
                    .reviewed_by = lawyer,
                    .done_words = sealed("done_words", "")};
    if (!together->stands) finding.severity = before->severity;
    store.keep(finding);
    return Done{};
}

}  // namespace

Result<CheckupStanding> review_paper(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                     const ReviewPaper& asked) {
    const auto found = examined(tx, actor, asked);
    if (!found) return fail(found.error());
    if (found->lawyer_id != actor.id) return fail({FaultKind::conflict, "legal_checkup.lawyer_reviews"});
    if (asked.review == Review::pending) return fail(wrong_field("review", "choice.unknown"));
    if (asked.review == Review::reworded && !asked.advice) return fail(wrong_field("advice", "value.missing"));
    PaperStore store{tx};
    const auto paper = store.find(asked.id, asked.number);
    if (!paper) return fail(hidden());
    const auto places = findings_in(parts, tx, *found, *paper, tx.today());
    if (!places) return fail(places.error());
    if (std::ranges::none_of(*places, [&](const checkup::Finding& one) {
            return one.code == asked.code.text() && one.start == asked.begins;
        }))
        return fail(wrong_field("code", "legal_checkup.not_found_there"));

    Verdict verdict{.matter_id = asked.id,
                    .paper = asked.number,
                    .code = asked.code.text(),
                    .begins = asked.begins,
                    .review = asked.review,
                    .advice = {},
                    .reviewed_by = actor.id};
    verdict.advice =
        parts.seal().words(verdict_table, "advice", verdict_row(verdict), asked.advice ? asked.advice->text() : "");
    store.keep(verdict);
    if (auto kept = keep_item(parts, tx, *found, actor.id, item_of(verdict.code)); !kept)
        return fail(std::move(kept.error()));
    enter(parts, tx, actor, Role::supervisor, "checkup.review_paper", asked.id);
    return CheckupStanding{found->id, state_of(*found), found->revision};
}

}  // namespace gongyou::legal_checkup
