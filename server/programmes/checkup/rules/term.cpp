#include <fmt/format.h>

#include <cmath>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"
#include "programmes/checkup/rules/term_endings.hpp"
#include "programmes/checkup/text/calendar_date.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// TERM 合同期限与无固定期限 (domain/contract-rules.md B.2)

Verdict no_term(const Inquiry& q) {
    if (!q.paper.is_complete) return false;
    const auto& f = q.facts;
    const bool only_probation = f.probation_end && f.probation_months;  // then that is the term
    if (f.term_kind != TermKind::unknown || f.term_end || f.term_months || only_probation) return false;
    for (const auto& s : agreed_sentences(q.paper))  // 自5月10日起，到项目收尾为止，估计十个月
        if (s.has(term) && s.value(Unit::date) != nullptr && s.holds(U"为止")) return false;
    return true;
}

Verdict term_contradicts_itself(const Inquiry& q) {
    const auto& f = q.facts;
    if (!f.term_start || !f.term_end) return false;
    const Stretch where{std::min(f.term_start->where.begin, f.term_end->where.begin),
                        std::max(f.term_start->where.end, f.term_end->where.end)};
    if (f.term_end->value < f.term_start->value) return Verdict::at(where, "终止日早于起始日");
    if (!f.term_months) return false;
    const double by_dates = months_between(f.term_start->value, f.term_end->value);
    if (std::abs(by_dates - f.term_months->value) < 1) return false;
    return Verdict::at(where, fmt::format("按日期约{:.3g}个月，文字写的是{:g}个月", by_dates, f.term_months->value));
}

/// 已先后签过三份合同, 本次为续签: the contract at hand is not the first.
bool was_signed_before(const Paper& paper) {
    for (const auto& s : agreed_sentences(paper))
        if (s.holds_any({U"签过", U"续签", U"续订", U"先后签", U"先后订", U"先后于", U"上一份合同", U"前一份合同",
                         U"原合同"}) &&
            !s.has(back_sign) && s.value(Unit::date) != nullptr)
            return true;
    return false;
}

Verdict signed_late(const Inquiry& q) {
    const auto& f = q.facts;
    if (!f.work_start || !f.signed_on || q.paper.type == DocType::exit_paper) return false;
    if (f.signed_on->value <= plus_months(f.work_start->value, 1) || was_signed_before(q.paper)) return false;
    return Verdict::at(f.signed_on->where, fmt::format("{}用工，{}才签订，超过一个月", f.work_start->value.text(),
                                                       f.signed_on->value.text()));
}

/// 乙方于3月10日起即在甲方上班…；现双方于11月20日签订: two dates more than a month apart, and that nothing was signed.
bool signs_long_after(const View& s) {
    if (!s.has(sign, back_sign) || !s.has(contract)) return false;
    if (!s.holds_any({U"一直没", U"没有办", U"未办", U"没有签", U"未签", U"没签", U"拖到", U"直到", U"补签"}))
        return false;
    const Value* first = nullptr;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::date || !value.date) continue;
        if (first == nullptr)
            first = &value;
        else if (*value.date > plus_months(*first->date, 1))
            return true;
        else
            return false;
    }
    return false;
}

