#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/burden.hpp"
#include "programmes/checkup/rules/safety_rules.hpp"

namespace gongyou::checkup::rules {

using namespace word;

// SAFE 劳动安全与工伤 (domain/contract-rules.md B.12)

namespace {

/// Only what the law itself does not count as injury at work is left out: drunk, self-inflicted, criminal.
bool only_by_own_crime(const View& s) { return s.has(self_inflicted); }

/// A ban that keeps the employer from something: 甲方不得约定…, 不得以任何理由拒绝….
bool binds_the_employer(const View& s) {
    for (const auto& token : s.tokens()) {
        if (token.meaning != must_not) continue;
        const auto behind = words_behind(s, token.end, 4);
        if (s.actor_of(token) == Party::worker || holds_any(behind, {U"来", U"闹", U"上门", U"再"})) continue;
        if (holds_any(behind, {U"追究", U"要求", U"向公", U"向甲", U"索", U"提出", U"主张", U"找", U"向厂", U"向单",
                               U"向用", U"闹", U"申请", U"申报", U"报工", U"上报"}))
            continue;
        return true;
    }
    return false;
}

/// What happens at home or off duty is told by LEAVE-09.
bool is_off_duty(const View& s) {
    return s.has(off_duty) && !s.holds_any({U"工伤", U"受伤", U"负伤", U"伤亡", U"伤残"});
}

bool names_bodily_injury(const View& s) {
    return s.has(injury) || (s.holds(U"事故") && s.has(at_work) && s.holds_any({U"人身", U"伤", U"死"}));
}

/// What is dangerous in the work, or what is given against it: 现场有坠落危险, 发手套和护腰.
bool cares_for_safety(const View& s) {
    if (s.said(named_hazard) != nullptr && !s.has(heat_allowance)) return true;
    if (s.has(ppe) && s.holds_any({U"发", U"提供", U"配", U"免费", U"给", U"店里买", U"厂里买", U"公司买"}) &&
        !s.has(charged))
        return true;
    const bool of_conditions =
        s.holds_any({U"工作条件", U"劳动条件", U"办公条件", U"作业条件", U"作业场所", U"工作环境", U"作业环境"});
    if (of_conditions && s.holds_any({U"提供", U"符合", U"标准", U"良好", U"安全", U"保障"})) return true;
    if (s.holds(U"职业病危害") && s.holds_any({U"无职业", U"不存在", U"没有职业", U"不涉及", U"无任何"})) return true;
    if (s.holds(U"安全") &&
        s.holds_any({U"由店里管", U"由公司负责", U"由甲方负责", U"由厂里", U"由店里", U"由酒店", U"店里管"}))
        return true;
    return s.holds_any({U"安全培训", U"安全教育", U"安全操作", U"技术交底", U"应急演练", U"安全措施", U"安全生产",
                        U"疲劳驾驶", U"安全风险", U"交通安全", U"卫生要求", U"传染病防护", U"防暑", U"保持通风",
                        U"消防"}) ||
           (s.holds_any({U"风险", U"危险", U"刺激"}) &&
            s.holds_any({U"提供", U"配备", U"发放", U"告知", U"培训", U"采取"}));
}

bool is_written_down(const View& s, const Token& token) {  // and not a blank: 劳动条件：＿＿
    const auto behind = words_behind(s, token.end, 24);
    const auto colon = behind.find(U'：');
    return colon == std::u32string_view::npos || !behind.substr(colon + 1).starts_with(U"_");
}

/// Somebody is hurt, and in the same sentence the firm stands aside or the harm is left to him.
bool leaves_injured_alone(const View& s) {
    if (s.holds_any({U"第三人", U"财物", U"罚款", U"罚单", U"垫付", U"依法", U"报销", U"过错", U"条例"})) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != injury || s.has(occupational_check)) continue;
        if (words_before(s, token.begin, 1).find_first_of(U"上交缴办买") == 0) continue;  // 只给上工伤一样
        const auto words = sentence_around(s, token.begin);
        if (firm_stands_aside(words) || worker_is_left_with_it(words)) return true;
    }
    return false;
}

