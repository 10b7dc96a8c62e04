#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// INT 实习、见习、退休返聘 (domain/contract-rules.md B.23)

bool is_about_interns(const View& s, const Inquiry& q) {
    return s.has(intern) || (q.paper.type == DocType::internship && q.paper.has[intern] && !q.paper.has[over_age]);
}

bool is_nobodys_risk(const View& s) {
    return plainly(s, own_risk) != nullptr || s.holds(U"不赔") || s.holds(U"不负责") ||
           ((s.holds(U"不承担") || s.holds(U"概不承担")) && s.holds(U"责任"));
}

Verdict intern_pay_low(const View& s, const Inquiry& q) {
    if (!is_about_interns(s, q) || s.has(sightseeing, overtime)) return false;
    if (s.has(by_agent) && (s.has(wage, allowance) || s.holds(U"津贴"))) return plainly_forbidden(s, wage) == nullptr;
    if (s.has(unpaid) || plainly_denied(s, wage) != nullptr || s.holds(U"无报酬")) return !s.holds(U"试岗");
    const auto least = q.law.least_month_wage();
    if (!least || !(s.has(wage, allowance) || s.holds(U"补助") || s.holds(U"补贴"))) return false;
    for (const auto& v : s.values())
        if (v.unit == Unit::yuan && v.amount >= 100 && v.amount < 0.8 * *least &&
            !holds_any(part_around(s, v.begin), {U"餐", U"交通", U"住宿", U"每天", U"每日", U"押金", U"保证金", U"费"}))
            return {true, fmt::format("每月{:g}元，低于最低工资的80%", v.amount)};
    return false;
}

Verdict intern_overworked(const View& s, const Inquiry& q) {
    if (!is_about_interns(s, q)) return false;
    if (plainly_any(s, night_shift) && !s.holds(U"夜间不")) return true;
    if (plainly(s, overtime) != nullptr && !s.has(unpaid)) return true;
    if (s.has(statutory_holiday) &&
        (s.holds(U"照常") || s.holds(U"正常上班") || s.holds(U"正常出勤") || s.holds(U"不休")))
        return true;
    for (const auto& v : s.values())
        if (v.unit == Unit::hour && v.amount > 8 && v.amount <= 16 &&
            holds_any(part_around(s, v.begin), {U"每天", U"每日", U"一天", U"每班"}))
            return {true, fmt::format("每天{:g}小时，上限8小时", v.amount)};
    return false;
}

Verdict intern_charged(const View& s, const Inquiry& q) {
    const bool certificate = s.holds(U"毕业证") && (s.holds(U"后发放") || s.holds(U"后发") || s.holds(U"扣"));
    if (!is_about_interns(s, q) || s.has(of_no_effect)) return false;
    if (s.holds(U"学校不参与") || s.holds(U"无需学校") || s.holds(U"不经学校") || s.holds(U"直接签约")) return true;
    if (certificate && plainly_forbidden(s, papers_of_worker) == nullptr) return true;
    if (s.has(papers_of_worker) && plainly_forbidden(s, papers_of_worker) == nullptr &&
        (s.holds(U"保管") || s.holds(U"扣押") || s.holds(U"收存") || s.holds(U"上交") || s.holds(U"押在")))
        return true;
    const bool money = s.holds(U"押金") || s.holds(U"保证金") || s.holds(U"培训费") || s.holds(U"管理费") ||
                       s.holds(U"服装费") || s.holds(U"实习费") || s.holds(U"风险金") || s.holds(U"介绍费");
    const bool not_taken =
        s.has(must_not) || s.holds(U"不收") || s.holds(U"不交") || s.holds(U"免收") || s.has(by_agent);
    return money && !not_taken;
}

Verdict graduate_as_intern(const View& s, const Inquiry& q) {
    if (!s.has(graduated) || !is_about_interns(s, q)) return false;
    if (s.has(authority) || s.holds(U"备案") || s.holds(U"人社") || s.holds(U"毕业前")) return false;
    const bool later_contract_only = s.holds(U"毕业后") && s.holds(U"签订劳动合同") && !s.holds(U"先");
    const auto* as_intern = s.first(intern);  // none where the paper's title says it
    const bool is_one = as_intern == nullptr || plain_stance(s, *as_intern) == Stance::said;
    return !later_contract_only && is_one && !s.holds(U"在校");
}

