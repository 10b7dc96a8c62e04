#include <fmt/format.h>

#include <algorithm>

#include "programmes/checkup/payroll/checks.hpp"

namespace gongyou::checkup::payroll {

namespace {

std::optional<Cents> average_wage(const PayRow& row) {
    const auto told = hundredths_in(row.settings().value("average_wage"));
    return told && *told > 0 ? std::optional{Cents{*told}} : std::nullopt;
}

struct BaseLimits {
    Cents least;
    Cents most;
    std::string least_words;
};

std::optional<BaseLimits> base_limits(const PayRow& row) {
    const auto average = average_wage(row);
    const auto least = row.number("insurance.base_least");
    const auto most = row.number("insurance.base_most");
    if (!average || !least || !most) return std::nullopt;
    const auto floor = average->share(*least, 100);
    return BaseLimits{floor, average->share(*most, 100),
                      fmt::format("平均工资{} × {}% = {}", in_words(*average), *least, in_words(floor))};
}

bool must_be_insured(const PayRow& row) {
    return row.kind() == WorkKind::contract || row.kind() == WorkKind::dispatched;
}

Answer not_enrolled_in_time(const PayRow& row) {
    const auto hired = row.day(column::hire_date);
    const auto within = row.number("insurance.enrol_within");
    if (!hired || !within || !must_be_insured(row)) return not_asked();
    const auto last = hired->plus_days(static_cast<int>(*within));
    const auto until = row.day(column::leave_date).value_or(row.today());
    const auto start = row.day(column::si_start);
    if (!start) {
        if (!row.is_blank(column::si_start)) return not_asked();
        if (until <= last) return sound();
        return wrong("不晚于" + last.text(), "没有参保",
                     fmt::format("{}入职，加{}天是{}，至今没有参保日期", hired->text(), *within, last.text()));
    }
    if (*start <= last_day_of_month(last)) return sound();
    return wrong("不晚于" + last.text(), start->text(),
                 fmt::format("{}入职，加{}天是{}，{}才参保", hired->text(), *within, last.text(), start->text()));
}

/// What the base of insurance should follow: last year's average, or the first month's wage of somebody new.
std::optional<Cents> base_wage_of(const PayRow& row) {
    if (const auto average = row.money(column::avg12)) return average;
    const auto hired = row.day(column::hire_date);
    const auto month = row.month();
    if (hired && month && *hired <= last_day_of_month(*month) && *hired >= *month) return row.money(column::gross);
    return std::nullopt;
}

Answer base_below_floor(const PayRow& row) {
    const auto base = row.money(column::si_base);
    const auto limits = base_limits(row);
    if (!base || !limits || !must_be_insured(row)) return not_asked();
    if (*base + tolerance >= limits->least) return sound();
    const auto earned = base_wage_of(row);
    if (earned && *earned > limits->least) return not_asked();  // T-14 tells the whole gap
    return wrong(in_words(limits->least), in_words(*base),
                 fmt::format("下限 {}，缴费基数{}，少{}元", limits->least_words, in_words(*base),
                             in_words(limits->least - *base)));
}

Answer base_below_wage(const PayRow& row) {
    const auto base = row.money(column::si_base);
    const auto limits = base_limits(row);
    const auto earned = base_wage_of(row);
    if (!base || !limits || !earned || !must_be_insured(row)) return not_asked();
    const auto due = std::min(std::max(*earned, limits->least), limits->most);
    if (*earned <= limits->least || *base + tolerance >= due) return sound();
    return wrong(in_words(due), in_words(*base),
                 fmt::format("实际工资{}，在下限{}和上限{}之间取{}，缴费基数{}，少{}元", in_words(*earned),
                             in_words(limits->least), in_words(limits->most), in_words(due), in_words(*base),
                             in_words(due - *base)));
}

Answer base_above_cap(const PayRow& row) {
    const auto base = row.money(column::si_base);
    const auto limits = base_limits(row);
    if (!base || !limits) return not_asked();
    if (*base <= limits->most + tolerance) return sound();
    return wrong(in_words(limits->most), in_words(*base),
                 fmt::format("缴费基数{}高于上限{}", in_words(*base), in_words(limits->most)));
}

Answer housing_fund(const PayRow& row) {
    const auto within = row.number("insurance.enrol_within");
    const auto least = row.number("fund.rate_least");
    const auto most = row.number("fund.rate_most");
    if (!within || !least || !most || !must_be_insured(row)) return not_asked();
    const auto rate = percent_in(row.text(column::hpf_rate));
    const auto base = row.money(column::hpf_base);
    const auto hired = row.day(column::hire_date);
    const bool is_paid =
        (base && base->amount > 0) || (rate && rate->amount > 0) || row.money_or_none(column::ded_hpf).amount > 0;
    if (!is_paid) {
        const auto until = row.day(column::leave_date).value_or(row.today());
        if (!hired || until <= hired->plus_days(static_cast<int>(*within))) return not_asked();
        return wrong("已缴存", "没有缴存",
                     fmt::format("{}入职，超过{}天，没有公积金基数和比例", hired->text(), *within));
    }
    if (!rate) return sound();
    const auto expected = fmt::format("{}%至{}%", *least, *most);
    if (*rate < whole(*least))
        return wrong(expected, in_words(*rate) + "%", fmt::format("缴存比例{}%低于{}%", in_words(*rate), *least));
    if (*rate > whole(*most))
        return wrong(expected, in_words(*rate) + "%", fmt::format("缴存比例{}%高于{}%", in_words(*rate), *most),
                     "advice");
    return sound();
}

constexpr Check insurance_table[] = {
    {"T-13", "unlawful", "没有参保或者超过30日才参保", "社会保险法 第五十八条", "hire_date si_start",
     not_enrolled_in_time},
    {"T-14", "unlawful", "缴费基数低于实际工资", "社会保险法 第十二条、第六十三条",
     "si_base average_wage avg12|hire_date", base_below_wage},
    {"T-15", "unlawful", "缴费基数低于下限", "社会保险法 第十二条", "si_base average_wage", base_below_floor},
    {"T-16", "advice", "缴费基数高于上限", "社会保险法 第十二条", "si_base average_wage", base_above_cap},
    {"T-17", "unlawful", "公积金未缴或者比例越界", "住房公积金管理条例 第十五条、第十八条", "hpf_rate|hpf_base",
     housing_fund},
};

}  // namespace

std::span<const Check> insurance_checks() { return insurance_table; }

}  // namespace gongyou::checkup::payroll
