#include "programmes/checkup/rules/ot_rules.hpp"

#include <fmt/format.h>

#include "programmes/checkup/facts/hours_of.hpp"
#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/ot_rates.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// OT 加班与加班费 (domain/contract-rules.md B.6)

/// Whether overtime lies within what the word takes in: 加班费已含在内, 含加班, 延时报酬均在月薪里体现.
bool takes_in_overtime(const View& s, const Token& inclusive) {
    constexpr std::uint32_t reach = 20;
    for (const auto& token : s.tokens()) {
        if (token.meaning != overtime && token.meaning != overtime_pay) continue;
        const bool before = token.begin < inclusive.begin;
        const auto from = before ? token.end : inclusive.end;
        const auto to = before ? inclusive.begin : token.begin;
        if (to <= from) return true;
        if (to - from > reach) continue;
        const auto between = s.paper().words(from, to);
        if (!holds_any(between, {U"。", U"；", U"另", U"不含"})) return true;
    }
    return false;
}

}  // namespace

Verdict all_in_wage(const View& s, const Inquiry& q) {
    const auto* beside = s.said(outside);
    if (beside != nullptr) {
        const auto words = s.paper().words(beside->begin, beside->end);
        if (words.starts_with(U"另") || words.starts_with(U"不") || words.starts_with(U"单")) return false;
    }
    if (s.forbidden(all_in) != nullptr || q.paper.type == DocType::exit_paper) return false;
    if (s.holds_any({U"除已", U"据实结算", U"不含", U"未含", U"平均工资", U"应得工资", U"为由"})) return false;
    if (s.holds(U"外，另") && paid_by_law(s, 1.5)) return false;
    if (s.holds_any({U"加班费包括", U"加班工资包括", U"加班包括", U"工作时间包括"})) return false;
    if (!s.clause().has(wage) && s.value(Unit::yuan) == nullptr && !s.holds_any({U"每月给", U"一个月", U"每月"}))
        return false;
    for (const auto& token : s.tokens())
        if (token.meaning == all_in && s.stance_of(token) == Stance::said && takes_in_overtime(s, token)) return true;
    const bool nothing_more =
        s.has(overtime) && s.value(Unit::piece) == nullptr && s.has(wage) &&
        s.holds_any({U"不另外发", U"不另发", U"不另给", U"不再另", U"都不再加", U"不另外给", U"不再加钱"}) &&
        s.holds_any({U"固定", U"每月", U"月薪", U"一个月"}) && !s.values().empty();
    if (nothing_more) return true;
    const bool as_one =
        s.said(all_in) != nullptr && s.holds_any({U"大包", U"包死", U"包干", U"一口价", U"包薪", U"打包"});
    return as_one && s.has(overtime, overtime_pay);
}

namespace {

/// What could be claimed for overtime is spoken of.
bool is_about_overtime_claim(const View& s) {
    if (s.has(overtime_pay, striver)) return true;
    return s.has(overtime, rest_day) &&
           (s.has(wage, unpaid, pay, all_in) ||
            s.holds_any({U"对价", U"报酬", U"费用", U"钱", U"补偿", U"请求权", U"权利", U"任何待遇"}));
}

}  // namespace

