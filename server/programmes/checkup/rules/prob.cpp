#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"
#include "programmes/checkup/rules/prob.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// PROB 试用期 (domain/contract-rules.md B.3)

Verdict longer_than_the_cap(const Inquiry& q) {
    const auto& probation = q.facts.probation_months;
    if (!probation || q.paper.type == DocType::part_time || q.paper.type == DocType::internship) return false;
    const auto term = q.facts.months_of_term();
    if (q.facts.term_kind == TermKind::task || (term && *term < 3)) return false;  // PROB-02
    const double cap = term ? probation_cap(q.facts.term_kind, *term) : 6;
    const double most = q.facts.probation_in_days ? cap * 31 / 30 : cap;
    if (probation->value <= most + 0.04) return false;
    auto verdict = Verdict::at(
        probation->where,
        term ? fmt::format("合同期约{:.4g}个月，试用期上限{:g}个月，约定{:.3g}个月", *term, cap, probation->value)
             : fmt::format("试用期最长{:g}个月，约定{:.3g}个月", cap, probation->value));
    verdict.confidence = 0.95;
    return verdict;
}

Verdict where_none_is_allowed(const Inquiry& q) {
    const auto& probation = q.facts.probation_months;
    const auto term = q.facts.months_of_term();
    if (!probation || probation->value <= 0 || q.paper.type == DocType::part_time) return false;
    if (q.facts.term_kind == TermKind::task)
        return Verdict::at(probation->where, "以完成一定工作任务为期限，不得约定试用期");
    if (!term || *term >= 3 || q.facts.term_kind == TermKind::open_ended) return false;
    return Verdict::at(probation->where, fmt::format("合同期约{:.3g}个月，不满三个月", *term));
}

/// A share of the wage in probation: 七折, 转正工资的70%.
Verdict share_below_floor(const View& s, const Inquiry&) {
    if (!s.has(wage, regular) || s.holds(U"测试用")) return false;
    const bool halved =
        s.holds_any({U"工资的一半", U"工资一半", U"薪水的一半", U"薪资的一半", U"半薪", U"工资减半", U"对半发"});
    if (halved && !s.has(sick_leave, must_not)) return {true, "试用期按50%计发，法定下限80%"};
    for (const auto& value : s.values()) {
        if (value.unit != Unit::share || value.amount >= 1 || value.amount < 0.1) continue;
        const bool of_least = s.has(probation) && words_before(s, value.begin, 6).ends_with(U"最低工资的");
        if (of_least && !s.has(sick_leave, stoppage) && !s.holds(U"不低于"))
            return {true, fmt::format("试用期按最低工资的{:g}%计发", value.amount * 100)};
        if (value.amount >= 0.8) continue;
        const auto part = s.paper().words(part_begin(s.paper().text.text, value.begin), value.end);
        const bool of_pay =
            part.find(U"工资") != std::u32string_view::npos || part.find(U"薪") != std::u32string_view::npos ||
            part.find(U"报酬") != std::u32string_view::npos || part.find(U"发") != std::u32string_view::npos ||
            part.find(U"拿") != std::u32string_view::npos;
        if (!of_pay || holds_any(part, {U"低于", U"扣", U"赔", U"不超过", U"损失", U"合格率", U"不少于"})) continue;
        return {true, fmt::format("试用期按{:g}%计发，法定下限80%", value.amount * 100)};
    }
    return false;
}

/// 试做每天60元: times the paid days of a month.
Verdict daily_pay_below_floor(const Inquiry& q) {
    const auto least = q.law.least_month_wage();
    if (!least) return false;
    for (const auto& view : agreed_sentences(q.paper)) {
        if (!view.has(probation, trial_work)) continue;
        for (const auto& value : view.values()) {
            if (value.unit != Unit::yuan || value.amount < 5 || value.amount * q.law.paid_days_a_month >= *least)
                continue;
            const auto part = view.part(value.begin);
            if (holds_any(part, {U"每天", U"一天", U"每日"}) && !holds_any(part, {U"餐", U"补", U"罚", U"扣", U"津贴"}))
                return Verdict::at({value.begin, value.end}, fmt::format("每天{:g}元，低于最低工资", value.amount));
        }
    }
    return false;
}

