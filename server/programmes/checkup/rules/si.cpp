#include <fmt/format.h>

#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// SI 社会保险与住房公积金 (domain/contract-rules.md B.8)

/// 未依法缴纳社会保险的，乙方可以……: the case that it is so, with what follows for the employer.
bool is_worker_right(const View& s) {
    return (s.holds_any({U"保险的，", U"保险费的，", U"社保的，"}) && s.has(may, double_wage, severance)) ||
           s.holds(U"第三十八条");
}

Verdict waives_insurance(const View& s, const Inquiry& q) {
    if (!s.has(insurance, injury_insurance) || s.has(leave_job, maternity)) return false;
    if (s.has(retiree) || q.facts.is_retiree || is_worker_right(s) || s.has(probation, regular, trial_work) ||
        s.forbidden(waive) != nullptr)
        return false;
    const bool other_cover = s.has(commercial_insurance, rural_insurance);
    if (s.has(housing_fund) && !s.has(insurance)) return false;  // SI-08
    const bool gives_up = s.said(waive) != nullptr && (s.near(waive, insurance, 16) || s.near(waive, enrol, 8));
    const bool not_enrolled =
        s.denied(enrol) != nullptr || s.denied(insurance) != nullptr || s.holds(U"不要从工资里扣缴");
    const bool unwilling = s.has(worker) && s.holds_any({U"不愿", U"不想", U"不肯"});
    const bool agreed =
        (s.has(voluntary, promise, consult) || unwilling) && not_enrolled && !s.holds_any({U"仅", U"只"});
    const bool none_at_all = !other_cover && not_enrolled && s.has(employer) &&
                             !s.holds_any({U"仅", U"只", U"再另", U"之外", U"缴费", U"其余", U"险的，", U"保的，"}) &&
                             s.denied(insurance) != nullptr &&
                             !s.has(elsewhere, agent_company, own_expense, housing_fund, subsidy, instead_of);
    return gives_up || agreed || none_at_all;
}

Verdict cash_for_insurance(const View& s, const Inquiry&) {
    const bool own_name = s.holds_any({U"保险补贴", U"社保补贴", U"保险补助", U"社保补助", U"社保折现", U"保险折现",
                                       U"社保现金", U"保险津贴", U"社保津贴", U"参保补贴", U"社保补偿", U"社保折算"});
    const bool cash_instead = s.has(insurance) && s.has(subsidy, cash) &&
                              (s.holds(U"代替") || s.holds(U"折现") || s.holds(U"折算") || s.holds(U"替代") ||
                               s.holds(U"不再缴") || s.holds(U"自行缴") || s.holds(U"自行参保") || s.holds(U"补贴"));
    const bool in_wage = s.has(insurance) && s.said(all_in) != nullptr && s.has(wage) &&
                         s.holds_any({U"单位应缴", U"社保费用", U"保险部分", U"社会保险费", U"社保费", U"保险费用",
                                      U"社保在内", U"含社保"}) &&
                         !s.has(personal_share);
    if ((s.has(must_not) && !s.holds(U"不得反悔")) || s.has(housing_fund) ||
        (s.has(by_law) && s.said(enrol) != nullptr) || s.holds(U"商业"))
        return false;
    const bool paid_as_share = s.has(employer_share) && s.value(Unit::yuan) != nullptr &&
                               s.holds_any({U"多发", U"多给", U"已发", U"发给"}) && !s.has(refund);
    if (paid_as_share) return true;
    const bool paid_out = s.has(insurance) && (s.denied(enrol) != nullptr || s.denied(insurance) != nullptr) &&
                          s.value(Unit::yuan) != nullptr &&
                          s.holds_any({U"补给", U"补贴", U"补助", U"发给", U"多发", U"另给", U"加发", U"折成", U"折给",
                                       U"贴给", U"折算"}) &&
                          !s.has(fine, damage);
    return own_name || in_wage || paid_out || (cash_instead && s.denied(enrol) != nullptr);
}

Verdict enrolled_late(const View& s, const Inquiry&) {
    if (!s.has(insurance, pension) || s.has(probation, regular) || s.has(must_not)) return false;
    for (const auto& value : s.values()) {
        const auto months = value.months();
        if (!months || *months <= 1.05) continue;
        const auto before = s.paper().words(value.begin > 2 ? value.begin - 2 : 0, value.begin);
        const bool waits = before.find(U'满') != std::u32string_view::npos ||
                           before.find(U'过') != std::u32string_view::npos ||
                           s.part(value.begin).find(U"之后") != std::u32string_view::npos ||
                           s.part(value.begin).find(U"个月后") != std::u32string_view::npos;
        const bool then = s.holds_any({U"后", U"起", U"方可", U"才", U"再"});
        if (waits && then && s.has(enrol) && !s.has(refund, severance))
            return {true, fmt::format("要等{:.3g}个月，法定三十日内", *months)};
    }
    return s.holds_any({U"集中办理", U"统一办理", U"集中参保"}) && s.holds_any({U"每年", U"次年", U"年后", U"年底"}) &&
           !s.holds(U"三十日");
}

