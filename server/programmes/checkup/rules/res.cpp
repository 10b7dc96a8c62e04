#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"
#include "programmes/checkup/text/calendar_date.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// RES 辞职与离职 (domain/contract-rules.md B.18)

/// The worker ends the contract: 辞职, or 乙方…解除.
const Token* worker_leaving(const View& s) {
    if (const auto* token = s.first(quit)) return token;
    for (const auto& token : s.tokens())
        if (token.meaning == dismiss && s.actor_of(token) == Party::worker) return &token;
    return nullptr;
}

/// 医疗期内不得解除合同, 降低条件而乙方不同意的，不得解除: whom nobody names is the employer there.
bool protects_worker(const View& s, const Token& act) {
    if (s.paper().words(act.begin, act.end).find(U"解除") == std::u32string_view::npos) return false;
    const auto& text = s.paper().text.text;
    for (const auto& token : s.tokens())
        if (token.meaning == worker && token.begin >= part_begin(text, act.begin) && token.end <= act.begin)
            return false;
    return s.has(worker_declines, injured) || s.has(sick_leave, pregnancy) ||
           s.holds_any({U"医疗期", U"职业病", U"患病", U"生病", U"诊断"});
}

const Token* leaving_forbidden(const View& s) {
    if (const auto* token = forbidden_to_worker(s, quit)) return token;
    for (const auto& token : s.tokens())
        if ((token.meaning == dismiss || (token.meaning == leave_job && token.end - token.begin > 1 &&
                                          !s.paper().words(token.begin, token.end).ends_with(U"岗"))) &&
            plain_stance(s, token) == Stance::forbidden && s.actor_of(token) != Party::employer &&
            !protects_worker(s, token) && (token.meaning == leave_job || s.actor_of(token) == Party::worker))
            return &token;
    return nullptr;
}

/// 员工不得离职, but not 甲方不得解除.
bool worker_is_kept(const View& s) {
    for (const auto& token : s.tokens())
        if (token.meaning == cannot_leave && subject_of(s, token) != Party::employer &&
            !is_employers_part(s, token.begin) && !protects_worker(s, token))
            return true;
    return false;
}

/// 不算离职 of somebody who refuses another thing is no hold on him.
bool is_taken_for_leaving(const View& s) {
    for (const auto& token : s.tokens())
        if ((token.meaning == leave_job || token.meaning == quit) &&
            holds_any(words_before(s, token.begin, 4),
                      {U"不视为", U"不算", U"不作为", U"不等于", U"不视作", U"不视同", U"不构成"}))
            return true;
    return false;
}

/// 公司不得以未批准为由拒绝辞职: what the employer must not do, or who goes off duty for a while.
bool is_no_hold_on_leaving(const View& s) {
    return s.has(no_need) || s.holds_any({U"协商一致", U"双方协商", U"归还", U"请假", U"加班", U"外出", U"为由",
                                          U"早退", U"无权拒绝", U"交接单", U"不设审批", U"不审批", U"拦不住",
                                          U"不是批准", U"不等于批准", U"不代表批准", U"不是审批"});
}

Verdict needs_approval(const View& s, const Inquiry&) {
    const bool leaves =
        worker_leaving(s) != nullptr || worker_is_kept(s) || (s.has(let_go) && s.holds_any({U"离", U"辞", U"走"}));
    if (s.has(worker_declines) && is_taken_for_leaving(s)) return false;
    if (!leaves || is_no_hold_on_leaving(s) || s.has(leaving_certificate) || s.holds(U"自动离职")) return false;
    const bool held = leaving_forbidden(s) != nullptr || worker_is_kept(s) ||
                      (s.denied(leave_job) != nullptr && !is_taken_for_leaving(s));
    if (!held && s.has(worker_declines) && !s.has(let_go)) return false;
    const bool of_money = s.has(wage) && !held && !s.has(let_go) && !(s.has(must) && s.follow({quit, approve}, 12));
    if (s.has(replacement))
        return held || s.holds_any({U"我不走", U"不离开", U"不辞职"}) || s.has(let_go) || s.has(turn_down) ||
               (s.holds_any({U"再", U"方可", U"方能", U"才"}) && plainly(s, quit) != nullptr);
    if (s.has(let_go) && (s.has(approve) || s.has(no_approval))) return true;
    if (s.has(busy_season) && s.has(turn_down, must_not) && !s.has(let_go)) return false;  // RES-04
    if (s.has(no_approval) && !of_money && (s.has(quit, let_go) || held) && !s.has(worker_declines)) {
        const bool at_will = s.holds_any({U"可以不", U"是否", U"有权不", U"可不", U"批不批"});
        return held || at_will || s.has(let_go, refuse) || s.has(of_no_effect) ||
               (s.has(quit) && !s.has(dismiss, money_penalty) && !s.has(absent_work) && !s.has(deemed));
    }
    if (!s.has(approve) || of_money) return false;
    const bool of_leaving = s.follow({quit, approve}, 24) || s.follow({dismiss, approve}, 16) ||
                            s.follow({approve, quit}, 12) || s.follow({approve, leave_job}, 8);
    const bool condition = s.has(must) || s.holds_any({U"是否", U"生效", U"有效", U"经", U"才", U"方可"}) ||
                           plainly_denied(s, approve) != nullptr;
    return of_leaving && (held || condition);
}