Verdict signing_put_off(const View& s, const Inquiry& q) {
    if (q.paper.type == DocType::exit_paper || q.paper.type == DocType::internship || s.has(intern)) return false;
    if (s.holds_any({U"不会等", U"不等", U"不允许", U"先签合同", U"不再等", U"不用再签", U"不必再签", U"无须再签"}))
        return false;
    if (signs_long_after(s)) return true;
    if (s.forbidden(sign) != nullptr || s.forbidden(back_sign) != nullptr) return false;
    if (holds_any(s.paper().words(0, std::min<std::uint32_t>(40, s.begin())),
                  {U"试用期合同", U"试用合同", U"试用协议"}))
        return false;  // PROB-03
    const bool no_double_pay =
        s.has(back_sign) && s.has(double_wage) && (s.has(waive) || s.said(double_wage) == nullptr);
    const bool back_dated =
        s.has(back_sign) &&
        (s.holds(U"统一写为") || s.holds_any({U"写为", U"写成", U"倒写", U"日期写"}) || s.holds(U"倒签"));
    const bool when_regular = (s.follow({regular, sign}, 18) || s.follow({regular, back_sign}, 18)) &&
                              s.has(contract) && (s.holds(U"再") || s.holds(U"后") || s.holds(U"才"));
    const bool after_a_look =
        s.has(contract) && s.has(sign, back_sign) &&
        s.holds_any({U"再签", U"才签", U"再和", U"再订", U"才办", U"方可签", U"之后签", U"以后签", U"才与", U"再与",
                     U"再办", U"以后人事", U"再补", U"再喊", U"再叫", U"再通知"}) &&
        (s.has(probation, trial_work, regular) ||
         s.holds_any({U"满意", U"看看", U"表现", U"合适", U"留下", U"满半年", U"良好"}) ||
         s.value(Unit::month) != nullptr) &&
        !s.has(expire, open_ended, annual_leave, intern) && !s.has(of_no_effect, must_not);
    if (leads_to(s.text(), {U"合同"}, {U"再补", U"后补", U"以后补", U"回头补"}, 10) &&
        s.holds_any({U"先干", U"先做", U"先上班", U"先来", U"先到岗"}))
        return true;
    const bool has_worked_for_months = s.has(back_sign) && s.has(contract) && s.value(Unit::month) != nullptr &&
                                       s.holds_any({U"已经", U"已在", U"干了", U"做了", U"才", U"至今"});
    if (has_worked_for_months && !s.has(must_not)) return true;
    const bool for_new_people = s.has(contract) &&
                                s.holds_any({U"办合同手续", U"才办合同", U"再办合同", U"办理合同"}) &&
                                s.value(Unit::month) != nullptr;
    return no_double_pay || back_dated || (when_regular && !s.has(renew)) ||
           (after_a_look && !s.holds_any({U"续签", U"续订", U"改签", U"换签"})) || for_new_people;
}

/// 第四次续签, 第3次: which time it is.
double ordinal_near(const View& s, Concept c) {
    for (const auto& token : s.tokens()) {
        if (token.meaning != c) continue;
        const auto* time = s.value_near(token, Unit::time, 6);
        if (time != nullptr && time->begin > 0 && s.paper().text.text[time->begin - 1] == U'第') return time->amount;
    }
    return 0;
}

/// 本次为第四次, 第三次签约: the highest ordinal of a sentence.
double highest_ordinal(const View& s) {
    double most = 0;
    for (const auto& value : s.values())
        if (value.unit == Unit::time && value.begin > 0 && s.paper().text.text[value.begin - 1] == U'第')
            most = std::max(most, value.amount);
    return most;
}

Verdict open_ended_was_due(const View& s, const Inquiry& q) {
    if (s.has(request_open) || s.said(open_ended) != nullptr || s.has(count_signings)) return false;
    const bool often = ordinal_near(s, renew) >= 2 || (ordinal_near(s, sign) >= 3 && s.has(term, fixed_term, contract));
    bool long_here = false;
    if (s.has(long_term) && (s.has(renew) || s.value(Unit::date) != nullptr)) {
        for (const auto& value : s.values())
            long_here |= (value.unit == Unit::calendar_year && q.law.day.year() - value.amount >= 10) ||
                         (value.unit == Unit::year && value.amount >= 10) ||
                         (value.unit == Unit::date && value.date && q.law.day.year() - value.date->year() >= 10);
    }
    const bool several = leads_to(
        s.text(), {U"签过", U"签了", U"订过", U"订立过", U"已签", U"先后签", U"先后订立", U"连签"},
        {U"两份", U"三份", U"四份", U"五份", U"两次", U"三次", U"四次", U"五次", U"两回", U"三回", U"四回"}, 4);
    if (several && q.facts.term_kind == TermKind::fixed && !q.paper.has[request_open]) return true;
    const bool again = highest_ordinal(s) >= 3 && s.has(sign, renew) && s.has(contract, term, fixed_term) &&
                       s.value(Unit::year) != nullptr;
    return often || again || (long_here && s.has(renew));
}

