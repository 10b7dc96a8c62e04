#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/disc.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

/// The nearest value of a unit that stands before a word in its part of the sentence.
const Value* value_before(const View& s, const Token& token, Unit unit, std::uint32_t gap) {
    const Value* best = nullptr;
    for (const auto& v : s.values())
        if (v.unit == unit && v.end <= token.begin && token.begin - v.end <= gap) best = &v;
    return best;
}

/// An amount that stands with the wages of a time not worked, a tax or a bonus is no fine.
bool is_other_money(const View& s, const Token& deduction) {
    const auto part = part_around(s, deduction.begin);
    if (s.has(fee_thing) &&
        (!s.has(misdeed_mark, lateness) || s.holds_any({U"每套", U"两套", U"发放", U"领取", U"首月"})))
        return true;
    if (holds_any(part, {U"个税", U"个人所得税", U"社会保险", U"社保", U"公积金", U"借支", U"预支", U"押金", U"保证金",
                         U"风险金", U"费", U"违约金", U"损失", U"赔偿", U"照价", U"保密", U"竞业", U"全勤", U"满勤"}))
        return !holds_any(part, {U"罚款", U"乐捐", U"负激励", U"经费"});
    return false;
}

/// 迟到一次二十块, 抓到一回五十块, 投诉一次扣50: a price on each offence, without the word.
bool priced_offence(const View& s) {
    if (!s.has(lateness, petty_wrong, misdeed_mark) || s.has(loss, pay_damage, overtime) || s.has(sick_leave))
        return false;
    for (const auto& value : s.values()) {
        const auto part = part_around(s, value.begin);
        const auto before = part.substr(0, value.begin - part_begin(s.paper().text.text, value.begin));
        const bool bare = value.unit == Unit::none && (before.ends_with(U"扣") || before.ends_with(U"罚"));
        if (value.unit != Unit::yuan && !bare) continue;
        if (holds_any(part, {U"奖", U"补贴", U"津贴", U"工资", U"提成", U"每单", U"补助", U"违约金", U"费"})) continue;
        const auto after = s.paper().words(value.end, std::min(value.end + 3, s.end()));
        if (after.starts_with(U"一次") || after.starts_with(U"一回") || after.starts_with(U"/次")) return true;
        if ((before.ends_with(U"每人") || before.ends_with(U"各")) && s.has(misdeed_mark)) return true;
        const bool rises = holds_any(part, {U"第一次", U"每次", U"首次"}) &&
                           (before.ends_with(U"缴纳") || before.ends_with(U"交") || before.ends_with(U"缴"));
        if (rises) return true;
        if (before.ends_with(U"一趟") || before.ends_with(U"逢") || before.ends_with(U"一次") ||
            before.ends_with(U"一回") || before.ends_with(U"次扣") || before.ends_with(U"每次") ||
            (bare && holds_any(before, {U"次", U"回", U"每"})))
            return true;
    }
    return false;
}

/// 交警罚款, 平台处罚, and fines that are no longer taken: not the employer's.
bool is_no_fine_of_employer(const View& s) {
    if (leads_to(s.text(), {U"取消一切", U"取消所有", U"取消全部", U"废止", U"不再", U"停止"},
                 {U"罚款", U"罚金", U"罚"}, 6) ||
        leads_to(s.text(), {U"罚款", U"乐捐", U"罚金"}, {U"起取消", U"废止", U"停用"}, 8))
        return true;
    if (s.holds(U"罚款单") && s.holds(U"退回")) return true;
    if (s.has(trade_loss) && s.holds_any({U"、罚款", U"罚款、"}) && s.holds(U"承担")) return true;  // LD-03
    if (s.holds_any({U"私自罚款", U"擅自罚款", U"乱罚款", U"私自收钱", U"私设罚款"})) return true;
    if (s.has(fined_by_state) && !s.holds_any({U"公司再罚", U"并罚", U"另罚"})) return true;
    return s.has(abolished) && s.holds_any({U"废止", U"取消", U"废除", U"停止", U"不再", U"不算数"});
}

bool is_dismissed(const View& s) {
    if (s.holds_any({U"劝退", U"当天走人", U"马上走人", U"立刻走人", U"解雇", U"卷铺盖"})) return true;
    return plainly(s, dismiss) != nullptr || plainly(s, automatic_leave) != nullptr;
}

}  // namespace