Verdict long_notice(const View& s, const Inquiry&) {
    const bool tells_employer = s.follow({early, notify, employer}, 14) || s.follow({early, worker, employer}, 14) ||
                                s.follow({early, employer}, 12);
    const bool leaves = worker_leaving(s) != nullptr || (s.has(notice_period) && s.has(leave_job));
    if (!leaves && !(tells_employer && !s.has(leave, expire, maternity))) return false;
    if (!s.has(early, notice_period) || (s.has(expire) && !s.has(quit)) || s.holds(U"退租")) return false;
    for (const auto& value : s.values()) {
        const auto days = value.days();
        if (!days || *days <= 31 || *days > 400) continue;
        const auto before = words_before(s, value.begin, 40);
        if (holds_any(before, {U"满", U"每", U"服务", U"竞业", U"保密", U"脱密", U"合同期", U"工作年限", U"年假"}))
            continue;
        const auto behind = words_behind(s, value.end, 8);
        bool is_of_notice = holds_any(behind, {U"前", U"通知", U"告", U"申请", U"预"});
        for (const auto& token : s.tokens())
            is_of_notice |= (token.meaning == early || token.meaning == notice_period) && token.end <= value.begin;
        if (!is_of_notice || holds_any(behind, {U"补偿"})) continue;  // 这四个月内
        Party actor = Party::nobody;
        for (const auto& token : s.tokens())
            if (token.meaning == early && token.end <= value.begin) actor = s.actor_of(token);
        if (actor == Party::employer && !holds_any(before, {U"员工", U"人员"})) continue;
        return {true, fmt::format("要求提前{:.3g}天，法定30天", *days)};
    }
    return false;
}

/// 作废, 不予发放, 归公司: said of what was earned. In 未发工资全部没收 the 未 is not its own.
bool is_lost(const View& s, const Token& lost, std::u32string_view part) {
    const auto stance = plain_stance(s, lost);
    if (stance == Stance::forbidden || holds_any(words_before(s, lost.begin, 2), {U"不", U"得"})) return false;
    if (lost.meaning == wage_lost) return true;
    if (lost.meaning == pay) return stance == Stance::denied && !holds_any(part, {U"未发", U"未结", U"未付"});
    return stance == Stance::said && !s.value(Unit::yuan) &&
           holds_any(part, {U"当月", U"全部", U"最后", U"上月", U"本月", U"半", U"未结", U"剩余"});
}

Verdict wages_lost_on_leaving(const View& s, const Inquiry&) {
    const bool for_nothing = s.holds_any({U"白做", U"白干", U"要钱", U"分文不给"}) && plainly(s, wage_lost) != nullptr;
    if (for_nothing && s.has(bad_leaving) && !s.has(probation, trial_work)) return true;
    if (s.has(noncompete, nc_pay)) return false;
    if (!s.has(wage) || !s.has(bad_leaving, quit) || s.has(probation, of_no_effect) || s.has(portrait, insurance))
        return false;
    if (!s.has(bad_leaving) && !s.near(quit, wage, 16)) return false;
    if (s.has(leaving_certificate) && !s.has(bad_leaving)) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != wage) continue;
        const auto part = part_around(s, token.begin);
        if (holds_any(part, {U"年终", U"奖", U"提成", U"补偿", U"旷工期间", U"旷工当日", U"代通知", U"一个月工资作",
                             U"照常", U"照发", U"离职后", U"不再支付工资", U"照算"}) ||
            (holds_any(part, {U"结清", U"付清"}) && !holds_any(part, {U"未结清", U"没结清", U"未付清"})))
            continue;
        for (const auto& lost : s.tokens()) {
            if (lost.meaning != wage_lost && lost.meaning != pay && lost.meaning != deduct) continue;
            if (holds_any(part_around(s, lost.begin), {U"离厂后", U"离职后", U"扣项"})) continue;
            const auto gap =
                lost.begin >= token.end ? lost.begin - token.end : token.begin - std::min(token.begin, lost.end);
            if (gap <= 12 && is_lost(s, lost, part)) return true;
        }
        if (!s.has(bad_leaving)) continue;
        for (const auto& value : s.values())  // 工资按70%发放
            if (value.unit == Unit::share && value.amount < 1 && value.begin >= token.end &&
                value.begin - token.end < 6)
                return true;
    }
    return s.has(bad_leaving) && s.holds_any({U"只按每天", U"只按天"}) && s.has(settle);
}

