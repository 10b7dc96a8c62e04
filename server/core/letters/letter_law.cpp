#include "core/letters/letter_law.hpp"

#include <algorithm>

namespace gongyou::letters {

namespace {

std::string_view unit_of_period(law::Unit unit) {
    switch (unit) {
        case law::Unit::working_day:
            return "个工作日";
        case law::Unit::day:
            return "日";
        case law::Unit::month:
            return "个月";
        case law::Unit::year:
            return "年";
        case law::Unit::hour:
            return "小时";
        case law::Unit::working_hour:
            return "个工作小时";
        case law::Unit::closing:
            break;
        case law::Unit::yuan:
            return "元";
        case law::Unit::percent:
            return "%";
        case law::Unit::per_mille:
            return "‰";
        case law::Unit::person:
            return "人";
    }
    return "";
}

bool reaches(const law::Article& article, const law::Place& place) {
    const auto around = place.outwards();
    return std::ranges::count(around, article.place) > 0;
}

}  // namespace

std::string formal_citation(std::string_view source, bool is_national) {
    const auto space = source.find(' ');
    std::string statute{source.substr(0, space)};
    const auto article = space == std::string_view::npos ? std::string_view{} : source.substr(space + 1);
    if (const auto note = statute.find("（"); note != std::string::npos) statute.resize(note);
    constexpr std::string_view country = "中华人民共和国";
    if (is_national && statute.ends_with("法") && !statute.starts_with(country)) statute.insert(0, country);
    return "《" + statute + "》" + std::string{article};
}

Result<std::string> LetterLaw::citation(const std::string& code) const {
    if (const auto* article = articles_.find(code)) {
        if (!reaches(*article, pack_.frozen().place) || !article->is_in_force(day_))
            return fail({FaultKind::conflict, "letter.law_not_here", {{"code", code}}});
        return "《" + article->statute + "》" + article->article;
    }
    const auto rule = pack_.rule(code, day_);
    if (!rule) return fail(rule.error());
    return formal_citation(rule->source, rule->place == law::Place{});
}

Result<std::string> LetterLaw::amount(const std::string& code) const {
    const auto rule = pack_.rule(code, day_);
    if (!rule) return fail(rule.error());
    auto words = std::to_string(rule->amount.value_or(0)).append(unit_of_period(rule->unit));
    if (!law::is_law(*rule)) words += "（此项以受理机构的答复为准）";
    return words;
}

}  // namespace gongyou::letters
