#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/prob.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

bool is_short_span(const Value& value) {
    return value.unit == Unit::day || value.unit == Unit::week || value.unit == Unit::month ||
           value.unit == Unit::working_day;
}

/// 头三个月, 前五天, 最初一周: the time with which the work begins, however it is called.
bool opens_work(const View& s) {
    for (const auto& value : s.values()) {
        if (!is_short_span(value)) continue;
        const auto before = words_before(s, value.begin, 3);
        const bool begins = before.ends_with(U"头") || before.ends_with(U"前") || before.ends_with(U"首") ||
                            before.ends_with(U"最初") || before.ends_with(U"开头") ||
                            holds_any(before, {U"先学", U"先跟", U"先来", U"先干", U"先做", U"先在", U"跟岗"});
        if (begins && !holds_any(before, {U"提前", U"以前", U"之前", U"离职前", U"离前", U"期前", U"满前", U"日前",
                                          U"届前", U"产前"}))
            return true;
    }
    return false;
}

/// 三日之内自己走的, 未满一周就走的: gone again within days.
bool leaves_within_days(const View& s) {
    const bool goes = s.has(leave_job) || s.holds_any({U"走", U"离", U"劝退", U"不干", U"不来", U"淘汰"});
    if (!goes) return false;
    if (s.holds_any({U"首周内", U"第一周内", U"头一周内", U"首月内", U"当周内"})) return true;
    for (const auto& value : s.values()) {
        const auto days = value.days();
        if (!is_short_span(value) || !days || *days > 31) continue;
        const auto before = words_before(s, value.begin, 4);
        const auto behind = words_behind(s, value.end, 3);
        if (holds_any(before, {U"提前", U"提早", U"每", U"逾期", U"连续", U"旷"})) continue;
        if (holds_any(before, {U"不满", U"未满", U"不到", U"没满", U"不足", U"没干满", U"没做满", U"干不满"}) ||
            holds_any(behind, {U"内"}))
            return true;
    }
    return false;
}

/// 不计工钱, 没有薪水, 不产生报酬, 不另开工资: between the no and the pay stand only words for giving it.
bool denies_pay(std::u32string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (std::u32string_view{U"不无没未毋"}.find(text[at]) == std::u32string_view::npos) continue;
        auto end = at + 1;
        while (end < text.size() && end - at < 7 &&
               std::u32string_view{U"发给计付支算结领记享受有开另任何予再产生得取半分一不提供须需核放"}.find(
                   text[end]) != std::u32string_view::npos)
            ++end;
        const auto rest = text.substr(end, 4);
        for (const std::u32string_view noun : {U"工资", U"工钱", U"薪", U"报酬", U"酬", U"课酬", U"钱"})
            if (rest.starts_with(noun) && !holds_any(rest, {U"工资条", U"工资卡", U"工资表", U"工资单"})) return true;
    }
    return false;
}

/// 分文不取, 员工不付费用: what the worker is spared and not the wage.
bool is_spared_to_worker(const View& s, const Token& token) {
    const auto behind = words_behind(s, token.end, 2);
    const bool is_handed_out = holds_any(words_behind(s, token.end, 4), {U"发给", U"提供手", U"配", U"发放"});
    return behind.starts_with(U"取") || behind.starts_with(U"收") || is_handed_out ||
           holds_any(part_around(s, token.begin), {U"费用", U"体检", U"检查", U"护具", U"护镜", U"押金"});
}

bool says_unpaid(const View& s) {
    for (const auto& token : s.tokens())
        if (token.meaning == unpaid && !is_spared_to_worker(s, token)) return true;
    return denies_pay(s.text());
}

/// 让其走人, 说一声就走, 随叫随走: sent away in plain words.
bool is_sent_off(const View& s) {
    return leads_to(s.text(), {U"让", U"叫", U"请", U"喊", U"要", U"打发"},
                    {U"走", U"离厂", U"离店", U"离岗", U"离开", U"离职", U"回家", U"回去", U"另谋"}, 4) ||
           s.holds_any({U"说一声就走", U"随叫随走", U"随时走人", U"一拍两散", U"说走就走", U"走人就是",
                        U"双方关系即告结束", U"用工关系即告", U"当天结账", U"当日结账", U"结账走", U"结清走",
                        U"终止聘用", U"停止聘用", U"停止使用"});
}

/// 不必讲明理由, 无须提供任何证据, 不用讲道理.
bool gives_no_reason(const View& s) {
    return leads_to(s.text(), {U"不", U"无", U"毋", U"免", U"没有"},
                    {U"理由", U"原因", U"证据", U"道理", U"缘由", U"依据", U"为什么", U"解释", U"说法"}, 6) &&
           !s.holds_any({U"不得", U"无正当理由", U"无理由解除的", U"不得无"});
}

