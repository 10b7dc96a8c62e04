#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/leave_rules.hpp"

namespace gongyou::checkup::rules {

using namespace word;

// LEAVE 休假、年休假、病假 (domain/contract-rules.md B.9)

namespace {

bool is_about_unused(const View& s) {
    if (s.has(annual_leave)) return true;
    if (!s.has(unused_leave) || s.has(overtime, comp_rest) || s.holds_any({U"未请假", U"旷工"})) return false;
    return s.holds_any({U"假", U"休"}) || s.clause().has(annual_leave);
}

/// The worker gave it up in writing for reasons of his own: then only the normal wage is due.
bool is_own_choice(const View& s) { return s.has(own_reason) && (s.has(written) || s.holds(U"自愿")); }

/// A number of days that is given as leave, not a notice, a limit or an addition.
bool is_days_of_leave(const View& s, const Value& value) {
    if (value.unit != Unit::day && value.unit != Unit::working_day) return false;
    if (holds_any(words_before(s, value.begin, 2), {U"满", U"加", U"头", U"不是", U"再多"})) return false;
    const auto before = words_before(s, value.begin, 6);
    if (before.find(U'产') != before.npos && !holds_any(before, {U"陪产", U"侍产", U"产护理"})) return false;
    if (holds_any(before, {U"提前", U"不足", U"未满", U"至少", U"前", U"增加", U"另", U"分", U"超过", U"逾期", U"内",
                           U"第", U"少于", U"每次", U"过", U"余", U"剩", U"已休", U"该"}))
        return false;
    const auto behind = words_behind(s, value.end, 3);
    return !behind.starts_with(U"内") && !behind.starts_with(U"前") && !behind.starts_with(U"以前") &&
           !behind.starts_with(U"计") && !behind.starts_with(U"以") && !behind.starts_with(U"及以") &&
           !behind.starts_with(U"申请");
}

/// The days of leave that a sentence gives behind a word, or right before it (三天年假).
const Value* days_given(const View& s, Concept c, std::uint32_t gap) {
    for (const auto& token : s.tokens()) {
        if (token.meaning != c) continue;
        for (const auto& value : s.values())
            if (value.begin >= token.end && value.begin - token.end <= gap && is_days_of_leave(s, value)) return &value;
        for (const auto& value : s.values()) {
            if (value.end > token.begin || token.begin - value.end > 4 || !is_days_of_leave(s, value)) continue;
            if (s.paper().words(value.end, token.begin).find_first_of(U"、，") == std::u32string_view::npos)
                return &value;
        }
    }
    return nullptr;
}

bool is_another_leave(const View& s) {
    return s.has(marriage_leave, bereavement_leave, paternity_leave, childcare_leave, parent_care, sick_leave) ||
           s.has(maternity_leave);
}

/// 司龄假, 福利年假: what the firm gives beside the leave of the law.
bool is_extra_leave(const View& s) {
    return s.holds_any({U"福利", U"额外", U"另给", U"另加", U"增加", U"司龄假", U"外，", U"之外", U"以外", U"基础上",
                        U"再多", U"比国家", U"比法定"});
}

/// Whether a kind of staff is left out: 计件工没有年休假, 派遣人员不参加年休假安排.
bool leaves_out_staff(const View& s) {
    for (const auto& token : s.tokens()) {
        if (token.meaning != excluded_staff) continue;
        const auto behind = words_behind(s, token.end, 12);
        const auto part = behind.substr(0, behind.find_first_of(U"，。；"));
        if (holds_any(part,
                      {U"没有", U"不享", U"无", U"不安排", U"不参加", U"除外", U"不在", U"不给", U"不休", U"不算"}))
            return true;
    }
    return false;
}

double least_annual_days(double years, const LawNumbers& law) {
    return law.annual_leave_least[years >= 20 ? 2 : years >= 10 ? 1 : 0];  // 职工带薪年休假条例 art. 3
}

/// 满1年不满10年5天，满10年10天，满20年15天: each number of days against the years before it.
Verdict below_the_steps(const View& s, const LawNumbers& law) {
    double years = 0;
    bool new_bound = true;
    for (const auto& value : s.values()) {
        if (value.unit == Unit::year) {
            const auto before = words_before(s, value.begin, 3);
            const auto behind = words_behind(s, value.end, 2);
            const bool upper = holds_any(before, {U"不满", U"未满", U"不到"}) || behind.starts_with(U"以内") ||
                               behind.starts_with(U"以下") || behind.starts_with(U"内");
            if (!upper || new_bound) years = upper ? (new_bound ? 0 : years) : value.low;
            if (!upper && value.low < value.amount) years = value.low;
            new_bound = false;
        } else if (is_days_of_leave(s, value)) {
            if (value.amount < least_annual_days(years, law) && value.amount >= 1)
                return {true, fmt::format("满{:g}年应为{:g}天，约定{:g}天", years, least_annual_days(years, law),
                                          value.amount)};
            new_bound = true;
        }
    }
    return false;
}

bool is_lawful_exclusion(const View& s) {
    return s.has(sick_leave, personal_leave) || s.holds_any({U"寒暑假", U"下列情形", U"累计"});
}

}  // namespace

Verdict unused_leave_forfeited(const View& s, const Inquiry&) {
    if (!is_about_unused(s) || is_own_choice(s) || s.holds_any({U"福利年", U"福利性", U"司龄假"})) return false;
    if (any_forbidden(s, {leave_lapses})) return false;
    const auto* no_pay = s.denied(pay);
    const bool without_pay = s.has(unused_leave) && s.has(annual_leave) && no_pay != nullptr &&
                             !is_denied_in_condition(s, *no_pay) && !s.has(must_not) && !s.holds(U"未结");
    if (s.holds_any({U"病假累计", U"三倍", U"300", U"百分之三百"})) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != leave_lapses || words_before(s, token.begin, 1) == U"不") continue;
        const auto words = s.paper().words(token.begin, token.end);
        const bool says_no = words.starts_with(U"不") || words.starts_with(U"没") || words.starts_with(U"无") ||
                             words.starts_with(U"概");
        const auto stance = s.stance_of(token);
        if (stance == Stance::said || (stance == Stance::denied && (says_no || is_denied_in_condition(s, token))))
            return true;
    }
    return without_pay;
}