/// Off for an hour or for a holiday, not out of the job.
bool is_about_presence(const View& s) {
    return s.holds_any({U"宿舍", U"工作岗位", U"离开岗位", U"值班", U"厂区", U"上班时间", U"工作时间", U"课堂"});
}

Verdict no_leaving_in_a_period(const View& s, const Inquiry&) {
    if (s.has(pregnancy, woman) || s.has(maternity_leave, marriage) || s.holds_any({U"并非不", U"不是不", U"甲方不得"}))
        return false;
    const bool timed = s.has(busy_season) || s.value(Unit::month_of_year) != nullptr ||
                       s.value(Unit::date) != nullptr || s.value(Unit::year) != nullptr ||
                       s.value(Unit::month) != nullptr;
    if (!timed || s.has(sick_leave, replacement) || is_about_presence(s) || s.has(noncompete))
        if (!s.has(cannot_leave) || !timed || is_about_presence(s) || s.has(noncompete)) return false;
    const bool of_leaving = s.has(quit, dismiss, leave_job) || s.has(cannot_leave);
    if (s.has(cannot_leave))
        for (const auto& token : s.tokens())
            if (token.meaning == cannot_leave && subject_of(s, token) != Party::employer &&
                !is_employers_part(s, token.begin) && !protects_worker(s, token) && !s.has(approve, no_approval))
                return true;
    if (leaving_forbidden(s) != nullptr && of_leaving && !s.has(complain)) return true;
    const bool served_first =
        s.has(let_go) && s.holds_any({U"做满", U"干满", U"满一年", U"满两年", U"服务满", U"工作满"});
    if (served_first) return true;
    const bool turned_down = plainly(s, turn_down) != nullptr || plainly_denied(s, approve) != nullptr ||
                             s.holds_any({U"不批", U"不予受理", U"不接受", U"不办理", U"不受理"});
    return turned_down && s.has(quit) && !s.has(leaving_certificate, insurance);
}

Verdict certificate_withheld(const View& s, const Inquiry&) {
    if (!s.has(leaving_certificate) || plainly_forbidden(s, withhold) != nullptr) return false;
    if (s.holds_any({U"核实", U"入职时", U"入职须", U"入职前", U"入职应", U"办理入职", U"上家", U"原单位", U"伪造"}))
        return false;
    if (s.holds(U"经济补偿") && !s.has(withhold)) return false;
    if (plainly(s, withhold) != nullptr || plainly_denied(s, leaving_certificate) != nullptr) return true;
    const auto* issue = plainly_denied(s, issue_paper);
    if (issue != nullptr && s.actor_of(*issue) != Party::worker) return true;
    for (const auto& token : s.tokens())
        if (token.meaning == not_issued && plain_stance(s, token) == Stance::said &&
            holds_any(part_around(s, token.begin), {U"证明", U"档案", U"社保", U"退工", U"保险"}) &&
            !s.paper().words(token.begin, token.end).starts_with(U"不得"))
            return true;
    return false;
}

bool is_employer_wrong(const View& s) {
    if (s.has(firm_at_fault, article_38)) return true;
    return s.denied(enrol) != nullptr || (s.has(wage, insurance) && s.denied(pay) != nullptr) ||
           s.holds_any({U"未缴", U"没缴"});
}

/// No reason, no excuse: 不算理由, 不得以此, 不引用.
bool denies_the_reason(const View& s) {
    if (s.holds(U"不以") && s.holds(U"为由")) return true;
    if (s.holds_any({U"不会拿", U"不拿", U"不会以"}) && s.holds_any({U"理由", U"由头"})) return true;
    return s.holds_any({U"不算理由", U"不是理由", U"不能因此", U"不得因此", U"不得以此", U"不得据此", U"不能据此",
                        U"不引用", U"不援引", U"不构成理由", U"不作为理由", U"不能作为"});
}