/// Years of service before a new fixed term: 系二〇〇九年三月进入甲方工作至今, and an end is fixed.
Verdict ten_years_and_fixed(const Inquiry& q) {
    const auto& f = q.facts;
    if (q.paper.type != DocType::labour_contract || !f.term_end || f.term_kind != TermKind::fixed) return false;
    if (q.paper.has[request_open]) return false;
    for (const auto& s : agreed_sentences(q.paper)) {
        if (!s.has(start_work, long_term) &&
            !s.holds_any({U"至今", U"进入甲方", U"起在甲方", U"来甲方", U"一直", U"从未中断", U"未曾间断", U"未间断"}))
            continue;
        if (s.holds_any({U"出生", U"成立", U"注册", U"毕业"}) || s.has(severance, annual_leave)) continue;
        for (const auto& value : s.values()) {
            const int year = value.unit == Unit::calendar_year        ? static_cast<int>(value.amount)
                             : value.unit == Unit::date && value.date ? value.date->year()
                                                                      : 0;
            if (year > 1980 && q.law.day.year() - year > q.law.service_years_open_ended)
                return Verdict::at({value.begin, value.end});
        }
    }
    return false;
}

Verdict waives_open_ended(const View& s, const Inquiry&) {
    if (s.forbidden(waive) != nullptr) return false;
    if ((s.has(request_open) && s.has(by_law)) || s.holds_any({U"要不要", U"问过", U"是否"})) return false;
    const bool gives_up =
        s.has(open_ended, long_term) && taken(s, waive) != nullptr &&
        (s.has(open_ended) || s.has(lawful_reason) || s.holds_any({U"订约", U"签约", U"合同", U"权利", U"规定"}));
    const bool promises_not =
        s.has(open_ended) && s.has(promise, whatever) && s.denied(sign) != nullptr && !s.has(request_open);
    const bool never_asks =
        s.has(open_ended) &&
        s.holds_any({U"不提", U"不会要求", U"不要求", U"不向", U"不谈", U"不构成", U"不再提", U"不以此"}) &&
        !s.has(must_not);
    const bool barred = s.has(open_ended) && s.has(must_not) &&
                        s.holds_any({U"乙方不得", U"员工不得", U"本人不得", U"职工不得"}) &&
                        s.holds_any({U"要求", U"主张", U"提出"});
    if (barred) return true;
    const bool only_fixed = s.has(fixed_term) &&
                            s.holds_any({U"只与", U"也只", U"均以", U"都以", U"不提出其他", U"只签", U"均签", U"仍签",
                                         U"一律签", U"只订"}) &&
                            s.holds_any({U"即使", U"即便", U"符合法定", U"满十年", U"无论", U"不论", U"多少次"});
    const bool only_short = s.has(count_signings) && s.holds_any({U"只签一年", U"都只签", U"一年一签", U"只签短"});
    const bool not_counted_together =
        s.has(count_signings, sign) && s.has(reset) &&
        s.holds_any({U"次数", U"几次", U"前面签", U"签的次", U"多少次", U"连续签", U"次一律"}) && !s.holds(U"不因");
    return gives_up || promises_not || never_asks || only_fixed || only_short || not_counted_together;
}