Verdict waives_overtime_pay(const View& s, const Inquiry&) {
    if (!is_about_overtime_claim(s) || s.forbidden(waive) != nullptr || s.has(of_no_effect)) return false;
    if (s.has(comp_rest) && !s.has(overtime_pay)) return false;
    if (s.has(by_law) && s.holds_any({U"另付", U"照付", U"足额", U"倍数"}))
        return false;  // paid; another claim is meant
    if (s.has(arranged, approved_hours) || shields_worker(s)) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != waive || s.stance_of(token) == Stance::forbidden) continue;
        const auto words = s.paper().words(token.begin, token.end);
        const bool of_firm = subject_of(s, token) == Party::employer;
        const bool is_no_itself = words.starts_with(U"不");
        if (of_firm || (!is_no_itself && s.stance_of(token) == Stance::denied)) continue;
        if (words.starts_with(U"不要求") && s.holds_any({U"加班的", U"延时"}) && !s.has(pay, overtime_pay)) continue;
        return true;
    }
    for (const std::u32string_view claim : {U"索要", U"索取", U"主张", U"追讨", U"讨要"}) {
        const auto at = s.text().find(claim);
        if (at == std::u32string_view::npos) continue;
        const auto before = words_before(s, s.begin() + static_cast<std::uint32_t>(at), 30);
        if (before.find(U'不') != std::u32string_view::npos && !holds_any(before, {U"公司不", U"甲方不", U"不得要求"}))
            return true;
    }
    const bool will =
        s.has(voluntary, freely, promise) && !s.holds_any({U"不自愿", U"非自愿", U"不同意", U"自愿加班的"});
    const bool nothing = s.denied(pay) != nullptr || s.denied(overtime_pay) != nullptr || s.has(unpaid) ||
                         s.holds_any({U"不计报酬", U"不求回报", U"不用给", U"不产生费用", U"与加班无涉", U"不用算",
                                      U"不索", U"不要钱", U"不收"});
    return will && nothing && !s.has(approval_slip);
}

Verdict compensation_unclear(const View& s, const Inquiry&) {
    if (s.has(by_law, waive) || paid_by_law(s, 1.5) || s.holds_any({U"劳动法", U"按加班", U"无关"}) ||
        s.said(comp_rest) != nullptr)
        return false;
    const bool about_pay =
        s.has(overtime_pay) || s.holds_any({U"补助", U"补贴", U"补偿", U"辛苦", U"报酬", U"待遇", U"津贴", U"奖励",
                                            U"茶点", U"钱", U"心意", U"亏待", U"意思", U"表示"});
    if (!about_pay) return false;
    for (const auto c : {vague_amount, unknown_yet, as_employer_says}) {
        const auto* vague = s.said(c);
        if (vague != nullptr && (s.near(overtime, c, 22) || s.near(overtime_pay, c, 22))) return true;
    }
    return false;
}

namespace {

/// 加班按每小时12元（月薪6000元）: a flat sum an hour, where the wage it belongs to is told beside it.
std::optional<std::string> hour_pay_too_low(const View& s, const Inquiry& q) {
    double month = 0;
    for (const auto& value : s.values())
        if (value.unit == Unit::yuan && value.amount >= 1000) month = std::max(month, value.amount);
    if (month == 0) return std::nullopt;
    const double due = month / q.law.paid_days_a_month / 8 * 1.5;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::yuan || value.amount >= due - 0.01) continue;
        const auto part = s.part(value.begin);
        if (part.find(U"小时") != std::u32string_view::npos && part.find(U"加班") != std::u32string_view::npos)
            return fmt::format("每小时{:g}元，按{:g}元/月计应不低于{:.2f}元", value.amount, month, due);
    }
    return std::nullopt;
}

/// 只按岗位工资折算，技能工资和绩效不进算式: parts of the monthly wage that are kept out of the base.
bool leaves_out_pay(const View& s) {
    return leads_to(s.text(), {U"绩效", U"技能工资", U"岗位工资", U"提成", U"固定补贴", U"岗位津贴"},
                    {U"不进", U"不计入", U"不列入", U"不参与", U"不算", U"不纳入", U"除外", U"不作"}, 8);
}

}  // namespace

