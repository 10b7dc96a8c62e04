#include <fmt/format.h>

#include "programmes/checkup/facts/hours_of.hpp"
#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"
#include "programmes/checkup/rules/ot_rates.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// OT 加班与加班费 (domain/contract-rules.md B.6)

constexpr double month_most = 36;
constexpr double day_most_overtime = 3;

bool paid_by_law(const View& s, double share) {
    for (const auto& value : s.values()) {
        const auto before = s.paper().words(value.begin > 4 ? value.begin - 4 : 0, value.begin);
        if (value.unit == Unit::share && value.amount >= share && before.find(U'不') == std::u32string_view::npos)
            return true;
    }
    return false;
}

/// Whether overtime lies within what the word takes in: 加班费已含在内, 含加班, 延时报酬均在月薪里体现.
bool takes_in_overtime(const View& s, const Token& inclusive) {
    constexpr std::uint32_t reach = 20;
    for (const auto& token : s.tokens()) {
        if (token.meaning != overtime && token.meaning != overtime_pay) continue;
        const bool before = token.begin < inclusive.begin;
        const auto from = before ? token.end : inclusive.end;
        const auto to = before ? inclusive.begin : token.begin;
        if (to <= from) return true;
        if (to - from > reach) continue;
        const auto between = s.paper().words(from, to);
        if (!holds_any(between, {U"。", U"；", U"另", U"不含"})) return true;
    }
    return false;
}

Verdict all_in_wage(const View& s, const Inquiry& q) {
    if (s.said(outside) != nullptr || s.forbidden(all_in) != nullptr || q.paper.type == DocType::exit_paper)
        return false;
    if (s.holds_any({U"除已", U"据实结算", U"不含", U"未含", U"平均工资", U"应得工资", U"为由"})) return false;
    if (s.holds(U"外，另") && paid_by_law(s, 1.5)) return false;
    if (s.holds_any({U"加班费包括", U"加班工资包括", U"加班包括", U"工作时间包括"})) return false;
    if (!s.clause().has(wage) && s.value(Unit::yuan) == nullptr) return false;
    for (const auto& token : s.tokens())
        if (token.meaning == all_in && s.stance_of(token) == Stance::said && takes_in_overtime(s, token)) return true;
    const bool as_one =
        s.said(all_in) != nullptr && s.holds_any({U"大包", U"包死", U"包干", U"一口价", U"包薪", U"打包"});
    return as_one && s.has(overtime, overtime_pay);
}

/// What could be claimed for overtime is spoken of.
bool is_about_overtime_claim(const View& s) {
    if (s.has(overtime_pay, striver)) return true;
    return s.has(overtime, rest_day) &&
           (s.has(wage, unpaid, pay, all_in) ||
            s.holds_any({U"对价", U"报酬", U"费用", U"钱", U"补偿", U"请求权", U"权利", U"任何待遇"}));
}

Verdict waives_overtime_pay(const View& s, const Inquiry&) {
    if (!is_about_overtime_claim(s) || s.forbidden(waive) != nullptr || s.has(of_no_effect)) return false;
    if (s.has(comp_rest) && !s.has(overtime_pay)) return false;
    if (s.has(arranged, approved_hours) || shields_worker(s)) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != waive || s.stance_of(token) == Stance::forbidden) continue;
        const auto words = s.paper().words(token.begin, token.end);
        const bool of_firm = subject_of(s, token) == Party::employer;
        const bool is_no_itself = words.starts_with(U"不");
        if (of_firm || (!is_no_itself && s.stance_of(token) == Stance::denied)) continue;
        if (words.starts_with(U"不要求") && s.holds_any({U"加班的", U"延时"}) && !s.has(pay, overtime_pay)) continue;
        return true;
    }
    for (const std::u32string_view claim : {U"索要", U"索取", U"主张", U"追讨", U"讨要"}) {
        const auto at = s.text().find(claim);
        if (at == std::u32string_view::npos) continue;
        const auto before = words_before(s, s.begin() + static_cast<std::uint32_t>(at), 30);
        if (before.find(U'不') != std::u32string_view::npos && !holds_any(before, {U"公司不", U"甲方不", U"不得要求"}))
            return true;
    }
    const bool will =
        s.has(voluntary, freely, promise) && !s.holds_any({U"不自愿", U"非自愿", U"不同意", U"自愿加班的"});
    const bool nothing = s.denied(pay) != nullptr || s.denied(overtime_pay) != nullptr || s.has(unpaid) ||
                         s.holds_any({U"不计报酬", U"不求回报", U"不索", U"不要钱", U"不收"});
    return will && nothing && !s.has(approval_slip);
}

