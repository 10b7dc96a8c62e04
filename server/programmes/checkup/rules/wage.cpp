#include "programmes/checkup/rules/wage_rules.hpp"

#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// WAGE 劳动报酬 (domain/contract-rules.md B.7)

/// An amount that is paid for work: no fine, fee, deposit or allowance.
bool names_pay(const View& s) {
    for (const auto& value : s.values()) {
        const auto part = s.part(value.begin);
        const bool bare = value.unit == Unit::none && value.amount >= 1000 &&  // 一个月6500
                          holds_any(part, {U"一个月", U"每月", U"月薪", U"工资"});
        if (value.unit != Unit::yuan && !bare) continue;
        if (holds_any(part, {U"罚", U"扣", U"赔", U"押", U"费", U"补贴", U"津贴", U"违约", U"奖"})) continue;
        if (bare || s.has(wage, base_wage, piece_rate, pay) || s.has(pay_day, hourly) || s.clause().has(wage) ||
            holds_any(part,
                      {U"每月", U"一个月", U"每天", U"每日", U"/天", U"/月", U"一天", U"工价", U"小时", U"酬", U"薪"}))
            return true;
    }
    return false;
}

}  // namespace

Verdict no_wage(const Inquiry& q) {
    if (!q.paper.is_complete) return false;
    for (const auto& s : agreed_sentences(q.paper)) {
        if (names_pay(s)) return false;
        if (!s.has(wage, base_wage, piece_rate)) continue;
        if (s.holds_any({U"行情", U"不写死", U"看生意", U"看店里"})) return false;  // WAGE-03
        const bool by_day = s.holds_any({U"一天", U"一个工"}) && s.text().find(U'百') != std::u32string_view::npos;
        if (by_day && !s.has(overtime)) return false;  // 工钱：三百八一天
        const bool referred = (s.has(pay_system, market, minimum_wage, appendix) && !s.holds(U"工资待")) ||
                              (s.has(later_pay) && !s.holds(U"待"));
        if (s.value(Unit::yuan) != nullptr || s.has(piece_rate) || (referred && !s.has(overtime))) return false;
    }
    return true;
}

namespace {

/// What a month of normal work is paid in this sentence: components added, overtime and allowances left out.
struct MonthPay {
    double amount = 0;
    const Value* first = nullptr;
};
MonthPay month_pay(const View& s) {
    MonthPay found;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::yuan || value.amount < 300 || value.amount >= 100000) continue;
        const auto part = s.paper().words(part_begin(s.paper().text.text, value.begin), value.end);
        const auto has = [&part](std::u32string_view words) { return part.find(words) != std::u32string_view::npos; };
        if (has(U"加班") || has(U"高温") || has(U"夜班") || has(U"小时") || has(U"每天") || has(U"日薪") ||
            has(U"日工资") || has(U"每日") || has(U"按日") || has(U"多发") || has(U"高开") || has(U"多开") ||
            has(U"每件") || has(U"罚") || has(U"扣") || has(U"押金") || has(U"先留") || has(U"工资里的") ||
            has(U"工资中的") || has(U"留下") || has(U"代存") || has(U"工资里") ||
            holds_any(s.part(value.begin), {U"券", U"购物"}) || has(U"券") || has(U"卡") || has(U"另发") ||
            has(U"充作") || (has(U"费") && !has(U"生活费")) || has(U"留存") || has(U"提留") || has(U"工龄") ||
            has(U"全勤") || has(U"补") ||
            holds_any(words_before(s, value.begin, 5), {U"涨", U"再给", U"之外", U"多给", U"加发"}))
            continue;
        const bool of_month = has(U"每个月给") || has(U"每月给") || has(U"每月发") || has(U"一个月给") ||
                              has(U"每月拿") || (s.has(apprentice) && words_before(s, value.begin, 2) == U"每月");
        if (!of_month && !has(U"工资") && !has(U"薪") && !has(U"生活费") && !has(U"报酬") && !has(U"奖") &&
            !has(U"津贴") && !has(U"绩效") && !has(U"零花钱"))
            continue;
        if (found.first == nullptr) found.first = &value;
        found.amount += value.amount;
    }
    return found;
}

}  // namespace

