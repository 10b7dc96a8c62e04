#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"
#include "programmes/checkup/rules/safety_rules.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// INT 实习、见习、退休返聘 (domain/contract-rules.md B.23)

bool is_about_interns(const View& s, const Inquiry& q) {
    return s.has(intern) || (q.paper.type == DocType::internship && q.paper.has[intern] && !q.paper.has[over_age]);
}

bool is_nobodys_risk(const View& s) {
    for (const auto& token : s.tokens())
        if (token.meaning == own_risk && plain_stance(s, token) != Stance::forbidden) return true;
    return s.holds_any({U"不赔", U"不负责"}) ||
           (s.holds_any({U"不承担", U"概不承担"}) && s.holds_any({U"责任", U"赔偿"}));
}

Verdict intern_pay_low(const View& s, const Inquiry& q) {
    if (!is_about_interns(s, q) || s.has(sightseeing, overtime) || s.has(of_no_effect)) return false;
    if (s.holds_any({U"不得代领", U"不得克扣", U"不得截留", U"不低于"})) return false;
    const bool of_pay =
        s.has(wage, allowance) || s.has(trainee_pay) || s.holds_any({U"津贴", U"补助", U"补贴", U"报酬"});
    if (plainly(s, by_agent) != nullptr && of_pay && plainly_forbidden(s, wage) == nullptr) return true;
    if ((s.has(unpaid) || plainly(s, no_wage) != nullptr || plainly_denied(s, wage) != nullptr) &&
        !s.holds_any({U"试岗", U"旷工", U"缺勤", U"请假", U"经济补偿"}))
        return true;
    if (!of_pay) return false;
    const auto least = q.law.least_month_wage();
    for (const auto& v : s.values()) {
        const auto part = part_around(s, v.begin);
        if (v.unit == Unit::share && v.amount < 0.799 && holds_any(part, {U"试用", U"同岗", U"正式"})) return true;
        if (v.unit == Unit::month && v.amount >= 2 && holds_any(part, {U"结算", U"结一次", U"发一次", U"支付一次"}))
            return true;
        if (v.unit == Unit::yuan && least && v.amount >= 100 && v.amount < 0.8 * *least &&
            !holds_any(part, {U"餐", U"交通", U"住宿", U"每天", U"每日", U"押金", U"保证金", U"费", U"另"}))
            return {true, fmt::format("每月{:g}元，低于最低工资的80%", v.amount)};
    }
    return s.holds_any({U"试用工资的一半", U"试用期工资的一半", U"一个月给"}) && (s.holds(U"一半") || s.holds(U"百"));
}

Verdict intern_overworked(const View& s, const Inquiry& q) {
    if (!is_about_interns(s, q) || s.has(of_no_effect)) return false;
    if (s.holds_any({U"可以拒绝", U"有权拒绝", U"只上白班", U"保安负责", U"夜间不", U"不上夜", U"不值夜", U"夜班不"}))
        return false;
    if (plainly(s, pleasure_place) != nullptr) return true;
    if (plainly_any(s, night_shift) && !s.holds_any({U"宿舍", U"就寝"})) return true;
    if (plainly(s, overtime) != nullptr && !s.has(unpaid)) return true;
    if (s.has(statutory_holiday) && s.holds_any({U"照常", U"正常上班", U"正常出勤", U"不休", U"不放假", U"生产计划"}))
        return true;
    for (const auto& v : s.values())
        if (v.unit == Unit::hour && v.amount > 8 && v.amount <= 16 &&
            holds_any(part_around(s, v.begin), {U"每天", U"每日", U"一天", U"每班"}))
            return {true, fmt::format("每天{:g}小时，上限8小时", v.amount)};
    return false;
}

/// What is asked of the intern: not 不向学生收取.
bool is_asked_of_intern(const View& s) {
    return !s.has(must_not, free_of_charge) &&
           !s.holds_any({U"不收", U"不交", U"免收", U"不向", U"无需", U"不扣", U"不另收"});
}

