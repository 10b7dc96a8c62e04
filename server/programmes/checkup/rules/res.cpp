#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
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

const Token* leaving_forbidden(const View& s) {
    if (const auto* token = forbidden_to_worker(s, quit)) return token;
    for (const auto& token : s.tokens())
        if ((token.meaning == dismiss || (token.meaning == leave_job && token.end - token.begin > 1 &&
                                          !s.paper().words(token.begin, token.end).ends_with(U"岗"))) &&
            plain_stance(s, token) == Stance::forbidden && s.actor_of(token) != Party::employer &&
            (token.meaning == leave_job || s.actor_of(token) == Party::worker))
            return &token;
    return nullptr;
}

Verdict needs_approval(const View& s, const Inquiry&) {
    if (worker_leaving(s) == nullptr || s.has(no_need) || s.holds(U"协商一致") || s.holds(U"双方协商")) return false;
    if (s.has(leaving_certificate) || s.holds(U"自动离职")) return false;
    const bool unanswered = s.has(replacement) && (s.has(must_not) || s.holds(U"再") || s.holds(U"方可") ||
                                                   s.holds(U"方能") || s.holds(U"才"));
    if (unanswered) return leaving_forbidden(s) != nullptr || plainly(s, quit) != nullptr;
    if (!s.has(approve)) return false;
    const auto* act = s.first(approve);
    const bool of_leaving = s.follow({quit, approve}, 24) || s.follow({dismiss, approve}, 16) ||
                            s.follow({approve, quit}, 12) || s.follow({approve, leave_job}, 8);
    if (!of_leaving || s.holds(U"归还")) return false;
    if (s.holds(U"请假") || s.holds(U"加班")) return false;
    const bool held = leaving_forbidden(s) != nullptr || s.denied(leave_job) != nullptr;
    const bool condition = s.has(must) || s.holds(U"是否") || s.holds(U"生效") || s.holds(U"有效") || s.holds(U"经") ||
                           s.holds(U"才") || s.holds(U"方可") || plainly_denied(s, approve) != nullptr;
    const bool wages_only = s.has(wage) && !held && !s.has(must) && !s.holds(U"是否");
    return act != nullptr && (held || condition) && !wages_only;
}

Verdict long_notice(const View& s, const Inquiry&) {
    const bool tells_employer = s.follow({early, notify, employer}, 14) || s.follow({early, worker, employer}, 14) ||
                                s.follow({early, employer}, 12);
    if (worker_leaving(s) == nullptr && !(tells_employer && !s.has(leave, expire, maternity))) return false;
    if (!s.has(early) && !s.holds(U"通知期") && !s.holds(U"预告")) return false;
    if (s.has(expire) && !s.has(quit)) return false;
    for (const auto& value : s.values()) {
        const auto days = value.days();
        if (!days || *days <= 31 || *days > 400) continue;
        const auto& text = s.paper().text.text;
        const auto before = s.paper().words(part_begin(text, value.begin), value.begin);
        if (holds_any(before, {U"满", U"每", U"服务", U"竞业", U"保密", U"脱密", U"合同期", U"工作年限", U"年假"}))
            continue;
        Party actor = Party::nobody;
        for (const auto& token : s.tokens())
            if (token.meaning == early && token.end <= value.begin) actor = s.actor_of(token);
        if (actor == Party::employer && !holds_any(before, {U"员工", U"人员"})) continue;
        return {true, fmt::format("要求提前{:.3g}天，法定30天", *days)};
    }
    return false;
}

Verdict wages_lost_on_leaving(const View& s, const Inquiry&) {
    if (!s.has(wage) || !s.has(bad_leaving, quit) || s.has(probation)) return false;
    if (s.has(leaving_certificate) && !s.has(bad_leaving)) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != wage) continue;
        const auto part = part_around(s, token.begin);
        if (holds_any(part, {U"年终", U"奖", U"提成", U"补偿", U"旷工期间", U"旷工当日", U"代通知", U"一个月工资作"}))
            continue;
        for (const auto& lost : s.tokens()) {
            if (lost.meaning != wage_lost && lost.meaning != pay && lost.meaning != deduct) continue;
            const auto stance = plain_stance(s, lost);
            const bool is_lost = lost.meaning == wage_lost ? stance == Stance::said : stance == Stance::denied;
            const bool taken = lost.meaning == deduct && stance == Stance::said && !s.value(Unit::yuan) &&
                               holds_any(part, {U"当月", U"全部", U"最后", U"上月", U"本月", U"半", U"未结", U"剩余"});
            const auto gap =
                lost.begin >= token.end ? lost.begin - token.end : token.begin - std::min(token.begin, lost.end);
            if ((lost.meaning == deduct ? taken : is_lost) && gap <= 10) return true;
        }
    }
    return false;
}

