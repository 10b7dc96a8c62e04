#include "programmes/checkup/facts/facts.hpp"
#include "programmes/checkup/text/calendar_date.hpp"

namespace gongyou::checkup {

namespace {

/// A length of time that is the probation's own: not the notice given in it, nor the service it comes after.
bool is_of_probation(const View& view, const Token& token, const Value& value) {
    const auto& text = view.paper().text.text;
    if (!value.months() || value.unit == Unit::week) return false;
    const bool is_notice = value.unit == Unit::day && value.amount <= 3 && view.has(word::early);  // 试用期内三天
    if (is_notice) return false;
    if (value.begin >= token.end) {
        const auto between = view.paper().words(token.end, value.begin);
        if (between.size() > 8 || between.find_first_of(U"，。；") != std::u32string_view::npos) return false;
        for (const auto other : {U"提前", U"满", U"每", U"工资", U"迟到", U"旷工", U"前", U"后", U"辞", U"解", U"不",
                                 U"包", U"含", U"计入", U"合同"})
            if (between.find(other) != std::u32string_view::npos) return false;
        return true;
    }
    if (part_begin(text, token.begin) > value.begin) return false;
    const auto between = view.paper().words(value.end, token.begin);
    if (between.size() > 4) return false;
    const auto before = view.paper().words(part_begin(text, value.begin), value.begin);
    if (before.find(U"合同") != std::u32string_view::npos && before.find(U"前") == std::u32string_view::npos &&
        before.find(U"其中") == std::u32string_view::npos && before.find(U"首") == std::u32string_view::npos)
        return false;
    return between.empty() || between == U"为" || between == U"的" || between == U"是" || between == U"作为" ||
           between == U"先" || between == U"属于" || between == U"系" || between == U"内为" || between == U"算";
}

/// 头十日系试工, 前五天先试工, 试工一个礼拜.
bool is_beside_trial(const Paper& paper, const Token& token, const Value& value) {
    if (value.begin >= token.end) return value.begin - token.end <= 1;
    if (token.begin < value.end || token.begin - value.end > 2) return false;
    const auto between = paper.words(value.end, token.begin);
    return between.empty() || between == U"系" || between == U"为" || between == U"是" || between == U"先" ||
           between == U"的" || between == U"属";
}

/// 其中2025年3月1日至2025年6月30日为试用期: the dates before the word.
bool reads_dates_before(const View& view, const Token& token, Facts& facts) {
    const auto values = view.values();
    for (std::size_t i = 0; i + 1 < values.size(); ++i) {
        const auto& first = values[i];
        const auto& last = values[i + 1];
        if (first.unit != Unit::date || last.unit != Unit::date || !first.date || !last.date) continue;
        if (last.end > token.begin || token.begin - last.end > 3 || last.begin - first.end > 3) continue;
        const auto between = view.paper().words(last.end, token.begin);
        if (!between.ends_with(U"为") && !between.ends_with(U"是") && !between.ends_with(U"系") && !between.empty())
            continue;
        facts.probation_start = Fact<Date>{*first.date, {first.begin, first.end}};
        facts.probation_end = Fact<Date>{*last.date, {last.begin, last.end}};
        facts.probation_months = Fact<double>{months_between(*first.date, *last.date), {first.begin, token.end}};
        return true;
    }
    return false;
}

/// 试用期自1月1日至3月31日: the year is the contract's.
void read_dates_without_year(const View& view, const Token& token, const Value& first, Facts& facts) {
    if (first.unit != Unit::date || first.date || first.begin < token.end || first.begin - token.end > 3) return;
    for (const auto& last : view.values()) {
        if (last.unit != Unit::date || last.date || last.begin <= first.end || last.begin - first.end > 3) continue;
        const auto day_of = [](const Value& value) {
            return Date::of(2025, static_cast<unsigned>(value.amount) / 100, static_cast<unsigned>(value.amount) % 100);
        };
        const auto from = day_of(first);
        const auto to = day_of(last);
        if (from && to && *from < *to)
            facts.probation_months = Fact<double>{months_between(*from, *to), {token.begin, last.end}};
        return;
    }
}

/// 试用做到5月31日, where the contract's own beginning is told: from then on.
void read_end_alone(const Paper& paper, Facts& facts) {
    if (!facts.term_start) return;
    for (const auto& view : agreed_sentences(paper)) {
        if (!view.has(word::probation)) continue;
        for (const auto& value : view.values()) {
            if (value.unit != Unit::date || value.is_month_only) continue;
            const auto before = paper.words(part_begin(paper.text.text, value.begin), value.begin);
            if (!before.ends_with(U"试用到") && !before.ends_with(U"试用做到") && !before.ends_with(U"试用至") &&
                !before.ends_with(U"试用期到") && !before.ends_with(U"试用期至"))
                continue;
            auto last = value.date;
            const auto from = facts.term_start->value;
            if (!last)
                last = Date::of(from.year(), static_cast<unsigned>(value.amount) / 100,
                                static_cast<unsigned>(value.amount) % 100);
            if (!last || *last <= from) continue;
            facts.probation_end = Fact<Date>{*last, {value.begin, value.end}};
            facts.probation_months = Fact<double>{months_between(from, *last), {value.begin, value.end}};
            return;
        }
    }
}

/// 先处三个月，看手艺, 先处半年看看合不合适，算试用: a time of looking at one another that is told before its name.
void read_first_look(const Paper& paper, Facts& facts) {
    for (const auto& view : agreed_sentences(paper)) {
        if (!view.holds_any({U"看", U"试", U"考察", U"磨合", U"互相了解"})) continue;
        for (const auto& value : view.values()) {
            if (value.unit != Unit::month) continue;
            const auto before = paper.words(std::max(value.begin, view.begin() + 3) - 3, value.begin);
            if (!holds_any(before, {U"先处", U"先看", U"先试", U"先干", U"先做", U"先来"})) continue;
            facts.probation_months = Fact<double>{*value.months(), {value.begin, value.end}};
            return;
        }
    }
}

}  // namespace

void read_probation(const Paper& paper, Facts& facts) {
    for (const auto& view : agreed_sentences(paper)) {
        if (!view.has(word::probation, word::trial_work) || facts.probation_months) continue;
        for (const auto& token : view.tokens()) {
            if (token.meaning == word::trial_work && facts.probation_months) continue;
            if (token.meaning == word::trial_work) {  // 头五天试做
                for (const auto& value : view.values())
                    if ((value.unit == Unit::day || value.unit == Unit::week) && is_beside_trial(paper, token, value) &&
                        paper.words(token.begin, token.end).starts_with(U"试")) {
                        facts.probation_months = Fact<double>{*value.months(), {value.begin, token.end}};
                        facts.probation_in_days = true;
                    }
                continue;
            }
            if (token.meaning != word::probation || view.stance_of(token) != Stance::said) continue;
            if (!facts.probation_months && reads_dates_before(view, token, facts)) break;
            for (const auto& value : view.values()) {
                const auto between =
                    value.begin >= token.end ? view.paper().words(token.end, value.begin) : std::u32string_view{};
                const bool follows =  // 试用期包含在合同期限内，自2025年3月10日起
                    between.size() <= 3 ||
                    (between.size() <= 16 && holds_any(between, {U"包含在", U"包括在", U"含在", U"计入"}));
                if (value.unit == Unit::date && value.begin >= token.end && follows && value.date) {
                    for (const auto& last : view.values())
                        if (last.begin > value.end && last.begin - value.end <= 3 && last.date &&
                            last.unit == Unit::date) {
                            facts.probation_start = Fact<Date>{*value.date, {value.begin, value.end}};
                            facts.probation_end = Fact<Date>{*last.date, {last.begin, last.end}};
                            facts.probation_months =
                                Fact<double>{months_between(*value.date, *last.date), {token.begin, last.end}};
                        }
                }
                if (!facts.probation_months) read_dates_without_year(view, token, value, facts);
                if (facts.probation_months || !is_of_probation(view, token, value)) continue;
                facts.probation_months =
                    Fact<double>{*value.months(), {std::min(token.begin, value.begin), std::max(token.end, value.end)}};
                facts.probation_in_days = value.unit == Unit::day;
            }
        }
    }
    if (!facts.probation_months && paper.has[word::probation]) read_end_alone(paper, facts);
    if (!facts.probation_months && paper.has[word::probation]) read_first_look(paper, facts);
}

}  // namespace gongyou::checkup