Verdict compensation_unclear(const View& s, const Inquiry&) {
    if (s.has(by_law, waive) || paid_by_law(s, 1.5) || s.holds(U"劳动法") || s.said(comp_rest) != nullptr) return false;
    const bool about_pay = s.has(overtime_pay) || s.holds_any({U"补助", U"补贴", U"补偿", U"辛苦", U"报酬", U"待遇",
                                                               U"津贴", U"奖励", U"茶点", U"钱", U"心意", U"亏待"});
    if (!about_pay) return false;
    for (const auto c : {vague_amount, unknown_yet, as_employer_says}) {
        const auto* vague = s.said(c);
        if (vague != nullptr && (s.near(overtime, c, 22) || s.near(overtime_pay, c, 22))) return true;
    }
    return false;
}

/// 加班按每小时12元（月薪6000元）: a flat sum an hour, where the wage it belongs to is told beside it.
std::optional<std::string> hour_pay_too_low(const View& s, const Inquiry& q) {
    double month = 0;
    for (const auto& value : s.values())
        if (value.unit == Unit::yuan && value.amount >= 1000) month = std::max(month, value.amount);
    if (month == 0) return std::nullopt;
    const double due = month / q.law.paid_days_a_month / 8 * 1.5;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::yuan || value.amount >= due - 0.01) continue;
        const auto part = s.part(value.begin);
        if (part.find(U"小时") != std::u32string_view::npos && part.find(U"加班") != std::u32string_view::npos)
            return fmt::format("每小时{:g}元，按{:g}元/月计应不低于{:.2f}元", value.amount, month, due);
    }
    return std::nullopt;
}

Verdict base_too_low(const View& s, const Inquiry& q) {
    if (!s.has(overtime, overtime_pay) || s.has(as_duty)) return false;
    if (const auto low = hour_pay_too_low(s, q)) return {true, *low};
    const auto* base_word = s.first(base);
    if (base_word == nullptr && s.follow({overtime_pay, base_wage}, 8))
        base_word = s.first(base_wage);  // 按其中的基本工资
    if (base_word == nullptr || s.forbidden(base) != nullptr ||
        s.holds_any({U"不低于", U"不得低于", U"年终", U"不应低于"}))
        return false;
    if (s.near(minimum_wage, base, 12)) return true;
    const Value* lower = s.value_near(*base_word, Unit::yuan, 8);
    double most = 0;
    double sum = 0;
    const bool is_base = s.near(base_wage, base, 6) || s.follow({overtime_pay, base_wage}, 8);
    const auto* part = is_base ? s.first(base_wage) : nullptr;
    for (const auto& value : s.values()) {
        if ((value.unit != Unit::none && value.unit != Unit::yuan) || value.amount < 300) continue;
        if (lower == nullptr && part != nullptr && value.begin >= part->end && value.begin - part->end <= 4)
            lower = &value;
        most = std::max(most, value.amount);
        sum += value.amount;
    }
    // 底薪2490、岗位2500、绩效2000 add up; 月工资6000元，其中基本工资5000元、餐补1000元 do not
    const bool has_total = sum - most <= most + 0.5 || s.holds(U"其中");
    double whole = q.facts.wage_month ? q.facts.wage_month->value : 0;
    whole = std::max(whole, has_total ? most : sum);
    if (const auto least = q.law.least_month_wage();
        least && lower != nullptr && lower->amount >= 300 && lower->amount <= *least + 0.5 && whole <= lower->amount)
        return {true, fmt::format("基数{:g}元，只有最低工资", lower->amount)};
    if (lower == nullptr || lower->amount < 300 || lower->amount >= 0.7 * whole) return false;
    Verdict verdict{true, fmt::format("基数{:g}元，月工资{:g}元的70%为{:g}元", lower->amount, whole, whole * 0.7)};
    if (const auto least = q.law.least_month_wage(); least && lower->amount < *least)
        verdict.severity = Severity::unlawful;
    return verdict;
}

/// 国庆当班, 礼拜天来做的: work on a day of rest, also where it is not called overtime.
bool is_work_on_rest_days(const View& s) {
    return s.has(statutory_holiday, rest_day) &&
           (s.has(overtime, overtime_pay, attend) || s.holds_any({U"当班", U"值守", U"留守", U"来做", U"来的", U"顶班",
                                                                  U"照常", U"开工", U"上工", U"出车", U"营业"}));
}

