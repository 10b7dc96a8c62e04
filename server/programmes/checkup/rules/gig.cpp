#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// GIG 平台与新就业形态 (domain/contract-rules.md B.28)

bool is_platform_work(const View& s, const Inquiry& q) { return q.paper.type == DocType::platform || s.has(rider); }

Verdict disguised_as_own_boss(const View& s, const Inquiry& q) {
    if (!is_platform_work(s, q) || !s.has(self_employed_paper, no_employment)) return false;
    if (s.holds(U"不得") && s.holds(U"注册") && !s.holds(U"骑手须")) return false;
    int control = 0;
    for (const auto& token : s.tokens()) control += token.meaning == controlled;
    return control >= 1 && !s.holds(U"不设考勤") && !s.holds(U"自主决定");
}

Verdict rider_at_own_risk(const View& s, const Inquiry& q) {
    if (!is_platform_work(s, q) || !s.has(accident) || s.has(of_no_effect)) return false;
    if (s.holds(U"依法承担") || s.holds(U"依法认定") || s.holds(U"先行赔付") || s.holds(U"不得以")) return false;
    const bool on_them = plainly(s, own_risk) != nullptr || s.holds(U"自担") || s.holds(U"不赔") ||
                         (s.holds(U"不承担") && (s.holds(U"责任") || s.has(own_risk)));
    return on_them && !s.holds(U"平台承担") && !s.holds(U"全部责任的，");
}

Verdict rider_fined(const View& s, const Inquiry& q) {
    if (!s.has(order_event) || !(is_platform_work(s, q) || s.holds(U"超时"))) return false;
    if (s.has(of_no_effect)) return false;
    const bool taken = plainly_any(s, deduct, money_penalty, punish) || s.holds(U"清零") || s.holds(U"无酬");
    if (!taken) return false;
    if (s.holds(U"可申诉") || s.holds(U"可以申诉") || s.holds(U"奖励分")) return false;
    const bool sum = s.value(Unit::yuan) != nullptr || plainly(s, money_penalty) != nullptr;
    return sum || s.holds(U"全部收入") || s.holds(U"收入清零") || s.holds(U"无酬") ||
           plainly_denied(s, hearing) != nullptr || s.holds(U"不接受申诉");
}

Verdict online_too_long(const View& s, const Inquiry& q) {
    const bool is_online = s.holds(U"全员上线") || s.holds(U"下线") || s.holds(U"在线") || s.holds(U"跑满");
    if (!is_platform_work(s, q) && !(s.has(forced_online) && is_online)) return false;
    if (s.has(self_employed_paper) || s.holds(U"暂停派单") || s.holds(U"停止派单") || s.holds(U"自行选择") ||
        s.holds(U"自由选择"))
        return false;
    const bool compelled = s.has(must, punish, deduct) || s.holds(U"不得少于") || s.holds(U"至少") ||
                           s.holds(U"为合格") || s.has(must_not) || s.holds(U"强制");
    if (!compelled) return false;
    for (const auto& v : s.values()) {
        const auto part = part_around(s, v.begin);
        if (v.unit == Unit::hour && v.amount > 8 && v.amount <= 24 &&
            holds_any(part, {U"在线", U"上线", U"每天", U"每日"}) && !holds_any(part, {U"不超过", U"不得超过"}))
            return {true, fmt::format("要求每天在线{:g}小时", v.amount)};
        if (v.unit == Unit::day && v.amount >= 28 && v.amount <= 31 &&
            holds_any(part, {U"出勤", U"跑满", U"上线", U"每月", U"月"}))
            return {true, fmt::format("要求每月出勤{:g}天", v.amount)};
    }
    if (s.holds(U"不得下线") || s.holds(U"不得休息")) return true;
    const bool holiday = s.has(statutory_holiday) || s.holds(U"雨雪天") || s.holds(U"恶劣天气");
    return holiday && (s.has(forced_online)) && (s.has(punish, deduct, money_penalty) || s.holds(U"强制")) &&
           (s.holds(U"必须") || s.holds(U"强制") || s.holds(U"缺勤") || s.holds(U"不来"));
}

Verdict rider_pay_floor(const View& s, const Inquiry& q) {
    const bool per_order = s.holds(U"每单") || s.holds(U"单价") || s.has(rider);
    if ((!per_order || s.holds(U"件")) && !is_platform_work(s, q)) return false;
    if (s.has(overtime) && !s.has(rider)) return false;
    const bool no_base = s.has(no_floor) && (s.has(rider) || s.holds(U"单价") || s.holds(U"报酬"));
    if (no_base && !s.holds(U"不低于") && plainly_forbidden(s, no_floor) == nullptr) return true;
    if (!(s.holds(U"结算") || s.holds(U"发放"))) return false;
    if (s.holds(U"每季") || s.holds(U"按季")) return is_platform_work(s, q);
    for (const auto& v : s.values())
        if (v.unit == Unit::month && v.amount >= 2 && (s.holds(U"一次") || s.holds(U"一结"))) return true;
    return false;
}