/// 提前三十日（试用期提前三日）通知: probation is named only for the notice that the worker gives in it.
bool names_probation_for_notice_only(const View& s) {
    bool named = false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != probation) continue;
        named = true;
        if (!holds_any(words_behind(s, token.end, 8), {U"三日", U"三天", U"3日", U"3天"})) return false;
    }
    return named && !s.holds_any({U"通知乙方", U"通知员工", U"通知职工", U"通知本人"});
}

}  // namespace

Verdict contract_only_for_trial(const View& s, const Inquiry&) {
    if (s.holds_any({U"继续履行", U"写入合同", U"写进合同", U"写在合同", U"包含在", U"含在合同", U"不另签试用",
                     U"不单独签", U"不与员工单独", U"不另订试用", U"不得单独", U"不再单独"}))
        return false;
    for (const auto& token : s.tokens())
        if (token.meaning == trial_contract && s.stance_of(token) == Stance::said && !denied_in_part(s, token))
            return true;
    if (s.denied(probation) != nullptr) return false;
    const auto* not_now = s.denied(sign);
    const bool needless = not_now != nullptr && holds_any(words_before(s, not_now->begin, 4),
                                                          {U"无须", U"无需", U"不必", U"不用", U"不再", U"毋须"});
    const bool none_now = not_now != nullptr && !needless && !s.forbidden(sign);
    const bool afterwards = !needless && ((s.has(regular) && s.holds_any({U"再办合同", U"才办合同", U"再订合同"})) ||
                                          s.follow({regular, sign}, 16) || s.follow({regular, back_sign}, 16) ||
                                          s.follow({probation, again, sign}, 16));
    const bool only_then = leads_to(s.text(), {U"才"}, {U"订立", U"签", U"办合同", U"办理合同", U"订合同"}, 5) &&
                           s.holds_any({U"之后", U"以后", U"后", U"通过", U"合格"}) && s.denied(sign) == nullptr;
    if (only_then && s.has(probation, trial_work) && s.has(contract) && !s.holds(U"不会等")) return true;
    const bool begins = s.has(probation, trial_work) || (opens_work(s) && none_now);
    return begins && s.has(contract) && (none_now || afterwards);
}

Verdict second_probation(const View& s, const Inquiry&) {
    if (s.has(of_no_effect) || s.forbidden(extend) != nullptr || s.forbidden(probation) != nullptr ||
        s.denied(probation) != nullptr)
        return false;
    if (s.denied(extend) != nullptr ||
        s.holds_any({U"试用期不变", U"不再约定", U"不得重复", U"只能约定一次", U"一次为限", U"只试用一次", U"不延长",
                     U"不再延长", U"不重新", U"不再试", U"试用只有一", U"亦不", U"不再设", U"不另设", U"不再试用",
                     U"工资不降", U"不影响解除", U"总长不变"}))
        return false;
    const bool longer = s.said(extend) != nullptr && (s.near(probation, extend, 24) || s.near(regular, extend, 6)) &&
                        !s.has(statutory_extension);
    const bool looks_again = (s.has(employer, probation) || s.has(promoted)) && s.value(Unit::month) != nullptr &&
                             s.holds_any({U"再试", U"再看", U"再观察", U"再考察", U"多试", U"多看", U"多给"});
    if (looks_again && !s.has(must_not)) return true;
    const bool once_more =
        s.said(probation) != nullptr &&
        (s.follow({renew, probation}, 20) || s.follow({transfer, probation}, 24) || s.follow({again, probation}, 4) ||
         s.follow({promoted, probation}, 20) || s.holds_any({U"第二次签", U"再次签", U"二次入职"}) ||
         s.follow({entity_change, probation}, 16));
    const bool anew = s.said(probation) != nullptr &&
                      leads_to(s.text(), {U"试用期", U"试用", U"考察期", U"观察期", U"适应期"},
                               {U"重新起", U"重新算", U"重新计", U"从头", U"重来", U"再来一遍", U"再走一遍"}, 4);
    const bool came_back =
        s.said(probation) != nullptr &&
        s.holds_any({U"回来的", U"又回", U"返聘回", U"重回", U"再回", U"再进厂", U"回流", U"重新进", U"再入职"}) &&
        !s.holds_any({U"不设", U"免"});
    return longer || once_more || anew || came_back;
}