/// Not 拒绝加班: 加班 is refused there and not denied.
bool is_denied_itself(const View& s, Concept c) {
    const auto* none = s.denied(c);
    if (none == nullptr) return false;
    const auto before = words_before(s, none->begin, 6);
    return before.find_first_of(U"不无没未") != std::u32string_view::npos &&
           !holds_any(before,
                      {U"拒绝", U"不愿", U"不接受", U"不同意", U"不服从", U"不参", U"不来", U"不报", U"不得不"});
}

Verdict rate_too_low(const View& s, const Inquiry& q) {
    if (s.has(cumulative_hours, all_in, piece_rate, quota) || (s.has(leave) && !is_work_on_rest_days(s))) {
        if (!s.has(overtime, overtime_pay) || s.has(cumulative_hours, piece_rate, quota)) return false;
    }
    if (!s.has(overtime, overtime_pay, rest_day, statutory_holiday) || shields_worker(s)) return false;
    if (q.paper.type == DocType::exit_paper || q.paper.type == DocType::part_time) return false;
    const bool at_work = s.has(overtime, overtime_pay) || is_work_on_rest_days(s);
    if (const auto shown = rate_below_law(s, q); shown && (at_work || s.clause().has(overtime, overtime_pay)))
        return {true, *shown};
    if (s.has(statutory_holiday) && at_work && s.holds_any({U"双薪", U"两份工资", U"另发一天", U"再发一天"}))
        return {true, "法定节假日按双薪，法定不低于300%"};
    const bool about_money =
        s.holds_any({U"工钱", U"工资", U"价", U"算", U"付", U"给", U"发", U"薪", U"酬", U"结", U"倍"});
    const bool at_plain_wage =
        s.said(flat) != nullptr && about_money && !s.holds(U"不算假日") && !paid_by_law(s, 1.5) &&
        !s.holds_any({U"正常休息", U"工资照发"}) &&
        (s.follow({rest_day, flat}, 16) || s.follow({statutory_holiday, flat}, 18) || s.follow({overtime, flat}, 10));
    if (at_plain_wage && at_work) return true;
    const bool of_orders = s.holds(U"该单") || s.holds(U"订单") || s.holds(U"送达");  // 超时 of a delivery
    const bool none_at_all = !of_orders && (is_denied_itself(s, overtime_pay) || (s.has(overtime) && s.has(unpaid))) &&
                             !s.has(waive, voluntary, freely, promise, approval_slip, manager_post, guard_post,
                                    comp_rest, unfinished, flexible_hours, deemed, probation, stoppage, as_duty) &&
                             !s.has(subsidy, absence, refuse) && !s.holds_any({U"在内", U"不抵充", U"不包含"});
    return none_at_all;
}

/// Who stays away although called: 缺席, 没来的, 推托不来者.
bool stays_away(const View& s) {
    return s.said(refuse) != nullptr || s.has(not_come) ||
           s.holds_any({U"缺席", U"没来", U"不来", U"不到", U"没到", U"未参加", U"不参加", U"不参与", U"推托", U"推脱",
                        U"推三阻四", U"推掉", U"逃避", U"躲", U"不加", U"不留", U"不干的", U"不肯"});
}

Verdict forced_overtime(const View& s, const Inquiry&) {
    const bool doubly = s.holds_any({U"不准不", U"不许不", U"不得不加班", U"不能不"});
    if (s.has(emergency) || shields_worker(s) || s.has(of_no_effect)) {
        if (!doubly) return false;
    }
    if (s.forbidden(overtime) != nullptr && !doubly && !s.holds_any({U"拒绝", U"推", U"请假", U"缺席"})) return false;
    if (!s.has(overtime) || s.has(approval_slip, consult) || s.paper().type == DocType::platform ||
        s.has(rider, order_event))
        return false;
    const bool pays_for_it = (s.has(punish, absence, dismiss, unpaid, money_penalty) || s.holds(U"旷工") ||
                              s.holds_any({U"别想", U"论处", U"走人", U"不算", U"没有奖", U"扣"})) &&
                             (stays_away(s) || s.holds(U"不加班")) && !s.has(manager_post);
    const bool must_come =
        s.has(unconditional) || s.holds_any({U"强制", U"必须全员", U"必须参加", U"必须到", U"谁就得来"});
    bool no_refusing = doubly;
    for (const auto& token : s.tokens())
        no_refusing |= token.meaning == must_not && s.part(token.begin).find(U"公司") == std::u32string_view::npos &&
                       holds_any(s.paper().words(token.begin, std::min(token.end + 10, s.end())),
                                 {U"拒绝", U"推", U"请假", U"缺席", U"不来", U"早退", U"讲条件"});
    return pays_for_it || must_come || no_refusing;
}