Verdict base_too_low(const View& s, const Inquiry& q) {
    if (!s.clause().has(overtime, overtime_pay) || s.has(as_duty)) return false;
    if (const auto low = hour_pay_too_low(s, q)) return {true, *low};
    const auto* base_word = s.first(base);
    if (base_word == nullptr && s.follow({overtime_pay, base_wage}, 8))
        base_word = s.first(base_wage);  // 按其中的基本工资
    if (base_word == nullptr || s.forbidden(base) != nullptr ||
        s.holds_any({U"不低于", U"不得低于", U"年终", U"不应低于", U"不是最低", U"不按最低", U"而不是"}))
        return false;
    if (s.near(minimum_wage, base, 12)) return true;
    const bool by_basic = s.near(base_wage, base, 8) && s.value(Unit::yuan) == nullptr;  // 基数为基本工资
    if (by_basic && q.facts.wage_basic && q.facts.wage_month &&
        q.facts.wage_basic->value < 0.7 * q.facts.wage_month->value)
        return {true, fmt::format("基数{:g}元，月工资{:g}元的70%为{:g}元", q.facts.wage_basic->value,
                                  q.facts.wage_month->value, 0.7 * q.facts.wage_month->value)};
    if (s.near(base_wage, base, 6) && leaves_out_pay(s)) return true;
    const Value* lower = s.value_near(*base_word, Unit::yuan, 8);
    double most = 0;
    double sum = 0;
    const bool is_base = s.near(base_wage, base, 6) || s.follow({overtime_pay, base_wage}, 8);
    const auto* part = is_base ? s.first(base_wage) : nullptr;
    for (const auto& value : s.values()) {
        if ((value.unit != Unit::none && value.unit != Unit::yuan) || value.amount < 300) continue;
        if (lower == nullptr && part != nullptr && value.begin >= part->end && value.begin - part->end <= 4)
            lower = &value;
        most = std::max(most, value.amount);
        sum += value.amount;
    }
    // 底薪2490、岗位2500、绩效2000 add up; 月工资6000元，其中基本工资5000元、餐补1000元 do not
    const bool has_total = sum - most <= most + 0.5 || s.holds(U"其中");
    double whole = q.facts.wage_month ? q.facts.wage_month->value : 0;
    whole = std::max(whole, has_total ? most : sum);
    if (const auto least = q.law.least_month_wage();
        least && lower != nullptr && lower->amount >= 300 && lower->amount <= *least + 0.5 && whole <= lower->amount)
        return {true, fmt::format("基数{:g}元，只有最低工资", lower->amount)};
    int times = 0;  // 计时工资每月7500元（…）…以7500元为基数: the whole itself, told twice
    for (const auto& value : s.values()) times += lower != nullptr && std::abs(value.amount - lower->amount) < 0.5;
    if (lower != nullptr && times > 1 && lower->amount >= most - 0.5) return false;
    if (lower == nullptr || lower->amount < 300 || lower->amount >= 0.7 * whole) return false;
    Verdict verdict{true, fmt::format("基数{:g}元，月工资{:g}元的70%为{:g}元", lower->amount, whole, whole * 0.7)};
    if (const auto least = q.law.least_month_wage(); least && lower->amount < *least)
        verdict.severity = Severity::unlawful;
    return verdict;
}

namespace {

/// 国庆当班, 礼拜天来做的: work on a day of rest, also where it is not called overtime.
bool is_work_on_rest_days(const View& s) {
    return s.has(statutory_holiday, rest_day) &&
           (s.has(overtime, overtime_pay, attend) ||
            s.holds_any({U"当班", U"值守", U"留守", U"来做", U"来的", U"顶班", U"来店", U"来厂", U"做工", U"干活",
                         U"来上", U"照常", U"开工", U"上工", U"出车", U"营业"}));
}

}  // namespace

