#include "programmes/checkup/facts/facts.hpp"

namespace gongyou::checkup {

namespace {

/// An amount for a month's normal work, and not a fine, a fee or an allowance.
bool is_month_wage(const View& view, const Value& value) {
    const auto& text = view.paper().text.text;
    const auto from = part_begin(text, value.begin);
    const auto part = view.paper().words(from, value.end);
    const auto behind =
        view.paper().words(value.end, std::min<std::uint32_t>(value.end + 4, static_cast<std::uint32_t>(text.size())));
    for (const auto other : {U"加班", U"加点", U"扣",     U"罚",     U"补贴", U"津贴",   U"赔",  U"押",   U"奖",
                             U"违约", U"绩效", U"每小时", U"每件",   U"基数", U"底数",   U"餐",  U"费用", U"补偿",
                             U"每天", U"日薪", U"补助",   U"销售额", U"业绩", U"营业额", U"流水"})
        if (part.find(other) != std::u32string_view::npos) return false;
    if (behind.starts_with(U"/天") || behind.starts_with(U"/小时") || behind.starts_with(U"/日") ||
        behind.starts_with(U"/件"))
        return false;
    return value.amount >= 600 && value.amount < 100000;
}

/// 头三个月是试用，拿2600块，转正以后3500块: the sum right behind the word for probation, in a part of its own.
bool follows_probation(const View& view, const Value& value) {
    constexpr std::size_t farthest = 13;
    const auto before = view.paper().words(view.begin(), value.begin);
    auto trial = std::u32string_view::npos;
    for (const auto word : {U"试用", U"学徒期", U"见习期", U"考察期", U"适应期"})
        if (const auto at = before.rfind(word); at != std::u32string_view::npos)
            trial = trial == std::u32string_view::npos ? at : std::max(trial, at);
    if (trial == std::u32string_view::npos || before.size() - trial > farthest) return false;
    return !holds_any(before.substr(trial), {U"转正", U"期满", U"以后", U"之后", U"过后", U"正式", U"后"});
}

}  // namespace

void read_wages(const Paper& paper, Facts& facts) {
    for (const auto& view : agreed_sentences(paper)) {
        if (!view.has(word::wage, word::regular, word::probation) || !view.value(Unit::yuan)) continue;
        for (const auto& value : view.values()) {
            if (value.unit != Unit::yuan || !is_month_wage(view, value)) continue;
            const auto part = paper.words(part_begin(paper.text.text, value.begin), value.begin);
            const bool of_probation =
                (part.find(U"试用") != std::u32string_view::npos || part.find(U"见习") != std::u32string_view::npos) &&
                part.find(U"转正") == std::u32string_view::npos && part.find(U"期满") == std::u32string_view::npos;
            const bool told_before = follows_probation(view, value);
            const bool is_part = part.find(U"基本工资") != std::u32string_view::npos ||
                                 part.find(U"底薪") != std::u32string_view::npos ||
                                 part.find(U"岗位") != std::u32string_view::npos;
            const Fact<double> found{value.amount, {value.begin, value.end}};
            if (!facts.wage_basic && (part.ends_with(U"基本工资") || part.ends_with(U"底薪") ||
                                      part.ends_with(U"基本工资为") || part.ends_with(U"底薪为")))
                facts.wage_basic = found;
            if (of_probation || told_before) {
                if (!facts.wage_probation) facts.wage_probation = found;
            } else if (!facts.wage_month && !is_part) {
                facts.wage_month = found;
            }
        }
    }
}

}  // namespace gongyou::checkup
