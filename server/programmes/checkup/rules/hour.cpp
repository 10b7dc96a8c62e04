#include <fmt/format.h>

#include "programmes/checkup/facts/hours_of.hpp"
#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// HOUR 工作时间与休息 (domain/contract-rules.md B.5)

/// Whether the hours beyond are paid as overtime, or made up for with rest.
bool excess_is_paid(const View& s) {
    for (const auto& value : s.values())
        if (value.unit == Unit::share && value.amount >= 1.5) return true;
    return (s.said(overtime_pay) != nullptr && !s.has(all_in, waive)) || s.said(comp_rest) != nullptr;
}

/// 早七晚七，中间吃饭半小时: what lies between the two, less the meal; 0 where nothing of the kind is told.
double hours_from_early_to_late(const View& s) {
    constexpr std::u32string_view numerals = U"零一二三四五六七八九十";
    const auto text = s.text();
    for (auto at = text.find(U'早'); at != text.npos && at + 3 < text.size(); at = text.find(U'早', at + 1)) {
        const auto from = numerals.find(text[at + 1]);
        const auto to = numerals.find(text[at + 3]);
        if (text[at + 2] != U'晚' || from == text.npos || to == text.npos || from < 4) continue;
        double hours = 12.0 + static_cast<double>(to) - static_cast<double>(from);
        for (const auto& value : s.values())
            if (const auto meal = value.hours(); meal && *meal <= 3) hours -= *meal;
        return hours;
    }
    return 0;
}

Verdict day_too_long(const View& s, const Inquiry& q) {
    if (q.facts.hours.approved || s.has(approved_hours) || q.paper.type == DocType::part_time) return false;
    if (s.holds_any({U"按加班", U"计加班", U"算加班"}) && !s.holds(U"才算") && s.denied(overtime) == nullptr &&
        !s.has(not_counted))
        return false;
    if (const auto hours = hours_from_early_to_late(s); hours > q.law.normal_day_most + 0.02)
        return {true, fmt::format("每天{:.3g}小时，标准工时最多{:g}小时", hours, q.law.normal_day_most)};
    const auto hours = hours_a_day(s);
    if (!hours || hours->value <= q.law.normal_day_most + 0.02 || hours->value > 24) return false;
    for (const auto& value : s.values())
        if (value.unit == Unit::share && value.amount >= 1.5) return false;
    return {true, fmt::format("每天{:.3g}小时，标准工时最多{:g}小时", hours->value, q.law.normal_day_most)};
}

Verdict no_weekly_rest(const View& s, const Inquiry& q) {
    if (q.facts.hours.approved && !s.has(no_rest)) return false;
    if (const auto rest_days = rest_days_a_month(s); rest_days && rest_days->value <= 3.5)
        return {true, fmt::format("每月休息{:g}天，每周至少应休息一天", rest_days->value)};
    if (s.holds_any(
            {U"礼拜天不歇", U"礼拜天不休", U"星期天不歇", U"星期天不休", U"周日不休", U"不另安排歇", U"不另安排休"}) &&
        !s.holds_any({U"补休", U"轮休", U"调休", U"换休", U"另休", U"补歇"}))
        return true;
    const auto* none = taken(s, no_rest);
    const bool none_at_all = none != nullptr && !s.has(of_no_effect) &&
                             (forbidden_to_worker(s, no_rest) != nullptr || plain_stance(s, *none) == Stance::said);
    if (none_at_all && !s.has(voluntary) && !excess_is_paid(s)) return true;
    return s.has(sunday, rest_day) && !s.has(saturday) && !excess_is_paid(s) && !s.has(must_not) &&
           (s.follow({sunday, as_usual}, 6) || s.follow({rest_day, as_usual}, 6));
}