Verdict no_insurance_meanwhile(const View& s, const Inquiry& q) {
    if (!s.has(insurance, injury_insurance) || q.paper.type == DocType::internship || s.has(intern)) return false;
    if (s.has(of_no_effect) ||
        s.holds_any({U"不因试用", U"不得不", U"不构成", U"不是理由", U"入职当月", U"入职即", U"用工之日", U"不等转正",
                     U"不用等", U"转正后继续", U"不得以试用", U"不以试用", U"第一天起", U"也要缴", U"照样缴"}))
        return false;
    if (s.holds_any({U"仅为转正", U"只为转正", U"只给转正", U"仅给转正", U"只有转正"}) && s.forbidden(enrol) == nullptr)
        return true;
    const bool meant = s.has(probation, trial_work) || s.has(regular) || opens_work(s);
    if (!meant) return false;
    const bool before_regular =
        s.holds_any({U"转正之前", U"转正前", U"定岗前", U"合格前", U"没转正", U"未转正", U"尚未转正"}) ||
        (s.holds(U"之前不办") && s.has(probation, regular));
    if (before_regular && (s.denied(enrol) != nullptr || s.denied(insurance) != nullptr)) return true;
    const bool then = leads_to(s.text(), {U"才", U"再", U"方", U"始", U"起", U"次月", U"后", U"补", U"一起", U"一并"},
                               {U"办", U"缴", U"交", U"上", U"买", U"参", U"纳入"}, 5);
    const bool past_it = s.has(regular) ||
                         leads_to(s.text(), {U"从第", U"自第"}, {U"个月起", U"个月开始", U"个月才"}, 3) ||
                         (opens_work(s) && s.holds_any({U"个月后", U"个月以后", U"个月之后"})) ||
                         leads_to(s.text(), {U"过了", U"满了", U"试用期满", U"试用期过", U"试用完", U"试用结束"},
                                  {U"再", U"才", U"后", U"方", U"给", U"办", U"缴", U"起"}, 8);
    const bool commercial = s.holds_any({U"补充", U"年金", U"公积金"});
    if (then && past_it && !commercial && s.forbidden(enrol) == nullptr && s.denied(regular) == nullptr) return true;
    const bool only_then =
        s.has(probation, trial_work) && s.has(enrol) && s.forbidden(enrol) == nullptr &&
        s.holds_any({U"才给", U"才缴", U"才交", U"才办", U"方可", U"方为", U"期满补办", U"过后再", U"再缴", U"再办"});
    if (only_then) return true;
    const bool not_yet =
        s.denied(enrol) != nullptr || s.denied(insurance) != nullptr || s.holds_any({U"暂不", U"暂缓", U"先不"});
    if (not_yet && (s.has(probation, trial_work) || opens_work(s)) && s.forbidden(enrol) == nullptr) return true;
    return s.has(regular) && !commercial &&
           (s.follow({regular, insurance}, 24) || s.follow({insurance, regular}, 10)) &&
           (s.has(must) || s.holds_any({U"后", U"起", U"再", U"次月", U"才", U"开始", U"之月", U"之日"}));
}

Verdict dismissal_at_will(const View& s, const Inquiry& q) {
    if (q.paper.type == DocType::part_time) return false;  // there either side may end it at any time
    if (s.has(lawful_reason, of_no_effect) || s.forbidden(dismiss) != nullptr) return false;
    if (names_probation_for_notice_only(s)) return false;
    const bool proven = s.holds_any({U"被证明", U"经证明", U"证明不符合", U"说明理由后", U"并说明理由", U"书面说明",
                                     U"应说明理由", U"下列情形", U"法定情形", U"法律规定的情形"}) &&
                        !gives_no_reason(s);
    if (proven) return false;
    const auto* whenever = s.said(at_any_time);
    const bool at_will = whenever != nullptr && subject_of(s, *whenever) != Party::worker;
    const bool no_ground =
        gives_no_reason(s) || s.denied(reason) != nullptr || at_will ||
        s.holds_any({U"互不补偿", U"不作补偿", U"不欠", U"绝对决定权", U"即刻", U"说不行", U"立刻"}) ||
        s.denied(severance) != nullptr || s.denied(notify) != nullptr;
    if (s.holds_any({U"通知甲方", U"通知公司", U"告诉公司", U"告知甲方", U"告知公司", U"通知厂里", U"通知单位"}))
        return false;
    const auto* act = s.said(dismiss);
    const bool sent = is_sent_off(s);
    if (act == nullptr && !sent) return false;
    if (!sent && subject_of(s, *act) == Party::worker &&
        !s.holds_any({U"让", U"叫", U"请乙方", U"请员工", U"通知员工", U"通知乙方"}))
        return false;
    const bool on_notice_only =
        act != nullptr && s.has(employer, boss) && subject_of(s, *act) == Party::employer &&
        s.holds_any({U"通知乙方即可", U"通知即可", U"即可解除", U"即可辞退", U"就可以辞", U"当场叫"});
    if (on_notice_only && !s.has(fail)) return true;
    const bool by_feeling =
        s.has(boss, employer, as_employer_says) &&
        s.holds_any({U"觉得", U"认为", U"不满意", U"看不上", U"不合适", U"当天", U"当日", U"看不中", U"不中意",
                     U"不顺眼", U"当场", U"用不着", U"叫停就停", U"一句话", U"一声", U"处不来", U"合不来"});
    if (sent) return (no_ground || by_feeling) && !s.holds_any({U"员工要走", U"乙方要走", U"想走"});
    const bool worker_may = s.holds_any({U"员工可以随时解除", U"乙方可以随时解除"});
    const bool worker_leaves =
        worker_may || (s.actor_of(*act) == Party::worker && !s.has(employer, boss) && !s.holds(U"让"));
    return (no_ground || by_feeling) && !worker_leaves;
}