Verdict below_minimum(const View& s, const Inquiry& q) {
    if (s.has(advance, deduct, severance, base, stoppage, sick_leave, damage, fine, bonus, double_wage, subsidy) ||
        (s.has(probation) && !s.holds_any({U"期满", U"转正后"}))) {
        if (!s.has(apprentice) || s.has(advance, deduct, sick_leave)) return false;
    }
    if (s.holds_any({U"不低于", U"以上", U"最低工资标准的", U"停工", U"走卡", U"非全日制", U"竞业", U"保密", U"生育",
                     U"产假", U"派遣", U"待派"}) ||
        q.paper.type == DocType::part_time || q.paper.type == DocType::internship)
        return false;
    const bool more_comes =
        any_said(s, {commission, performance, piece_rate}) != nullptr && s.values().size() < 2;  // 不设提成
    const auto pay_of_month = month_pay(s);
    if (pay_of_month.first == nullptr || more_comes) return false;
    const auto lowest = q.law.month_wage_least[2];
    const auto least = q.law.tier > 0 ? q.law.month_wage_least[q.law.tier - 1] : q.law.month_wage_least[0];
    if (!least || !lowest || pay_of_month.amount >= *least) return false;
    Verdict verdict{true, fmt::format("每月{:g}元，最低工资{:g}元", pay_of_month.amount, *least)};
    if (q.law.tier == 0 && pay_of_month.amount >= *lowest) verdict.severity = Severity::high, verdict.confidence = 0.6;
    return verdict;
}

Verdict wage_vague(const View& s, const Inquiry& q) {
    if (s.value(Unit::yuan) != nullptr || s.clause().value(Unit::yuan) != nullptr || q.facts.wage_month ||
        s.has(overtime, bonus) || (s.has(appendix) && !s.clause().has(annex_absent)))
        return false;
    const bool by_absent_table = s.has(appendix) && s.has(annex_absent);
    const bool referred = s.follow({wage, pay_system}, 14) || s.follow({wage, market}, 16) || by_absent_table ||
                          (s.follow({wage, minimum_wage}, 10) && s.has(as_employer_says, market));
    return referred && (s.forbidden(wage) == nullptr || s.holds(U"不得越过"));
}

Verdict paid_in_kind(const View& s, const Inquiry&) {
    if (s.has(commission) && s.holds_any({U"充值卡", U"售卡", U"储值卡提成"})) return false;
    if (s.holds_any({U"激励", U"自愿参加"})) return false;  // 股权激励计划
    if (s.has(leave, annual_leave, rest_day) && !s.holds_any({U"券", U"卡", U"产品", U"实物", U"抵工资"})) return false;
    if (s.holds_any({U"不以", U"福利", U"不计入工资", U"不算在", U"送的", U"都不许", U"节日", U"慰问", U"奖励"}) ||
        s.forbidden(in_kind) != nullptr || s.denied(in_kind) != nullptr)
        return false;
    if (s.holds_any({U"侵吞", U"套刷", U"盗", U"严重违纪"})) return false;
    if (s.value(Unit::yuan) != nullptr && leads_to(s.text(), {U"出厂价", U"市价", U"成本价", U"批发价", U"零售价"},
                                                   {U"抵付", U"抵发", U"抵扣", U"折抵", U"折付", U"顶"}, 2))
        return true;
    const bool set_off = s.has(wage) && s.holds_any({U"抵付", U"抵发", U"折抵", U"抵工资", U"折价", U"抵扣工资"}) &&
                         s.holds_any({U"产品", U"货", U"商品", U"库存", U"物品", U"服装"});
    if (set_off) return true;
    return s.said(in_kind) != nullptr &&
           (s.has(wage, bonus) || s.clause().has(wage) || (s.has(cash) && s.has(remainder)));
}

