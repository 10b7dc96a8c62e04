#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// GIG 平台与新就业形态 (domain/contract-rules.md B.28)

/// 专送骑手合作须知: a paper for riders, hosts or drivers by its title, however it is called besides.
bool is_riders_paper(const Paper& paper) {
    if (paper.type == DocType::platform) return true;
    const auto head = std::u32string_view{paper.text.text}.substr(0, 60);
    return holds_any(head, {U"骑手", U"主播", U"网约车", U"配送员", U"跑单", U"外卖", U"众包"}) &&
           !holds_any(head, {U"劳动合同", U"用工合同", U"聘用", U"手册"});
}

bool is_platform_work(const View& s, const Inquiry& q) {
    const auto type = q.paper.type;
    const bool of_another_kind = type == DocType::non_compete || type == DocType::training ||
                                 type == DocType::dispatch || type == DocType::part_time || type == DocType::internship;
    if (of_another_kind)
        return s.has(rider) && s.holds_any({U"骑手", U"平台", U"站点", U"主播", U"司机", U"跑单", U"单价", U"接单"});
    return is_riders_paper(q.paper) || s.has(rider);
}

Verdict disguised_as_own_boss(const View& s, const Inquiry& q) {
    if (!is_platform_work(s, q) || !s.has(self_employed_paper, no_employment) || s.has(of_no_effect)) return false;
    if (leads_to(s.text(), {U"不要求", U"不得要求", U"无须", U"无需", U"不用", U"不必", U"不强制"},
                 {U"注册", U"登记", U"办", U"申领"}, 6))
        return false;
    if ((s.holds(U"不得") && s.holds(U"注册") && !s.holds(U"骑手须")) || s.has(free_to_choose)) {
        if (!s.holds_any({U"须", U"应", U"必须"}) || s.holds_any({U"不得要求", U"自主决定", U"可自愿"})) return false;
    }
    int control = 0;
    for (const auto& token : s.tokens())
        control += token.meaning == controlled && plain_stance(s, token) == Stance::said;
    for (const auto& token : s.tokens()) control += token.meaning == controlled && s.holds(U"不得拒单");
    const bool made_to_register =
        s.has(must) && s.holds_any({U"登记", U"注册", U"申领", U"领取", U"办理", U"办个"}) && s.holds(U"个体");
    const bool controlled_elsewhere = is_riders_paper(q.paper) && q.paper.has[controlled] && q.paper.has[must];
    if (control == 0 && !((made_to_register || s.holds(U"不成立")) && controlled_elsewhere)) return false;
    return !s.holds_any({U"不设考勤", U"自主决定", U"不作排班", U"依法主张", U"以事实为准"});
}

Verdict rider_at_own_risk(const View& s, const Inquiry& q) {
    if (!is_platform_work(s, q) || !s.has(accident) || s.has(of_no_effect)) return false;
    if (s.holds_any({U"依法承担", U"依法认定", U"先行赔付", U"不得以", U"理赔", U"认定的责任", U"故意", U"投保",
                     U"购买", U"不得免除"}))
        return false;
    bool on_them = false;
    for (const auto& token : s.tokens())
        on_them |= token.meaning == own_risk && plain_stance(s, token) != Stance::forbidden;
    on_them |= is_laid_on_worker(s) && !s.has(by_law);
    on_them |= s.holds_any({U"自己的事", U"跟站点没关系", U"跟平台没关系", U"与站点没关系", U"一概不管", U"不垫付"});
    on_them |= s.holds(U"自己扛") && !s.holds_any({U"不叫", U"不让", U"不会叫"});
    on_them |= s.holds_any({U"自担", U"不赔", U"自己赔"}) ||
               (s.holds(U"不承担") && (s.holds_any({U"责任", U"赔偿", U"补偿"}) || s.has(own_risk)));
    return on_them && !s.holds_any({U"平台承担", U"全部责任的，", U"由平台"});
}

Verdict rider_fined(const View& s, const Inquiry& q) {
    if (!s.has(order_event) || !(is_platform_work(s, q) || s.holds(U"超时"))) return false;
    if (s.has(of_no_effect) && !s.holds(U"申诉无效")) return false;
    const bool taken = plainly_any(s, deduct, money_penalty, punish) || plainly(s, heavy_cut) != nullptr ||
                       s.holds_any({U"清零", U"无酬"});
    if (!taken ||
        s.holds_any({U"可申诉", U"可以申诉", U"不直接产生扣减", U"可提出", U"人工复核", U"费用由甲方", U"全由甲方",
                     U"不从单价", U"奖励分", U"内申诉", U"为上限", U"不与扣款", U"不予考核", U"不考核"}))
        return false;
    if (s.has(forced_online) && s.has(online_time) && !s.has(hearing) &&
        s.holds_any({U"小时", U"出勤", U"在线", U"上线"}) && !s.holds_any({U"拒", U"差评", U"投诉", U"超时", U"取消"}))
        return false;  // GIG-04
    return s.value(Unit::yuan) != nullptr || plainly(s, money_penalty) != nullptr || plainly(s, heavy_cut) != nullptr ||
           s.holds_any({U"全部收入", U"收入清零", U"无酬", U"不接受申诉"}) || plainly_denied(s, hearing) != nullptr;
}

