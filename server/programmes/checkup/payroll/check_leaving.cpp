#include <fmt/format.h>

#include <algorithm>

#include "programmes/checkup/payroll/checks.hpp"
#include "programmes/checkup/text/calendar_date.hpp"

namespace gongyou::checkup::payroll {

namespace {

/// Reasons for which severance is due (劳动合同法 第四十六条), and words that speak against it.
constexpr std::string_view owed_reasons[] = {"协商",     "裁员", "医疗期满", "不胜任",     "客观情况",
                                             "到期终止", "期满", "合同到期", "第三十八条", "欠薪",
                                             "破产",     "关闭", "单位解除", "辞退"};
constexpr std::string_view unowed_reasons[] = {"辞职", "个人原因", "严重违纪", "退休", "不续签", "本人提出", "试用期"};

bool names_any(std::string_view text, std::span<const std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view one) { return text.find(one) != std::string_view::npos; });
}

Answer severance_short(const PayRow& row) {
    const auto reason = row.text(column::leave_reason);
    const auto hired = row.day(column::hire_date);
    const auto left = row.day(column::leave_date);
    if (!hired || !left || !row.is_employee() || !names_any(reason, owed_reasons) || names_any(reason, unowed_reasons))
        return not_asked();
    const auto average = row.money(column::avg12);
    const auto most_years = row.number("severance.most_years");
    const auto most_wage = row.number("severance.most_wage");
    if (!average || !most_years || !most_wage) return not_asked();
    const auto months = full_months(*hired, left->plus_days(1));
    const auto rest = plus_months(*hired, months) < left->plus_days(1);
    const auto beyond = months % 12;
    // in halves: a year counts one month's wage, six months or more a whole one, less a half
    std::int64_t halves = months / 12 * 2 + (beyond >= 6 ? 2 : beyond > 0 || rest ? 1 : 0);
    auto base = *average;
    std::string words = fmt::format("月平均工资{}", in_words(base));
    if (const auto least = row.law().least_month_wage(*left); least && *least > base) {
        base = *least;
        words += fmt::format("，低于最低工资，按{}", in_words(base));
    }
    if (const auto local = hundredths_in(row.settings().value("local_average_wage"))) {
        const auto cap = Cents{*local}.share(*most_wage, 100);
        if (base > cap) {
            base = cap;
            halves = std::min(halves, *most_years * 2);
            words += fmt::format("，封顶{}，最多{}年", in_words(cap), *most_years);
        }
    }
    const auto due = base.share(halves, 2);
    const auto paid = row.money(column::severance);
    if (paid && *paid + tolerance >= due) return sound();
    return wrong(in_words(due), paid ? in_words(*paid) : "未记载",
                 fmt::format("{}至{}满{}年{}个月，计{}个月；{} × {} = {}，已付{}", hired->text(), left->text(),
                             months / 12, beyond, in_words(Hundredths{halves * 50}), words,
                             in_words(Hundredths{halves * 50}), in_words(due), paid ? in_words(*paid) : "没有记载"));
}

Answer settled_late(const PayRow& row) {
    const auto left = row.day(column::leave_date);
    const auto severe = row.number("wages.late_severe");
    const auto month = row.month();
    if (!left || !severe || *left > row.today()) return not_asked();
    if (!row.is_paid_row() && row.text(column::pay_date).empty()) return not_asked();
    if (month && *left > last_day_of_month(*month)) return not_asked();  // not the last wage
    const auto grace = hundredths_in(row.settings().value("leave_grace")).value_or(0) / 100;
    const auto due = left->plus_days(static_cast<int>(grace));
    const auto paid = row.day(column::pay_date);
    if (!paid && !row.text(column::pay_date).empty() && !row.says(column::pay_date, "未")) return not_asked();
    const auto until = paid.value_or(row.today());
    if (until <= due) return sound();
    const auto days = until.days_since_1970() - left->days_since_1970();
    return wrong("不晚于" + due.text(), paid ? paid->text() : "未结清",
                 fmt::format("{}离职，工资{}，晚{}天", left->text(),
                             paid ? paid->text() + "才结清" : "到" + until.text() + "仍未结清", days),
                 days > *severe ? "unlawful" : "high");
}

Answer noncompete_unpaid(const PayRow& row) {
    const auto bound = row.text(column::noncompete);
    const auto left = row.day(column::leave_date);
    const auto percent = row.number("noncompete.least");
    const auto average = row.money(column::avg12);
    if (bound.empty() || bound == "无" || bound == "否" || !left || !percent) return not_asked();
    const auto paid = row.money(column::noncompete_pay);
    constexpr int months_unpaid = 3;  // then the bond may be dissolved (司法解释一 第三十八条)
    if (!paid || paid->amount <= 0) {
        if (row.today() < plus_months(*left, months_unpaid)) return not_asked();
        return wrong("按月支付", "未付",
                     fmt::format("{}离职，负有竞业限制义务，满{}个月没有付补偿", left->text(), months_unpaid));
    }
    if (!average) return not_asked();
    auto least = average->share(*percent, 100);
    std::string words = fmt::format("{} × {}% = {}", in_words(*average), *percent, in_words(least));
    if (const auto wage = row.law().least_month_wage(row.own_day()); wage && *wage > least) {
        least = *wage;
        words += fmt::format("，低于最低工资，按{}", in_words(least));
    }
    if (*paid + tolerance >= least) return sound();
    return wrong(in_words(least), in_words(*paid), words + fmt::format("，每月只付{}", in_words(*paid)));
}

constexpr Check leaving_table[] = {
    {"T-39", "unlawful", "经济补偿少付", "劳动合同法 第四十六条、第四十七条",
     "hire_date leave_date leave_reason avg12 severance", severance_short, nullptr, "local_average_wage"},
    {"T-40", "high", "离职没有当日结清", "工资支付暂行规定 第九条", "leave_date pay_date", settled_late},
    {"T-41", "high", "竞业补偿未付或者过低", "劳动合同法 第二十三条；最高人民法院劳动争议司法解释（一） 第三十六条",
     "noncompete noncompete_pay leave_date", noncompete_unpaid},
};

}  // namespace

std::span<const Check> leaving_checks() { return leaving_table; }

}  // namespace gongyou::checkup::payroll