Verdict intern_charged(const View& s, const Inquiry& q) {
    if (!is_about_interns(s, q) || s.has(of_no_effect)) return false;
    const auto* left_out = plainly(s, school_left_out);
    const bool of_money = s.has(wage, collect) && !s.has(sign);  // 报酬直接付给本人，不经学校转手
    if (left_out != nullptr && !of_money && !s.holds_any({U"三方", U"毕业"})) return true;
    const bool certificate = s.holds_any({U"毕业证"}) &&
                             s.holds_any({U"后发放", U"后发", U"扣", U"不予发放", U"不发", U"不给"}) &&
                             !s.holds(U"毕业证已");
    if (certificate && plainly_forbidden(s, papers_of_worker) == nullptr)
        return is_asked_of_intern(s) || s.holds(U"扣发");
    if (s.has(papers_of_worker) && plainly_forbidden(s, papers_of_worker) == nullptr && is_asked_of_intern(s) &&
        !s.holds_any({U"妥善保管", U"复印件"}) &&
        s.holds_any({U"保管", U"扣押", U"收存", U"上交", U"押在", U"交公司", U"交由", U"放人事", U"放公司", U"放办公室",
                     U"统一放", U"领回", U"交宿管", U"先放"}))
        return true;
    const auto* money = plainly(s, intern_fee);
    if (money == nullptr || !is_asked_of_intern(s) || (s.has(by_agent) && s.has(wage))) return false;
    const bool taken = s.has(collect, deduct) || s.has(charged, borne_by_worker) || s.has(deposit) ||
                       s.holds_any({U"缴纳", U"交", U"收取", U"支付", U"自付", U"先交"});
    return taken && !s.holds_any({U"甲方承担", U"公司承担", U"由甲方承担", U"由甲方支付", U"由甲方负担", U"由甲方出",
                                  U"由学校"});
}

Verdict graduate_as_intern(const View& s, const Inquiry& q) {
    if (!s.has(graduated) || !is_about_interns(s, q) || s.has(authority, must_not)) return false;
    if (s.holds_any(
            {U"备案", U"人社", U"人力社保", U"毕业前", U"在校", U"预计", U"毕业之日", U"将于", U"招聘要求", U"优先"}))
        return false;
    const bool contract_follows = s.has(contract) && s.has(sign) &&
                                  s.holds_any({U"订立劳动合同", U"签订劳动合同", U"三年期"}) &&
                                  !s.holds_any({U"先", U"再签", U"不签"});
    const auto* as_intern = s.first(intern);  // none where the paper's title says it
    return !contract_follows && (as_intern == nullptr || plain_stance(s, *as_intern) == Stance::said);
}

Verdict old_at_own_risk(const View& s, const Inquiry& q) {
    const bool old = s.has(over_age, retiree) || (q.paper.type == DocType::internship && !q.facts.is_student);
    if (!old || s.holds_any({U"没到退休", U"未到退休", U"不到退休"})) return false;
    if (q.paper.type == DocType::internship && is_injury_at_own_risk(s)) return true;
    if (!s.has(bodily_harm) || s.has(of_no_effect)) return false;
    if (s.holds_any({U"不得以", U"不得免除", U"甲方承担", U"公司承担", U"依法承担", U"各自过错", U"私人", U"工作之外",
                     U"投保"}))
        return false;
    return plainly_forbidden(s, own_risk) == nullptr && is_nobodys_risk(s);
}