Verdict fine_in_money(const View& s, const Inquiry&) {
    if (s.has(sick_leave) && !s.has(money_penalty)) return false;
    if (is_no_fine_of_employer(s)) return false;
    if (s.said(gift_penalty) != nullptr && s.has(misdeed_mark, lateness, petty_wrong)) return true;
    for (const auto& token : s.tokens()) {
        if (token.meaning != money_penalty && token.meaning != deduct) continue;
        const auto before = words_before(s, token.begin, 1);
        const bool is_bribe = token.meaning == deduct && (before == U"回" || before == U"折" || before == U"克");
        if (before == U"奖" || is_bribe) continue;  // 奖罚, 回扣
        if (plain_stance(s, token) != Stance::said || is_other_money(s, token)) continue;
        const auto words = s.paper().words(token.begin, token.end);
        const bool gift = holds_any(words, {U"捐款", U"基金", U"发红包"});
        const bool named = token.meaning == money_penalty;
        const auto* sum = s.value_after(token, Unit::yuan, 10);
        if (sum == nullptr) sum = s.value_near(token, Unit::yuan, 6);
        if (named && (!gift || s.has(misdeed_mark, lateness) || s.holds(U"违") || s.holds(U"者"))) return true;
        if (sum != nullptr && s.has(misdeed_mark, lateness, per_offence, absent_work) && !s.has(loss, pay_damage))
            return true;
    }
    return priced_offence(s);
}

Verdict late_is_absent(const View& s, const Inquiry&) {
    if (s.first(lateness) == nullptr) return false;
    if (s.has(give_up_day)) return true;
    for (const auto& token : s.tokens()) {
        if (token.meaning != absent_work || token.begin < s.first(lateness)->end) continue;
        const auto near_before = words_before(s, token.begin, 6);
        if (!holds_any(near_before, {U"按", U"记", U"计", U"视", U"等", U"作", U"算", U"折", U"为", U"合", U"以"}))
            continue;
        if (plain_stance(s, token) != Stance::said || near_before.find(U"实际") != near_before.npos) continue;
        if (holds_any(near_before, {U"不记", U"不算", U"不计", U"不作", U"不视", U"不按", U"不属", U"不折"})) continue;
        if (words_behind(s, token.end, 2).starts_with(U"指")) continue;
        if (s.holds_any({U"按事假", U"事假计", U"事假处理"})) continue;
        if (holds_any(words_before(s, token.begin, 14), {U"实际", U"按分钟"})) continue;  // 按实际分钟计算缺勤
        const auto next = s.paper().words(token.end, std::min(token.end + 2, s.end()));
        if (holds_any(next, {U"的", U"小", U"时", U"分"})) continue;  // 按缺勤的小时数
        const auto* days = s.value_after(token, Unit::day, 4);
        const bool whole_day = days == nullptr || days->amount >= 1;
        const auto* hours = value_before(s, token, Unit::hour, 24);
        const bool is_upper =
            hours != nullptr && holds_any(words_before(s, hours->begin, 2), {U"不足", U"不满", U"不到"});
        if (hours != nullptr && !(is_upper && value_before(s, token, Unit::minute, 24) != nullptr))
            return Verdict{hours->amount <= 0.5 || (whole_day && hours->amount <= 1)};
        if (const auto* minutes = value_before(s, token, Unit::minute, 24))
            return Verdict{minutes->amount <= 30 || (whole_day && minutes->amount <= 60),
                           fmt::format("{:g}分钟算旷工", minutes->amount)};
        if (const auto* times = value_before(s, token, Unit::time, 24)) return Verdict{times->amount <= 5};
        return true;
    }
    return false;
}