namespace {

/// 满三年才有年假, 从第三年起享受: a wait longer than the twelve months of the law, or one that only counts here.
Verdict waits_too_long(const View& s) {
    for (const auto& value : s.values()) {
        const auto length = value.months();
        if (!length || (value.unit != Unit::year && value.unit != Unit::month)) continue;
        const auto before = words_before(s, value.begin, 8);
        const bool ordinal = before.ends_with(U"第");
        if (!ordinal && !holds_any(before, {U"满", U"干", U"工作", U"入职", U"做", U"服务"})) continue;
        const auto behind = words_behind(s, value.end, 14);
        const bool gives_only_them = behind.starts_with(U"的") && s.has(own_tenure) && *length > 12.5 &&
                                     *length < 100 && holds_any(behind, {U"职工", U"员工", U"人", U"每年", U"给"});
        const bool begins =
            gives_only_them ||
            holds_any(behind, {U"才", U"方可", U"方能", U"后可", U"后享", U"方享", U"始", U"方有", U"后才", U"后开始",
                               U"后方", U"起享", U"起算", U"起，", U"起可", U"起有", U"年起"}) ||
            s.holds_any({U"只有", U"才有", U"才给"});
        const bool from_then = begins || behind.starts_with(U"起");
        if (!from_then || *length >= 100) continue;
        if (*length > (ordinal ? 24.5 : 12.5)) return {true, fmt::format("要求满{:g}个月", *length)};
        if (!ordinal && s.has(own_tenure) && *length >= 11.5 && s.value(Unit::day) == nullptr)
            return {true, fmt::format("要求满{:g}个月", *length)};
    }
    return false;
}

bool counts_only_here(const View& s) {
    if (s.has(earlier_service) && s.holds_any({U"不计入年", U"不算年", U"不计年", U"不认"})) return true;
    if (!s.has(own_tenure)) return false;
    if (s.has(earlier_service) && (s.denied(earlier_service) != nullptr || s.has(not_counted, reset) ||
                                   s.holds_any({U"不算", U"不计", U"不认", U"不作数", U"不管"})))
        return true;
    return s.holds_any({U"只看", U"按司龄", U"按厂龄", U"按本", U"按入", U"按店龄", U"以司龄", U"只算", U"仅按"}) &&
           !is_extra_leave(s);
}

}  // namespace