Verdict no_leaving_at_once(const View& s, const Inquiry&) {
    const bool ends_it = worker_leaving(s) != nullptr || s.has(dismiss) || s.has(article_38, leave_job) ||
                         s.has(cannot_leave, go_away) || s.holds(U"解约");
    if (!ends_it || s.has(of_no_effect) ||
        s.holds_any({U"行使第三十八条", U"请假", U"不支付违约金", U"不承担违约", U"无须支付"}))
        return false;
    const bool any_case = s.has(whatever) || s.has(even_so);
    const bool binding = s.has(must) || s.holds_any({U"均", U"都", U"也", U"仍", U"亦"});
    const auto* ahead = s.first(early);
    const bool notice = ahead != nullptr && (s.has(notify) || s.span_near(*ahead, 3) != nullptr);
    if (any_case && notice && !s.holds(U"是否提前") && worker_leaving(s) != nullptr && !s.has(except_) && binding)
        return s.actor_of(*ahead) != Party::employer || s.has(worker);
    if (!is_employer_wrong(s)) return false;
    if (notice && binding && s.has(even_so) && !s.has(except_)) return true;
    for (const auto& token : s.tokens()) {
        const bool leaving = token.meaning == dismiss || token.meaning == quit || token.meaning == article_38 ||
                             token.meaning == leave_job || token.meaning == cannot_leave;
        if (!leaving) continue;
        if (token.meaning == cannot_leave ? is_employers_part(s, token.begin) : subject_of(s, token) == Party::employer)
            continue;
        if (token.meaning == cannot_leave || plain_stance(s, token) != Stance::said) return true;
    }
    for (const auto& token : s.tokens())
        if (token.meaning == dismiss && plain_stance(s, token) == Stance::forbidden && s.holds(U"员工也")) return true;
    if (denies_the_reason(s)) return true;
    const auto* given_up = plainly(s, waive);
    return given_up != nullptr && s.holds(U"权") && !s.forbidden(waive) && s.actor_of(*given_up) != Party::employer;
}

/// The day of an exit paper: of its signatures, or the last date it names.
std::optional<Date> last_day_named(const Inquiry& q) {
    if (q.facts.signed_on) return q.facts.signed_on->value;
    std::optional<Date> last;
    for (const auto& value : q.paper.values)
        if (value.unit == Unit::date && value.date) last = value.date;
    return last;
}

/// 十五日内办结档案: days of another matter than the wage.
bool is_of_another_matter(std::u32string_view part) {
    return holds_any(part, {U"档案", U"社会保险", U"社保", U"证明", U"转移", U"补偿", U"竞业", U"交接", U"异议",
                            U"年终奖"}) &&
           !holds_any(part, {U"工资", U"薪"});
}

Verdict final_wage_late(const View& s, const Inquiry& q) {
    const bool exit_paper = q.paper.type == DocType::exit_paper;
    if (exit_paper && s.has(wage) && s.has(settle) && s.has(later_day) && !s.has(at_once) && s.holds(U"工资") &&
        !s.holds_any({U"年终奖"}))
        return true;
    if (exit_paper && s.has(wage) && s.has(settle) && !s.has(severance, dismiss)) {
        if (const auto signed_day = last_day_named(q))
            for (const auto& value : s.values())  // 末月工资2025年12月31日前支付
                if (value.unit == Unit::date && value.date && *value.date > *signed_day &&
                    months_between(*signed_day, *value.date) > 0.4)
                    return {true, "离职时没有付清"};
    }
    const bool of_wages = s.has(wage) || s.holds_any({U"尾款", U"余款", U"剩下的钱", U"没结的钱"});
    if (!of_wages || !s.has(quit, dismiss) || s.has(bonus, wrongful) || s.has(at_once)) return false;
    if (q.paper.type == DocType::non_compete && !s.holds_any({U"结清", U"末月"})) return false;
    if (s.has(sick_leave, noncompete, nc_pay) ||
        s.holds_any({U"医疗期", U"不得解除", U"付给甲方", U"付给公司", U"向甲方支付", U"额外支付", U"代替",
                     U"按月支付补偿", U"经济补偿", U"提成"}))
        return false;
    if (plainly(s, settle) == nullptr) return false;
    for (const auto& value : s.values()) {
        const bool of_work_days = value.unit == Unit::working_day;
        const auto days = of_work_days ? std::optional<double>{value.amount} : value.days();
        if (!days || value.unit == Unit::year || is_of_another_matter(part_around(s, value.begin))) continue;
        const auto before = words_before(s, value.begin, 40);
        const auto behind = words_behind(s, value.end, 6);
        if (holds_any(before,
                      {U"提前", U"未", U"满", U"每", U"旷工", U"最后", U"连续", U"解除前", U"离职前", U"平均"}) ||
            behind.find(U"平均") != behind.npos || before.ends_with(U"这"))
            continue;
        if (*days >= 5 && (holds_any(behind, {U"内", U"后", U"再", U"结", U"付", U"发", U"才"}) ||
                           holds_any(before, {U"周期", U"要等", U"分", U"离职后"})))
            return {true, fmt::format("离职后{:.3g}天才付，应当办手续时一次付清", *days)};
    }
    if (s.has(later_day) && (s.follow({quit, wage}, 16) || s.follow({dismiss, wage}, 16) || s.holds(U"离职人员") ||
                             s.follow({quit, later_day}, 24))) {
        Verdict verdict{true};
        verdict.confidence = 0.7;
        return verdict;
    }
    return false;
}

