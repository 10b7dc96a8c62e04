#include <fmt/format.h>

#include "programmes/checkup/payroll/checks.hpp"

namespace gongyou::checkup::payroll {

namespace {

constexpr Cents none_taken{};
constexpr std::string_view fine_words[] = {"罚款", "乐捐", "处罚", "负激励"};
constexpr std::string_view deposit_words[] = {"押金", "保证金", "服装", "工装", "工具", "体检", "培训", "风险金"};

Answer damage_cut_too_high(const PayRow& row) {
    const auto cut = row.money(column::ded_damage);
    const auto gross = row.money(column::gross);
    const auto percent = row.number("wages.damage_most");
    const auto least = row.law().least_month_wage(row.own_day());
    if (!cut || *cut <= none_taken || !gross || !percent) return not_asked();
    const auto most = gross->share(*percent, 100);
    if (*cut > most + tolerance)
        return wrong("不超过" + in_words(most), in_words(*cut),
                     fmt::format("应发{} × {}% = {}，扣赔偿{}，多扣{}元", in_words(*gross), *percent, in_words(most),
                                 in_words(*cut), in_words(*cut - most)));
    const bool is_full_month = row.amount_or_none(column::days_att) >= row.amount_or_none(column::days_due);
    const auto left = *gross - *cut;
    if (least && is_full_month && row.is_employee() && left + tolerance < *least)
        return wrong("扣后不低于" + in_words(*least), in_words(left),
                     fmt::format("应发{} − 扣赔偿{} = {}，低于最低工资{}", in_words(*gross), in_words(*cut),
                                 in_words(left), in_words(*least)));
    return sound();
}

Answer fined(const PayRow& row) {
    const auto cut = row.money_or_none(column::ded_fine);
    if (cut > none_taken)
        return wrong("0.00", in_words(cut), fmt::format("从工资里扣罚款{}元；单位没有罚款权", in_words(cut)));
    for (const auto word : fine_words)
        if (row.says(column::remark, word) && row.money_or_none(column::ded_other) > none_taken)
            return wrong("0.00", in_words(row.money_or_none(column::ded_other)),
                         fmt::format("备注写着“{}”，其他扣款{}元", row.text(column::remark),
                                     in_words(row.money_or_none(column::ded_other))));
    return sound();
}

Answer deposit_taken(const PayRow& row) {
    const auto& table = row.table();
    for (std::size_t i = 0; i < table.head.size(); ++i) {
        if (table.head[i].column != column::ded_other) continue;
        const auto cut = hundredths_in(table.rows[row.at()][i]);
        if (!cut || *cut <= 0) continue;
        for (const auto word : deposit_words)
            if (table.head[i].written.find(word) != std::string::npos || row.says(column::remark, word))
                return wrong("0.00", in_words(Cents{*cut}),
                             fmt::format("“{}”一栏扣{}元（{}），单位不得收取", table.head[i].written,
                                         in_words(Cents{*cut}), word));
    }
    return sound();
}

Answer employer_share_taken(const PayRow& row) {
    const auto injury = row.money_or_none(column::ded_injury);
    if (injury > none_taken)
        return wrong("0.00", in_words(injury),
                     fmt::format("工伤、生育保险由单位缴纳，却从工资里扣{}元", in_words(injury)));
    const auto cut = row.money(column::ded_si);
    const auto base = row.money(column::si_base);
    const auto rate = row.number("insurance.person_rate");
    if (!cut || !base || base->amount <= 0 || !rate) return not_asked();
    const auto most = base->share(*rate, 1000);
    if (*cut <= most + tolerance) return sound();
    return wrong(in_words(most), in_words(*cut),
                 fmt::format("缴费基数{} × 个人费率{}% = {}，扣了{}，多扣{}元（医疗、失业费率各地不同，请核对）",
                             in_words(*base), in_words(Hundredths{*rate * 10}), in_words(most), in_words(*cut),
                             in_words(*cut - most)));
}

constexpr Check deduction_table[] = {
    {"T-18", "unlawful", "扣赔超过20%或扣后低于最低工资", "工资支付暂行规定 第十六条", "ded_damage gross",
     damage_cut_too_high},
    {"T-19", "high", "罚款扣款", "劳动法 第五十条", "ded_fine|remark", fined},
    {"T-36", "unlawful", "个人承担单位的社会保险费", "社会保险法 第十条、第三十三条、第五十三条",
     "ded_si|ded_injury si_base|ded_injury", employer_share_taken},
    {"T-37", "unlawful", "扣押金、服装费等", "劳动合同法 第九条", "ded_other", deposit_taken},
};

}  // namespace

std::span<const Check> deduction_checks() { return deduction_table; }

}  // namespace gongyou::checkup::payroll