Verdict old_at_own_risk(const View& s, const Inquiry& q) {
    const bool old = s.has(over_age, retiree) || (q.paper.type == DocType::internship && !q.facts.is_student);
    if (!old || !s.has(bodily_harm) || s.has(of_no_effect)) return false;
    if (s.holds(U"不得以") || plainly_forbidden(s, own_risk) != nullptr) return false;
    if (s.holds(U"甲方承担") || s.holds(U"公司承担") || s.holds(U"依法承担")) return false;
    return is_nobodys_risk(s);
}

Verdict old_without_protection(const View& s, const Inquiry&) {
    if (!s.has(over_age) && !(s.has(retire) && s.holds(U"年龄"))) return false;
    if (s.has(of_no_effect) || s.holds(U"不得") || s.holds(U"不应")) return false;
    const bool stripped = s.has(no_cover_at_all) || s.holds(U"没有加班费") || s.holds(U"无加班费") ||
                          plainly_denied(s, injury_insurance) != nullptr || plainly_denied(s, enrol) != nullptr ||
                          plainly_denied(s, minimum_wage) != nullptr;
    return stripped && !s.holds(U"已领取养老金；");
}

constexpr Rule intern_table[] = {
    {"INT-01", Severity::high, "实习报酬过低或克扣", "Intern pay", Scope::any,
     "职业学校学生实习管理规定；职业教育法 第五十条", "2022-01-01", about(intern), 2, intern_pay_low, nullptr,
     "顶岗干活的实习生，报酬不低于同岗位试用期工资的80%，按月直接发给学生，不能由学校、中介代领扣钱。",
     "改为：按不低于同岗位试用期工资80%的标准按月发给学生本人。"},
    {"INT-02", Severity::unlawful, "实习生加班、夜班", "Overtime or nights for interns", Scope::any,
     "职业学校学生实习管理规定；未成年人保护法 第六十一条", "2022-01-01", about(intern, night_shift, overtime), 2,
     intern_overworked, nullptr, "不得安排职校实习生加班和上夜班，每天不超过八小时，法定节假日休息。",
     "改为白班，每天不超过八小时。"},
    {"INT-03", Severity::unlawful, "实习收费、扣证、无三方协议", "Fees, retention, no tripartite agreement", Scope::any,
     "职业学校学生实习管理规定；劳动合同法 第九条", "2022-01-01", about(intern, papers_of_worker, deposit), 2,
     intern_charged, nullptr, "不得向实习生收押金、培训费，不得扣证件；职校实习要由学校、企业、学生签三方协议。",
     "退还费用和证件，使用三方协议示范文本，并办理实习责任保险。"},
    {"INT-04", Severity::high, "以实习名义用毕业生", "Graduates hired as interns", Scope::any,
     "劳动合同法 第七条；劳动合同法 第十条；劳动合同法 第八十二条", "2008-01-01", about(graduated, intern), 2,
     graduate_as_intern, nullptr,
     "已经毕业、正常上班的人就是职工，用实习协议代替劳动合同，满一个月要付双倍工资，还要补缴社保。",
     "改签劳动合同；属于就业见习的，按人社部门备案的协议办理。"},
    {"INT-05", Severity::unlawful, "返聘、超龄人员伤亡免责", "Injury disclaimer for retirees", Scope::any,
     "民法典 第五百零六条；民法典 第一千一百九十二条", "2021-01-01", about(over_age, bodily_harm, retiree), 2,
     old_at_own_risk, nullptr, "造成人身损害的免责条款无效，返聘、超龄人员干活受伤，单位照样要担责。",
     "参加超龄人员单险种工伤保险或者投保意外险，写明依法承担责任。"},
    {"INT-06", Severity::high, "超龄未享养老待遇人员处理不当", "Over-age workers without pension", Scope::any,
     "最高人民法院劳动争议司法解释（二） 第二十一条；劳动合同法实施条例 第二十一条", "2025-09-01",
     about(over_age, no_cover_at_all, retire), 2, old_without_protection, nullptr,
     "到了退休年龄没领养老金的人继续干活，工资、工时、工伤保障不能一概排除。",
     "签书面协议，写明不低于最低工资的报酬、工时休息和工伤保障。"},
};

}  // namespace

std::span<const Rule> intern_rules() { return intern_table; }

}  // namespace gongyou::checkup::rules
