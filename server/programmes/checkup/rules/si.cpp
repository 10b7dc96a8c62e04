#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/burden.hpp"
#include "programmes/checkup/rules/groups.hpp"
#include "programmes/checkup/rules/insurance_waived.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// SI 社会保险与住房公积金 (domain/contract-rules.md B.8)

Verdict enrolled_late(const View& s, const Inquiry&) {
    if (!s.has(insurance, pension) || s.has(probation, regular) || s.has(must_not)) return false;
    if (s.holds_any({U"缴费记录", U"折算", U"工作年限"})) return false;  // proof of service, for annual leave
    for (const auto& value : s.values()) {
        const auto months = value.months();
        if (!months || *months <= 1.05) continue;
        const auto before = s.paper().words(value.begin > 2 ? value.begin - 2 : 0, value.begin);
        if (holds_any(words_before(s, value.begin, 6), {U"缴费", U"参保", U"累计", U"缴纳"}) || s.has(pension))
            if (s.holds_any({U"领取", U"享受待遇", U"失业金"})) continue;
        const bool waits = before.find(U'满') != std::u32string_view::npos ||
                           before.find(U'过') != std::u32string_view::npos ||
                           s.part(value.begin).find(U"之后") != std::u32string_view::npos ||
                           s.part(value.begin).find(U"个月后") != std::u32string_view::npos;
        const bool then = s.holds_any({U"后", U"起", U"方可", U"才", U"再", U"老员工", U"统一", U"的员工"});
        if (waits && then && s.has(enrol) && !s.has(refund, severance))
            return {true, fmt::format("要等{:.3g}个月，法定三十日内", *months)};
    }
    if (s.holds_any({U"不超过三十日", U"三十日内", U"30日内", U"当月"}) || s.has(of_no_effect)) return false;
    for (const auto& value : s.values())  // 先干半年，干得好再给买社保
        if (const auto wait = value.months();
            wait && *wait > 1.05 && holds_any(words_before(s, value.begin, 4), {U"先干", U"先做", U"先试"}) &&
            s.has(enrol) && s.holds_any({U"再给", U"再买", U"再交", U"再缴", U"再上", U"才"}))
            return true;
    for (const auto& value : s.values())  // 满十八岁以后再由公司缴纳
        if (value.unit == Unit::age && s.has(enrol) && s.holds_any({U"再", U"才", U"之后"})) return true;
    const bool from_later_year =
        s.holds_any({U"第二年", U"第三年", U"次年", U"转年", U"第三个月", U"第四个月", U"第五个月", U"第六个月"}) &&
        s.holds_any({U"开始", U"起", U"才", U"再"}) && s.has(enrol);
    if (from_later_year && !s.has(base_of_fees, refund)) return true;
    if (leads_to(s.text(), {U"统一", U"集中", U"一起"}, {U"上", U"办", U"交", U"缴", U"参保"}, 2) &&
        s.holds_any({U"等到", U"开春", U"来年", U"明年"}) && !s.has(housing_fund))
        return true;
    return s.holds_any({U"集中办理", U"统一办理", U"集中参保", U"统一新增", U"统一参保", U"统一去办", U"集中新增"}) &&
           s.holds_any({U"每年", U"次年", U"年后", U"年底"}) && !s.holds(U"三十日");
}

/// 月薪8000元，社保按4000元申报: what is declared against the wage of the sentence or of the paper.
Verdict declared_below_wage(const View& s, const Inquiry& q) {
    if (!s.has(insurance, housing_fund) || s.has(must_not, commercial_insurance) ||
        !s.holds_any({U"申报", U"基数", U"为准", U"元报", U"元缴", U"元交"}))
        return false;
    double wage_then = q.facts.wage_month ? q.facts.wage_month->value : 0;
    const Value* declared = nullptr;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::yuan || value.amount < 1000) continue;
        const auto part = s.part(value.begin);
        if (holds_any(part, {U"申报", U"基数", U"缴纳", U"参保", U"缴费", U"元报", U"元缴", U"元交"}))
            declared = &value;
        else
            wage_then = std::max(wage_then, value.amount);
    }
    if (declared == nullptr || declared->amount >= wage_then * 0.95) return false;
    return {true, fmt::format("申报{:g}元，工资{:g}元", declared->amount, wage_then)};
}