Verdict old_without_protection(const View& s, const Inquiry& q) {
    const bool old_paper = q.paper.type == DocType::internship && q.paper.has[over_age] && s.has(standards_off) &&
                           !holds_any(q.paper.text.text, {U"已领取", U"已享受", U"已依法享受", U"享受城镇职工"});
    if (!s.has(over_age) && !old_paper && !(s.has(retire) && s.holds_any({U"年龄", U"年纪"}))) return false;
    if (s.has(of_no_effect) || s.holds_any({U"不得", U"不应", U"已领取养老金", U"已依法享受", U"已享受"})) return false;
    for (const auto& token : s.tokens())
        if ((token.meaning == standards_off || token.meaning == no_cover_at_all) &&
            plain_stance(s, token) == Stance::said)
            return true;
    return plainly_denied(s, injury_insurance) != nullptr || plainly_denied(s, enrol) != nullptr ||
           plainly_denied(s, minimum_wage) != nullptr;
}

constexpr Rule intern_table[] = {
    {"INT-01", Severity::high, "实习报酬过低或克扣", "Intern pay", Scope::any,
     "职业学校学生实习管理规定；职业教育法 第五十条", "2022-01-01", about(intern, trainee_pay, wage), 2, intern_pay_low,
     nullptr, "顶岗干活的实习生，报酬不低于同岗位试用期工资的80%，按月直接发给学生，不能由学校、中介代领扣钱。",
     "改为：按不低于同岗位试用期工资80%的标准按月发给学生本人。"},
    {"INT-02", Severity::unlawful, "实习生加班、夜班", "Overtime or nights for interns", Scope::any,
     "职业学校学生实习管理规定；未成年人保护法 第六十一条", "2022-01-01",
     about(intern, night_shift, overtime, daily, statutory_holiday, pleasure_place), 2, intern_overworked, nullptr,
     "不得安排职校实习生加班和上夜班，每天不超过八小时，法定节假日休息。", "改为白班，每天不超过八小时。"},
    {"INT-03", Severity::unlawful, "实习收费、扣证、无三方协议", "Fees, retention, no tripartite agreement", Scope::any,
     "职业学校学生实习管理规定；劳动合同法 第九条", "2022-01-01",
     about(intern, papers_of_worker, deposit, intern_fee, school_left_out), 2, intern_charged, nullptr,
     "不得向实习生收押金、培训费，不得扣证件；职校实习要由学校、企业、学生签三方协议。",
     "退还费用和证件，使用三方协议示范文本，并办理实习责任保险。"},
    {"INT-04", Severity::high, "以实习名义用毕业生", "Graduates hired as interns", Scope::any,
     "劳动合同法 第七条；劳动合同法 第十条；劳动合同法 第八十二条", "2008-01-01", about(graduated, intern), 2,
     graduate_as_intern, nullptr,
     "已经毕业、正常上班的人就是职工，用实习协议代替劳动合同，满一个月要付双倍工资，还要补缴社保。",
     "改签劳动合同；属于就业见习的，按人社部门备案的协议办理。"},
    {"INT-05", Severity::unlawful, "返聘、超龄人员伤亡免责", "Injury disclaimer for retirees", Scope::any,
     "民法典 第五百零六条；民法典 第一千一百九十二条", "2021-01-01", about(over_age, bodily_harm, retiree, own_risk), 2,
     old_at_own_risk, nullptr, "造成人身损害的免责条款无效，返聘、超龄人员干活受伤，单位照样要担责。",
     "参加超龄人员单险种工伤保险或者投保意外险，写明依法承担责任。"},
    {"INT-06", Severity::high, "超龄未享养老待遇人员处理不当", "Over-age workers without pension", Scope::any,
     "最高人民法院劳动争议司法解释（二） 第二十一条；劳动合同法实施条例 第二十一条", "2025-09-01",
     about(over_age, no_cover_at_all, retire, standards_off), 2, old_without_protection, nullptr,
     "到了退休年龄没领养老金的人继续干活，工资、工时、工伤保障不能一概排除。",
     "签书面协议，写明不低于最低工资的报酬、工时休息和工伤保障。"},
};

}  // namespace

std::span<const Rule> intern_rules() { return intern_table; }

}  // namespace gongyou::checkup::rules
