#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// TRN 培训与服务期 (domain/contract-rules.md B.13)

/// Whether the worker has to pay it: plainly said, and not what the employer owes.
bool worker_owes(const View& s) {
    for (const auto& token : s.tokens()) {
        if (token.meaning != liquidated && token.meaning != fine) continue;
        const auto stance = plain_stance(s, token);
        if (stance == Stance::forbidden || (stance == Stance::denied && !is_denied_in_condition(s, token))) continue;
        const auto ahead = words_before(s, token.begin, 3);
        if (!ahead.ends_with(U"不然") && holds_any(ahead, {U"不", U"未", U"无须", U"无需", U"免"})) continue;
        const auto to = words_behind(s, token.end, 6);
        const auto part = part_around(s, token.begin);
        if (holds_any(part, {U"向乙方", U"给乙方", U"向员工", U"给员工", U"支付乙方"})) continue;
        if (is_employers_part(s, token.begin) && !holds_any(to, {U"公司", U"甲方", U"违约金"}) &&
            !holds_any(words_before(s, token.begin, 8), {U"由乙方", U"乙方", U"退"}))
            continue;
        return true;
    }
    return false;
}

/// 培训期间的工资不在返还之列, 学习时的工资不用退: the wage of the training stays his.
bool leaves_the_wage(const View& s) {
    return leads_to(s.text(), {U"工资", U"报酬", U"薪", U"待遇"},
                    {U"不在返还", U"不用退", U"不退", U"不返还", U"无需退", U"无须退", U"不必退", U"不计入", U"不要退",
                     U"不需退", U"不再返还", U"照发"},
                    6);
}

/// A fixed sum or a named cost, not only "the consequences".
bool is_of_money(const View& s) {
    return s.value(Unit::yuan) != nullptr || s.value(Unit::share) != nullptr || s.has(training_fee) ||
           s.holds_any({U"违约", U"两千", U"三千", U"五千", U"一万", U"全额", U"双倍"});
}

bool is_bound(const View& s) { return s.has(service_period, early_exit, must_stay) || s.has(leave_job); }

/// 甲方拖欠工资的，乙方无须支付: the last word of it is that nothing is owed.
bool is_released(const View& s) {
    for (const auto& token : s.tokens()) {
        if (token.meaning != liquidated) continue;
        const auto before = words_before(s, token.begin, 6);
        if (holds_any(before,
                      {U"无须", U"无需", U"不需", U"毋须", U"不必", U"不用", U"均不", U"免", U"不再", U"不予"}) ||
            before.ends_with(U"不"))
            return s.has(employer_fault, firm_at_fault) || s.has(article_38) || s.holds_any({U"过错", U"协商"});
    }
    return false;
}

bool is_free_of_penalty(const View& s) {
    return s.holds_any({U"不属于违反", U"不设服务期", U"不约定服务期", U"不得要求",       U"不得以此",
                        U"不因此",     U"不再适用",   U"不附加",       U"不要求",         U"不适用",
                        U"不在此限",   U"不负支付",   U"不负赔偿",     U"不负违约",       U"不绑",
                        U"不用赔",     U"免付",       U"不支付违约金", U"无需支付违约金", U"不承担违约"}) ||
           any_forbidden(s, {liquidated, service_period, training_fee}) || is_released(s) ||
           (plainly_denied(s, liquidated) != nullptr && !worker_owes(s));
}

/// Special training in earnest: 视为专项培训 is only called so.
bool is_special(const View& s) {
    return s.has(special_training) && !(s.has(ordinary_training, firm_teaches) && s.has(deemed));
}

Verdict service_period_for_plain_training(const View& s, const Inquiry& q) {
    if (is_free_of_penalty(s) || s.has(special_benefit)) return false;
    const bool plain_paper =
        q.paper.type == DocType::training && q.paper.has[ordinary_training] && !q.paper.has[special_training];
    const bool of_plain_training = (q.paper.type == DocType::training && s.has(firm_teaches)) ||
                                   s.has(ordinary_training, firm_teaches) || (plain_paper && s.has(training_fee)) ||
                                   (s.has(training_fee) && s.has(start_work) && !s.has(service_period));
    if (!of_plain_training || is_special(s)) return false;
    return is_bound(s) && worker_owes(s) && is_of_money(s) && !s.holds(U"照发");
}