/// 实行…的, 可以实行…, 如实行…: only for the case that it is so.
bool is_conditional(const View& s, const Token& token) {
    const auto behind = s.paper().words(token.end, std::min(token.end + 12, s.end()));
    const auto before = s.paper().words(part_begin(s.paper().text.text, token.begin), token.begin);
    return behind.starts_with(U"的，") || behind.starts_with(U"制的") || holds_any(behind, {U"的，", U"的除外"}) ||
           holds_any(before, {U"如", U"需要", U"可以", U"可申请", U"若", U"除", U"凡需"});
}

Verdict special_hours_unapproved(const View& s, const Inquiry& q) {
    if (q.facts.hours.approved || is_approved(s.clause())) return false;
    for (const auto c : {cumulative_hours, flexible_hours})
        for (const auto& token : s.tokens())
            if (token.meaning == c && s.stance_of(token) == Stance::said && !is_conditional(s, token)) return true;
    return false;
}

Verdict no_hours_or_rest(const Inquiry& q) {
    if (!q.paper.is_complete) return false;
    const auto& h = q.facts.hours;
    bool hours = h.a_day || h.days_a_week || h.standard || h.cumulative || h.flexible;
    bool rests = h.days_a_week || h.rest_days_a_month;
    for (const auto& s : agreed_sentences(q.paper)) {
        hours |= s.has(work_time) && s.said(by_law) != nullptr && (s.holds(U"工时") || s.holds(U"工作时间"));
        hours |= s.holds_any({U"对倒", U"各守", U"轮班", U"两班"}) && s.value(Unit::hour) != nullptr;
        hours |= s.holds_any({U"点接", U"点交"}) && s.value(Unit::clock) != nullptr;  // 早八点接，晚八点交
        rests |= s.has(no_rest);
        rests |= (s.has(rest, leave, rest_day) || s.said(statutory_holiday) != nullptr) &&
                 (!s.has(overtime_pay) || s.has(leave)) && !s.holds(U"没有任何");
    }
    // behind an option that is not ticked the line may run on
    rests |= holds_any(q.paper.text.text, {U"年休假按", U"年休假照", U"年休假依", U"节假日放假", U"每周休"});
    const bool complete = hours && rests;
    return {!complete, hours ? "没有休息休假的内容" : rests ? "没有工作时间的内容" : "没有工作时间和休息休假的内容"};
}

/// 每季应出勤620小时，超过620小时的部分按1.5倍: paid only beyond a bound that is itself too high.
bool is_paid_beyond_too_much(const View& s) {
    for (const auto& value : s.values())
        if (value.unit == Unit::hour && value.amount >= 100 &&
            words_before(s, value.begin, 4).find(U"超") != std::u32string_view::npos)
            for (const auto& agreed : s.values())
                if (&agreed != &value && agreed.unit == Unit::hour && std::abs(agreed.amount - value.amount) < 0.5)
                    return true;
    return false;
}

Verdict cycle_too_long(const View& s, const Inquiry& q) {
    if ((excess_is_paid(s) && !is_paid_beyond_too_much(s)) || q.law.cycle_hours_year == 0) return false;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::hour || value.amount < 100) continue;
        const auto part = s.part(value.begin);
        double most = 0;
        const bool of_season = holds_any(part, {U"淡季", U"旺季"}) && !holds_any(part, {U"季度", U"每季", U"一季"});
        if (holds_any(part, {U"季"}) && !of_season)
            most = q.law.cycle_hours_quarter;
        else if (holds_any(part, {U"全年", U"每年", U"年工作", U"年总", U"年度"}))
            most = q.law.cycle_hours_year;
        else if (holds_any(part, {U"每月", U"月工作", U"月出勤", U"每个月", U"月总", U"当月"}))
            most = q.law.cycle_hours_month;
        if (most > 0 && value.amount > most + 1 && !holds_any(part, {U"不得超过", U"不超过"}))
            return {true, fmt::format("约定{:g}小时，周期标准{:g}小时", value.amount, most)};
        if (most > 0 && value.amount > most + 1 && holds_any(part, {U"不超过"}))
            return {true, fmt::format("约定{:g}小时，周期标准{:g}小时", value.amount, most)};
    }
    return false;
}