Verdict overtime_above_cap(const View& s, const Inquiry&) {
    const auto values = s.values();
    for (std::size_t i = 0; i + 1 < values.size(); ++i) {  // 晚上六点接着干到十点半
        if (values[i].unit != Unit::clock || values[i + 1].unit != Unit::clock || !s.has(overtime)) continue;
        const auto part = s.part(values[i].begin);
        const double hours = hours_between(values[i].amount, values[i + 1].amount);
        if (values[i + 1].begin - values[i].end <= 8 && hours > day_most_overtime && hours <= 7 &&
            holds_any(part, {U"加班", U"接着", U"加点", U"晚上"}) &&
            !holds_any(part, {U"上班时间", U"白班", U"夜班", U"晚班"}))
            return {true, fmt::format("晚上加班{:.3g}小时，每天最多3小时", hours)};
    }
    for (const auto& value : s.values()) {
        if (value.unit != Unit::hour) continue;
        const auto part = s.part(value.begin);
        const auto has = [&part](std::u32string_view words) { return part.find(words) != std::u32string_view::npos; };
        if (has(U"得超过") || has(U"不得突破") || (has(U"超过") && has(U"的"))) {
            if (value.amount <= month_most) continue;
        }
        const bool of_overtime = has(U"加班") || has(U"加点") || has(U"延时") || has(U"延长") || has(U"超时") ||
                                 has(U"赶工") || has(U"晚加") || has(U"天加") || has(U"再加") || has(U"固定加");
        const bool monthly_sum = has(U"单月") || has(U"平均每月") || has(U"每月") || has(U"一个月") || has(U"月加班") ||
                                 has(U"当月") || has(U"每个月") || has(U"月均") || has(U"月累计");
        const bool daily_sum = has(U"每天") || has(U"每日") || has(U"平日") || has(U"当天") || has(U"一天") ||
                               has(U"每晚") || has(U"每班") || has(U"下班后") || has(U"晚上");
        if (monthly_sum && value.amount > month_most && value.amount <= 160 && (of_overtime || s.has(overtime)))
            return {true, fmt::format("每月加班{:g}小时，最多36小时", value.amount)};
        if (daily_sum && of_overtime && !monthly_sum && value.amount > day_most_overtime && value.amount < 8 &&
            (has(U"下班后") || has(U"延长") || (!has(U"上班") && !has(U"工作时间"))))
            return {true, fmt::format("每天加班{:g}小时，最多3小时", value.amount)};
    }
    return false;
}

/// 节假日之外攒下的调休: of other days.
bool beside_holidays(const View& s) {
    return s.holds(U"节假日之外") || s.holds(U"节假日以外") || s.holds(U"节日之外") || s.holds(U"节日以外");
}

Verdict holiday_made_up_by_rest(const View& s, const Inquiry&) {
    if (!s.has(statutory_holiday) || s.said(comp_rest) == nullptr || paid_by_law(s, 3)) return false;
    if (s.has(by_law) && s.holds_any({U"放假", U"国务院", U"通知执行"}) && !s.has(overtime)) return false;
    if (s.holds_any({U"国务院", U"放假调休安排", U"放假安排"})) return false;
    if (beside_holidays(s) || s.holds_any({U"其余为调休", U"其余调休", U"其余天数", U"余下为调休", U"其他为调休"}))
        return false;
    const auto text = s.text();
    if (s.has(rest_day) || s.holds(U"调休日")) {  // 休息日和法定节假日加班均安排补休
        const auto at = text.find(U"休息日");
        const auto joined = at != std::u32string_view::npos ? text.substr(at + 3, 2) : std::u32string_view{};
        const bool together = joined.starts_with(U"、") || joined.starts_with(U"和") || joined.starts_with(U"及") ||
                              joined.starts_with(U"与") || joined.starts_with(U"或");
        if (!together) return false;
    }
    return s.follow({statutory_holiday, comp_rest}, 26) && !(s.holds(U"不得") && s.forbidden(comp_rest) != nullptr);
}