Verdict rolls_over(const View& s, const Inquiry&) {
    if (s.has(statutory_extension, secrecy, noncompete)) return false;
    if (s.said(auto_renew) != nullptr && (s.has(contract, term, expire) || s.clause().has(contract, term))) return true;
    if (s.has(must) && s.said(sign) != nullptr) return false;  // 应在一个月内签订续订合同
    const bool silence =
        leads_to(
            s.text(), {U"没", U"未", U"不", U"无人", U"均无"},
            {U"作声", U"吭声", U"说", U"提", U"反对", U"异议", U"表示", U"动静", U"通知", U"开口", U"意见", U"声明"},
            6) ||
        s.holds_any({U"没人提", U"都不开口", U"均未言", U"未办手续", U"未提出", U"没有提出", U"无异议", U"未书面",
                     U"双方均未", U"仍在岗", U"继续上班", U"没有说", U"都没说", U"未接到", U"均无异"});
    const bool goes_on = s.has(same_terms) ||
                         leads_to(s.text(), {U"接", U"延", U"续", U"照", U"再", U"以同一", U"按同一"},
                                  {U"年", U"期限", U"干", U"做", U"原", U"老样", U"继续", U"下去"}, 5) ||
                         s.holds_any({U"往下续", U"再做一年", U"再干一年", U"再行一年", U"接续", U"延续", U"照原",
                                      U"照旧", U"顺延", U"续约一", U"继续有效", U"续订"});
    return s.has(expire) && silence && goes_on && !s.has(must_not) && s.denied(auto_renew) == nullptr &&
           !s.holds_any({U"协商", U"商量", U"不续", U"不再续", U"终止合同", U"重新签订", U"另行签订"});
}

Verdict task_without_mark(const View& s, const Inquiry& q) {
    if (q.facts.term_start && q.facts.term_end) return false;
    for (const auto& other : agreed_sentences(q.paper))
        if (other.has(task_term) && other.clause().has(finish_mark)) return false;
    const auto* as_task = s.said(task_term);
    if (as_task == nullptr || s.has(fixed_term) || words_before(s, as_task->begin, 1) == U"可") return false;
    return !s.clause().has(finish_mark);
}

Verdict tenure_reset(const View& s, const Inquiry&) {
    const bool paid =
        s.has(severance) && (s.holds(U"已足额") || s.holds(U"已支付") || s.holds(U"已经支付") || s.holds(U"足额支付"));
    if (paid || s.forbidden(reset) != nullptr) return false;
    if (s.has(of_no_effect) || s.holds_any({U"不得", U"不因"})) return false;
    if (s.holds_any({U"工龄奖", U"工龄工资", U"工龄津贴", U"工龄补贴", U"司龄奖", U"年功"})) return false;
    return s.follow({tenure, reset}, 16) && s.has(entity_change, previous, renew, sign);
}