Verdict deducted_beyond_limit(const View& s, const Inquiry&) {
    if (!s.has(damage) || s.forbidden(deduct) != nullptr) return false;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::share || value.amount > 1.01) continue;
        if (value.amount <= 0.205) return false;
        if (holds_any(s.part(value.begin), {U"扣", U"抵"}))
            return {true, fmt::format("每月扣{:g}%，上限20%", value.amount * 100)};
    }
    const bool wholly =
        s.has(wage) && s.holds(U"扣") && s.holds_any({U"全部由", U"全部从", U"全额", U"如数从", U"统统从"});
    if (s.has(of_no_effect) || s.forbidden(all_at_once) != nullptr) return false;
    return (s.has(all_at_once) && (s.has(wage, deduct) || s.holds_any({U"扣", U"抵", U"划"}))) || wholly;
}

Verdict cut_at_will(const View& s, const Inquiry&) {
    if (!s.has(wage) || s.has(transfer, probation, overtime, leave) || (s.has(stoppage) && s.has(unpaid)) ||
        s.forbidden(reduce) != nullptr || s.denied(reduce) != nullptr)
        return false;
    if (s.said(consult) != nullptr && !s.has(unconditional)) return false;
    if (s.has(consult, approve) && s.has(must_not) && s.holds_any({U"非经", U"未经", U"不经"})) return false;
    const bool unasked = s.has(unconditional) || s.denied(consult) != nullptr;  // 无须逐一征求意见
    if (s.has(appendix, objection) && !unasked) return false;
    if (shields_worker(s) || s.has(of_no_effect, sick_leave, maternity_leave, absence)) return false;
    if (s.holds_any({U"调增", U"增加工资", U"上调"}) && !s.holds_any({U"减", U"降"})) return false;
    const bool by_part = s.has(target, unfinished, business_bad) && !s.has(insurance, base);
    for (const auto& value : s.values())  // 下月工资先按八成发
        if (by_part && value.unit == Unit::share && value.amount < 1 &&
            holds_any(s.part(value.begin), {U"发", U"计", U"打", U"付", U"支"}) &&
            holds_any(s.part(value.begin), {U"工资", U"薪", U"折"}))
            return true;
    const bool changes = s.said(change) != nullptr && !s.holds(U"更换人员") &&
                         (s.near(change, wage, 6) || s.near(change, pay_system, 6)) && !s.has(post, place);
    if (changes && (s.has(unconditional) || (s.said(at_any_time) != nullptr && s.has(may)))) return true;
    const bool by_result = s.has(target, unfinished) || s.holds_any({U"达标", U"垫底", U"末位", U"排名"});
    const bool at_will = s.has(may) && s.has(employer) && s.holds_any({U"自行将", U"径行", U"自行下调", U"自行调低"});
    const bool one_sided = by_result || at_will || s.has(business_bad, as_employer_says, unconditional) ||
                           s.denied(consult) != nullptr || (s.said(at_any_time) != nullptr && s.has(employer, boss));
    return s.said(reduce) != nullptr && one_sided && !s.has(absence);
}

Verdict no_payslip(const View& s, const Inquiry&) {
    for (const auto& token : s.tokens())
        if (token.meaning == payslip) {
            const auto behind = s.paper().words(token.end, std::min(token.end + 3, s.end()));
            if (behind.starts_with(U"不") || behind.starts_with(U"也不") || behind.starts_with(U"没有")) return true;
        }
    return s.denied(payslip) != nullptr || (s.forbidden(payslip) != nullptr && s.holds(U"索要"));
}

Verdict earned_pay_lost(const View& s, const Inquiry&) {
    if (!s.has(commission) || s.holds_any({U"年终", U"年度", U"照常", U"仍按"})) return false;
    if (shields_worker(s) || s.holds_any({U"照发", U"仍然结", U"仍结", U"折算发放"})) return false;
    const bool leaves =
        s.has(leave_job) ||
        s.holds_any({U"走的人", U"不在册",   U"已不在",   U"须在职", U"仍在职", U"在册员工", U"须仍在", U"不在职",
                     U"不做了", U"离开",     U"离开公司", U"不在职", U"不在岗", U"离司",     U"不在厂", U"不在公司",
                     U"不在店", U"人已经走", U"人走",     U"就走",   U"走人",   U"走了的"});
    const bool goes_elsewhere =
        leads_to(s.text(), {U"奖", U"提成", U"绩效"}, {U"不算", U"转给", U"归接手", U"没份"}, 3) ||
        s.holds_any({U"不在发放之列", U"不在此列", U"不列入发放"});
    return leaves && (s.has(forfeited_pay) || goes_elsewhere || s.said(waive) != nullptr) &&
           s.forbidden(forfeited_pay) == nullptr;
}