/// 试用三个月里一天150，转正后一天220: what is paid then beside what is paid after, by the same measure.
Verdict beside_regular_pay(const Inquiry& q) {
    for (const auto& view : agreed_sentences(q.paper)) {
        if (!view.has(probation) || !view.has(regular) || view.has(overtime, overtime_pay, allowance)) continue;
        const Value* then = nullptr;
        const Value* after = nullptr;
        for (const auto& value : view.values()) {
            if (value.unit != Unit::yuan && (value.unit != Unit::none || value.amount < 50)) continue;
            const auto part = view.paper().words(part_begin(view.paper().text.text, value.begin), value.begin);
            const bool is_pay =
                holds_any(part, {U"每月", U"一个月", U"月薪", U"一天", U"每天", U"日薪", U"拿", U"工资"});
            if (!is_pay || holds_any(part, {U"扣", U"补", U"奖", U"押", U"费", U"每件", U"小时", U"少", U"多"}))
                continue;
            const auto trial = part.rfind(U"试用");
            const auto regular_at = part.find(U"转正");
            if (regular_at != part.npos) after = after ? after : &value;
            if (trial != part.npos && regular_at == part.npos) then = then ? then : &value;
        }
        if (then == nullptr || after == nullptr || then->amount >= 0.8 * after->amount - 0.5) continue;
        const bool alike = (then->amount < 1000) == (after->amount < 1000);  // both by the day, or both by the month
        if (alike)
            return Verdict::at({then->begin, then->end}, fmt::format("{:g}元 < {:g}元 × 80% = {:g}元", then->amount,
                                                                     after->amount, after->amount * 0.8));
    }
    return false;
}

Verdict wage_below_floor(const Inquiry& q) {
    if (const auto low = beside_regular_pay(q); low.fires) return low;
    const auto& wage_then = q.facts.wage_probation;
    if (!wage_then) return daily_pay_below_floor(q);
    const auto& wage_after = q.facts.wage_month;
    if (wage_after && wage_then->value < 0.8 * wage_after->value - 0.5)
        return Verdict::at(wage_then->where, fmt::format("{:g}元 < {:g}元 × 80% = {:g}元", wage_then->value,
                                                         wage_after->value, wage_after->value * 0.8));
    const auto least = q.law.least_month_wage();
    if (least && wage_then->value < *least)
        return Verdict::at(wage_then->where, fmt::format("{:g}元低于最低工资{:g}元", wage_then->value, *least));
    return false;
}

Verdict no_criteria(const View& s, const Inquiry& q) {
    if (q.paper.has[recruit_condition] || s.said(criteria) != nullptr || s.has(trial_contract, must_not)) return false;
    const bool judged =
        (s.has(fail) && s.has(dismiss)) || s.has(as_employer_says) || (s.holds(U"视情况") && s.holds(U"去留"));
    return judged || (s.follow({probation, boss}, 8) && !s.has(leave_job, notify) && !s.holds(U"三天"));
}

Verdict no_criteria_anywhere(const Inquiry& q) {
    if (!q.paper.is_complete || q.paper.type != DocType::labour_contract || !q.facts.probation_months ||
        q.facts.probation_months->value <= 0)
        return false;
    if (q.paper.has[recruit_condition]) return false;
    for (const auto& view : agreed_sentences(q.paper)) {
        if (!view.has(probation, trial_work)) continue;
        const auto clause = view.clause();
        const bool measured =
            clause.holds_any({U"率", U"分", U"偏差", U"及格", U"教学大纲"}) &&
            clause.holds_any({U"不超过", U"不低于", U"不高于", U"≥", U"%", U"千分之", U"百分之", U"以上"});
        if (view.said(criteria) != nullptr || measured ||
            clause.holds_any({U"标准是", U"标准：", U"即为合格", U"就算合格", U"就算过", U"算合格", U"考核标准",
                              U"合不合格：", U"试用看", U"试用期看"}))
            return false;
    }
    return Verdict::at(q.facts.probation_months->where);
}