Verdict week_too_long(const View& s, const Inquiry& q) {
    const auto clause = s.clause();
    if (s.said(alternate_week) != nullptr && s.forbidden(alternate_week) == nullptr && !q.facts.hours.approved &&
        !clause.has(approved_hours) &&
        !s.holds_any(
            {U"补休", U"调休", U"补一天", U"200%", U"双倍", U"两倍", U"二倍", U"取消", U"不再实行", U"废止"}) &&
        q.paper.type != DocType::part_time && !any_ruled_out(s, {alternate_week}) && !excess_is_paid(s))
        return true;
    if (q.facts.hours.approved || clause.has(approved_hours) || excess_is_paid(clause) ||
        q.paper.type == DocType::part_time)
        return false;
    if (s.has(must_not) && s.forbidden(alternate_week) != nullptr) return false;
    if (s.said(alternate_week) != nullptr && !s.denied(alternate_week) &&
        !s.holds_any({U"补一天", U"取消", U"不再实行", U"废止"}))
        return true;
    for (const auto& value : s.values())
        if (value.unit == Unit::hour && value.amount > q.law.normal_week_most && value.amount <= 80 &&
            holds_any(s.part(value.begin), {U"每周", U"周工作", U"一周", U"每星期"}) && !s.has(overtime))
            return {true, fmt::format("每周{:g}小时，标准{:g}小时", value.amount, q.law.normal_week_most)};
    const bool for_nothing = s.holds_any({U"不另", U"不加钱", U"不算加班", U"正常上班", U"正常班", U"不多", U"就这些",
                                          U"同平常", U"没有额外", U"不计加班", U"常规出勤", U"不给加班"});
    if (s.has(saturday) && !s.has(gathering) && (s.has(as_usual) || for_nothing) && !s.holds(U"休息") &&
        !s.has(must_not))
        return true;
    if (s.holds_any({U"不少于", U"至少"}) && s.has(monthly)) return false;
    if (s.holds_any({U"未到岗", U"旷工", U"至今"})) return false;  // how long somebody stayed away
    if (const auto rest_days = rest_days_a_month(s); rest_days && rest_days->value >= 4 && rest_days->value <= 6)
        return {true, fmt::format("每月休{:g}天，相当于每周工作六天", rest_days->value)};
    const auto days = days_a_week(s);
    if (!days || days->value < 6) return false;
    auto hours = hours_a_day(clause);
    if (!hours) hours = q.facts.hours.a_day;
    for (const auto& value : s.values())  // 每天不超过6小时40分
        if (const auto length = value.hours(); length && *length >= 3 && *length < 8 &&
                                               holds_any(s.part(value.begin), {U"每天", U"每日", U"一天", U"每班"}) &&
                                               value.unit == Unit::hour)
            return *length * days->value > q.law.normal_week_most + 1
                       ? Verdict{true, fmt::format("{:g}天 × {:g}小时，超过{:g}小时", days->value, *length,
                                                   q.law.normal_week_most)}
                       : Verdict{false};
    const double a_day = hours ? hours->value : q.law.normal_day_most;
    if (a_day > q.law.normal_day_most + 0.02 || days->value * a_day <= q.law.normal_week_most) return false;
    return {true, fmt::format("{:g}天 × {:g}小时 = {:g}小时，超过{:g}小时", days->value, a_day, days->value * a_day,
                              q.law.normal_week_most)};
}

Verdict time_not_counted(const View& s, const Inquiry&) {
    const bool comes_early = s.has(early) && s.holds_any({U"到岗", U"到店", U"到厂", U"签到", U"进场", U"到场"});
    if (!s.has(before_shift, after_shift, gathering, early_arrival) && !comes_early) return false;
    if (s.has(counted) && !s.has(not_counted)) return false;
    if (s.holds_any({U"不作要求", U"不强求", U"不要求", U"自愿参加", U"自由参加", U"自愿选择", U"不占用"}) ||
        s.has(trial_work))
        if (!s.holds_any({U"必须", U"应当参加", U"须参加", U"要参加"})) return false;
    const bool excluded = (s.has(not_counted) && s.forbidden(not_counted) == nullptr) ||
                          (s.has(unpaid) && !s.has(leave_job, quit) && s.forbidden(unpaid) == nullptr &&
                           s.has(before_shift, after_shift, early_arrival));
    return excluded && !(s.has(voluntary) && !s.holds(U"自觉") && !s.has(must));
}