/// 油漆工, 镀铬线: a post, not what harms in it.
bool is_in_name_of_post(const View& s, const Token& hazard) {
    if (s.paper().words(hazard.begin, hazard.end) == U"油漆") return true;
    for (const auto& token : s.tokens())
        if (token.meaning == hazard_post && token.begin < hazard.begin && hazard.end <= token.end) return true;
    return false;
}

}  // namespace

Verdict injury_at_own_risk(const View& s, const Inquiry& q) {
    // platforms and over-age workers have a rule of their own: GIG-02, INT-05
    if (q.paper.type == DocType::platform || (q.paper.type == DocType::internship && !q.facts.is_student)) return false;
    return is_injury_at_own_risk(s);
}

bool is_injury_at_own_risk(const View& s) {
    if (!names_bodily_injury(s) || only_by_own_crime(s) || is_off_duty(s)) return false;
    if (s.has(of_no_effect, condemned) || (s.has(occupational_check) && s.has(waive))) return false;
    if (binds_the_employer(s) || s.has(injury_leave, abolished)) return false;
    if (s.holds_any({U"均与本协议不符", U"不免除", U"不影响"}) || s.has(care_cost)) return false;
    if (s.holds_any({U"选任", U"作为用人单位", U"乙方的员工", U"乙方员工", U"乙方人员", U"雇请的人员", U"其雇员"}))
        return false;  // between firms
    if (s.has(insurance) && !s.holds_any({U"受伤", U"负伤", U"事故", U"伤亡"})) return false;
    if (s.holds_any({U"上工伤", U"缴工伤", U"交工伤", U"办工伤", U"买工伤"})) return false;  // the insurance is meant
    if (s.holds_any({U"公司依法", U"甲方依法", U"单位依法", U"由公司处理", U"公司立即", U"公司先"})) return false;
    if (s.holds_any({U"第三者", U"他人", U"别人"}) && !s.has(grave_injury) && !s.holds_any({U"自己", U"本人", U"乙方"}))
        return false;
    const auto* free_of_duty = stated(s, {disclaim});
    if (free_of_duty == nullptr && leaves_injured_alone(s)) return true;
    if (free_of_duty == nullptr && is_laid_on_worker(s) && !s.holds_any({U"财物", U"第三人", U"罚款"})) return true;
    const bool waived = s.said(waive) != nullptr && s.actor_of(*s.said(waive)) != Party::employer &&
                        s.has(worker, voluntary, promise) && s.near(injury, waive, 24) &&
                        s.holds_any({U"放弃", U"免除", U"不追究", U"不再追究"});
    if (free_of_duty == nullptr && !waived) return false;
    if (free_of_duty != nullptr && !waived) {
        const auto part = s.paper().words(free_of_duty->begin, free_of_duty->end);
        const bool on_worker = s.actor_of(*free_of_duty) != Party::employer ||
                               holds_any(part, {U"不", U"与", U"自", U"免", U"无", U"放弃", U"乙方", U"员工", U"本人",
                                                U"个人", U"职工", U"工人", U"家属"});
        if (!on_worker) return false;
        if (holds_any(part, {U"由甲方", U"由公司"})) return false;
        const auto whole = s.part(free_of_duty->begin);
        if (holds_any(whole, {U"甲方自愿承担", U"公司自愿承担", U"由甲方", U"由公司", U"公司全额"})) return false;
    }
    return !s.holds_any({U"第三人", U"财物", U"乙方不承担", U"劳动者不承担", U"员工不承担", U"职工不承担"});
}