Verdict base_below_wage(const View& s, const Inquiry& q) {
    if (const auto verdict = declared_below_wage(s, q); verdict.fires) return verdict;
    if (s.follow({base_wage, insurance}, 10) && s.holds(U"按") && !s.has(must_not, overtime) && s.has(enrol))
        return true;
    if (!s.has(base_of_fees) &&
        !s.holds_any({U"最低基数", U"申报缴费", U"档报", U"档交", U"档缴", U"档上", U"申报依据", U"缴费依据"}))
        return false;
    if (s.holds_any({U"上下限", U"低于缴费下限的", U"低于下限的", U"月平均工资为"}) || s.has(must_not) ||
        s.has(overtime, overtime_pay) || s.holds(U"不低于"))
        return false;
    if (s.has(insurance) && s.holds_any({U"卡发", U"打卡部分", U"卡上部分"})) return true;
    const bool about_insurance = s.has(insurance, pension, housing_fund) || s.holds_any({U"缴费", U"参保"});
    return about_insurance && (s.has(lowest, minimum_wage, base_wage)) && !s.has(actual_wage)
               ? Verdict{true}
               : Verdict{about_insurance && s.has(lowest) &&
                         s.holds_any({U"与实际", U"无关", U"无涉", U"不挂钩", U"实际收入", U"没有关系", U"没关系",
                                      U"不管", U"一律", U"不按实际", U"不按本人"})};
}

Verdict employer_share_on_worker(const View& s, const Inquiry& q) {
    if (s.has(must_not) || s.has(retiree) || s.holds(U"后果")) return false;
    if (s.has(of_no_effect) || s.holds_any({U"转嫁", U"按规定比例", U"各自承担", U"法定比例"})) return false;
    if (q.paper.type == DocType::part_time) return false;  // PT-05
    if (s.has(personal_share) && s.holds_any({U"由甲方承担", U"由公司承担", U"由单位承担", U"由用人单位承担"}))
        return false;
    const bool all_on_worker = s.has(insurance) &&
                               s.holds_any({U"单位和个人", U"单位及个人", U"单位与个人", U"两部分", U"全部费用"}) &&
                               s.has(own_expense) && !s.has(must_not);
    if (all_on_worker) return true;
    const bool gives_back = s.said(refund) != nullptr && s.has(employer_share);
    if (gives_back && (s.has(insurance, enrol) || s.clause().has(insurance))) return true;
    const bool firm_part_from_pay = s.has(employer_share) && s.has(own_expense) && !s.has(personal_share);
    if (firm_part_from_pay) return true;
    const bool refunds = s.said(refund) != nullptr && s.has(employer_share) && s.has(insurance, enrol);
    if (s.has(personal_share) && !s.has(employer_share)) return false;
    const bool bears = s.said(own_expense) != nullptr && s.has(insurance, injury_insurance, employer_share) &&
                       s.holds_any({U"费", U"缴", U"保险", U"社保", U"五险", U"险"});
    const bool accident_only = s.has(damage) || s.holds_any({U"医疗费", U"医药费", U"事故"});
    return refunds || (bears && !accident_only && !s.has(housing_fund));
}

Verdict no_insurance_clause(const Inquiry& q) {
    if (!q.paper.is_complete) return false;
    for (const auto& s : agreed_sentences(q.paper)) {
        if (s.has(pension, injury_insurance) && s.has(enrol)) return false;
        const auto* named = s.first(insurance);
        if (named == nullptr) continue;
        const auto behind = q.paper.words(named->end, std::min(named->end + 3, s.end()));
        const bool blank = behind.find(U'_') != std::u32string_view::npos;
        const bool only_told_absent = s.holds(U"没有提到") || s.holds(U"无社会保险内容") || s.holds(U"未提");
        if (!blank && !only_told_absent) return false;
    }
    return true;
}