Verdict base_below_wage(const View& s, const Inquiry&) {
    if (!s.has(base_of_fees) && !s.holds_any({U"最低基数", U"申报缴费"})) return false;
    if (s.holds_any({U"上下限", U"低于缴费下限的", U"低于下限的", U"月平均工资为"}) || s.has(must_not) ||
        s.has(overtime, overtime_pay) || s.holds(U"不低于"))
        return false;
    const bool about_insurance = s.has(insurance, pension, housing_fund) || s.holds_any({U"缴费", U"参保"});
    return about_insurance && (s.has(lowest, minimum_wage, base_wage)) && !s.has(actual_wage)
               ? Verdict{true}
               : Verdict{about_insurance && s.has(lowest) && s.holds_any({U"与实际", U"无关"})};
}

Verdict employer_share_on_worker(const View& s, const Inquiry&) {
    if (s.has(must_not) || s.has(retiree) || s.holds(U"后果")) return false;
    const bool refunds = s.said(refund) != nullptr && s.has(employer_share) && s.has(insurance, enrol);
    if (s.has(personal_share) && !s.has(employer_share)) return false;
    const bool bears = s.said(own_expense) != nullptr && s.has(insurance, injury_insurance, employer_share) &&
                       s.holds_any({U"费", U"缴", U"保险", U"社保", U"五险"});
    const bool accident_only = s.has(damage) || s.holds_any({U"医疗费", U"医药费", U"事故"});
    return refunds || (bears && !accident_only && !s.has(housing_fund));
}

Verdict no_insurance_clause(const Inquiry& q) {
    if (!q.paper.is_complete) return false;
    for (const auto& s : agreed_sentences(q.paper)) {
        const auto* named = s.first(insurance);
        if (named == nullptr) continue;
        const auto behind = q.paper.words(named->end, std::min(named->end + 3, s.end()));
        const bool blank = behind.find(U'_') != std::u32string_view::npos;
        const bool only_told_absent = s.holds(U"没有提到") || s.holds(U"无社会保险内容") || s.holds(U"未提");
        if (!blank && !only_told_absent) return false;
    }
    return true;
}

Verdict replaced_by_other_cover(const View& s, const Inquiry&) {
    if (!s.has(commercial_insurance, rural_insurance) || s.has(must_not) ||
        s.holds_any({U"之外", U"另购", U"补充", U"同时"}))
        return false;
    return s.said(instead_of) != nullptr || s.denied(enrol) != nullptr || s.denied(injury_insurance) != nullptr ||
           s.holds_any({U"为限", U"替代", U"代替"});
}

Verdict housing_fund_denied(const View& s, const Inquiry&) {
    const auto* fund = s.first(housing_fund);
    if (fund == nullptr || s.has(must_not) || s.has(withheld_by_law)) return false;
    for (const auto& value : s.values())
        if (value.unit == Unit::share && value.amount < 0.0499 && value.begin > fund->begin)
            return {true, fmt::format("比例{:g}%，下限5%", value.amount * 100)};
    const bool some_only = s.holds_any({U"只为", U"仅为", U"仅限", U"只限", U"不享受"});
    return s.said(waive) != nullptr || s.denied(housing_fund) != nullptr || some_only ||
           (s.denied(enrol) != nullptr && !s.holds_any({U"的，"})) || (s.has(subsidy) && s.holds(U"代替"));
}

Verdict some_kinds_only(const View& s, const Inquiry& q) {
    if (s.has(retiree, student) || s.holds_any({U"非全日制", U"小时工", U"超龄", U"灵活就业"}) ||
        q.paper.type == DocType::part_time || q.paper.type == DocType::internship || s.has(must_not))
        return false;
    const bool only =
        s.holds_any({U"仅为",       U"仅缴",     U"只缴",     U"只办",     U"只参加", U"仅参加",   U"仅办理",
                     U"只为",       U"几样不上", U"几样都不", U"别的不上", U"其余不", U"其他不上", U"其他险种不",
                     U"其余险种不", U"一险即可", U"三险即可", U"仅购买",   U"只买",   U"只交",     U"仅交"});
    return only && s.has(insurance, injury_insurance, pension) && !s.has(housing_fund) && !s.has(commercial_insurance);
}

Verdict insured_elsewhere(const View& s, const Inquiry&) {
    if (!s.has(insurance) || s.has(must_not) || s.holds_any({U"缴费账户为甲方", U"为当地员工", U"当地开户"}))
        return false;
    const bool under_other_name =
        s.holds_any({U"以其名义", U"挂在", U"挂靠", U"代缴机构", U"代理公司", U"第三方", U"外省", U"异地"});
    return under_other_name && s.has(elsewhere, agent_company) && (s.has(enrol, payer_entity) || s.holds(U"参保")) &&
           !s.holds_any({U"申报手续", U"自愿", U"转移"});
}