Verdict bonus_unclear(const View& s, const Inquiry&) {
    const bool at_year_end = s.holds_any({U"年终", U"年底", U"十三薪", U"13薪", U"第十三个月", U"年末", U"年奖"});
    if (!at_year_end || s.said(bonus) == nullptr || s.has(formula) || s.denied(bonus) != nullptr) return false;
    return s.has(vague_amount, as_employer_says, business_bad, market) ||
           s.holds_any({U"看情况", U"决定为准", U"中途离", U"由老板", U"视效益", U"视公司", U"提前离", U"发多少",
                        U"给多少", U"发不发",   U"届时",   U"看当年", U"有无",   U"裁量",   U"酌定",   U"盈余",
                        U"看生意", U"看赚",     U"老板定", U"金额另", U"另定",   U"提前走"}) ||
           (s.has(leave_job) && (s.has(forfeited_pay) || s.holds(U"没有")));
}

Verdict stoppage_unpaid(const View& s, const Inquiry&) {
    if (!s.has(stoppage) || s.forbidden(unpaid) != nullptr || s.has(sick_leave, statutory_holiday) ||
        s.holds_any({U"没签的", U"未签的", U"产前检查", U"产检"}) || s.holds(U"停薪的") || s.holds(U"停工停薪") ||
        s.holds(U"本人申请") || s.holds(U"个人申请"))
        return false;
    if (s.holds_any({U"工资照", U"照付", U"照发", U"不停发", U"宿舍", U"违章"})) return false;
    return s.has(unpaid) || (s.has(personal_leave) && s.holds_any({U"按", U"作", U"视"})) ||
           s.holds_any({U"不计发工资", U"工资停发"});
}

Verdict sick_pay_too_low(const View& s, const Inquiry& q) {
    if (!s.has(sick_leave) || s.has(maternity) || q.paper.type == DocType::internship ||
        s.forbidden(unpaid) != nullptr || s.holds_any({U"不低于"}))
        return false;
    if (s.has(unpaid) && !s.holds_any({U"未经", U"伪造", U"虚假", U"证明的"})) return true;
    if (s.has(wage) && s.has(absence) && (s.follow({wage, absence}, 6))) return true;
    if (s.has(deduct) && s.holds_any({U"全部工资", U"全天工资", U"全额工资", U"当天工资"}) && !s.holds(U"虚假"))
        return true;
    for (const auto& value : s.values())  // 最低工资的60%
        if (value.unit == Unit::share && value.amount < 0.795 &&
            words_before(s, value.begin, 10).find(U"最低工资") != std::u32string_view::npos)
            return {true, fmt::format("最低工资的{:g}%，法定下限80%", value.amount * 100)};
    const auto least = q.law.least_month_wage();
    if (!least) return false;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::yuan) continue;
        const auto part = s.part(value.begin);
        if (value.amount >= 100 && value.amount < *least * 0.8 &&
            holds_any(part, {U"只发", U"生活费", U"补助", U"慰问"}) &&
            !holds_any(part, {U"扣", U"另发", U"另给", U"慰问"}))
            return {true, fmt::format("{:g}元低于最低工资80%", value.amount)};
        const bool daily_sum =
            part.find(U"每天") != std::u32string_view::npos || part.find(U"每日") != std::u32string_view::npos;
        const double floor = daily_sum ? *least * 0.8 / q.law.paid_days_a_month : *least * 0.8;
        if (value.amount < floor && part.find(U"扣") == std::u32string_view::npos &&
            (daily_sum || part.find(U"月") != std::u32string_view::npos))
            return {true, fmt::format("{:g}元低于最低工资80%（{:.2f}元）", value.amount, floor)};
    }
    return false;
}

}  // namespace gongyou::checkup::rules