Verdict no_leaving_in_a_period(const View& s, const Inquiry&) {
    const bool timed = s.has(busy_season) || s.value(Unit::month_of_year) != nullptr ||
                       s.value(Unit::date) != nullptr || s.value(Unit::year) != nullptr ||
                       s.value(Unit::month) != nullptr;
    if (!timed || s.has(sick_leave, replacement) || s.holds(U"宿舍")) return false;
    if (holds_any(s.text(), {U"不准走", U"不许走", U"不得走", U"不让走", U"不能走"})) return true;
    if (leaving_forbidden(s) != nullptr && s.has(quit, dismiss, leave_job) && !s.has(complain)) return true;
    const bool turned_down = plainly(s, turn_down) != nullptr || plainly_denied(s, approve) != nullptr ||
                             s.holds(U"不批") || s.holds(U"不予受理") || s.holds(U"不接受") || s.holds(U"不办理") ||
                             s.holds(U"不受理");
    return turned_down && s.follow({quit}, 0) && s.actor_of(*s.first(quit)) != Party::nobody
               ? true
               : turned_down && s.has(quit) && !s.has(leaving_certificate, insurance);
}

Verdict certificate_withheld(const View& s, const Inquiry&) {
    const auto* paper = s.first(leaving_certificate);
    if (paper == nullptr) return false;
    if (plainly_forbidden(s, withhold) != nullptr || s.holds(U"核实")) return false;
    if (s.holds(U"经济补偿") && !s.has(withhold)) return false;
    const bool kept = plainly(s, withhold) != nullptr;
    const auto* issue = plainly_denied(s, issue_paper);
    if (plainly_denied(s, leaving_certificate) != nullptr) return true;
    const bool refused = issue != nullptr && s.actor_of(*issue) != Party::worker;
    return kept || refused;
}

bool is_employer_wrong(const View& s) {
    if (s.has(firm_at_fault, article_38)) return true;
    return s.denied(enrol) != nullptr || (s.has(wage, insurance) && (s.denied(pay) != nullptr || s.holds(U"未缴"))) ||
           s.holds(U"未缴") || s.holds(U"没缴");
}

Verdict no_leaving_at_once(const View& s, const Inquiry&) {
    const bool wrong = is_employer_wrong(s);
    const bool ends_it = worker_leaving(s) != nullptr || s.has(dismiss) || s.has(article_38) || s.holds(U"解约");
    if (!ends_it) return false;
    const bool any_case = s.has(whatever) || s.holds(U"即使") || s.holds(U"即便") || s.holds(U"哪怕");
    const auto* ahead = s.first(early);
    if (any_case && ahead != nullptr && !s.holds(U"是否提前") && (s.has(notify) || s.span_near(*ahead, 3) != nullptr) &&
        worker_leaving(s) != nullptr && !s.has(except_) && (s.has(must) || s.holds(U"均") || s.holds(U"都")))
        return true;
    if (!wrong) return false;
    for (const auto& token : s.tokens())
        if ((token.meaning == dismiss || token.meaning == quit || token.meaning == article_38 ||
             token.meaning == leave_job) &&
            plain_stance(s, token) != Stance::said && s.actor_of(token) != Party::employer)
            return true;
    if (s.holds(U"不以") && s.holds(U"为由")) return true;
    if ((s.holds(U"不会拿") || s.holds(U"不拿") || s.holds(U"不会以")) && (s.holds(U"理由") || s.holds(U"由头")))
        return true;
    for (const auto& token : s.tokens())
        if (token.meaning == dismiss && plain_stance(s, token) == Stance::forbidden && s.holds(U"员工也")) return true;
    return plainly(s, waive) != nullptr && s.holds(U"权") && !s.forbidden(waive);
}