/// What the training cost, and the highest sum the worker is to pay.
struct CostAndPenalty {
    double cost = 0;
    double penalty = 0;
};

CostAndPenalty cost_and_penalty(const View& s) {
    CostAndPenalty found;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::yuan) continue;
        const auto before = words_before(s, value.begin, 16);
        const bool is_penalty = holds_any(before, {U"赔", U"违约", U"偿付", U"返还", U"退", U"罚"});
        const bool is_cost = holds_any(before, {U"费", U"花", U"出资", U"支出", U"培训", U"进修", U"成本", U"资助"});
        if (found.cost == 0 && is_cost && !is_penalty)
            found.cost = value.amount;
        else if (is_penalty || found.cost > 0)
            found.penalty = std::max(found.penalty, value.amount);
    }
    return found;
}

Verdict penalty_above_cost(const View& s, const Inquiry& q) {
    const bool of_training = s.has(training_fee, special_training) || s.has(training_wage) ||
                             (q.paper.type == DocType::training && s.has(service_period));
    const bool in_one_sum = s.has(service_period) && s.has(full_sum) && !s.has(special_benefit) &&
                            s.value(Unit::yuan) != nullptr && s.holds_any({U"一次", U"均应", U"一律", U"都", U"固定"});
    if (s.has(ordinary_training) && !s.has(special_training) && !q.paper.has[special_training]) return false;  // TRN-01
    if ((!of_training && !in_one_sum) || is_free_of_penalty(s) || s.has(of_no_effect) ||
        (!is_bound(s) && !s.holds(U"违约")) || !worker_owes(s))
        return false;
    if (s.has(training_wage) && !leaves_the_wage(s) && !s.holds_any({U"不退", U"不返还", U"无需"})) return true;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::share) continue;
        const auto before = words_before(s, value.begin, 8);
        const bool on_top = holds_any(before, {U"加", U"上浮", U"另付"}) && value.amount < 1;
        if ((value.amount > 1.001 || on_top) && !holds_any(before, {U"不超过", U"不得超过"}))
            return {true, fmt::format("违约金为培训费的{:g}倍", on_top ? 1 + value.amount : value.amount)};
    }
    const auto [cost, penalty] = cost_and_penalty(s);
    const bool falls = s.holds_any({U"少赔", U"每少服务", U"每满一年减", U"递减"});
    if (cost > 0 && penalty > cost && !falls && (!s.has(prorated) || s.has(full_sum)))
        return {true, fmt::format("培训费{:g}元，违约金{:g}元", cost, penalty)};
    if (s.holds_any({U"双倍", U"翻倍", U"加倍"})) return true;
    const bool in_full = s.has(full_sum) && (!s.has(prorated) || s.holds_any({U"不", U"无论"}));
    return in_full && !s.holds_any({U"未分摊", U"剩余", U"不超过", U"不得超过"});
}