Verdict more_than_not_worked(const View& s, const Inquiry&) {
    if (!s.has(absent_work, lateness, ask_leave, personal_leave, absence) && !s.holds(U"不上班")) return false;
    if (s.has(short_notice)) return false;  // LD-02
    if (s.has(overtime, overtime_pay) && !s.has(absent_work)) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != deduct || plain_stance(s, token) != Stance::said) continue;
        const auto part = part_around(s, token.begin);
        if (s.has(multiple) && holds_any(part, {U"倍"}) && !holds_any(part, {U"违约金"})) return true;
        if (const auto* share = s.value_near(token, Unit::share, 8); share != nullptr && share->amount >= 1.5)
            return true;
        if (const auto* hours = s.value_after(token, Unit::hour, 6); hours != nullptr && s.has(lateness))
            if (const auto* late = value_before(s, token, Unit::minute, 24);
                late != nullptr && hours->amount * 60 > late->amount * 1.5)
                return {true, fmt::format("{:g}分钟扣{:g}小时", late->amount, hours->amount)};
        const auto behind = s.paper().words(token.end, std::min(token.end + 4, s.end()));
        if (behind.starts_with(U"一天半") && s.has(ask_leave, absent_work, personal_leave)) return true;
        const auto* taken = s.value_after(token, Unit::day, 6);
        const auto* missed = value_before(s, token, Unit::day, 24);
        if (taken == nullptr && missed != nullptr && s.paper().words(missed->end, token.begin).empty()) {  // 按两天扣
            taken = missed;
            missed = nullptr;
            for (const auto& v : s.values())
                if (v.unit == Unit::day && v.end < taken->begin) missed = &v;
        }
        if (taken == nullptr || holds_any(part, {U"年休", U"年假"})) continue;
        if (missed != nullptr && taken->amount > missed->amount)
            return {true, fmt::format("缺勤{:g}天扣{:g}天", missed->amount, taken->amount)};
        if (missed == nullptr && s.has(lateness) && !s.has(absent_work)) return true;
        if (missed == nullptr && taken->amount >= 2 && s.has(ask_leave) && taken->begin >= token.end &&
            taken->begin - token.end <= 2)
            return true;  // 请假一次，倒扣两天的钱
        if (missed == nullptr && taken->amount >= 2 && s.has(absent_work, absence) && taken->begin > token.begin)
            return true;
    }
    return false;
}

Verdict vague_grave_breach(const View& s, const Inquiry&) {
    if ((!s.has(grave) && !s.holds_any({U"认为不"})) || !is_dismissed(s) || s.has(law_39)) return false;
    const bool measured = s.value(Unit::yuan) != nullptr || s.value(Unit::time) != nullptr || s.has(many_times);
    if (s.has(employer_thinks)) return !measured;
    if (s.holds_any({U"书面警告", U"查证属实", U"查实", U"法律责任", U"依法"}) || s.has(must_not)) return false;
    return !measured && !s.has(concrete_wrong, petty_wrong, absent_work);
}

Verdict dismissed_for_a_trifle(const View& s, const Inquiry&) {
    const bool short_absence = s.has(absent_work) && [&] {
        for (const auto& token : s.tokens())
            if (token.meaning == absent_work)
                if (const auto* days = s.value_near(token, Unit::day, 4)) return days->amount <= 1;
        return false;
    }();
    const bool at_work = s.holds(U"上班") || s.holds(U"工作时间") || s.holds(U"车间") || s.holds(U"厂区");
    const bool at_a_stroke = holds_any(s.text(), {U"立刻", U"当场", U"马上", U"一律", U"一概", U"立即"}) &&
                             holds_any(s.text(), {U"开除", U"辞退", U"除名"});
    bool one_time = false;
    for (const auto& v : s.values())
        one_time |= v.unit == Unit::time && v.amount == 1 && v.end < s.end() &&
                    (s.paper().text.text[v.end] == U'的' || s.paper().text.text[v.end] == U'，' ||
                     s.paper().text.text[v.end] == U'即' || s.paper().text.text[v.end] == U'未');
    const bool no_graver = !s.has(concrete_wrong, grave, complain) && !s.has(union_act, refuses_to_sign, ranking) &&
                           !s.has(retroactive, refuse, private_account, weak_ground) && !s.has(emergency, injured);
    bool a_few_minutes = false;
    for (const auto& v : s.values()) a_few_minutes |= v.unit == Unit::minute && v.amount <= 30;
    const bool petty =
        s.has(petty_wrong) || (a_few_minutes && no_graver) || (no_graver && ((at_work && at_a_stroke) || one_time));
    const bool once = s.holds(U"首次") || s.holds(U"一次") || s.holds(U"初犯") || s.holds(U"第一次") ||
                      s.holds(U"一经发现") || s.holds(U"即视为");
    const bool stays_away = s.holds_any({U"未来厂", U"没来", U"不来", U"未到岗", U"不回厂", U"未归", U"未返"});
    if (stays_away && plainly(s, automatic_leave) != nullptr) return false;  // DIS-05
    if ((!petty && !short_absence) || !is_dismissed(s) || s.has(many_times, listed_grounds)) return false;
    if (s.holds(U"第二次") && !s.holds(U"没有第二次")) return false;
    if (s.holds_any({U"书面警告", U"社保", U"退工单"})) return false;
    if (s.has(law_39) && !once) return false;
    for (const auto& v : s.values())
        if ((v.unit == Unit::time && v.amount >= 2) || (v.unit == Unit::day && v.amount > 1)) return false;
    if (s.has(complain) && !s.holds(U"客户") && !s.holds(U"顾客") && !s.holds(U"业主")) return false;  // ARB-01
    return !s.has(poor_work, ranking, body_search);
}