Verdict replaced_by_other_cover(const View& s, const Inquiry& q) {
    if (!s.has(commercial_insurance, rural_insurance) || s.has(must_not) ||
        s.holds_any({U"之外", U"另购", U"补充", U"同时",     U"不行",       U"都不",     U"另外买",
                     U"多一", U"加买", U"再买", U"额外",     U"不能代替",   U"不替代",   U"不能替代",
                     U"转入", U"转为", U"不抵", U"不顶工伤", U"不因此免除", U"不顶社保", U"添头"}))
        return false;
    if (q.paper.type == DocType::part_time || q.paper.type == DocType::internship || s.has(part_time_job, intern))
        return false;
    if (s.has(business_trip, commute)) return false;  // SAFE-05
    return s.said(instead_of) != nullptr || is_not_enrolled(s) || s.denied(injury_insurance) != nullptr ||
           s.holds(U"为限");
}

Verdict housing_fund_denied(const View& s, const Inquiry&) {
    const auto* fund = s.first(housing_fund);
    if (fund == nullptr || s.has(withheld_by_law, of_no_effect) || s.holds_any({U"不要求员工", U"约束力"}))
        return false;
    if (s.has(must_not) && !s.holds(U"不要")) return false;
    for (const auto& value : s.values())
        if (value.unit == Unit::share && value.amount < 0.0499 && value.begin > fund->begin)
            return {true, fmt::format("比例{:g}%，下限5%", value.amount * 100)};
    for (const auto& value : s.values())  // 工龄满两年才给交公积金
        if (const auto wait = value.months(); wait && *wait > 1.05 && s.has(enrol) &&
                                              holds_any(words_before(s, value.begin, 3), {U"满", U"过"}) &&
                                              holds_any(words_behind(s, value.end, 6), {U"才", U"方", U"后", U"起"}))
            return {true, fmt::format("要等{:.3g}个月，法定三十日内", *wait)};
    const bool some_only = s.holds_any(
        {U"只为", U"仅为", U"仅限", U"只限", U"不享受", U"只给", U"只有管理", U"仅面向", U"暂不纳入", U"不纳入"});
    const bool by_rank = leads_to(s.text(), {U"限", U"只给", U"仅", U"只有"}, {U"以上", U"管理", U"干部"}, 6) ||
                         s.holds_any({U"不在其列", U"不在此列"});
    return by_rank || s.said(waive) != nullptr || s.denied(housing_fund) != nullptr || some_only ||
           (is_not_enrolled(s) && !s.holds_any({U"的，"})) || (s.has(subsidy) && s.holds(U"代替"));
}

Verdict some_kinds_only(const View& s, const Inquiry& q) {
    if (s.has(retiree, student) || s.holds_any({U"非全日制", U"小时工", U"超龄", U"灵活就业"}) ||
        q.paper.type == DocType::part_time || q.paper.type == DocType::internship || s.has(must_not) ||
        s.has(personal_data, of_no_effect) || s.holds_any({U"收集", U"五险全部", U"退休"}))
        return false;
    const bool rest_left_out =
        s.holds_any({U"其余", U"其他", U"别的", U"另外几", U"几样"}) && (s.has(insurance) || s.has(pension, medical)) &&
        s.has(injury_insurance, pension, medical) &&
        (s.denied(enrol) != nullptr || s.holds_any({U"不负责", U"不办", U"不上", U"概不", U"自理"})) &&
        !s.has(housing_fund, commercial_insurance);
    const bool some_by_himself =
        s.has(injury_insurance, pension, medical) && s.has(employer) &&
        s.holds_any({U"由乙方自行参保", U"由本人自行参保", U"由员工自行参保", U"自己去参保"}) &&
        !s.has(rural_insurance);
    const bool some_refused = s.has(unemployment, maternity, pension) &&
                              s.holds_any({U"保险不参加", U"险不参加", U"不缴，其", U"不参加，其"}) &&
                              s.holds_any({U"其他照", U"其余照", U"其它照"});
    const bool by_origin =
        s.holds_any({U"外地", U"外省", U"外来"}) && s.holds_any({U"只上", U"只交", U"只缴", U"一险", U"只买"});
    const bool one_given = s.holds_any({U"只给", U"只为", U"仅给", U"单给", U"只替", U"只帮"}) && s.has(enrol) &&
                           (s.has(pension, injury_insurance) || s.has(medical, unemployment)) &&
                           !s.has(housing_fund, commercial_insurance);
    if (one_given || rest_left_out || some_by_himself || some_refused || by_origin) return true;
    const bool only =
        leads_to(s.text(),
                 {U"仅为", U"仅缴", U"只缴", U"只办", U"只参加", U"仅参加", U"仅办理", U"只为", U"仅购买", U"只买",
                  U"只交", U"仅交", U"只上", U"仅上"},
                 {U"险", U"工伤", U"养老", U"医疗", U"失业", U"一种", U"一项", U"一样", U"两样", U"三样"}, 10) ||
        s.holds_any({U"几样不上", U"几样都不", U"别的不上", U"其余不", U"其他不上", U"其他险种不", U"其余险种不",
                     U"一险即可", U"三险即可"});
    return only && s.has(insurance, injury_insurance, pension) && !s.has(housing_fund) && !s.has(commercial_insurance);
}