Verdict no_safety_clause(const Inquiry& q) {
    if (!q.paper.is_complete || (q.paper.type != DocType::labour_contract && q.paper.type != DocType::dispatch))
        return false;
    bool stated = false;
    bool named = false;
    bool hazardous = false;
    for (const auto& view : agreed_sentences(q.paper)) {
        hazardous |= view.has(post, party_b, worker_label, apprentice) && view.has(hazard_post) &&
                     !view.has(woman, minor, must_not);
        for (const auto& token : view.tokens())
            named |= token.meaning == named_hazard && view.stance_of(token) == Stance::said &&
                     !view.has(heat_allowance) && !is_in_name_of_post(view, token);
        for (const auto& token : view.tokens()) {
            if (token.meaning != safety_statement || view.stance_of(token) == Stance::denied) continue;
            const auto before = words_before(view, token.begin, 6);
            if (holds_any(before, {U"特殊", U"女职工", U"通篇无", U"未"}) ||
                view.holds_any({U"未约定", U"未写明", U"无劳动保护"}))
                continue;
            stated |= is_written_down(view, token);
        }
        stated |= cares_for_safety(view) || (view.holds_any({U"配备", U"发放", U"提供"}) && view.holds(U"防") &&
                                             view.holds_any({U"眼镜", U"耳", U"手套", U"口罩", U"鞋", U"面罩"}));
    }
    if (!stated) return Verdict{true};
    return hazardous && !named ? Verdict{true, "岗位有职业病危害，合同没有写明是什么危害"} : Verdict{false};
}

/// 头盔免费；电动车可自备: what is bought stands in the sentence of the gear, or speaks of its cost.
bool cost_is_of_gear(const View& s) {
    for (const auto& token : s.tokens()) {
        if (token.meaning != self_bought && token.meaning != own_expense && token.meaning != charged) continue;
        const auto words = sentence_around(s, token.begin);
        if (holds_any(words, {U"费", U"成本", U"所需", U"一律", U"均", U"都", U"钱", U"扣"})) return true;
        for (const auto& gear : s.tokens())
            if (gear.meaning == ppe && gear.begin >= s.begin() && sentence_around(s, gear.begin).data() == words.data())
                return true;
    }
    return !s.has(self_bought, own_expense, charged);
}

Verdict protective_gear_paid_by_worker(const View& s, const Inquiry&) {
    if (!s.has(ppe) || s.has(by_fault) ||
        any_forbidden(s, {self_bought, collect, charged, in_cash_instead, instead_of}))
        return false;
    for (const auto c : {collect, self_bought, deduct})  // not 不够用的自己掏钱
        if (const auto* none = s.denied(c); none != nullptr && !is_denied_in_condition(s, *none)) return false;
    if (s.holds_any({U"谁敢", U"哪个敢"}) || !cost_is_of_gear(s)) return false;
    if (s.has(must_not) || s.holds_any({U"报销", U"餐箱", U"社会保险", U"五险", U"养老"})) return false;
    const bool in_money = (s.said(instead_of) != nullptr && s.holds_any({U"现金", U"折现", U"货币", U"补贴"})) ||
                          (s.said(in_cash_instead) != nullptr && s.holds_any({U"不发", U"折", U"代替", U"改发"}));
    if (in_money) return true;
    if (s.said(deposit) != nullptr && s.holds_any({U"退", U"保证金", U"押金"})) return false;  // DEP-01
    if (s.said(deposit) != nullptr && s.value(Unit::yuan) != nullptr) return true;
    if (s.holds_any({U"工牌", U"饭卡", U"厂服", U"工装"})) return false;  // DEP-05
    if (any_said(s, {self_bought, own_expense, charged}) == nullptr && !is_laid_on_worker(s) &&
        !worker_is_left_with_it(s.text()))
        return false;
    return !s.has(free_of_charge) || s.holds_any({U"自行购买", U"自备", U"自购", U"自己", U"扣", U"自筹", U"自掏"});
}