Verdict annual_leave_too_short(const View& s, const Inquiry& q) {
    if (!s.has(annual_leave) || is_another_leave(s) || s.holds(U"日历天数")) return false;
    if (counts_only_here(s)) return true;
    if (!is_extra_leave(s))
        if (const auto wait = waits_too_long(s); wait.fires) return wait;
    if (s.holds_any({U"仅限", U"只限", U"只有"}) && s.has(manager_post, boss, regular) && !s.has(unused_leave))
        return true;
    if (is_own_choice(s)) return false;
    if (leaves_out_staff(s) && !is_lawful_exclusion(s) && !s.has(must_not) && !s.has(unused_leave)) return true;
    const bool nobody = s.denied(annual_leave) != nullptr && !is_lawful_exclusion(s) && !s.has(unused_leave) &&
                        !s.has(must_not) &&
                        !s.holds_any({U"不计入", U"没有放弃", U"不放弃", U"未休", U"不包括", U"未安排", U"未申请",
                                      U"应休", U"不足", U"没把", U"同意", U"支付", U"不安排年", U"不再享受"});
    if (nobody && (s.has(excluded_staff) || s.has(employer, worker) || s.holds_any({U"不设", U"没有", U"无年"})))
        return true;
    if (s.has(rest_day, statutory_holiday) &&
        s.holds_any({U"含双休", U"含周", U"含其间", U"含休息", U"包含", U"包括", U"含法定", U"含节假日", U"连同",
                     U"一并计", U"不顺延", U"计入年", U"算在年", U"一起算"}) &&
        !s.holds_any({U"不含", U"不包", U"不计入", U"不算", U"不占"}))
        return true;
    const auto* days = days_given(s, annual_leave, 26);
    if (is_extra_leave(s) || s.has(unused_leave) || days == nullptr) return false;
    if (s.holds_any({U"折下来", U"折算", U"按比例", U"剩余天数", U"今年剩"})) return false;  // of a part of the year
    if (days->amount < 10 &&
        leads_to(s.text(), {U"不论", U"不分", U"无论", U"不管"}, {U"工龄", U"年限", U"年头", U"司龄"}, 2))
        return true;
    return below_the_steps(s, q.law);
}

Verdict unused_leave_paid_too_little(const View& s, const Inquiry&) {
    if (!is_about_unused(s) || is_own_choice(s) || s.has(leave_lapses)) return false;
    if (s.clause().has(comp_rest) && !s.clause().has(annual_leave)) return false;
    if (!s.has(unused_leave) && !s.holds_any({U"不休", U"折现", U"折算", U"补偿", U"兑"})) return false;
    const bool on_top_of_wage = s.has(on_top) && !s.holds(U"已含") && !s.holds_any({U"不另", U"其中已"});
    bool any_share = false;
    for (const auto& value : s.values()) {
        if (value.unit == Unit::share) {
            if (value.amount < 0.3) continue;
            if (holds_any(s.part(value.begin), {U"调休", U"加班", U"补休", U"存休"})) continue;
            if (holds_any(words_before(s, value.begin, 6), {U"含", U"已付", U"已发", U"其中", U"里头", U"当中"}))
                continue;  // of another thing
            any_share = true;
            const bool is_sum = holds_any(words_before(s, value.begin, 4), {U"合计", U"总共", U"共", U"一共"});
            const double total = value.amount + (on_top_of_wage && !is_sum ? 1 : 0);
            if (total < 2.99 && !holds_any(words_before(s, value.begin, 6), {U"不低于", U"另"}))
                return {true, fmt::format("合计{:.0f}%，法定300%", total * 100)};
            if (total < 2.99 && on_top_of_wage) return {true, fmt::format("合计{:.0f}%，法定300%", total * 100)};
        }
        if (value.unit == Unit::yuan && value.amount < 2000 && s.has(daily))
            return {true, fmt::format("每天固定{:g}元", value.amount)};
    }
    if (any_share) return false;
    if (s.has(by_law) || s.holds_any({U"三倍", U"300", U"双倍另"})) return false;
    const bool low_base = (s.has(unused_leave) || s.holds_any({U"折现", U"折算", U"兑"})) &&
                          any_said(s, {base_wage, minimum_wage}) != nullptr;
    if (low_base) return !s.has(on_top);
    const auto* one = s.said(single_rate);
    if (one == nullptr && s.said(flat) == nullptr) return false;
    const bool two_more = s.holds_any({U"两倍", U"二倍"}) && !s.holds_any({U"合计", U"总共", U"一共"});
    return s.has(on_top) ? one != nullptr && !two_more : true;
}