/// 体罚幼儿, 体罚学生: what staff must not do to those in their care.
bool is_of_those_in_care(const View& s) { return s.holds_any({U"幼儿", U"儿童", U"孩子", U"老人"}); }

Verdict search_or_confinement(const View& s, const Inquiry&) {
    if (s.has(abolished, of_no_effect) || is_of_those_in_care(s)) return false;
    if (s.has(must_not) && s.holds_any({U"严禁体罚", U"不得对员工", U"保安不得", U"不得以"})) return false;
    if (plainly_any(s, body_search, corporal)) return true;
    const bool open_at_any_time = s.holds_any({U"凭卡出入", U"自由出入", U"随时出入", U"应急", U"消防"});
    if (open_at_any_time) return false;
    if (plainly(s, locked) != nullptr && s.has(dorm, worker, go_out) &&
        (s.has(dorm) || forbidden_to_worker(s, go_out) != nullptr || s.value(Unit::clock) != nullptr))
        return true;
    if (plainly(s, locked) != nullptr && s.holds_any({U"大门", U"不放人"}) &&
        !s.holds_any({U"物料", U"财物", U"丢失", U"车间", U"仓库"}) &&
        (s.has(free_time) || s.value(Unit::clock) != nullptr))
        return true;
    const bool off_work = s.has(free_time, dorm) || s.value(Unit::clock) != nullptr;
    const bool shut_in = forbidden_to_worker(s, go_out) != nullptr ||
                         (s.has(locked) && plainly(s, locked) != nullptr) ||
                         (plainly(s, go_out) != nullptr &&
                          s.holds_any({U"经厂长批准", U"经批准", U"须批准", U"要经", U"须经", U"未经批准"}));
    return off_work && shut_in && !s.holds(U"上班时间") && !s.holds(U"携带") && !s.holds(U"物品") &&
           !s.holds(U"物料") && !s.has(private_life) && !s.holds(U"车辆");
}

Verdict toilet_limit(const View& s, const Inquiry&) {
    if (s.has(toilet)) {
        if (s.holds_any({U"不限制", U"不限次数", U"不限几", U"几趟不管", U"几次不管", U"不计时间", U"随时", U"打扫",
                         U"清洁", U"不得限制", U"摄像", U"监控", U"吸烟", U"抽烟", U"受伤"}))
            return false;
        const bool counted = s.value(Unit::minute) != nullptr || s.value(Unit::time) != nullptr ||
                             s.holds_any({U"一次", U"一趟", U"两趟", U"三趟", U"几趟"});
        const bool limited = counted && (s.has(limits, must_not, punish, deduct) || s.holds(U"每次"));
        return limited || s.has(punish, deduct, money_penalty) ||
               s.holds_any({U"按离岗", U"按旷工", U"超时", U"领牌", U"块牌"}) ||
               forbidden_to_worker(s, toilet) != nullptr;
    }
    return forbidden_to_worker(s, drink_water) != nullptr && !s.holds(U"饮水机旁") && !s.holds(U"电气") &&
           !s.holds(U"无尘") && !s.holds(U"有毒");
}

Verdict private_life_ruled(const View& s, const Inquiry&) {
    if (s.holds_any({U"自由", U"不干涉", U"不干预", U"不得因", U"代领"}) || s.has(of_no_effect)) return false;
    if (s.has(romance) &&
        (forbidden_to_worker(s, romance) != nullptr ||
         (plainly_forbidden(s, romance) != nullptr && !s.has(worker) && !s.holds(U"干涉") && !s.holds(U"不得禁止")) ||
         (plainly(s, romance) != nullptr && is_dismissed(s)) ||
         (plainly(s, romance) != nullptr && s.has(leave_job, punish) && !s.holds(U"申报"))))
        return true;
    if (s.has(couple) && !s.holds(U"申报") && !s.has(sick_leave, statutory_holiday) &&
        ((s.holds(U"只能") && (s.holds(U"一人") || s.holds(U"一方"))) ||
         ((s.holds(U"一方") || s.holds(U"其中一") || s.holds(U"一人")) && s.has(leave_job, dismiss)) ||
         s.holds_any({U"走一个", U"留一个"}) || (forbidden_to_worker(s, couple) != nullptr && s.holds(U"同在"))))
        return true;
    if (!s.has(private_life) || s.holds(U"上班前") || s.holds(U"工作前") || s.holds(U"工作时间不")) return false;
    const bool barred = forbidden_to_worker(s, private_life) != nullptr;
    const bool denies_oneself =
        plainly_denied(s, private_life) != nullptr && (s.has(promise) || s.holds_any({U"不与", U"不和"}));
    const bool told = s.has(reports_to) || s.holds(U"汇报") || s.holds(U"报告") || s.holds(U"报备") ||
                      s.holds(U"登记") || s.holds(U"同意") || s.holds(U"批准");
    const bool own_time = s.has(free_time) || s.holds(U"同乡") || s.holds(U"老乡");
    const bool at_risk = s.holds(U"值班") || s.holds(U"驾驶") || s.holds(U"宿舍内") || s.holds(U"上岗前");
    return own_time && !at_risk &&
           (barred || denies_oneself ||
            (told && plainly(s, private_life) != nullptr &&
             (s.has(must, worker) || s.holds_any({U"要向", U"须向", U"应向", U"要跟", U"须跟", U"得跟", U"要和"}))));
}