Verdict rate_too_low(const View& s, const Inquiry& q) {
    if (s.has(cumulative_hours, all_in, piece_rate, quota) || (s.has(leave) && !is_work_on_rest_days(s))) {
        if (!s.has(overtime, overtime_pay) || s.has(cumulative_hours, piece_rate, quota)) return false;
    }
    if (!s.has(overtime, overtime_pay, rest_day, statutory_holiday) || shields_worker(s)) return false;
    if (q.paper.type == DocType::exit_paper || q.paper.type == DocType::part_time) return false;
    const bool at_work = s.has(overtime, overtime_pay) || is_work_on_rest_days(s);
    if (const auto shown = rate_below_law(s, q); shown && (at_work || s.clause().has(overtime, overtime_pay)))
        return {true, *shown};
    if (s.has(statutory_holiday, rest_day) && at_work && !paid_by_law(s, 2)) {  // 双休日值班每天补100元
        double month = q.facts.wage_month ? q.facts.wage_month->value : q.law.least_month_wage().value_or(0);
        for (const auto& value : s.values())
            if (value.unit == Unit::yuan && value.amount >= 1000) month = std::max(month, value.amount);
        for (const auto& value : s.values()) {
            const auto part = s.part(value.begin);
            if (value.unit == Unit::yuan && value.amount < 2 * month / q.law.paid_days_a_month && value.amount >= 5 &&
                holds_any(part, {U"每天", U"一天", U"每日", U"每班", U"每次"}) &&
                !holds_any(part, {U"餐", U"车", U"红包", U"慰问", U"高温", U"罚", U"扣", U"交通", U"小时", U"夜班"}))
                return {true, fmt::format("每天{:g}元，休息日应不低于{:.2f}元", value.amount,
                                          2 * month / q.law.paid_days_a_month)};
        }
    }
    if (s.has(statutory_holiday) && at_work &&
        s.holds_any({U"双薪", U"两份工资", U"另发一天", U"再发一天", U"顶两天", U"算两天", U"抵两天"}))
        return {true, "法定节假日按双薪，法定不低于300%"};
    const bool about_money =
        s.holds_any({U"工钱", U"工资", U"价", U"算", U"付", U"给", U"发", U"薪", U"酬", U"结", U"倍"});
    const bool at_plain_wage =
        s.said(flat) != nullptr && about_money && !s.has(base) && !s.holds_any({U"不算假日", U"折算"}) &&
        !paid_by_law(s, 1.5) && !s.holds_any({U"正常休息", U"工资照发"}) &&
        (s.follow({rest_day, flat}, 16) || s.follow({statutory_holiday, flat}, 18) || s.follow({overtime, flat}, 10));
    if (at_plain_wage && at_work) return true;
    const bool of_orders = s.holds(U"该单") || s.holds(U"订单") || s.holds(U"送达");  // 超时 of a delivery
    const bool none_at_all = !of_orders && (is_denied_itself(s, overtime_pay) || (s.has(overtime) && s.has(unpaid))) &&
                             !s.has(waive, voluntary, freely, promise, approval_slip, manager_post, guard_post,
                                    comp_rest, unfinished, flexible_hours, deemed, probation, stoppage, as_duty) &&
                             !s.has(subsidy, absence, refuse) && !s.holds_any({U"在内", U"不抵充", U"不包含"});
    return none_at_all;
}

namespace {

/// Who stays away although called: 缺席, 没来的, 推托不来者.
bool stays_away(const View& s) {
    return s.said(refuse) != nullptr || s.has(not_come) ||
           s.holds_any({U"缺席",   U"没来", U"不来",   U"不到",     U"没到",     U"未参加", U"不参加",
                        U"不参与", U"推托", U"推脱",   U"推三阻四", U"推掉",     U"逃避",   U"躲",
                        U"不加",   U"不留", U"不干的", U"不肯",     U"擅自离开", U"先走",   U"早走"});
}

}  // namespace

Verdict forced_overtime(const View& s, const Inquiry&) {
    const bool doubly = s.holds_any({U"不准不", U"不许不", U"不得不加班", U"不能不"});
    if (s.has(gathering) && s.has(not_counted)) return false;  // HOUR-07
    if (s.has(emergency) || shields_worker(s) || s.has(of_no_effect)) {
        if (!doubly) return false;
    }
    if (s.forbidden(overtime) != nullptr && !doubly && !s.holds_any({U"拒绝", U"推", U"请假", U"缺席"})) return false;
    if (!s.has(overtime) || s.has(approval_slip, consult) || s.paper().type == DocType::platform || s.has(rider))
        return false;
    const bool pays_for_it =
        (s.has(punish, absence, dismiss, unpaid, money_penalty) || s.holds(U"旷工") ||
         s.holds_any({U"别想", U"论处", U"走人", U"不算", U"没有奖", U"没有份", U"没份", U"扣"})) &&
        (stays_away(s) || s.holds(U"不加班")) && !s.has(manager_post);
    const bool must_come = s.has(unconditional) || s.holds_any({U"强制", U"必须全员", U"必须参加", U"必须到",
                                                                U"谁就得来", U"听候", U"随叫随到"});
    bool no_refusing = doubly;
    for (const auto& token : s.tokens())
        no_refusing |= token.meaning == must_not && s.part(token.begin).find(U"公司") == std::u32string_view::npos &&
                       holds_any(s.paper().words(token.begin, std::min(token.end + 10, s.end())),
                                 {U"拒绝", U"推", U"请假", U"缺席", U"不来", U"早退", U"讲条件"});
    return pays_for_it || must_come || no_refusing;
}

