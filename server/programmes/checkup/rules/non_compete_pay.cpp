#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/non_compete.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

/// 无须就此另付对价, 不为此花一分钱, 无需另外花钱: nothing is paid for the ban.
bool gives_nothing_for_it(const View& s) {
    return leads_to(s.text(), {U"无须", U"无需", U"毋须", U"毋庸", U"不", U"没有", U"分文不", U"不再", U"不另"},
                    {U"对价", U"花钱", U"一分钱", U"费用", U"给付", U"另付", U"付钱", U"给钱", U"花费"}, 7);
}

}  // namespace

bool pays_for_ban(const Paper& paper) {
    for (const auto& view : agreed_sentences(paper)) {
        if (!view.has(nc_pay, old_wage) || view.has(unpaid_ban) || gives_nothing_for_it(view)) continue;
        const bool about_ban = view.clause().has(noncompete, after_exit) ||
                               view.holds_any({U"限制期", U"每月补偿", U"竞业"}) || paper.type == DocType::non_compete;
        if (!about_ban) continue;
        const bool severance_only =
            view.holds_any({U"依法支付经济补偿", U"解除或者终止", U"工作年限", U"每满一年"}) && !view.has(noncompete);
        if (severance_only) continue;
        const bool of_figures = view.value(Unit::yuan) != nullptr || view.value(Unit::share) != nullptr;
        if (!view.has(nc_pay) && !of_figures) continue;
        for (const auto& token : view.tokens())
            if ((token.meaning == nc_pay || token.meaning == old_wage) && plain_stance(view, token) == Stance::said &&
                !holds_any(words_before(view, token.begin, 8), {U"赔", U"违约金"}))
                return true;
    }
    return false;
}

Verdict ban_without_pay(const View& s, const Inquiry& q) {
    if (is_of_service_time_only(s) || any_forbidden(s, {nc_pay}) ||
        s.holds_any({U"不适用", U"有偿", U"自由择业", U"不受限制"}))
        return false;
    const bool about = is_about_ban(s, q);
    if (!about || (s.has(within_wage, all_in) && s.has(wage))) return false;  // NC-05
    const auto* none = s.first(unpaid_ban);
    const bool ends_with_breach = s.holds(U"违反") && s.holds_any({U"停止支付", U"停付", U"不再支付"});
    if (ends_with_breach && pays_for_ban(q.paper)) return false;
    const bool released = s.holds_any({U"免除后", U"书面免除", U"书面放弃", U"放弃竞业限制要求", U"解除竞业限制",
                                       U"不再要求", U"可以解除", U"有权解除", U"可解除", U"请求解除"}) ||
                          is_about_unpaid_months(s);
    if (none != nullptr && !s.has(after_exit, noncompete) && s.clause().has(in_service)) return false;
    if (none != nullptr && plain_stance(s, *none) != Stance::forbidden && !released)
        return names_the_ban(s) || binds_after_exit(s) || q.paper.type == DocType::non_compete;
    if (gives_nothing_for_it(s) && !released && binds_after_exit(s)) return true;
    if (s.has(nc_pay) && plainly_denied(s, nc_pay) != nullptr && names_the_ban(s) && !released) return true;
    return s.has(after_exit) && bans_other_work(s) && !released && !pays_for_ban(q.paper);
}

namespace {

struct BanPay {
    double a_month = 0;
    double wage_then = 0;
};

/// What is paid for the ban, brought to a month, and the wage that is named beside it.
BanPay pay_for_ban(const View& s, double months) {
    BanPay found;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::yuan) continue;
        const auto before = words_before(s, value.begin, 16);
        const auto part = part_around(s, value.begin);
        if (holds_any(before, {U"违约", U"赔", U"罚", U"保密津贴", U"保密费"})) continue;
        const bool of_wage =
            holds_any(before, {U"月薪", U"工资", U"收入", U"年薪"}) && !holds_any(before, {U"补偿", U"即", U"补贴"});
        if (of_wage) {
            found.wage_then = value.amount;
        } else if (found.a_month == 0) {
            const bool at_once = holds_any(part, {U"一次", U"合计", U"共", U"总额", U"总计", U"当日"}) &&
                                 part.find(U"每月") == std::u32string_view::npos;
            const double spread = at_once                                         ? months
                                  : holds_any(part, {U"季"})                      ? 3
                                  : holds_any(part, {U"每年", U"年补偿", U"/年"}) ? 12
                                                                                  : 1;
            found.a_month = value.amount / spread;
        }
    }
    return found;
}

}  // namespace

