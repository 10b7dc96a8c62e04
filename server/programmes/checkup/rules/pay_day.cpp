#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/wage_rules.hpp"

namespace gongyou::checkup::rules {

using namespace word;
using namespace std::string_view_literals;

// WAGE 工资支付的周期和日子 (domain/contract-rules.md B.7)

namespace {

int month_of(const Value& value) {
    return static_cast<int>(value.unit == Unit::date ? value.amount / 100 : value.amount);
}

/// 六月份的工钱到八月底才发: two months of the year, the second two or more behind the first.
bool names_a_late_month(const View& s) {
    const Value* earned = nullptr;
    for (const auto& value : s.values()) {
        const bool of_work_done = value.unit == Unit::date && !value.date && s.has(months_work);
        const bool names_a_month = value.unit == Unit::month_of_year || of_work_done;
        if (!names_a_month) continue;
        const auto joined = earned != nullptr ? s.paper().words(earned->end, value.begin) : std::u32string_view{};
        if (earned != nullptr && joined.size() <= 2 && holds_any(joined, {U"至", U"到", U"-", U"、", U"和"}))
            return false;  // 六月至九月, 九月、十月、十一月
        if (earned == nullptr) {
            earned = &value;
            continue;
        }
        const int behind = (month_of(value) - month_of(*earned) + 12) % 12;
        if (behind >= 2 && behind <= 6 &&
            s.holds_any({U"发", U"付", U"给", U"结", U"打卡", U"到账", U"到手", U"拿", U"领"}))
            return true;
        if (value.unit == Unit::date) earned = nullptr;  // 一月做的三月二十五号拿，二月做的…
    }
    return false;
}

}  // namespace

Verdict paid_too_rarely(const View& s, const Inquiry& q) {
    if (q.paper.type == DocType::exit_paper || q.paper.type == DocType::part_time) return false;
    if (s.holds(U"年薪") && s.holds_any({U"每月", U"按月"})) return false;
    const bool of_another = s.has(bonus, commission, severance, leave_job, maternity_leave, overtime_pay);
    if (s.has(wage, months_work) && !of_another && !s.has(must_not) && names_a_late_month(s))
        return {true, "工资拖后两个月"};
    if (s.has(annual_leave) || s.holds_any({U"未休的", U"倍日工"})) return false;      // LEAVE-03
    if (s.holds_any({U"离校", U"离店", U"离园", U"离开后", U"离职后"})) return false;  // RES-07
    if (!s.has(wage, advance, remainder) || s.has(overtime_pay, comp_rest, bonus, commission, severance, leave_job) ||
        s.forbidden(later_pay) != nullptr)
        return false;
    if (s.has(must_not)) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != later_pay) continue;
        const Value* behind = nullptr;
        for (const auto& value : s.values())
            if (value.begin >= token.end && value.begin - token.end <= 2 && value.months()) behind = &value;
        if (s.paper().words(token.begin, token.end) == U"压两个月" || (behind != nullptr && *behind->months() > 1.05))
            return {true, "工资拖后两个月"};
    }
    for (const auto& value : s.values()) {  // 两个月一结, 每两个月
        const auto months = value.months();
        if (!months || *months < 1.9 || !s.has(wage) || s.has(sick_leave, probation, noncompete)) continue;
        const auto behind = words_behind(s, value.end, 3);
        if ((behind.starts_with(U"一") &&
             holds_any(behind, {U"结", U"发", U"次", U"付", U"个周", U"算", U"清", U"回"})) ||
            (behind.size() == 3 && behind[1] == U'一' && U"算结发付清拿领"sv.find(behind[0]) != behind.npos &&
             U"回次趟"sv.find(behind[2]) != behind.npos))
            return {true, fmt::format("每{:.3g}个月付一次", *months)};
    }
    const bool monthly_too =
        s.holds_any({U"当月结清", U"当月付清", U"按月", U"每月支付", U"每月发放"}) && !s.has(advance);
    const bool of_hours =
        s.holds_any({U"每季排班", U"工时", U"周期", U"季总", U"季度奖", U"考核", U"核定", U"评定", U"调整"});
    const bool seldom =
        (s.holds_any({U"隔两个月", U"隔三个月", U"季度发", U"一个季度", U"一季一", U"半年一", U"半年结", U"每半年"}) &&
         !of_hours) ||
        (of_hours ? false
                  : s.holds_any({U"按季", U"每季", U"季度发", U"半年发", U"每半年", U"半年一", U"两个月发", U"每两个月",
                                 U"两个月结", U"三个月发", U"三个月结"})) ||
        (s.has(year_end) &&
         s.holds_any({U"一起算", U"再算", U"算清", U"结清", U"前结", U"结算", U"发放", U"结账", U"一起给", U"一并",
                      U"一把", U"再发", U"再给", U"总账", U"统一结", U"一次", U"付清", U"支付"}));
    return seldom && !monthly_too && s.has(wage, remainder, pay);
}

Verdict pay_day_open(const View& s, const Inquiry&) {
    if (s.has(bonus, overtime, commission, severance)) return false;
    if (s.has(kept_back, at_exit, comp_rest) || s.holds(U"存在")) return false;  // DEP-02
    const bool about_wage =
        s.has(wage) || s.holds_any({U"发放一次", U"发工资", U"支付日", U"发薪", U"每月发", U"发一次"});
    const bool open =
        (s.holds(U"哪天") && s.holds_any({U"发", U"给", U"付", U"到账", U"领", U"打"})) ||
        s.holds_any({U"时间不定", U"日期不定", U"日期不固定", U"时间不固定", U"下旬左右", U"上旬左右", U"中旬左右",
                     U"资金到位", U"货款回笼", U"回款后",     U"工程款到",   U"业主付款", U"有钱",     U"货款到账",
                     U"择日",     U"资金状况", U"客户款",     U"回款快慢",   U"定日子",   U"方便",     U"时间视",
                     U"时间看",   U"回款情况", U"货款后",     U"到款",       U"收到客户", U"收到货款", U"款项到",
                     U"日期由",   U"日期根据", U"日期视",     U"手头",       U"宽裕"});
    if (s.holds_any({U"提成", U"投诉", U"结清之日"})) return false;
    return about_wage && open && s.forbidden(later_pay) == nullptr && !s.has(must_not);
}

Verdict no_pay_day(const Inquiry& q) {
    if (!q.paper.is_complete || q.paper.type != DocType::labour_contract || !q.facts.wage_month) return false;
    for (const auto& s : agreed_sentences(q.paper)) {
        const bool day = s.value(Unit::day_of_month) != nullptr || s.holds(U"月底") || s.holds(U"月末") ||
                         s.holds(U"最后一个工作日") || s.holds(U"最后一天") || s.holds(U"月初") || s.holds(U"腊月");
        if (day && (s.has(wage, pay) || s.holds_any({U"发薪", U"支付日"}) || s.clause().has(wage))) return false;
    }
    return Verdict::at(q.facts.wage_month->where);
}

}  // namespace gongyou::checkup::rules