/// 试用期3月1日至4月30日，劳动合同自5月1日起: the contract begins when probation is over.
bool contract_after_probation(const View& s) {
    const auto* trial = s.first(probation);
    if (trial == nullptr) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != contract || token.begin < trial->end) continue;
        const auto* start = s.value_after(token, Unit::date, 4);
        const Value* last = nullptr;
        for (const auto& value : s.values())
            if (value.unit == Unit::date && value.begin > trial->end && value.end <= token.begin) last = &value;
        if (start == nullptr || last == nullptr) continue;
        if (start->date && last->date ? *start->date > *last->date : start->amount > last->amount) return true;
    }
    return false;
}

Verdict outside_the_term(const View& s, const Inquiry&) {
    if (s.has(must_not) || s.denied(outside) != nullptr) return false;
    const bool left_out =
        (s.near(probation, outside, 10) || (s.holds(U"不算在合同") && s.near(probation, outside, 28))) &&
        (s.has(term, contract, tenure) || s.holds(U"合同期"));
    const bool from_then = s.holds_any({U"起", U"开始", U"才算"}) && !s.has(allowance, annual_leave);
    const bool tenure_later = s.has(tenure) && !s.holds(U"工龄工资") && from_then &&
                              (s.follow({tenure, regular}, 8) || s.follow({regular, tenure}, 8) ||
                               (s.follow({tenure, probation}, 6) && s.holds_any({U"届满", U"期满", U"满后", U"过后"})));
    const bool tenure_left_out = s.near(probation, outside, 4) && s.holds_any({U"工龄", U"年资", U"司龄"});
    const bool term_later = (s.follow({term, probation}, 6) || s.follow({contract, probation}, 6)) &&
                            s.holds_any({U"满之次日起", U"满次日起", U"期满后起", U"届满之日起", U"期满之日起",
                                         U"满后开始", U"结束后起", U"结束后的次日起", U"结束次日起", U"结束之日起"});
    const bool term_from_regular = s.has(probation) && s.follow({regular, term}, 10) && !s.holds(U"包含") &&
                                   s.holds_any({U"起算合同期", U"起算期限", U"起计算合同期", U"开始计算合同"});
    if (tenure_left_out || term_later || term_from_regular) return true;
    return left_out || tenure_later || contract_after_probation(s);
}

