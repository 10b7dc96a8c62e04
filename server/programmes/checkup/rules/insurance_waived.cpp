#include "programmes/checkup/rules/insurance_waived.hpp"

#include "programmes/checkup/rules/burden.hpp"

namespace gongyou::checkup::rules {

using namespace word;

// SI 社会保险: given up, or paid out in cash (domain/contract-rules.md B.8)

bool is_not_enrolled(const View& s) {
    if (s.holds_any({U"不去办", U"不去交", U"不去缴", U"不去上"})) return true;
    for (const auto& token : s.tokens())
        if (token.meaning == enrol && s.stance_of(token) == Stance::denied &&
            !(s.paper().words(token.begin, token.end) == U"参加" &&
              !holds_any(sentence_around(s, token.begin), {U"保", U"险"})) &&  // 互助金，自愿参加
            !holds_any(words_before(s, token.begin, 2), {U"少", U"漏", U"停", U"欠", U"断"}))
            return true;
    return false;
}

namespace {

/// 未依法缴纳社会保险的，乙方可以……: the case that it is so, with what follows for the employer.
bool is_worker_right(const View& s) {
    return (s.holds_any({U"保险的，", U"保险费的，", U"社保的，"}) && s.has(may, double_wage, severance)) ||
           s.holds(U"第三十八条");
}

/// 放弃社保, 不要公司缴: not 不要求员工承诺, 不要求提供保人.
bool gives_up_insurance(const View& s) {
    if (!s.near(waive, insurance, 16) && !s.near(waive, enrol, 8)) return false;
    for (const auto& token : s.tokens())
        if (token.meaning == waive && s.stance_of(token) == Stance::said &&
            !holds_any(words_behind(s, token.end, 4),
                       {U"提供", U"员工", U"职工", U"乙方", U"劳动者", U"任何人", U"改"}))
            return true;
    return false;
}

/// 员工要求不参保的，酒店也不得同意: what the employer must not agree to.
bool must_not_agree(const View& s) {
    for (const auto& token : s.tokens())
        if (token.meaning == must_not &&
            holds_any(words_behind(s, token.end, 4), {U"同意", U"接受", U"答应", U"准许", U"受理", U"照办", U"收"}))
            return true;
    return false;
}

}  // namespace

Verdict waives_insurance(const View& s, const Inquiry& q) {
    if (!s.has(insurance) && !s.holds(U"工伤保险")) return false;
    if (s.has(leave_job, maternity) || s.has(of_no_effect, part_time_job) || q.paper.type == DocType::part_time)
        return false;
    if (s.holds_any({U"拖欠", U"？", U"能不能", U"不接受", U"及时足额", U"不按规定提供", U"不愿提供", U"未依法",
                     U"没有缴", U"照常给", U"我不写", U"我不签", U"不要求员工"}))
        return false;
    if (must_not_agree(s)) return false;
    if (s.has(retiree) || q.facts.is_retiree || is_worker_right(s) || s.has(probation, regular, trial_work) ||
        s.forbidden(waive) != nullptr)
        return false;
    const bool other_cover = s.has(commercial_insurance, rural_insurance);
    if (s.has(housing_fund) && !s.has(insurance)) return false;  // SI-08
    const bool gives_up = gives_up_insurance(s);
    const bool not_enrolled = is_not_enrolled(s) || s.denied(insurance) != nullptr || s.holds(U"不要从工资里扣缴");
    const bool unwilling = (s.has(worker) || s.holds(U"我")) &&
                           s.holds_any({U"不愿", U"不想", U"不肯", U"坚持", U"恳请", U"请公司", U"请甲方", U"要求不",
                                        U"要求别", U"勿为", U"不必", U"要求单位", U"要求公司", U"要求甲方", U"不要"});
    const bool of_some_staff =
        s.holds_any({U"临时工", U"季节工", U"外地工", U"短期工", U"农民工", U"新员工", U"暑期工"}) &&
        s.denied(enrol) != nullptr && !s.has(must_not) && s.said(waive) == nullptr &&
        !s.has(housing_fund, part_time_job) && !s.holds_any({U"仅", U"只", U"其余", U"的，"});
    const bool agreed =
        (s.has(voluntary, promise, consult) || unwilling) && not_enrolled && !s.holds_any({U"仅", U"只"});
    const bool none_at_all = !other_cover && not_enrolled && s.has(employer) &&
                             !s.holds_any({U"仅", U"只", U"再另", U"之外", U"缴费", U"其余", U"险的，", U"保的，"}) &&
                             s.denied(insurance) != nullptr &&
                             !s.has(elsewhere, agent_company, own_expense, housing_fund, subsidy, instead_of);
    const bool left_to_him =
        leads_to(s.text(), {U"交不交", U"缴不缴", U"上不上", U"参不参加"}, {U"社保", U"保险", U"险"}, 3) &&
        s.holds_any({U"自己", U"自愿", U"随", U"选", U"自便"});
    return gives_up || left_to_him || agreed || none_at_all || of_some_staff;
}

Verdict cash_for_insurance(const View& s, const Inquiry&) {
    const bool own_name = s.holds_any({U"保险补贴", U"社保补贴", U"保险补助", U"社保补助", U"社保折现", U"保险折现",
                                       U"社保现金", U"保险津贴", U"社保津贴", U"参保补贴", U"社保补偿", U"社保折算"});
    const bool cash_instead = s.has(insurance) && s.has(subsidy, cash) &&
                              (s.holds(U"代替") || s.holds(U"折现") || s.holds(U"折算") || s.holds(U"替代") ||
                               s.holds(U"不再缴") || s.holds(U"自行缴") || s.holds(U"自行参保") || s.holds(U"补贴"));
    const bool by_himself =
        (s.has(insurance, employer_share) || s.clause().has(insurance)) && s.value(Unit::yuan) != nullptr &&
        s.holds_any({U"自己去交", U"自己缴", U"自己交", U"自行缴", U"自己去缴", U"自行参保", U"自行去缴", U"自己参保",
                     U"充作", U"充当", U"当交过", U"随工资发", U"打在工资", U"打进工资", U"随薪"}) &&
        !s.has(personal_share, commercial_insurance) && !s.has(part_time_job);
    const bool in_wage = s.has(insurance) && s.said(all_in) != nullptr && s.has(wage) &&
                         s.holds_any({U"单位应缴", U"社保费用", U"保险部分", U"社会保险费", U"社保费", U"保险费用",
                                      U"社保在内", U"含社保", U"五险补助", U"含五险", U"含保险"}) &&
                         !s.has(personal_share);
    if ((s.has(must_not) && !s.holds(U"不得反悔")) || s.has(housing_fund) ||
        (s.has(by_law) && s.said(enrol) != nullptr) || s.holds(U"商业"))
        return false;
    const bool paid_as_share = s.has(employer_share) && s.value(Unit::yuan) != nullptr &&
                               s.holds_any({U"多发", U"多给", U"已发", U"发给"}) && !s.has(refund);
    if (paid_as_share) return true;
    const bool turned_into_cash =
        s.value(Unit::yuan) != nullptr &&
        leads_to(s.text(), {U"社保", U"保险费", U"保险", U"五险"}, {U"折成", U"折算成", U"换成", U"变成"}, 4);
    if (turned_into_cash && !s.has(must_not, commercial_insurance)) return true;
    bool topped_up_in_cash = false;  // 不交社保，一个月补三百块
    for (const auto& value : s.values())
        topped_up_in_cash |= value.unit == Unit::yuan && value.amount <= 3000 &&
                             holds_any(words_before(s, value.begin, 4), {U"补", U"贴", U"加", U"多给", U"多发", U"多开",
                                                                         U"高开", U"折", U"另给", U"另发"});
    if (topped_up_in_cash && s.has(insurance) && !s.has(fine, damage, of_no_effect, commercial_insurance) &&
        !s.holds_any({U"不能", U"餐", U"高温", U"房"}) && (is_not_enrolled(s) || s.denied(insurance) != nullptr))
        return true;
    const bool paid_out =
        s.has(insurance) && (is_not_enrolled(s) || s.denied(insurance) != nullptr) && s.value(Unit::yuan) != nullptr &&
        s.holds_any({U"补给", U"补贴",   U"补助",   U"发给",   U"多发", U"另给", U"加发", U"折成", U"折给",
                     U"贴给", U"折算",   U"加在",   U"加进",   U"加到", U"打进", U"算进", U"放进", U"并入",
                     U"并进", U"每月贴", U"每月补", U"每月加", U"另贴", U"换成", U"折进", U"变成", U"折入"}) &&
        !s.has(fine, damage);
    if (s.has(of_no_effect) || s.holds_any({U"一律没有效力", U"不能"})) return false;
    const bool turned_into_pay =
        s.has(insurance) && s.has(wage, cash) &&
        s.holds_any({U"折成钱", U"折算成钱", U"变成钱", U"折算成工资", U"折成工资", U"折算为工资", U"现金形式随",
                     U"现金补贴的方式", U"现金补贴形式", U"以现金补贴", U"折成现金", U"折为现金"});
    if (turned_into_pay) return true;
    return (own_name && !s.holds(U"另发")) || by_himself || in_wage || paid_out ||
           (cash_instead && s.denied(enrol) != nullptr);
}

}  // namespace gongyou::checkup::rules