Verdict training_charged(const View& s, const Inquiry&) {
    if (!s.has(training_fee, ordinary_training) || s.has(degree_study, of_no_effect) || s.has(free_of_charge))
        return false;
    if (any_ruled_out(s, {collect, deduct, self_bought, charged, own_expense, borne_by_worker})) return false;
    if (s.has(must_not) && (s.has(employer) || s.holds_any({U"部门", U"任何"}))) return false;
    const bool from_pay = leads_to(s.text(), {U"从", U"在"}, {U"工资中", U"工资里", U"薪水里"}, 8);
    if (is_special(s) || s.has(service_period, early_exit) || s.has(must_stay) || (s.has(prorated) && !from_pay) ||
        s.has(intern) || s.holds(U"违约") || (s.has(injury, accident) && !s.has(training_fee)))
        return false;
    const bool firm_pays = s.holds_any({U"由公司", U"由甲方", U"公司负责", U"公司承担", U"甲方承担", U"公司支付",
                                        U"甲方支付", U"公司负担", U"报销", U"用人单位承担", U"经费列支"}) &&
                           !s.has(deduct) && !s.has(borne_by_worker);
    if (firm_pays || s.holds_any({U"发票", U"票据"})) return false;
    const bool about_fee = s.has(training_fee) || s.holds_any({U"费", U"钱"});
    const bool from_first_pay = leads_to(s.text(), {U"从", U"在", U"由"},
                                         {U"工资里", U"工资中", U"薪水里", U"工钱里", U"薪水中", U"报酬中"}, 8) &&
                                leads_to(s.text(), {U"工资里", U"工资中", U"薪水里", U"工钱里", U"薪水中", U"报酬中"},
                                         {U"出", U"划", U"扣", U"抵", U"减", U"分摊"}, 2);
    const bool at_start = s.value(Unit::yuan) != nullptr &&
                          s.holds_any({U"交清", U"交齐", U"自己掏", U"自掏", U"自己出", U"自己付", U"自行负担"});
    if (about_fee && (from_first_pay || at_start)) return true;
    if (!about_fee) return false;
    if (any_said(s, {borne_by_worker, charged, self_bought, own_expense}) != nullptr || s.said(deduct) != nullptr)
        return true;
    for (const auto& token : s.tokens())
        if (token.meaning == collect && plain_stance(s, token) == Stance::said && s.value(Unit::yuan) != nullptr &&
            (subject_of(s, token) != Party::employer || holds_any(words_before(s, token.end, 8), {U"收", U"向"})))
            return true;
    return false;
}

Verdict benefit_with_penalty(const View& s, const Inquiry&) {
    if (!s.has(special_benefit) || is_free_of_penalty(s) || s.has(housing_fund, of_no_effect)) return false;
    if (!is_bound(s) && !s.holds_any({U"不满", U"未满", U"违反"})) return false;
    if (s.has(prorated) && !s.has(full_sum) && !s.holds_any({U"双倍", U"违约金"})) return false;
    bool fixed = s.holds_any({U"等同", U"全额", U"双倍", U"加倍", U"违约金"});
    for (const auto& value : s.values()) {
        fixed |= value.unit == Unit::share && value.amount != 1;
        fixed |= value.unit == Unit::yuan &&
                 holds_any(part_around(s, value.begin), {U"赔", U"违约", U"罚", U"返还", U"退", U"付", U"还"});
    }
    return fixed && worker_owes(s);
}

Verdict service_terms_unclear(const View& s, const Inquiry&) {
    if (s.holds_any({U"另行签订", U"另签", U"另订", U"签订书面", U"双方另行", U"由双方", U"培训计划", U"课程安排"}))
        return false;
    const bool about_training =
        s.has(special_training) || s.has(training_fee) || (s.holds_any({U"培训", U"学习"}) && s.has(service_period));
    if (!about_training || s.has(must_not) || s.has(ordinary_training) || s.has(degree_study)) return false;
    const bool about_terms = s.has(service_period, training_fee) || s.holds_any({U"年限", U"服务", U"违约金"});
    if (!about_terms) return false;
    const auto* open = s.said(left_open);
    if (open != nullptr) return !s.holds_any({U"发票", U"票据"});
    return s.has(service_period) && s.holds(U"__") && s.value(Unit::yuan) == nullptr;
}

Verdict penalty_despite_employer_fault(const View& s, const Inquiry& q) {
    const bool of_service = q.paper.type == DocType::training ||
                            s.holds_any({U"服务期", U"服务年限", U"带教费", U"培训费"}) ||
                            (s.has(service_period) && s.has(training_fee, special_training));
    if (!of_service || is_free_of_penalty(s) || s.has(of_no_effect) || s.holds(U"严重违纪")) return false;
    const auto opening = s.lead();
    if (opening && opening->holds_any({U"不负支付", U"无须支付", U"无需支付", U"不支付", U"免付"})) return false;
    if (s.holds_any({U"第三十九条", U"为限"}) && !s.has(whoever_at_fault)) return false;
    const bool ends_so = s.has(early_exit, leave_job) || s.has(dismiss, ends) || s.has(lay_off, reorganised);
    const bool any_cause = s.has(whoever_at_fault) && ends_so;
    const bool counts_as_breach = s.holds_any({U"视为违反", U"视为违约", U"按违约", U"同样视为", U"属于违约"});
    const bool of_fault = s.has(employer_fault) || (s.has(firm_at_fault) && s.has(even_so));
    return (any_cause || (of_fault && ends_so)) && (worker_owes(s) || counts_as_breach || s.holds(U"都要出"));
}