constexpr Rule prob_table[] = {
    {"PROB-01",
     Severity::unlawful,
     "试用期超过法定上限",
     "Probation longer than the cap",
     Scope::any,
     "劳动合同法 第十九条第一款；劳动合同法 第八十三条",
     "2008-01-01",
     {},
     1,
     nullptr,
     longer_than_the_cap,
     "试用期的上限随合同期限走：不满三个月不得约定，三个月以上不满一年最多一个月，一年以上不满三年最多两个月，三年以上"
     "和无固定期限最多六个月。超出部分已经履行的，要按转正工资另付赔偿。",
     "把试用期改到上限以内，或者把合同期限延长到对应的档次。"},
    {"PROB-02",
     Severity::unlawful,
     "不得约定试用期而约定",
     "Probation where none is allowed",
     Scope::labour_contract,
     "劳动合同法 第十九条第三款；劳动合同法 第八十三条",
     "2008-01-01",
     {},
     1,
     nullptr,
     where_none_is_allowed,
     "合同期不满三个月，或者以完成一项工作为期限的，法律不允许设试用期，约定多少天都不行。",
     "删去试用期，自第一天起按正式工资支付。"},
    {"PROB-03", Severity::unlawful, "仅约定试用期或先试用后签约", "Stand-alone probation", Scope::any,
     "劳动合同法 第十条；劳动合同法 第十九条第四款；劳动合同法 第八十二条", "2008-01-01",
     about(probation, trial_contract, trial_work, sign), 2, contract_only_for_trial, nullptr,
     "只签试用协议、考核通过才签合同的，试用期不成立，这段时间就是劳动合同期限；满一个月没有书面合同的，要付双倍工资。",
     "入职时就签订一份包含试用期的劳动合同。"},
    {"PROB-04", Severity::unlawful, "重复或延长试用期", "Second or extended probation", Scope::any,
     "劳动合同法 第十九条第二款；劳动合同法 第八十三条", "2008-01-01", about(probation, extend), 2, second_probation,
     nullptr,
     "同一单位对同一个人只能约定一次试用期。延长、续签后再试、调岗再试，或者换个名字的观察期、适应期，都算第二次。",
     "删去延长或者再次试用的内容，改用考核、培训或者协商调整岗位。"},
    {"PROB-05", Severity::unlawful, "试用期工资过低", "Probation pay below the floor", Scope::any,
     "劳动合同法 第二十条；劳动合同法实施条例 第十五条", "2008-09-18", about(probation, regular), 2, share_below_floor,
     wage_below_floor, "试用期工资不得低于约定工资的80%（或者同岗位最低档），也不得低于当地最低工资。",
     "把试用期工资提高到转正工资的80%以上，并且不低于最低工资。"},
    {"PROB-06", Severity::unlawful, "试用期不缴社保", "No insurance during probation", Scope::any,
     "社会保险法 第五十八条；社会保险法 第六十条；劳动法 第七十二条", "2011-07-01", about(insurance, injury_insurance),
     2, no_insurance_meanwhile, nullptr, "试用期也是劳动关系，应当自用工之日起三十日内登记参保，不能等到转正。",
     "改为自用工之日起三十日内办理社会保险登记。"},
    {"PROB-07", Severity::unlawful, "试用期随意辞退", "At-will dismissal during probation", Scope::any,
     "劳动合同法 第二十一条；劳动合同法 第三十九条；劳动合同法 第八十七条", "2008-01-01", about(probation), 2,
     dismissal_at_will, nullptr,
     "试用期内解除合同也要有法定理由并向本人说明，单位须证明不符合录用条件；没有理由的是违法解除。",
     "改为：试用期内被证明不符合录用条件的，书面说明理由后可以解除。"},
    {"PROB-08", Severity::advice, "录用条件未明确", "No recruitment criteria", Scope::labour_contract,
     "劳动合同法 第三十九条第一项", "2008-01-01", about(probation), 1, no_criteria, no_criteria_anywhere,
     "约定了试用期却没有写明录用条件，以后很难证明“不符合录用条件”。", "附一张可衡量的录用条件，由本人签收。"},
    {"PROB-09", Severity::unlawful, "无薪试岗", "Unpaid trial days", Scope::any,
     "劳动合同法 第七条；劳动合同法 第二十条；劳动法 第五十条", "2008-01-01",
     about(trial_work, probation, unpaid, start_work, leave_job), 3, unpaid_trial, nullptr,
     "从第一天干活起就是劳动关系，试工、岗前培训的日子也要付工资，不能以没有干满为由不付。", "写明自第一天起计薪。"},
    {"PROB-10", Severity::unlawful, "试用期不计入合同期或工龄", "Probation outside the term", Scope::any,
     "劳动合同法 第七条；劳动合同法 第十九条第四款", "2008-01-01", about(probation, tenure), 2, outside_the_term,
     nullptr, "试用期包含在合同期限内，工龄从用工之日起算。", "写明试用期包含在合同期内，工龄自入职之日连续计算。"},
    {"PROB-11", Severity::unlawful, "限制试用期辞职", "Restricting resignation during probation", Scope::any,
     "劳动合同法 第三十七条；劳动合同法 第二十五条", "2008-01-01", about(probation), 2, hard_to_leave, nullptr,
     "试用期内职工提前三天通知就可以走，不需要批准，也不能因此扣工资或者赔钱。",
     "改为：试用期内提前三日通知即可解除，工资结算到最后工作日。"},
};

}  // namespace

std::span<const Rule> prob_rules() { return prob_table; }

}  // namespace gongyou::checkup::rules