constexpr Rule si_table[] = {
    {"SI-01", Severity::unlawful, "放弃社会保险", "Waiver of social insurance", Scope::any,
     "劳动法 第七十二条；社会保险法 第五十八条；社会保险法 第六十条；劳动合同法 第二十六条", "2011-07-01",
     about(insurance, enrol), 2, waives_insurance, nullptr,
     "参加社会保险是法定义务，谁提出放弃、双方怎么约定都无效；要补缴，职工还可以解除并要经济补偿。",
     "删去，依法参保；本人拒绝的，一个月内书面终止用工。"},
    {"SI-02", Severity::unlawful, "以现金补贴代替社保", "Cash instead of insurance", Scope::any,
     "社会保险法 第六十条；劳动合同法 第二十六条", "2011-07-01", about(insurance, subsidy, all_in, employer_share), 2,
     cash_for_insurance, nullptr, "把保险折成现金发给职工，不能免除参保义务。", "取消补贴，依法参保。"},
    {"SI-03", Severity::unlawful, "延迟参保", "Delayed enrolment", Scope::any,
     "社会保险法 第五十八条；社会保险法 第八十四条", "2011-07-01", about(insurance), 2, enrolled_late, nullptr,
     "应当自用工之日起三十日内登记参保。", "改为三十日内办理。"},
    {"SI-04", Severity::unlawful, "未按实际工资缴费", "Contribution base too low", Scope::any,
     "社会保险法 第十二条；社会保险法 第六十条；社会保险法 第六十三条", "2011-07-01", about(base_of_fees, insurance), 2,
     base_below_wage, nullptr, "缴费基数是上年度月平均工资，一律按最低基数缴是少缴。",
     "按上年度月平均工资申报，在上下限以内。"},
    {"SI-05", Severity::unlawful, "单位部分由员工负担", "Employer share shifted to employee", Scope::any,
     "社会保险法 第十条；社会保险法 第三十三条；社会保险法 第六十条；工伤保险条例 第十条", "2011-07-01",
     about(own_expense, employer_share), 2, employer_share_on_worker, nullptr,
     "单位应缴的部分和工伤保险费不能转给职工，也不能在离职时要回来。", "只代扣个人部分。"},
    {"SI-06",
     Severity::missing,
     "社会保险条款缺失",
     "Insurance clause missing",
     Scope::labour_contract,
     "劳动合同法 第十七条第一款第七项；劳动合同法 第八十一条",
     "2008-01-01",
     {},
     1,
     nullptr,
     no_insurance_clause,
     "社会保险是必备内容。",
     "补上社会保险条款，写明工伤保险。"},
    {"SI-07", Severity::unlawful, "以商业保险、农保代替", "Private or rural insurance as substitute", Scope::any,
     "社会保险法 第五十八条；社会保险法 第六十条；工伤保险条例 第六十二条", "2011-07-01",
     about(commercial_insurance, rural_insurance), 2, replaced_by_other_cover, nullptr,
     "商业保险、居民保险只能作补充，不能代替职工社会保险。", "依法参保，商业保险另买。"},
    {"SI-08", Severity::unlawful, "放弃或不缴住房公积金", "Housing fund waiver", Scope::any,
     "住房公积金管理条例 第十五条；住房公积金管理条例 第二十条；住房公积金管理条例 第三十七条", "2002-03-24",
     about(housing_fund), 2, housing_fund_denied, nullptr, "单位应当为在职职工缴存公积金，比例不低于5%，放弃无效。",
     "自录用之日起三十日内办理缴存。"},
    {"SI-09", Severity::unlawful, "只缴部分险种", "Partial insurance", Scope::any,
     "社会保险法 第二条；社会保险法 第十条；社会保险法 第三十三条；社会保险法 第四十四条", "2011-07-01",
     about(insurance, injury_insurance, pension), 2, some_kinds_only, nullptr,
     "养老、医疗（含生育）、失业、工伤都要参加，不能只挑几样。", "各险种一并参加。"},
    {"SI-10", Severity::high, "异地挂靠代缴", "Third-party or out-of-area enrolment", Scope::any,
     "社会保险法 第五十七条；社会保险法 第五十八条；社会保险法 第八十八条", "2011-07-01", about(insurance), 2,
     insured_elsewhere, nullptr, "由别的公司或者在外地代缴，可能被认定骗保，出了工伤报不了。",
     "在用工所在地由本单位账户缴纳。"},
};

}  // namespace

std::span<const Rule> si_rules() { return si_table; }

}  // namespace gongyou::checkup::rules