Verdict only_approved_counts(const View& s, const Inquiry&) {
    if (s.has(arranged) && !s.holds(U"即便") && !s.holds(U"即使")) return false;
    const bool denied_then = s.denied(overtime) != nullptr || s.denied(pay) != nullptr ||
                             s.denied(overtime_pay) != nullptr || s.has(unpaid) || s.holds(U"不作为加班") ||
                             s.holds(U"不认") || s.holds(U"不承认") || s.holds(U"不支付") || s.holds(U"不视为加班") ||
                             s.holds(U"不算加班") || s.holds(U"不计加班");
    return s.has(overtime) && s.has(approval_slip) && s.has(no_matter_why) && denied_then;
}

Verdict rest_expires(const View& s, const Inquiry&) {
    if (!s.has(comp_rest) || paid_by_law(s, 2) || s.forbidden(lapse) != nullptr ||
        (s.has(statutory_holiday) && !beside_holidays(s)))
        return false;
    const bool is_paid = s.holds(U"支付加班") || s.holds(U"结算加班") || s.holds(U"折算加班") || s.holds(U"发放加班") ||
                         s.holds(U"补发加班");
    if (s.holds_any({U"年休假", U"加班工资支付", U"支付休息日", U"转为加班", U"折成加班", U"按200", U"照付"}))
        return false;
    return taken(s, lapse) != nullptr && !is_paid &&
           (s.follow({comp_rest, lapse}, 36) || s.holds_any({U"有效期", U"天有效", U"月有效"}));
}

Verdict piece_work_without_overtime(const View& s, const Inquiry&) {
    const bool no_pay = s.denied(overtime_pay) != nullptr || s.denied(overtime) != nullptr || s.has(unpaid);
    const bool by_piece =
        s.has(piece_rate) && ((no_pay && (s.has(overtime) || s.has(overtime_pay))) ||
                              (s.has(price_same) && s.has(rest_day, statutory_holiday, overtime, workday)));
    const bool until_done =
        s.has(quota, piece_rate) && s.has(unfinished) && (s.has(unpaid) || no_pay || s.has(not_counted));
    if (taken(s, waive) != nullptr && !s.holds_any({U"计件", U"按件", U"定额"})) return false;
    if (s.holds_any({U"不要求延时", U"另行计算", U"相应提高", U"单价提高", U"单价上浮"})) return false;
    return (by_piece || until_done) && !paid_by_law(s, 1.5) && s.forbidden(unpaid) == nullptr &&
           s.has(overtime, rest_day, statutory_holiday, unfinished);
}

Verdict post_without_overtime(const View& s, const Inquiry& q) {
    if (s.has(approved_hours, emergency, approval_slip, waive, piece_rate, probation) || q.facts.hours.approved)
        return false;
    if (shields_worker(s) || s.has(arranged)) return false;
    const Token* none = is_denied_itself(s, overtime_pay) ? s.denied(overtime_pay) : nullptr;
    if (none == nullptr && is_denied_itself(s, overtime)) none = s.denied(overtime);
    if (none == nullptr && s.has(overtime) && s.has(unpaid)) none = s.first(overtime);
    const Token* who = s.first(manager_post);
    if (who == nullptr) who = s.first(guard_post);
    return none != nullptr && who != nullptr && who->begin < none->begin;
}