/// The day of an exit paper: of its signatures, or the last date it names.
std::optional<Date> last_day_named(const Inquiry& q) {
    if (q.facts.signed_on) return q.facts.signed_on->value;
    std::optional<Date> last;
    for (const auto& value : q.paper.values)
        if (value.unit == Unit::date && value.date) last = value.date;
    return last;
}

Verdict final_wage_late(const View& s, const Inquiry& q) {
    if (q.paper.type == DocType::exit_paper && s.has(wage) && s.has(settle) && !s.has(severance, dismiss))
        if (const auto signed_day = last_day_named(q)) {
            for (const auto& value : s.values())  // 末月工资2025年12月31日前支付
                if (value.unit == Unit::date && value.date && *value.date > *signed_day &&
                    months_between(*signed_day, *value.date) > 0.4)
                    return {true, "离职时没有付清"};
        }
    if (!s.has(wage) || !s.has(quit, dismiss) || s.has(bonus) || s.has(at_once)) return false;
    if (s.holds(U"额外支付") || s.holds(U"代替") || s.has(noncompete) || s.holds(U"按月支付补偿")) return false;
    const auto* paid = plainly(s, settle);
    if (paid == nullptr || s.holds(U"经济补偿") || s.holds(U"提成")) return false;
    for (const auto& value : s.values()) {
        const auto days = value.days();
        if (!days || value.unit == Unit::year) continue;
        const auto before = s.paper().words(part_begin(s.paper().text.text, value.begin), value.begin);
        const auto behind = s.paper().words(value.end, std::min(value.end + 6, s.end()));
        if (holds_any(before, {U"提前", U"未", U"满", U"每", U"旷工", U"最后", U"连续"})) continue;
        if (*days >= 5 && (holds_any(behind, {U"内", U"后", U"再", U"结", U"付", U"发", U"才"})))
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
     "劳动合同法 第三十七条；劳动合同法 第二十六条", "2008-01-01", about(quit, dismiss), 2, needs_approval, nullptr,
     "辞职是职工的权利，提前三十天书面通知就可以走，不需要单位批准，也不必等招到新人。",
     "改为：提前三十日书面通知即可解除，离职时办理工作交接。"},
    {"RES-02", Severity::unlawful, "辞职通知期过长", "Notice longer than 30 days", Scope::any, "劳动合同法 第三十七条",
     "2008-01-01", about(quit, early), 2, long_notice, nullptr,
     "职工辞职只需提前三十天通知，更长的通知期对职工没有约束力。", "改为三十日，试用期内三日。"},
    {"RES-03", Severity::unlawful, "自离不发工资", "Wages forfeited on leaving", Scope::any,
     "劳动法 第五十条；劳动合同法 第三十条；劳动合同法 第八十五条；工资支付暂行规定 第九条", "2008-01-01", about(wage),
     2, wages_lost_on_leaving, nullptr, "干过的活要付工资，不管职工怎样离开，已经挣到的工资都不能不发、少发。",
     "改为：工资结算到最后出勤日，照常支付；有损失的另行依法主张。"},
    {"RES-04", Severity::unlawful, "特定时段禁止辞职", "No resignation in a period", Scope::any,
     "劳动合同法 第三十七条；劳动合同法 第二十六条", "2008-01-01", about(quit, dismiss, leave_job, busy_season), 2,
     no_leaving_in_a_period, nullptr, "法律没有规定哪一段时间不许辞职，旺季、年底、入职几年内禁止辞职的约定无效。",
     "删去；可以用留岗奖励鼓励职工留下。"},
    {"RES-05", Severity::unlawful, "扣留离职证明、档案、社保转移", "Withholding certificates", Scope::any,
     "劳动合同法 第五十条；劳动合同法 第八十四条第三款；劳动合同法 第八十九条", "2008-01-01",
     about(leaving_certificate), 2, certificate_withheld, nullptr,
     "离职证明应当在解除时就开，档案和社保十五日内转移，不能拿来作条件。因此给职工造成损失的要赔。",
     "改为：解除或者终止时出具证明，十五日内办理档案和社会保险关系转移。"},
    {"RES-06", Severity::unlawful, "排除劳动者即时解除权", "Excluding Art. 38", Scope::any,
     "劳动合同法 第三十八条；劳动合同法 第二十六条", "2008-01-01",
     about(firm_at_fault, article_38, whatever, insurance, early), 1, no_leaving_at_once, nullptr,
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