constexpr Rule res_table[] = {
    {"RES-01", Severity::unlawful, "辞职须经批准", "Resignation needs approval", Scope::any,
     "劳动合同法 第三十七条；劳动合同法 第二十六条", "2008-01-01", about(quit, dismiss, let_go, cannot_leave), 2,
     needs_approval, nullptr, "辞职是职工的权利，提前三十天书面通知就可以走，不需要单位批准，也不必等招到新人。",
     "改为：提前三十日书面通知即可解除，离职时办理工作交接。"},
    {"RES-02", Severity::unlawful, "辞职通知期过长", "Notice longer than 30 days", Scope::any, "劳动合同法 第三十七条",
     "2008-01-01", about(quit, early, notice_period), 2, long_notice, nullptr,
     "职工辞职只需提前三十天通知，更长的通知期对职工没有约束力。", "改为三十日，试用期内三日。"},
    {"RES-03", Severity::unlawful, "自离不发工资", "Wages forfeited on leaving", Scope::any,
     "劳动法 第五十条；劳动合同法 第三十条；劳动合同法 第八十五条；工资支付暂行规定 第九条", "2008-01-01",
     about(wage, bad_leaving), 2, wages_lost_on_leaving, nullptr,
     "干过的活要付工资，不管职工怎样离开，已经挣到的工资都不能不发、少发。",
     "改为：工资结算到最后出勤日，照常支付；有损失的另行依法主张。"},
    {"RES-04", Severity::unlawful, "特定时段禁止辞职", "No resignation in a period", Scope::any,
     "劳动合同法 第三十七条；劳动合同法 第二十六条", "2008-01-01",
     about(quit, dismiss, leave_job, busy_season, cannot_leave), 2, no_leaving_in_a_period, nullptr,
     "法律没有规定哪一段时间不许辞职，旺季、年底、入职几年内禁止辞职的约定无效。",
     "删去；可以用留岗奖励鼓励职工留下。"},
    {"RES-05", Severity::unlawful, "扣留离职证明、档案、社保转移", "Withholding certificates", Scope::any,
     "劳动合同法 第五十条；劳动合同法 第八十四条第三款；劳动合同法 第八十九条", "2008-01-01",
     about(leaving_certificate), 2, certificate_withheld, nullptr,
     "离职证明应当在解除时就开，档案和社保十五日内转移，不能拿来作条件。因此给职工造成损失的要赔。",
     "改为：解除或者终止时出具证明，十五日内办理档案和社会保险关系转移。"},
    {"RES-06", Severity::unlawful, "排除劳动者即时解除权", "Excluding Art. 38", Scope::any,
     "劳动合同法 第三十八条；劳动合同法 第二十六条", "2008-01-01",
     about(firm_at_fault, article_38, whatever, insurance, early, even_so), 1, no_leaving_at_once, nullptr,
     "单位拖欠工资、不缴社保、强令冒险作业的，职工可以立即解除合同，这项权利不能用约定去掉。",
     "加一句：单位有劳动合同法第三十八条情形的，职工可以随时解除。"},
    {"RES-07", Severity::unlawful, "离职工资拖延结算", "Late final pay", Scope::any,
     "工资支付暂行规定 第九条；劳动法 第五十条；劳动合同法 第五十条", "1995-01-01", about(quit, dismiss, wage), 2,
     final_wage_late, nullptr, "解除或者终止劳动合同时，工资应当一次付清，不能拖到下月、年底再发。",
     "改为：办理离职手续时一次付清工资。"},
};

}  // namespace

std::span<const Rule> res_rules() { return res_table; }

}  // namespace gongyou::checkup::rules