constexpr Rule term_table[] = {
    {"TERM-01",
     Severity::missing,
     "期限缺失",
     "Term missing",
     Scope::labour_contract,
     "劳动合同法 第十二条；劳动合同法 第十七条第一款第三项；劳动合同法 第八十一条",
     "2008-01-01",
     {},
     1,
     nullptr,
     no_term,
     "合同没有写明期限，到底哪天到期说不清。",
     "在固定期限、无固定期限、以完成工作任务为期限三种里选一种，写明起止日期。"},
    {"TERM-02",
     Severity::ambiguous,
     "期限前后矛盾",
     "Term is inconsistent",
     Scope::labour_contract,
     "劳动合同法 第三条；劳动合同法 第十七条；民法典 第四百九十八条",
     "2008-01-01",
     {},
     1,
     nullptr,
     term_contradicts_itself,
     "写的年限和起止日期对不上，发生争议时会按不利于单位的理解。",
     "核对起止日期，使它和写的年限一致。"},
    {"TERM-03", Severity::high, "用工超过一个月才订立", "Written contract later than one month", Scope::any,
     "劳动合同法 第十条；劳动合同法 第八十二条第一款；劳动合同法实施条例 第六条", "2008-09-18",
     about(sign, back_sign, start_work, written, trial_work), 2, signing_put_off, signed_late,
     "用工超过一个月没有书面合同的，从第二个月起要付双倍工资，最多十一个月；补签、倒签不能免掉。",
     "入职当天签订；已经晚了的马上签，日期照实写。"},
    {"TERM-04", Severity::high, "应订无固定期限而订固定期限", "Open-ended contract was due", Scope::contract,
     "劳动合同法 第十四条第二款；劳动合同法 第八十二条第二款", "2008-01-01", about(renew, sign, long_term), 2,
     open_ended_was_due, ten_years_and_fixed,
     "连续订立两次固定期限合同以后再续，或者连续工作满十年的，除非职工自己要求固定期限，应当订立无固定期限合同。",
     "书面征求本人意见；本人愿意签固定期限的，留下本人签字的申请。"},
    {"TERM-05", Severity::unlawful, "放弃订立无固定期限的权利", "Waiver of the open-ended right", Scope::any,
     "劳动合同法 第十四条；劳动合同法 第二十六条第一款第二项", "2008-01-01",
     about(open_ended, count_signings, long_term, fixed_term, sign), 2, waives_open_ended, nullptr,
     "事先让职工放弃要求无固定期限合同的权利，或者约定续签次数不算，是无效的。", "删去这一条。"},
    {"TERM-06", Severity::ambiguous, "到期自动续延条款", "Automatic roll-over clause", Scope::contract,
     "劳动合同法 第十四条；最高人民法院关于审理劳动争议案件适用法律问题的解释（二）", "2008-01-01",
     about(auto_renew, expire), 1, rolls_over, nullptr,
     "自动续延等于又订了一次固定期限合同，次数照算，也容易忘了签新合同。", "改为：期满前三十日双方书面确认是否续订。"},
    {"TERM-07", Severity::unlawful, "约定法定之外的终止条件", "Contractual termination events",
     Scope::contract_or_handbook, "劳动合同法 第四十四条；劳动合同法实施条例 第十三条", "2008-09-18",
     about(ends, business_event), 1, ends_by_agreed_event, nullptr,
     "劳动合同只能因法律列举的情形终止，双方不能另外约定终止条件；照此终止属于违法终止。",
     "删去；确有变化的，走协商、调岗或者法定解除程序，或者改签以完成任务为期限的合同。"},
    {"TERM-08", Severity::ambiguous, "任务期限无完成标志", "Task-based term without completion criterion",
     Scope::contract, "劳动合同法 第十五条；劳动合同法实施条例 第二十二条", "2008-09-18", about(task_term), 1,
     task_without_mark, nullptr, "以完成任务为期限，却没写是什么任务、怎样算完成，容易变成期限不明。",
     "写明任务名称和客观的完成标志，如验收单签发之日。"},
    {"TERM-09", Severity::unlawful, "工龄清零", "Tenure reset", Scope::any,
     "劳动合同法实施条例 第十条；劳动合同法 第二十六条", "2008-09-18", about(tenure), 2, tenure_reset, nullptr,
     "换公司名义、重签合同或者先离职再入职，以前的工作年限仍要合并计算；没有付过补偿就清零，无效。",
     "写明原工作年限合并计入。"},
    {"TERM-10", Severity::high, "退休年龄条款未按渐进延迟", "Retirement clause ignores the 2025 reform",
     Scope::contract_or_handbook,
     "关于实施渐进式延迟法定退休年龄的决定；劳动合同法 第四十四条；劳动合同法实施条例 第二十一条", "2025-01-01",
     about(ends, retire, dismiss, leave_job, business_event), 2, retires_too_early, nullptr,
     "2025年起法定退休年龄逐步延后，按老年龄一刀切终止属于提前；提前退休须本人自愿。",
     "改为“达到法定退休年龄”，或者按出生年月逐人计算。"},
};

}  // namespace

std::span<const Rule> term_rules() { return term_table; }

}  // namespace gongyou::checkup::rules