Verdict online_too_long(const View& s, const Inquiry& q) {
    const bool is_online = s.has(online_time) || s.holds(U"全员上线");
    if (!is_platform_work(s, q) && !(s.has(forced_online) && is_online)) return false;
    if (s.has(self_employed_paper) || s.has(of_no_effect) ||
        s.holds_any({U"暂停派单", U"停止派单", U"自动下线", U"不扣款", U"不得强制", U"至少休息"}) ||
        s.has(free_to_choose))
        return false;
    const bool compelled =
        s.has(must, punish) || s.has(deduct, must_not) || s.has(money_penalty) ||
        s.holds_any({U"不得少于", U"至少", U"为合格", U"强制", U"不低于", U"不少于", U"不足", U"保证", U"取消", U"全勤",
                     U"否则", U"必须", U"须满", U"要播满", U"不低于", U"倒扣", U"少于", U"降级", U"降低"});
    if (!compelled) return false;
    for (const auto& v : s.values()) {
        const auto part = part_around(s, v.begin);
        const bool most = holds_any(part, {U"不超过", U"不得超过", U"最长", U"累计不"});
        if (v.unit == Unit::hour && !most) {
            const bool of_month = holds_any(part, {U"月", U"周"}) && !holds_any(part, {U"每天", U"每日"});
            if (v.amount > 8 && v.amount <= 24 && !of_month &&
                holds_any(part, {U"在线", U"上线", U"每天", U"每日", U"直播", U"出车", U"在岗", U"全天", U"一天",
                                 U"挂线", U"挂机", U"跑单", U"播"}))
                return {true, fmt::format("要求每天在线{:g}小时", v.amount)};
            if (v.amount > 240 && of_month) return {true, fmt::format("要求每月在线{:g}小时", v.amount)};
        }
        const bool all_week = v.unit == Unit::day && v.amount == 7 && holds_any(part, {U"每周"});
        const bool all_month = v.unit == Unit::day && v.amount >= 28 && v.amount <= 31 &&
                               holds_any(part, {U"出勤", U"跑满", U"上线", U"每月", U"月"});
        if (all_week || all_month) return {true, fmt::format("要求出勤{:g}天", v.amount)};
        if (v.unit == Unit::clock && s.has(must_not) && is_online)
            for (const auto& end : s.values())
                if (end.unit == Unit::clock && end.begin > v.begin && end.amount - v.amount > 8) return true;
    }
    if (s.holds_any({U"不得下线", U"不得休息", U"全月无休", U"无休为"})) return true;
    const bool holiday = s.has(statutory_holiday) || s.holds_any({U"雨雪天", U"恶劣天气", U"高峰"});
    return holiday && s.has(forced_online, online_time) &&
           (s.has(punish, deduct) || s.has(money_penalty) || s.holds(U"强制")) &&
           s.holds_any({U"必须", U"强制", U"缺勤", U"不来", U"不得请假", U"全部上线", U"一律上线", U"都要上线",
                        U"谁请假", U"不许请假"});
}

Verdict rider_pay_floor(const View& s, const Inquiry& q) {
    const bool per = s.has(per_order) || s.has(rider);
    if ((!per || s.holds(U"件")) && !is_platform_work(s, q)) return false;
    if (s.has(woman) && s.has(pregnancy, nursing)) return false;  // an easier kind of orders at the same price
    if ((s.has(overtime) && !s.has(rider)) || s.has(of_no_effect) || s.holds_any({U"不低于", U"补足", U"不得低于"}))
        return false;
    const bool of_pay = s.has(rider) || s.has(per_order, wage) || s.holds_any({U"报酬", U"收入"});
    if (of_pay && plainly_forbidden(s, no_floor) == nullptr && (s.has(no_floor) || s.has(holiday_price))) return true;
    if (!s.holds_any({U"结算", U"发放", U"结一次", U"再发", U"一结", U"支付"})) return false;
    if (s.holds_any({U"每季", U"按季", U"季度结"})) return is_platform_work(s, q);
    for (const auto& v : s.values()) {
        if (v.unit == Unit::month && v.amount >= 2 && s.holds_any({U"一次", U"一结", U"压", U"后"})) return true;
        if (v.unit == Unit::day && v.amount > 31 && s.holds_any({U"一次", U"一结", U"压", U"后"})) return true;
    }
    return false;
}