Verdict injury_capped(const View& s, const Inquiry&) {
    if (!(s.has(injury) || s.holds_any({U"事故", U"意外"})) || only_by_own_crime(s) || s.has(of_no_effect))
        return false;
    if (s.has(must_not) && binds_the_employer(s) && !s.holds_any({U"不得申", U"不得报"})) return false;
    if (s.holds_any({U"上工伤", U"缴工伤", U"交工伤", U"办工伤", U"买工伤"}) && s.holds_any({U"险", U"一样", U"别的"}))
        return false;  // SI-09
    if (s.has(insurance, enrol) && s.holds_any({U"给上", U"就上", U"缴上", U"交上"})) return false;
    const bool of_injury = s.holds_any({U"工伤", U"受伤", U"负伤", U"事故", U"意外", U"伤残", U"弄伤", U"伤了"});
    if (stated(s, {no_report}) != nullptr && of_injury && !s.has(fine, commute, business_trip) &&
        !s.holds_any({U"非因工", U"突发疾病"}))
        return true;
    if (s.has(by_law) || (s.has(injury_leave) && s.value(Unit::month) != nullptr)) return false;
    if (s.holds_any({U"意外险", U"商业险", U"雇主责任险"}) && s.holds_any({U"另为", U"另行", U"不影响", U"补充"}))
        return false;
    const bool pays = s.holds_any(
        {U"赔", U"补偿", U"承担", U"出", U"报销", U"负责", U"支付", U"自负", U"付", U"负担", U"管", U"给", U"分担"});
    for (const auto& cap : s.tokens()) {
        if (cap.meaning != injury_cap || s.stance_of(cap) != Stance::said) continue;
        const auto part = s.paper().words(cap.begin, cap.end);
        const bool of_money = s.value(Unit::yuan) != nullptr || s.value(Unit::share) != nullptr ||
                              holds_any(part, {U"只",   U"仅",   U"就",   U"两清",   U"了结",   U"自负", U"一半",
                                               U"不赔", U"不予", U"超",   U"不管",   U"不承担", U"为限", U"没有",
                                               U"相欠", U"不再", U"自己", U"看着给", U"完",     U"对半", U"各半"});
        if (of_money && pays) return true;
    }
    return false;
}

Verdict statutory_injury_excluded(const View& s, const Inquiry&) {
    const bool slight_fault = s.holds_any({U"非本人主要", U"非主要", U"不论谁", U"不管谁"});
    if (s.has(private_matter) && !slight_fault) return false;
    if (only_by_own_crime(s) || s.has(of_no_effect) || s.holds_any({U"不得以", U"公司不得", U"甲方不得"})) return false;
    const bool sudden = s.holds_any({U"突发疾病", U"猝死", U"48小时"}) && s.has(at_work);
    const bool harmed = s.has(injury) || s.holds_any({U"车祸", U"事故", U"伤", U"意外", U"被撞", U"车撞"}) || sudden;
    if (!harmed) return false;
    const bool only_here = s.holds_any({U"仅在", U"只有在", U"只在", U"限于"}) &&
                           s.holds_any({U"才算", U"方算", U"方可认定", U"才能算", U"才认", U"才承认"});
    if (only_here) return true;
    const bool case_of_law =
        s.has(commute, business_trip) || sudden || (s.has(prep_time) && !s.holds_any({U"下班后", U"下班以后"}));
    const bool as_injury =
        s.holds_any({U"申报工伤", U"报工伤，", U"按工伤", U"照样去报", U"视同工伤", U"申请工伤", U"工伤认定申请"}) &&
        !s.holds_any({U"不按", U"不能", U"不申报", U"不得", U"不作", U"不予"});
    if (!case_of_law || as_injury) return false;
    if (is_off_duty(s) && !s.has(commute, business_trip)) return false;
    const bool denied_as_such =
        stated(s, {not_injury}) != nullptr || s.denied(injury) != nullptr || (s.has(no_report) && case_of_law);
    const bool at_own_cost =
        any_said(s, {disclaim, own_expense, self_bought}) != nullptr && s.has(commute, business_trip, prep_time);
    return (denied_as_such && !s.holds_any({U"非因工"})) || at_own_cost;
}