Verdict overtime_above_cap(const View& s, const Inquiry& q) {
    const auto values = s.values();
    for (std::size_t i = 0; i + 1 < values.size(); ++i) {  // 晚上六点接着干到十点半
        if (values[i].unit != Unit::clock || values[i + 1].unit != Unit::clock || !s.has(overtime)) continue;
        const auto part = s.part(values[i].begin);
        const double hours = hours_between(values[i].amount, values[i + 1].amount);
        if (values[i + 1].begin - values[i].end <= 8 && hours > q.law.overtime_day_most && hours <= 7 &&
            holds_any(part, {U"加班", U"接着", U"加点", U"晚上"}) &&
            !holds_any(part, {U"上班时间", U"白班", U"夜班", U"晚班"}))
            return {true, fmt::format("晚上加班{:.3g}小时，每天最多{:g}小时", hours, q.law.overtime_day_most)};
    }
    for (const auto& value : s.values()) {
        if (value.unit != Unit::hour) continue;
        const auto part = s.part(value.begin);
        const auto has = [&part](std::u32string_view words) { return part.find(words) != std::u32string_view::npos; };
        if (has(U"得超过") || has(U"不得突破") || (has(U"超过") && has(U"的"))) {
            if (value.amount <= q.law.overtime_month_most) continue;
        }
        const bool of_overtime = has(U"加班") || has(U"加点") || has(U"延时") || has(U"延长") || has(U"超时") ||
                                 has(U"赶工") || has(U"晚加") || has(U"天加") || has(U"再加") || has(U"固定加") ||
                                 (s.has(overtime) && (has(U"共计") || has(U"合计")));
        const bool summed_up = s.holds_any({U"多做", U"加班", U"加点"}) && s.holds_any({U"一月", U"一个月", U"每月"}) &&
                               s.value(Unit::day) != nullptr && !s.has(must_not);  // 一月二十二天，五十五个钟头
        if (summed_up && value.amount > q.law.overtime_month_most && value.amount <= 120 &&
            part.size() == value.end - value.begin)
            return {true, fmt::format("每月加班{:g}小时，最多{:g}小时", value.amount, q.law.overtime_month_most)};
        const bool monthly_sum = has(U"单月") || has(U"平均每月") || has(U"每月") || has(U"一个月") || has(U"月加班") ||
                                 has(U"当月") || has(U"每个月") || has(U"月均") || has(U"月累计");
        const bool daily_sum = has(U"每天") || has(U"每日") || has(U"平日") || has(U"当天") || has(U"一天") ||
                               has(U"每晚") || has(U"每班") || has(U"下班后") || has(U"晚上") ||
                               (has(U"共计") && s.holds_any({U"每晚", U"每天", U"每日"}));
        if (monthly_sum && value.amount > q.law.overtime_month_most && value.amount <= 160 &&
            (of_overtime || s.has(overtime)))
            return {true, fmt::format("每月加班{:g}小时，最多{:g}小时", value.amount, q.law.overtime_month_most)};
        if (daily_sum && of_overtime && !monthly_sum && value.amount > q.law.overtime_day_most && value.amount < 8 &&
            (has(U"下班后") || has(U"延长") || (!has(U"上班") && !has(U"工作时间"))))
            return {true, fmt::format("每天加班{:g}小时，最多{:g}小时", value.amount, q.law.overtime_day_most)};
    }
    return false;
}

}  // namespace gongyou::checkup::rules