Verdict platform_changes_rules(const View& s, const Inquiry& q) {
    if (!is_platform_work(s, q) && !s.has(platform_rules)) return false;
    if (s.has(secrecy, secret_kinds) && !s.has(rider)) return false;
    if (!s.has(rider) && q.paper.type != DocType::platform && !s.holds_any({U"计价", U"算法"})) return false;
    if (plainly(s, shown_first) != nullptr &&
        !s.holds_any({U"无需", U"不经", U"无须", U"不用", U"不另行征求", U"不再征求"}))
        return false;
    if (q.paper.type == DocType::non_compete) return false;
    if (s.has(of_no_effect) || (s.has(no_floor) && s.holds(U"保底"))) return false;  // GIG-05
    const bool of_rules = s.has(platform_rules) || q.paper.type == DocType::platform ||
                          s.holds_any({U"规则", U"价", U"比例", U"规定", U"标准"});
    for (const auto& token : s.tokens())
        if (token.meaning == changed_alone && plain_stance(s, token) != Stance::forbidden &&
            subject_of(s, token) != Party::worker)
            return of_rules;
    for (const auto& token : s.tokens())
        if (token.meaning == changed_alone && s.holds_any({U"无权", U"不得过问", U"不得询问"})) return of_rules;
    if (s.holds_any({U"不得询问", U"无权询问"})) return true;
    const bool accepts =
        s.has(platform_rules) && s.holds_any({U"视为同意", U"表示接受", U"视为接受", U"就算接受", U"就算同意",
                                              U"即为接受", U"即表示同意", U"视作接受", U"表示认可"});
    const bool by_going_on =
        leads_to(s.text(), {U"接单", U"上线", U"登录", U"继续跑", U"继续播", U"开播", U"打开App", U"打开app"},
                 {U"当作", U"视为", U"视作", U"等于", U"算", U"即为", U"表示", U"即认"}, 6) &&
        s.holds_any({U"认可", U"同意", U"接受", U"无异议", U"认了"}) &&
        s.holds_any({U"办法", U"规则", U"价", U"规定", U"标准", U"比例", U"调整", U"修改"});
    if (by_going_on) return true;
    const bool at_will = s.has(amend) && s.has(platform_rules) && plainly_forbidden(s, amend) == nullptr &&
                         (plainly(s, at_any_time) != nullptr || s.holds_any({U"不另"}));
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
     about(order_event, heavy_cut), 2, rider_fined, nullptr, "一个差评扣几百元、不许申诉，是不合理的格式条款。",
     "扣减以该单收入为限，写明理由和申诉渠道。"},
    {"GIG-04", Severity::high, "强制超长在线", "Excessive compulsory hours", Scope::any,
     "新就业形态劳动者休息和劳动报酬权益保障指引", "2024-02-23", about(rider, forced_online, online_time), 2,
     online_too_long, nullptr, "强制每天在线十几小时、全月不休、节假日必须上线，损害健康，主管部门会约谈、责令改正。",
     "连续接单四小时后暂停派单二十分钟以上，每天最长时间与工会或者代表商定。"},
    {"GIG-05", Severity::high, "报酬低于最低标准、节假日无补偿", "Pay floor", Scope::any,
     "维护新就业形态劳动者劳动保障权益的指导意见；新就业形态劳动者休息和劳动报酬权益保障指引", "2021-07-16",
     about(no_floor, rider, commission, per_order, holiday_price), 2, rider_pay_floor, nullptr,
     "报酬折算到每小时不低于当地最低小时工资，法定节假日要加付合理报酬，至少每月结一次。",
     "写明保底标准、节假日加价和结算日期。"},
    {"GIG-06", Severity::ambiguous, "规则随时单方变更", "Rules changed at will", Scope::any,
     "新就业形态劳动者劳动规则公示指引；个人信息保护法 第二十四条；互联网信息服务算法推荐管理规定 第二十条",
     "2024-02-23", about(platform_rules, rider, changed_alone), 2, platform_changes_rules, nullptr,
     "派单、计价、抽成、处罚规则的修改要提前公示并听取意见，不能说改就改。", "改为：修订规则提前七日公示并听取意见。"},
};

}  // namespace

std::span<const Rule> gig_rules() { return gig_table; }

}  // namespace gongyou::checkup::rules