Verdict holidays_cut(const View& s, const Inquiry& q) {
    if (!s.has(statutory_holiday) || s.has(annual_leave) || (s.holds(U"对调") && s.has(saturday, sunday))) return false;
    bool three_times = false;
    for (const auto& value : s.values())
        three_times |= value.unit == Unit::share && value.amount >= 2.99 &&
                       !holds_any(words_before(s, value.begin, 4), {U"没有", U"不", U"无"});
    const bool paid_by_law = three_times || s.has(by_law) || (s.said(overtime_pay) != nullptr && !s.has(plain_rate)) ||
                             s.said(pay_kept) != nullptr || s.holds(U"三薪");
    if (s.said(only_these) != nullptr && !s.has(by_law)) return true;
    const bool no_leave = s.said(no_holiday) != nullptr || s.said(no_rest) != nullptr;
    if (no_leave && !paid_by_law && !any_forbidden(s, {no_holiday, no_rest}) &&
        !s.holds_any({U"妇女节", U"青年节", U"不放弃", U"不放心"}))
        return true;
    const bool worked = s.has(as_usual) ||
                        s.holds_any({U"开工", U"到岗", U"在岗", U"上班", U"营业", U"出勤", U"做工", U"开门", U"生产"});
    const bool at_plain_rate = s.has(plain_rate) || (s.said(as_usual) != nullptr && s.has(flat));
    if (worked && at_plain_rate && !three_times && !s.has(by_law) && !s.holds_any({U"三薪", U"妇女节", U"青年节"}))
        return true;
    const bool without_wage =
        stated(s, {gets_nothing, unpaid}) != nullptr || s.said(counted_absent) != nullptr || says_no_pay(s);
    const bool of_other_days = s.holds_any({U"以外", U"之外", U"除法定", U"加班", U"值班", U"擅自", U"前后", U"旷工"});
    const bool named_unpaid =
        leads_to(s.text(), {U"节假日", U"法定假日", U"节日", U"休假日"},
                 {U"没有工资", U"无工资", U"没工资", U"不发工资", U"不计薪", U"没有工钱", U"无薪"}, 4);
    if (named_unpaid && !paid_by_law && !of_other_days) return true;
    if (without_wage && !paid_by_law && !of_other_days &&
        s.holds_any({U"放假", U"休息", U"期间", U"休假", U"假期", U"不上班", U"没上班", U"未上班"}))
        return true;
    const auto* days = days_given(s, statutory_holiday, 8);
    if (days == nullptr || !s.has(whole_year) || q.law.statutory_holidays == 0) return false;
    if (!s.holds_any({U"法定节假日", U"法定假日", U"法定休假日", U"法定节日"}) || days->amount < 3) return false;
    if (days->amount >= q.law.statutory_holidays) return false;
    return {true, fmt::format("全年{:g}天，法定{}天", days->amount, q.law.statutory_holidays)};
}