constexpr Rule training_table[] = {
    {"TRN-01", Severity::unlawful, "普通培训约定服务期违约金", "Service period for ordinary training", Scope::any,
     "劳动合同法 第二十二条；劳动合同法 第二十五条；劳动合同法 第二十六条；劳动合同法实施条例 第十六条；劳动法 "
     "第六十八条",
     "2008-01-01", about(ordinary_training, training_fee, firm_teaches), 2, service_period_for_plain_training, nullptr,
     "入职、安全、带徒、岗位培训是单位的义务，不能凭这个约定服务期和违约金。只有单位出专项经费的专业技术培训才可以。",
     "删去服务期和违约金；真有专项培训的，另签协议、留好票据。"},
    {"TRN-02", Severity::unlawful, "服务期违约金超额或不分摊", "Penalty above cost or not prorated", Scope::any,
     "劳动合同法 第二十二条第二款；劳动合同法实施条例 第十六条", "2008-01-01",
     about(training_fee, special_training, service_period, training_wage), 2, penalty_above_cost, nullptr,
     "违约金最多等于有票据的培训费，而且要按没有履行的服务期分摊，不能翻倍、不能全额，也不能加上培训期间的工资。",
     "改为：违约金＝培训费×未服务时间÷服务期。"},
    {"TRN-03", Severity::unlawful, "入职培训费由员工承担", "Induction training charged", Scope::any,
     "劳动法 第六十八条；劳动合同法 第九条；劳动合同法 第二十二条；劳动合同法 第八十四条；安全生产法 第二十八条",
     "2008-01-01", about(training_fee, ordinary_training), 2, training_charged, nullptr,
     "上岗需要的培训由单位免费提供，收培训费、教材费、学费都要退还，每人还可罚五百到二千元。",
     "改为：岗前培训由公司免费提供，期间照付工资。"},
    {"TRN-04", Severity::high, "特殊待遇附违约金", "Special benefits with penalty", Scope::any,
     "劳动合同法 第二十五条；最高人民法院 劳动争议司法解释（二） 第十二条", "2008-01-01", about(special_benefit), 2,
     benefit_with_penalty, nullptr,
     "给了落户、住房、安家费，可以约定服务期，但不能定死违约金；只能按实际损失、过错和已经服务的时间要求赔偿或者返还。",
     "改为：提前离职的，按未服务的月数比例返还已享受的补贴。"},
    {"TRN-05", Severity::ambiguous, "服务期约定不明", "Service-period terms unclear", Scope::any,
     "劳动合同法 第二十二条；劳动合同法实施条例 第十六条；劳动合同法实施条例 第十七条", "2008-01-01",
     about(special_training, training_fee, service_period), 2, service_terms_unclear, nullptr,
     "培训内容、费用、服务期多长、从哪天起没有写清，以后由公司单方定的，很难得到支持。",
     "在培训前签协议，写明培训内容、费用、服务期起止和分摊办法。"},
    {"TRN-06", Severity::unlawful, "单位过错仍要求违约金", "Penalty despite employer fault", Scope::any,
     "劳动合同法实施条例 第二十六条；劳动合同法 第三十八条", "2008-09-18",
     about(service_period, training_fee, whoever_at_fault, employer_fault), 2, penalty_despite_employer_fault, nullptr,
     "单位欠薪、不缴社保使职工离开，或者单位裁员、无过错辞退的，职工不付服务期违约金。",
     "加一句：因甲方过错解除的，乙方不承担违约金。"},
};

}  // namespace

std::span<const Rule> training_rules() { return training_table; }

}  // namespace gongyou::checkup::rules