Verdict unpaid_trial(const View& s, const Inquiry&) {
    if (s.forbidden(unpaid) != nullptr || s.has(student) || s.holds(U"押在") ||
        s.holds_any({U"不设", U"面试", U"不存在", U"哪怕"}))
        return false;
    if (s.has(sick_leave, personal_leave, absence, overtime)) return false;
    if (s.holds_any({U"没做满", U"没干满", U"未做满", U"未干满"}) && s.value(Unit::month) != nullptr)
        return false;  // wages forfeited on leaving
    const bool learns = s.holds_any({U"学习", U"培训", U"集训", U"跟班", U"实操", U"试做", U"试岗", U"互相了解"}) &&
                        (s.value(Unit::day) != nullptr || s.value(Unit::week) != nullptr) && !s.has(service_period);
    const bool short_stay = s.has(trial_work) || leaves_within_days(s) || learns || opens_work(s);
    const bool trial = short_stay || s.said(probation) != nullptr;
    if (!trial) return false;
    const bool kept = leaves_within_days(s) && s.has(forfeit) && !s.has(commission, bonus) &&
                      leads_to(s.text(), {U"不"}, {U"结算", U"结", U"算", U"发"}, 1) && !s.holds(U"押");
    return kept || (says_unpaid(s) && (short_stay || !s.has(gathering)));
}

Verdict hard_to_leave(const View& s, const Inquiry&) {
    const auto* trial = s.first(probation);
    if (trial == nullptr || s.has(of_no_effect)) return false;
    if (const auto behind = words_behind(s, trial->end, 3);
        behind.starts_with(U"满后") || behind.starts_with(U"满以后") || behind.starts_with(U"期满后"))
        return false;  // 试用期满后提出辞职的: RES-02
    const auto* leaves = s.first(leave_job);
    if (leaves == nullptr) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != early || token.begin < trial->begin) continue;
        const auto* notice = s.span_near(token, 4);
        if (notice != nullptr && notice->begin >= token.end && *notice->days() > 3.5 &&
            s.actor_of(token) != Party::employer)
            return {true, fmt::format("要求提前{:.3g}天，法定3天", *notice->days())};
        break;
    }
    if (s.forbidden(leave_job) != nullptr && s.actor_of(*s.forbidden(leave_job)) != Party::employer) return true;
    bool loses = false;
    for (const auto& token : s.tokens())
        loses |= (token.meaning == forfeit || token.meaning == unpaid || token.meaning == forfeited_pay) &&
                 (token.begin < leaves->end ||
                  s.paper().words(leaves->end, token.begin).find(U'。') == std::u32string_view::npos);
    loses = loses && s.has(wage, loss, damage, fine) && s.follow({probation, leave_job}, 14) && !s.has(dismiss);
    const bool pays = s.follow({probation, leave_job}, 10) && s.value(Unit::yuan) != nullptr &&
                      s.holds_any({U"招聘费", U"招工费", U"用工成本", U"培养费", U"管理费"}) &&
                      leads_to(s.text(), {U"承担", U"赔", U"付", U"交", U"扣"}, {U"费", U"成本", U"元"}, 8);
    for (const auto& token : s.tokens())
        if (token.meaning == must && token.begin >= leaves->end && s.follow({leave_job, must, approve}, 10) &&
            words_before(s, token.end, 4).find_first_of(U"毋无不未") == std::u32string_view::npos)
            return true;
    const bool waits_for_another = s.has(replacement) && s.follow({probation, leave_job}, 10) && s.has(must);
    return loses || pays || waits_for_another;
}

}  // namespace gongyou::checkup::rules