Verdict platform_changes_rules(const View& s, const Inquiry& q) {
    if (!is_platform_work(s, q) && !s.has(platform_rules)) return false;
    if (!s.has(rider) && !s.holds(U"计价") && !s.holds(U"算法")) return false;
    if (s.holds(U"公示") || s.holds(U"听取") || s.holds(U"征求")) return false;
    if (s.holds(U"不得询问") || s.holds(U"无权询问")) return true;
    if (s.has(no_floor) && s.holds(U"保底")) return false;  // GIG-05
    const bool accepts =
        (s.holds(U"视为同意") || s.holds(U"表示接受") || s.holds(U"视为接受") || s.holds(U"就算接受") ||
         s.holds(U"就算同意") || s.holds(U"即为接受") || s.holds(U"即表示同意")) &&
        (s.has(platform_rules));
    const bool at_will = s.has(amend) && s.has(platform_rules) &&
                         (s.has(at_any_time) || s.holds(U"随时") || s.holds(U"单方") || s.holds(U"不另"));
    return accepts || at_will;
}

constexpr Rule gig_table[] = {
    {"GIG-01", Severity::high, "诱导注册个体户、否认劳动关系", "Disguise as self-employed", Scope::any,
     "维护新就业形态劳动者劳动保障权益的指导意见；关于确立劳动关系有关事项的通知", "2021-07-16",
     about(self_employed_paper, no_employment), 2, disguised_as_own_boss, nullptr,
     "注册个体户、写“合作关系”改变不了事实：平台排班、考勤、处罚的，会被认定为劳动关系或者不完全符合劳动关系。",
     "按实际情况签劳动合同或者书面协议，不得诱导注册个体工商户。"},
    {"GIG-02", Severity::unlawful, "事故责任全部自担", "Accident at own risk", Scope::any,
     "民法典 第五百零六条；民法典 第一千一百九十一条；民法典 第一千一百九十二条", "2021-01-01", about(accident, rider),
     2, rider_at_own_risk, nullptr, "干活途中的人身伤害，不能用约定全推给骑手、司机，这样的免责条款无效。",
     "参加职业伤害保障或者投保，写明事故责任依法承担。"},
    {"GIG-03", Severity::high, "罚款、扣款过重", "Heavy fines by rule", Scope::any,
     "维护新就业形态劳动者劳动保障权益的指导意见；民法典 第四百九十六条；民法典 第四百九十七条", "2021-07-16",
     about(order_event), 2, rider_fined, nullptr, "一个差评扣几百元、不许申诉，是不合理的格式条款。",
     "扣减以该单收入为限，写明理由和申诉渠道。"},
    {"GIG-04", Severity::high, "强制超长在线", "Excessive compulsory hours", Scope::any,
     "新就业形态劳动者休息和劳动报酬权益保障指引", "2024-02-23", about(rider, forced_online), 2, online_too_long,
     nullptr, "强制每天在线十几小时、全月不休、节假日必须上线，损害健康，主管部门会约谈、责令改正。",
     "连续接单四小时后暂停派单二十分钟以上，每天最长时间与工会或者代表商定。"},
    {"GIG-05", Severity::high, "报酬低于最低标准、节假日无补偿", "Pay floor", Scope::any,
     "维护新就业形态劳动者劳动保障权益的指导意见；新就业形态劳动者休息和劳动报酬权益保障指引", "2021-07-16",
     about(no_floor, rider, commission), 2, rider_pay_floor, nullptr,
     "报酬折算到每小时不低于当地最低小时工资，法定节假日要加付合理报酬，至少每月结一次。",
     "写明保底标准、节假日加价和结算日期。"},
    {"GIG-06", Severity::ambiguous, "规则随时单方变更", "Rules changed at will", Scope::any,
     "新就业形态劳动者劳动规则公示指引；个人信息保护法 第二十四条；互联网信息服务算法推荐管理规定 第二十条",
     "2024-02-23", about(platform_rules, rider), 2, platform_changes_rules, nullptr,
     "派单、计价、抽成、处罚规则的修改要提前公示并听取意见，不能说改就改。", "改为：修订规则提前七日公示并听取意见。"},
};

}  // namespace

std::span<const Rule> gig_rules() { return gig_table; }

}  // namespace gongyou::checkup::rules