constexpr Rule hour_table[] = {
    {"HOUR-01", Severity::unlawful, "每日正常工时超过8小时", "Normal day above 8 hours", Scope::any,
     "劳动法 第三十六条；劳动法 第九十条；国务院关于职工工作时间的规定 第三条", "1995-05-01",
     about(work_time, daily, two_shifts, meal_break, attend), 2, day_too_long, nullptr,
     "标准工时每天不超过八小时，把超出的部分算作正常班是违法的。",
     "改为每天八小时，超出部分协商并按150%付加班费；或者依法申请特殊工时。"},
    {"HOUR-02", Severity::unlawful, "每周休息不足一日", "No weekly rest day", Scope::any,
     "劳动法 第三十八条；国务院关于职工工作时间的规定 第七条", "1995-05-01",
     about(rest, no_rest, rest_day, sunday, monthly), 1, no_weekly_rest, nullptr, "每周至少要休息一天。",
     "每周固定安排至少一个休息日。"},
    {"HOUR-03", Severity::high, "特殊工时未经批准", "Special working-hour system without approval", Scope::any,
     "劳动法 第三十九条；劳部发〔1994〕503号", "1995-01-01", about(cumulative_hours, flexible_hours), 1,
     special_hours_unapproved, nullptr, "综合计算工时、不定时工时要经人社部门批准，没有批准的按标准工时算加班费。",
     "办理审批，在合同里写明批准文号和有效期。"},
    {"HOUR-04",
     Severity::missing,
     "工时或休息休假条款缺失",
     "Working time or rest clause missing",
     Scope::labour_contract,
     "劳动合同法 第十七条第一款第五项；劳动合同法 第八十一条",
     "2008-01-01",
     {},
     1,
     nullptr,
     no_hours_or_rest,
     "工作时间和休息休假是必备内容。",
     "写明工时制、每天和每周的时间、休息日和假期。"},
    {"HOUR-05", Severity::unlawful, "综合工时周期总时数超标", "Cycle total above the standard", Scope::any,
     "劳部发〔1994〕503号 第五条；工资支付暂行规定 第十三条；人社部发〔2025〕2号", "1995-01-01",
     about(cumulative_hours, cycle), 2, cycle_too_long, nullptr,
     "综合计算工时也有总数：周期内超过标准的部分是加班，要付150%。", "把周期总时数降到标准以内，超出部分按150%支付。"},
    {"HOUR-06", Severity::high, "周工时超过40小时（单休、大小周）", "Week above 40 hours", Scope::any,
     "国务院关于职工工作时间的规定 第三条；劳动法 第三十六条；劳动法 第四十四条", "1995-05-01",
     about(weekly, single_rest, alternate_week, monthly, saturday), 1, week_too_long, nullptr,
     "每周标准是四十小时，第六天算休息日加班。", "改为五天，或者写明第六天补休或者按200%付加班费。"},
    {"HOUR-07", Severity::high, "班前班后时间不计工时", "Pre- and post-shift time uncounted", Scope::any,
     "劳动法 第三十六条；劳动法 第四十一条；劳动法 第四十四条", "1995-01-01",
     about(before_shift, after_shift, gathering, early_arrival, early), 2, time_not_counted, nullptr,
     "必须参加的早会、清扫、交接、培训都是工作时间。", "计入工作时间，或者移到班内进行。"},
};

}  // namespace

std::span<const Rule> hour_rules() { return hour_table; }

}  // namespace gongyou::checkup::rules