constexpr Rule ot_table[] = {
    {"OT-01", Severity::high, "包薪制：加班费含在工资内", "All-in wage", Scope::any,
     "劳动法 第四十四条；工资支付暂行规定 第十三条", "1995-01-01", about(all_in), 2, all_in_wage, nullptr,
     "工资里“已含加班费”却不分基数和小时数的，算不清是否足额，一般要补。",
     "基本工资和加班费分开写，写明基数和对应的小时，超出部分另付。"},
    {"OT-02", Severity::unlawful, "放弃加班费", "Waiver of overtime pay", Scope::any,
     "劳动合同法 第二十六条；劳动合同法 第三十一条；劳动法 第四十四条", "2008-01-01",
     about(overtime, overtime_pay, striver, waive, rest_day), 2, waives_overtime_pay, nullptr,
     "事先放弃加班费，或者把加班都写成自愿，是无效的。", "删去，按实际加班支付150%、200%、300%。"},
    {"OT-03", Severity::ambiguous, "加班补偿约定不明", "Overtime compensation unclear", Scope::contract_or_handbook,
     "劳动法 第四十四条；劳动合同法 第十七条", "1995-01-01", about(overtime, overtime_pay), 1, compensation_unclear,
     nullptr, "要加班，却只说“适当补贴”“按公司规定”，标准和基数都不清楚，容易起争议。",
     "写明工作日150%、休息日200%、法定节假日300%，写明基数，每月结清。"},
    {"OT-04", Severity::high, "加班基数压低", "Overtime base too low", Scope::any,
     "工资支付暂行规定 第十三条；劳动法 第四十四条；劳动合同法 第十八条", "1995-01-01",
     about(base, base_wage, overtime), 2, base_too_low, nullptr,
     "加班基数应当是正常工作时间的工资，压到最低工资或者底薪会被要求补差额。", "以合同约定的月工资为基数。"},
    {"OT-05", Severity::unlawful, "加班费标准低于法定", "Overtime rate below 150/200/300", Scope::any,
     "劳动法 第四十四条；劳动法 第九十一条；劳动合同法 第八十五条", "1995-01-01",
     about(overtime, overtime_pay, rest_day, statutory_holiday), 2, rate_too_low, nullptr,
     "工作日加班不低于150%，休息日不能补休的不低于200%，法定节假日不低于300%。", "按三档写明。"},
    {"OT-06", Severity::unlawful, "强制加班", "Compulsory overtime", Scope::any,
     "劳动法 第四十一条；劳动法 第四十三条；劳动合同法 第三十一条", "2008-01-01", about(overtime), 3, forced_overtime,
     nullptr, "加班要与职工协商，不能强迫，拒绝加班不能当旷工、扣钱或者辞退。",
     "写明经协商安排加班，职工可以拒绝；抢险等法定情形除外。"},
    {"OT-07", Severity::unlawful, "约定加班超过上限", "Agreed overtime above the cap", Scope::any,
     "劳动法 第四十一条；劳动法 第九十条", "1995-01-01", about(overtime), 1, overtime_above_cap, nullptr,
     "加班一般每天不超过一小时，特殊原因不超过三小时，每月不超过三十六小时。", "把计划的加班降到上限以内。"},
    {"OT-08", Severity::unlawful, "法定节假日加班以调休代替", "Holiday overtime replaced by rest", Scope::any,
     "劳动法 第四十四条第三项", "1995-01-01", about(statutory_holiday), 2, holiday_made_up_by_rest, nullptr,
     "法定节假日当天加班必须付300%，不能用补休抵。", "法定节假日支付300%；长假里的休息日才可以补休。"},
    {"OT-09", Severity::ambiguous, "未经审批不算加班", "Approval-only denial", Scope::any, "劳动法 第四十四条",
     "1995-01-01", about(overtime), 2, only_approved_counts, nullptr,
     "加班可以要求审批，但单位安排的或者明知而接受的，没有单子也是加班。",
     "补一句：主管安排或者实际确认的加班，事后补办手续有效。"},
    {"OT-10", Severity::high, "补休过期作废", "Compensatory rest expires", Scope::any, "劳动法 第四十四条第二项",
     "1995-01-01", about(comp_rest), 3, rest_expires, nullptr, "休息日加班没有补休的要付200%，不能过期作废。",
     "写明几个月内未补休的按200%结算。"},
    {"OT-11", Severity::unlawful, "计件或定额规避加班费", "Piece-rate or quota without overtime", Scope::any,
     "劳动法 第三十七条；劳动合同法 第三十一条；工资支付暂行规定 第十三条", "2008-01-01", about(piece_rate, quota), 2,
     piece_work_without_overtime, nullptr,
     "计件的在法定时间以外做，单价也要按150%、200%、300%；定额要多数人八小时内能完成。",
     "协商确定定额，法定时间以外提高单价。"},
    {"OT-12", Severity::high, "特定岗位一律无加班费", "Post-based exclusion", Scope::any,
     "劳动法 第四十四条；劳部发〔1994〕503号", "1995-01-01", about(manager_post, guard_post), 2, post_without_overtime,
     nullptr, "管理人员、门卫、司机等岗位，没有批准不定时工时的，加班一样要付钱。",
     "办理不定时工时审批，或者照付加班费。"},
};

}  // namespace

std::span<const Rule> ot_rules() { return ot_table; }

}  // namespace gongyou::checkup::rules