Verdict ban_paid_too_little(const View& s, const Inquiry& q) {
    if (!s.has(nc_pay)) return false;
    const bool about_ban = is_about_ban(s, q) || s.clause().has(noncompete) || s.holds_any({U"限制期"}) ||
                           (s.has(old_wage) && s.value(Unit::share) != nullptr && s.has(severance));
    const auto least = q.law.least_month_wage();
    if (!about_ban || s.has(unpaid_ban) ||
        s.holds_any({U"不低于", U"不少于", U"每满一年", U"工作年限", U"无关", U"逾期"}))
        return false;
    if (s.has(old_wage) && s.holds_any({U"五分之一", U"四分之一", U"六分之一", U"十分之一", U"十分之二", U"八分之一"}))
        return {true, "补偿不到工资的30%"};
    const auto* length = length_of_ban(s);
    for (const auto& value : s.values()) {
        if (value.unit != Unit::share || value.amount > 1.5) continue;
        const auto before = words_before(s, value.begin, 16);
        if (holds_any(before, {U"违约", U"赔", U"万分之", U"逾期"})) continue;
        if (value.amount < 0.299) return {true, fmt::format("补偿为工资的{:g}%，通常不低于30%", value.amount * 100)};
        if (value.amount < 0.499 && length != nullptr && *length->months() > 12.4) {
            Verdict hint{true, fmt::format("限制期超过一年，建议补偿不低于50%，现为{:g}%", value.amount * 100)};
            hint.severity = Severity::advice;
            return hint;
        }
    }
    auto [paid, wage_then] = pay_for_ban(s, length != nullptr ? *length->months() : 12);
    if (paid <= 0 || s.has(within_wage) || ban_paid_within_wages(s, q).fires) return false;
    if (wage_then == 0 && q.facts.wage_month) wage_then = q.facts.wage_month->value;
    if (least && paid < *least - 0.5) return {true, fmt::format("每月{:.0f}元，低于最低工资{:g}元", paid, *least)};
    if (wage_then > 0 && paid < 0.3 * wage_then - 0.5)
        return {true, fmt::format("每月{:.0f}元 < {:g}元 × 30%", paid, wage_then)};
    return false;
}

Verdict ban_paid_within_wages(const View& s, const Inquiry& q) {
    const bool about_pay =
        (s.has(nc_pay) && is_about_ban(s, q)) || s.holds_any({U"保密费", U"保密及竞业", U"限制就业"});
    if (!about_pay || s.holds_any({U"无关", U"不包含", U"不含", U"分别", U"混同", U"不计入"})) return false;
    if (s.holds(U"另行") && !s.holds_any({U"不再另行", U"不另行", U"无需另行", U"不予另行"})) return false;
    const bool part_of_wage =
        s.has(wage) && s.holds_any({U"对价", U"买断", U"补偿"}) && s.has(after_exit) &&
        leads_to(s.text(), {U"有", U"其中", U"中", U"里", U"高开", U"高出"}, {U"系", U"是", U"为", U"就是"}, 8);
    if (part_of_wage && leads_to(s.text(), {U"后"}, {U"毋须", U"无须", U"无需", U"不再", U"不另", U"没有"}, 4))
        return true;
    for (const auto& token : s.tokens()) {
        if (token.meaning != within_wage && token.meaning != all_in) continue;
        if (plain_stance(s, token) != Stance::said) continue;
        return s.has(wage, in_service) || s.holds_any({U"收入", U"在职", U"薪", U"津贴", U"年终奖", U"提前支付"});
    }
    return false;
}

Verdict ban_penalty_too_high(const View& s, const Inquiry& q) {
    if (!s.has(liquidated) || s.has(training_fee) || (s.has(secrecy, leak) && !s.has(noncompete))) return false;
    const bool about_ban =
        is_about_ban(s, q) || (s.holds(U"补偿") && s.holds_any({U"限制", U"补偿总额"})) || s.holds_any({U"全部收入"});
    if (!about_ban) return false;
    double penalty = 0, paid = 0, total = 0, wage_then = 0;
    for (const auto& value : s.values()) {
        const auto before = words_before(s, value.begin, 14);
        if (value.unit == Unit::share && value.amount > 5.001 &&
            (s.has(nc_pay) || s.holds_any({U"补偿总额", U"已领"})) && !holds_any(before, {U"不超过", U"不得超过"}))
            return {true, fmt::format("违约金为补偿总额的{:g}倍", value.amount)};
        if (value.unit == Unit::share && value.amount >= 3 && s.holds_any({U"全部收入", U"年薪", U"年收入", U"总收入"}))
            return {true, fmt::format("违约金为收入的{:g}倍", value.amount)};
        if (value.unit != Unit::yuan) continue;
        if (holds_any(before, {U"违约金", U"赔", U"偿付"}))
            penalty = std::max(penalty, value.amount);
        else if (holds_any(before, {U"补偿总额", U"补偿金总额", U"补偿合计"}))
            total = value.amount;
        else if (holds_any(before, {U"补偿", U"竞业"}))
            paid = value.amount;
        else if (holds_any(before, {U"月薪", U"工资"}))
            wage_then = value.amount;
        else if (holds_any(before, {U"支付", U"付"}))
            penalty = std::max(penalty, value.amount);
    }
    if (penalty <= 0) return false;
    if (paid == 0 && total == 0 && q.paper.type == DocType::non_compete)  // told in a clause of its own
        for (const auto& view : agreed_sentences(q.paper))
            if (view.has(nc_pay) && !view.holds_any({U"违约", U"赔"}) && paid == 0)
                for (const auto& value : view.values())
                    if (value.unit == Unit::yuan && paid == 0 &&
                        !holds_any(words_before(view, value.begin, 10), {U"工资", U"薪"}))
                        paid = value.amount;
    const auto* length = length_of_ban(s);
    if (paid > 0 && total == 0) total = paid * (length != nullptr ? *length->months() : 24);
    if (total > 0) {
        if (penalty > 5 * total + 0.5)
            return {true, fmt::format("违约金{:g}元，补偿总额{:g}元的{:.1f}倍", penalty, total, penalty / total)};
        return false;
    }
    if (wage_then == 0 && q.facts.wage_month) wage_then = q.facts.wage_month->value;
    // where something is paid but the sum is not told, five years' wages are out of all proportion
    const double most = (pays_for_ban(q.paper) ? 60 : 36) * wage_then;
    if (wage_then > 0 && penalty > most)
        return {true, fmt::format("违约金{:g}元，超过{:g}年工资", penalty, most / wage_then / 12)};
    return false;
}

}  // namespace gongyou::checkup::rules