Verdict all_for_one(const View& s, const Inquiry&) {
    if (s.holds_any({U"不连累", U"不连带", U"聚餐", U"自愿参加", U"水电", U"电费", U"房租"})) return false;
    if (s.holds_any({U"其余人员", U"其他人员", U"其余成员", U"同组其余"}) && s.has(lost_bonus)) return true;
    if (s.holds(U"不牵连") || s.holds(U"不连坐") || s.holds(U"不影响其他") || s.holds(U"绩效方案")) return false;
    if (s.has(guarantor, abolished, of_no_effect)) return false;
    const bool nobody_known = s.holds_any({U"查不出", U"查不到", U"找不到", U"找不出", U"没人认", U"无人承认",
                                           U"查不清", U"分不清", U"说不清", U"无人认"});
    if (nobody_known && (s.has(whole_group) || s.holds(U"当班")) &&
        s.holds_any({U"扣光", U"没了", U"没有了", U"取消", U"摊", U"一起赔", U"都扣", U"全扣", U"扣完"}) &&
        !s.holds_any({U"不摊", U"不得摊", U"公司承担", U"由公司", U"不由", U"不得由", U"不赔"}))
        return true;
    const bool sanction = plainly_any(s, punish, deduct, money_penalty, damage) || s.holds(U"扣奖") ||
                          s.has(lost_bonus) || s.holds_any({U"扣光", U"一起取消"});
    const bool of_all = s.has(whole_group, one_person) || s.holds(U"查不") || s.holds(U"找不") || s.holds(U"不清") ||
                        s.holds(U"谁") || s.holds(U"责任人") || s.holds(U"没人认") || s.holds(U"全部") ||
                        s.holds(U"无法") || s.holds(U"全体");
    if (of_all && plainly(s, share_out) != nullptr &&
        (s.has(loss, damage, deduct, money_penalty, punish, pay_damage) || s.has(trade_loss)))
        return true;
    if (plainly(s, leader_too) != nullptr && !s.holds(U"自身过失")) return sanction || s.holds(U"罚");
    return sanction && s.follow({one_person, whole_group}, 20) && s.first(whole_group) != nullptr;
}

Verdict no_hearing_in_words(const View& s, const Inquiry& q) {
    if (q.paper.type == DocType::platform) return false;  // GIG-03
    if (!s.has(discipline_word, punish) && !(s.has(no_explaining) && s.has(misdeed_mark))) return false;
    if (s.has(rider)) return false;
    if (!s.has(discipline_word, misdeed_mark) && s.holds(U"单方解除")) return false;
    if (stated(s, {no_explaining}) != nullptr) return true;
    if (s.has(hearing) && (plainly_denied(s, hearing) != nullptr || forbidden_to_worker(s, hearing) != nullptr ||
                           (s.has(no_need) && s.holds(U"谈话"))))
        return true;
    return s.holds(U"最终决定") && s.has(discipline_word) && !s.has(may);
}

/// A whole set of house rules that punishes and nowhere lets anyone answer.
Verdict no_hearing_anywhere(const Inquiry& q) {
    if (const auto remark = remark_of_absence(q.paper, {U"奖惩", U"处分"}, {U"程序"})) return Verdict::at(*remark);
    if (q.paper.type != DocType::handbook || !q.paper.is_complete || q.paper.has[hearing]) return false;
    const auto& text = q.paper.text.text;
    if (text.find(U"听取") != std::u32string::npos || text.find(U"送达") != std::u32string::npos) return false;
    for (const auto& view : agreed_sentences(q.paper))
        if (view.has(punish) && plainly(view, dismiss) != nullptr) return Verdict::at({view.begin(), view.end()});
    return false;
}

}  // namespace gongyou::checkup::rules