Verdict occupational_check_denied(const View& s, const Inquiry&) {
    if (!s.has(occupational_check) || s.has(minor) || s.holds_any({U"办公室", U"无职业病危害", U"不接触"}))
        return false;
    const bool occupational = s.holds_any({U"职业", U"离岗", U"离厂", U"离职体检", U"接尘", U"打磨", U"粉尘", U"噪声",
                                           U"上岗前", U"尘肺", U"胸片", U"听力", U"岗前", U"走之前"});
    if (!occupational || s.has(must_not) ||
        s.holds_any({U"甲方承担", U"甲方负担", U"公司承担", U"单位承担", U"甲方安排并付", U"并承担费用", U"承担费用",
                     U"公司负担", U"甲方付", U"支付费用", U"甲方已", U"公司已"}))
        return false;
    if (any_said(s, {own_expense, self_bought, charged}) != nullptr || is_laid_on_worker(s) ||
        worker_is_left_with_it(s.text()) || s.holds_any({U"不报销", U"不给报", U"概不报"}) ||
        s.holds_any({U"员工承担", U"由本人付", U"员工自己出", U"本人出", U"自己出", U"个人出"}))
        return true;
    if (s.holds_any({U"不做了", U"不再检查", U"不再体检", U"不安排", U"不做离", U"免做", U"免检", U"免了", U"省了",
                     U"不去做", U"不再做"}) &&
        !s.holds_any({U"不得", U"公司不得"}))
        return true;
    if (s.said(waive) != nullptr && s.holds_any({U"放弃", U"不要求", U"免除"})) return true;
    for (const auto& token : s.tokens())
        if (token.meaning == occupational_check && s.stance_of(token) == Stance::denied &&
            !holds_any(words_before(s, token.begin, 4), {U"未"}))
            return true;
    return s.holds_any({U"结果", U"报告"}) && stated(s, {withheld_result}) != nullptr &&
           s.holds_any({U"不发", U"不给", U"不告", U"不予", U"不对", U"一律保密", U"不得", U"不公", U"不提", U"不拿"});
}

Verdict special_work_without_licence(const View& s, const Inquiry&) {
    if (!s.has(special_work) || !s.has(work_licence) || s.has(punish)) return false;
    if (s.holds_any({U"不得", U"禁止", U"不准", U"不许", U"不操作", U"不从事", U"不上岗", U"不能上岗"})) return false;
    if (s.holds_any({U"持有效", U"必须持证", U"须持证", U"应持证", U"严禁", U"不安排", U"不予安排", U"方可上岗",
                     U"才能上岗", U"后上岗"}))
        return false;
    const bool without_it = s.denied(work_licence) != nullptr ||
                            s.holds_any({U"无证", U"没证", U"没有证", U"无叉车证", U"暂无", U"未取得", U"尚未",
                                         U"没考到", U"没拿到", U"过期", U"不要求持证", U"暂未"});
    if (any_said(s, {licence_later}) != nullptr && (without_it || !s.holds_any({U"取证后", U"取得", U"复审"})))
        return true;
    return without_it &&
           (s.has(may) || s.holds_any({U"可由", U"均无异议", U"也可", U"照样", U"安排其", U"就行", U"安排乙方"}));
}

Verdict refusal_of_danger_punished(const View& s, const Inquiry&) {
    if (!s.has(danger) || s.has(injury_leave) || s.holds_any({U"第三十八条", U"被迫"})) return false;
    if (s.holds_any({U"可以拒绝", U"有权", U"可停止", U"不视为违反", U"不得因", U"鼓励", U"可以停止", U"立即撤离"}))
        return false;
    const bool punished = any_said(s, {punish, absence, counted_absent, dismiss, deduct, fine}) != nullptr ||
                          (s.has(punish, dismiss) && s.holds_any({U"违者", U"否则", U"违反者"})) ||
                          s.holds_any({U"大过", U"按擅自", U"按离岗", U"算离岗", U"就开除", U"走人", U"滚"});
    if (s.has(pretext) && (punished || s.has(must_not, unconditional))) return true;
    if (!s.has(stop_work)) return false;
    for (const auto& token : s.tokens())  // leaving one's place that brought the danger about is another matter
        if (token.meaning == danger && holds_any(words_before(s, token.begin, 6), {U"导致", U"造成", U"引起", U"引发"}))
            return false;
    return punished || s.has(unconditional);
}

}  // namespace gongyou::checkup::rules
