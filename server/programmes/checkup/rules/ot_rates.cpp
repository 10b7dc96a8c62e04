#include "programmes/checkup/rules/ot_rates.hpp"

#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"

namespace gongyou::checkup {

namespace {

struct DayKind {
    Concept word;
    double least;
    std::string_view name;
};
constexpr DayKind day_kinds[] = {{word::statutory_holiday, 3, "法定节假日"},
                                 {word::rest_day, 2, "休息日"},
                                 {word::workday, 1.5, "工作日"},
                                 {word::overtime, 1.5, "加班"}};

/// What kind of day a rate is for: the last one named before it; 加班 itself means a working day where none is.
const DayKind* day_of(const View& view, const Value& rate) {
    const DayKind* found = nullptr;
    std::uint32_t at = 0;
    for (const auto& token : view.tokens()) {
        if (token.begin >= rate.begin) break;
        for (const auto& kind : day_kinds) {
            if (token.meaning != kind.word) continue;
            const auto behind = view.paper().words(token.end, std::min(token.end + 2, view.end()));
            if (kind.word == word::workday && (behind == U"工资" || behind == U"的工" || behind == U"标准")) continue;
            const bool only_overtime = kind.word == word::overtime && found != nullptr;
            if (!only_overtime && token.end > at) found = &kind, at = token.end;
        }
    }
    return found != nullptr && rate.begin - at <= 16 ? found : nullptr;
}

std::optional<std::string> by_share(const View& view, const Value& rate) {
    const auto* kind = day_of(view, rate);
    if (kind == nullptr || rate.amount < 0.3 || rate.amount > 5) return std::nullopt;
    const auto before = view.paper().words(rate.begin > 4 ? rate.begin - 4 : 0, rate.begin);
    if (holds_any(before, {U"均", U"都", U"一律", U"统一"}))  // 休息日与平日同价，均为1.5倍: for the highest of them
        for (const auto& token : view.tokens())
            for (const auto& other : day_kinds)
                if (token.meaning == other.word && token.begin < rate.begin && other.least > kind->least) kind = &other;
    const bool on_top = holds_any(before, {U"加付", U"另加", U"再加", U"加发", U"额外", U"另付", U"加收"});
    const double total = rate.amount + (on_top ? 1 : 0);
    if (total >= kind->least - 0.001) return std::nullopt;
    return fmt::format("{}按{:g}%，法定不低于{:g}%", kind->name, total * 100, kind->least * 100);
}

/// 超时每小时补8元: held against 1.5 times the hourly wage, or against the minimum wage where no wage is known.
std::optional<std::string> by_sum(const View& view, const Inquiry& q, const Value& sum) {
    const auto part = view.part(sum.begin);
    const bool of_overtime = holds_any(part, {U"加班", U"超时", U"加点", U"延时", U"补"}) ||
                             (view.has(word::overtime) && part.size() <= 14);  // 晚上加班，一个钟头给20元
    if (!holds_any(part,
                   {U"每小时", U"一小时", U"每个小时", U"/小时", U"1小时", U"个小时", U"钟头", U"一个钟", U"1个钟"}) ||
        !of_overtime || holds_any(part, {U"餐", U"罚", U"打底", U"基数", U"底数", U"再乘"}))
        return std::nullopt;
    std::optional<double> month;
    for (const auto& value : view.clause().values())
        if (value.unit == Unit::yuan && value.amount >= 1000) month = value.amount;
    if (!month && q.facts.wage_month) month = q.facts.wage_month->value;
    if (!month) month = q.law.least_month_wage();
    if (!month) return std::nullopt;
    const double due = *month / q.law.paid_days_a_month / 8 * 1.5;
    if (sum.amount >= due - 0.01) return std::nullopt;
    return fmt::format("每小时{:g}元，按{:g}元/月计应不低于{:.2f}元", sum.amount, *month, due);
}

/// 加班按150%、200%、300%计发: the three of the law, one behind the other.
bool lists_all_three(const View& view) {
    const auto values = view.values();
    for (std::size_t i = 0; i + 2 < values.size(); ++i) {
        const auto &first = values[i], &second = values[i + 1], &third = values[i + 2];
        const bool shares = first.unit == Unit::share && second.unit == Unit::share && third.unit == Unit::share;
        if (shares && first.amount >= 1.499 && second.amount >= 1.999 && third.amount >= 2.999 &&
            second.begin - first.end <= 1 && third.begin - second.end <= 1)
            return true;
    }
    return false;
}

/// 平时、休息日、法定节日分别按一倍半、两倍、三倍: as many rates as days, in the same order.
bool is_lawful_list(const View& view) {
    if (!view.holds_any({U"分别", U"依次", U"各按"})) return false;
    std::vector<double> due;
    const Value* first = view.value(Unit::share);
    if (first == nullptr) return false;
    for (const auto& token : view.tokens())
        for (const auto& kind : day_kinds)
            if (token.begin < first->begin && token.meaning == kind.word && kind.word != word::overtime &&
                (due.empty() || std::abs(due.back() - kind.least) > 0.01))
                due.push_back(kind.least);
    std::vector<double> paid;
    for (const auto& value : view.values())
        if (value.unit == Unit::share) paid.push_back(value.amount);
    if (due.size() + 1 == paid.size() && view.has(word::overtime)) due.insert(due.begin(), 1.5);  // 超时、休息日、节日
    if (due.size() > paid.size())  // days that were named for another reason before
        due.erase(due.begin(), due.end() - static_cast<std::ptrdiff_t>(paid.size()));
    if (due.size() != paid.size() || due.size() < 2) return false;
    for (std::size_t i = 0; i < due.size(); ++i)
        if (paid[i] < due[i] - 0.001) return false;
    return true;
}

}  // namespace

std::optional<std::string> rate_below_law(const View& view, const Inquiry& q) {
    if (is_lawful_list(view) || lists_all_three(view)) return std::nullopt;
    for (const auto& value : view.values()) {
        std::optional<std::string> found;
        if (value.unit == Unit::share) found = by_share(view, value);
        if (value.unit == Unit::yuan) found = by_sum(view, q, value);
        if (found) return found;
    }
    return std::nullopt;
}

bool paid_by_law(const View& s, double share) {
    for (const auto& value : s.values()) {
        const auto before = s.paper().words(value.begin > 4 ? value.begin - 4 : 0, value.begin);
        if (value.unit == Unit::share && value.amount >= share && before.find(U'不') == std::u32string_view::npos)
            return true;
    }
    return false;
}

bool is_denied_itself(const View& s, Concept c) {
    const auto* none = s.denied(c);
    if (none == nullptr) return false;
    const auto before = rules::words_before(s, none->begin, 6);
    return before.find_first_of(U"不无没未") != std::u32string_view::npos &&
           !holds_any(before,
                      {U"拒绝", U"不愿", U"不接受", U"不同意", U"不服从", U"不参", U"不来", U"不报", U"不得不"});
}

}  // namespace gongyou::checkup