Verdict insured_elsewhere(const View& s, const Inquiry&) {
    if (!s.has(insurance) || s.has(must_not) || s.has(personal_data) ||
        s.holds_any({U"收集", U"不由", U"不得由", U"外省来", U"就医", U"缴费账户为甲方", U"为当地员工", U"当地开户"}))
        return false;
    const bool under_other_name = s.holds_any({U"以其名义", U"挂在", U"挂靠", U"代缴机构", U"代理公司", U"第三方",
                                               U"外省", U"异地", U"代交", U"代买", U"劳务公司"});
    const bool by_own_name =
        s.holds_any({U"自己名义", U"自身名义", U"其名义", U"朋友公司", U"别家公司", U"其他公司名下", U"公司名下"}) &&
        !s.has(must_not);
    const bool by_sister = s.has(third_company) && s.holds_any({U"公司交", U"公司缴", U"公司参保", U"公司名下"}) &&
                           s.holds_any({U"人在", U"实际在", U"上班"});
    const bool entrusted = leads_to(s.text(), {U"委托", U"托", U"找"},
                                    {U"代缴", U"代交", U"代办", U"代为缴", U"办理参保", U"参保登记"}, 20);
    if (by_own_name || by_sister ||
        (entrusted && s.has(agent_company, third_company) && !s.holds_any({U"仍为", U"仍由"})))
        return true;
    return under_other_name && s.has(elsewhere, agent_company) &&
           (s.has(enrol, payer_entity) || s.holds_any({U"参保", U"挂靠在", U"挂在"})) &&
           !s.holds_any({U"申报手续", U"自愿", U"转移", U"不予缴", U"不缴", U"不参保", U"不办"});
}

constexpr Rule si_table[] = {
    {"SI-01", Severity::unlawful, "放弃社会保险", "Waiver of social insurance", Scope::any,
     "劳动法 第七十二条；社会保险法 第五十八条；社会保险法 第六十条；劳动合同法 第二十六条", "2011-07-01",
     about(insurance, enrol), 2, waives_insurance, nullptr,
     "参加社会保险是法定义务，谁提出放弃、双方怎么约定都无效；要补缴，职工还可以解除并要经济补偿。",
     "删去，依法参保；本人拒绝的，一个月内书面终止用工。"},
    {"SI-02", Severity::unlawful, "以现金补贴代替社保", "Cash instead of insurance", Scope::any,
     "社会保险法 第六十条；劳动合同法 第二十六条", "2011-07-01",
     about(insurance, subsidy, all_in, employer_share, wage), 2, cash_for_insurance, nullptr,
     "把保险折成现金发给职工，不能免除参保义务。", "取消补贴，依法参保。"},
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
     about(housing_fund), 3, housing_fund_denied, nullptr, "单位应当为在职职工缴存公积金，比例不低于5%，放弃无效。",
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