Verdict family_event_leave_cut(const View& s, const Inquiry& q) {
    if (!s.has(marriage_leave, bereavement_leave) || s.has(unused_leave)) return false;
    if (s.holds_any({U"祖父母", U"岳父", U"公婆", U"兄弟姐妹"}) && !s.holds_any({U"配偶", U"子女", U"一律", U"均"}))
        return false;
    if (!s.has(bereavement_leave) && !s.holds_any({U"婚假", U"婚丧"}) &&
        (!s.holds_any({U"假", U"歇", U"休"}) || s.has(woman, childbirth)))
        return false;
    if (s.has(off_duty, illness) && !s.has(marriage_leave) && s.holds(U"国家规定"))
        return false;  // of illness: LEAVE-09
    const bool ruled_out = any_ruled_out(s, {gets_nothing, unpaid, counted_absent});
    if (says_no_pay(s) && !s.has(illness) && s.said(pay_kept) == nullptr &&
        !s.holds_any({U"超", U"逾期", U"虚假", U"不得"}))
        return true;
    if (!ruled_out && s.said(pay_kept) == nullptr &&
        any_said(s, {gets_nothing, unpaid, counted_absent, personal_leave}) &&
        !s.holds_any({U"逾期", U"超过", U"超期", U"超出", U"虚假", U"虚报", U"伪造", U"、事假", U"事假、"}))
        return true;
    for (const auto c : {marriage_leave, bereavement_leave})
        if (s.denied(c) != nullptr && s.forbidden(c) == nullptr && !s.holds_any({U"未休", U"未婚", U"不计"}))
            return true;
    for (const auto& value : s.values())
        if ((value.unit == Unit::year || value.unit == Unit::month) &&
            !words_behind(s, value.end, 1).starts_with(U"内") &&
            holds_any(words_before(s, value.begin, 10), {U"满", U"服务", U"工作", U"入职", U"干", U"未到"}) &&
            s.holds_any({U"才", U"须", U"方可", U"必须", U"后可", U"方能", U"只有", U"且", U"只给", U"仅限", U"只限",
                         U"不享", U"没有", U"不给"}))
            return true;
    const auto* days = days_given(s, marriage_leave, s.holds(U"婚假") ? 10 : 18);
    if (days == nullptr || s.holds_any({U"婚丧", U"延长", U"增加"}) || q.law.marriage_leave_days == 0) return false;
    if (days->amount >= q.law.marriage_leave_days) return false;
    return {true, fmt::format("婚假{:g}天，应为{}天", days->amount, q.law.marriage_leave_days)};
}

Verdict family_leave_denied(const View& s, const Inquiry& q) {
    if (!q.law.in_zhejiang()) return false;
    const bool nothing_paid = any_said(s, {gets_nothing, unpaid, counted_absent, personal_leave}) != nullptr &&
                              !any_ruled_out(s, {gets_nothing, unpaid, counted_absent}) && s.said(pay_kept) == nullptr;
    struct Kind {
        Concept leave;
        int least;
    };
    for (const auto& [leave_kind, least] :
         {Kind{paternity_leave, q.law.paternity_leave_days}, Kind{childcare_leave, q.law.childcare_leave_days},
          Kind{parent_care, q.law.parent_care_days}}) {
        if (!s.has(leave_kind)) continue;
        if (leave_kind == paternity_leave && s.has(parent_care) && s.holds_any({U"独生", U"老人", U"父母"})) continue;
        if (leave_kind == paternity_leave && s.holds_any({U"工伤", U"护理费"})) continue;
        const auto* given = days_given(s, leave_kind, 8);
        if (given == nullptr && leave_kind == parent_care && s.values().size() == 1) given = s.value(Unit::day);
        if (given != nullptr && given->amount < least)
            return {true, fmt::format("{:g}天，应为{}天", given->amount, least)};
        if (s.denied(leave_kind) != nullptr && s.forbidden(leave_kind) == nullptr) return true;
        if (nothing_paid && !(leave_kind == parent_care && !s.holds_any({U"只能", U"一律", U"独生", U"均按"})))
            return true;
        if (stated(s, {not_here}) != nullptr && !s.holds(U"不得") && s.said(pay_kept) == nullptr &&
            !s.holds_any({U"不设上限", U"没有工龄", U"不影响"}))
            return true;
    }
    return false;
}

}  // namespace gongyou::checkup::rules
