#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// TRN 培训与服务期 (domain/contract-rules.md B.13)

/// Whether the worker has to pay: not said to be free of it, and not what the employer owes.
bool worker_must_pay(const View& s) {
    const auto* sum = any_said(s, {liquidated});
    return sum != nullptr && s.actor_of(*sum) != Party::employer;
}

bool is_free_of_penalty(const View& s) {
    return s.holds_any({U"不支付违约金", U"无需支付", U"无须支付", U"不承担违约", U"不返还", U"不属于违反",
                        U"不设服务期", U"不约定服务期", U"不需支付", U"不需返还", U"不必支付", U"不得要求"}) ||
           any_forbidden(s, {liquidated, service_period, training_fee});
}

Verdict service_period_for_plain_training(const View& s, const Inquiry& q) {
    const bool plain_paper =
        q.paper.type == DocType::training && q.paper.has[ordinary_training] && !q.paper.has[special_training];
    if (plain_paper && s.has(training_fee) && s.has(service_period, early_exit) && !is_free_of_penalty(s) &&
        any_said(s, {liquidated}) != nullptr)
        return true;
    if (!s.has(ordinary_training) || is_free_of_penalty(s) || s.has(must_not, special_benefit) || s.holds(U"专项")) {
        const bool stay =
            s.has(ordinary_training) && s.holds_any({U"不得离职", U"内不得辞职", U"不准离职"}) && worker_must_pay(s);
        return stay && !s.holds(U"专项");
    }
    const bool bound = any_said(s, {service_period}) != nullptr || s.has(early_exit);
    return bound && any_said(s, {liquidated}) != nullptr &&
           s.holds_any({U"赔", U"违约金", U"退", U"付", U"返还", U"扣回", U"补偿", U"罚"}) &&
           !s.holds_any({U"免费", U"照发"});
}

Verdict penalty_above_cost(const View& s, const Inquiry&) {
    if (!s.has(training_fee, special_training) || is_free_of_penalty(s)) return false;
    const bool of_leaving = s.has(service_period, early_exit) || s.holds_any({U"违反服务期", U"服务期"});
    if (!of_leaving || !s.has(liquidated)) return false;
    for (const auto& value : s.values())
        if (value.unit == Unit::share && value.amount > 1.001 && s.has(training_fee) &&
            !holds_any(words_before(s, value.begin, 6), {U"不超过"}))
            return {true, fmt::format("违约金为培训费的{:g}倍", value.amount)};
    if (s.said(full_sum) != nullptr && s.has(training_fee, liquidated) && !s.has(prorated) &&
        s.holds_any({U"全额", U"全部退", U"全部返还", U"全部赔", U"仍赔", U"不按", U"不作"}))
        return true;
    if (s.holds_any({U"不按已服务", U"不扣减", U"不递减", U"不分摊", U"不予分摊", U"不作扣减", U"仍赔"})) return true;
    if (s.holds_any({U"培训期工资", U"培训期间工资", U"培训期间的工资"}) && s.holds_any({U"退", U"返还", U"赔"}) &&
        s.has(early_exit, service_period))
        return true;
    double cost = 0;
    double penalty = 0;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::yuan) continue;
        const auto before = words_before(s, value.begin, 12);
        if (cost == 0 && holds_any(before, {U"培训费", U"费用", U"花费", U"出资", U"学费", U"培训"}) &&
            !holds_any(before, {U"赔", U"违约金"}))
            cost = value.amount;
        else
            penalty = std::max(penalty, value.amount);
    }
    if (cost <= 0 || penalty <= cost || s.has(prorated)) return false;
    return {true, fmt::format("培训费{:g}元，违约金{:g}元", cost, penalty)};
}

Verdict training_charged(const View& s, const Inquiry&) {
    if (!s.has(training_fee, ordinary_training) || s.has(degree_study) || s.has(must_not)) return false;
    if (s.holds(U"发票")) return false;
    if (any_ruled_out(s, {collect, deduct, self_bought, charged, own_expense})) return false;
    if (s.has(free_of_charge) || s.has(service_period, special_training) ||
        s.holds_any({U"提前离", U"违约", U"服务期"}))
        return false;
    if (s.holds_any({U"由公司", U"由甲方", U"公司负责", U"报销"}) && !s.holds(U"扣")) return false;
    const bool about_fee = s.has(training_fee) || s.holds_any({U"费", U"学费", U"钱"});
    const bool paid_by_worker =
        any_said(s, {charged, self_bought, own_expense}) != nullptr ||
        s.holds_any({U"交学费", U"交培训费", U"缴学费"}) ||
        (s.said(collect) != nullptr && s.value(Unit::yuan) != nullptr &&
         s.holds_any({U"须", U"先交", U"缴纳", U"交学费", U"交培训费", U"收取", U"应交", U"需交", U"要交", U"交"})) ||
        s.said(deduct) != nullptr;
    return about_fee && paid_by_worker && !s.has(early_exit);
}

Verdict benefit_with_penalty(const View& s, const Inquiry&) {
    if (!s.has(special_benefit) || s.has(prorated) || is_free_of_penalty(s) || s.has(housing_fund)) return false;
    if (!s.has(service_period, early_exit) && !s.holds_any({U"不满", U"未满"})) return false;
    const bool fixed =
        s.value(Unit::yuan) != nullptr || s.value(Unit::share) != nullptr || s.holds_any({U"等同", U"全额", U"双倍"});
    return fixed && any_said(s, {liquidated, fine}) != nullptr &&
           s.holds_any({U"违约金", U"赔", U"双倍", U"罚", U"返还", U"退还", U"退回"});
}

Verdict service_terms_unclear(const View& s, const Inquiry&) {
    if (s.holds_any({U"另行签订", U"另签", U"另订", U"签订书面", U"双方另行", U"由双方"})) return false;
    const bool about_service = s.has(special_training) || s.has(training_fee) || s.holds_any({U"培训", U"学习"});
    if (!about_service || s.has(must_not)) return false;
    const bool about_terms =
        s.has(service_period, training_fee) || s.holds_any({U"服务年限", U"服务期", U"年限", U"违约金标准"});
    return about_terms && s.said(left_open) != nullptr && !s.has(ordinary_training);
}

Verdict penalty_despite_employer_fault(const View& s, const Inquiry& q) {
    if (q.paper.type != DocType::training && !s.holds(U"服务期") &&
        !(s.has(service_period) && s.has(training_fee, special_training)))
        return false;
    if (is_free_of_penalty(s) || !s.has(liquidated)) return false;
    const bool for_any_reason = s.has(whatever) &&
                                s.holds_any({U"因何", U"原因", U"理由", U"何种", U"情况", U"何因"}) &&
                                s.has(early_exit, leave_job, dismiss);
    const bool employers_fault = s.has(employer_fault);
    return (for_any_reason || employers_fault) && any_said(s, {liquidated}) != nullptr && !s.holds(U"严重违纪") &&
           s.holds_any({U"都要", U"都得", U"须", U"应", U"也", U"同样", U"均", U"仍", U"按违约", U"返还"});
}

constexpr Rule training_table[] = {
    {"TRN-01", Severity::unlawful, "普通培训约定服务期违约金", "Service period for ordinary training", Scope::any,
     "劳动合同法 第二十二条；劳动合同法 第二十五条；劳动合同法 第二十六条；劳动合同法实施条例 第十六条；劳动法 "
     "第六十八条",
     "2008-01-01", about(ordinary_training, training_fee), 2, service_period_for_plain_training, nullptr,
     "入职、安全、带徒、岗位培训是单位的义务，不能凭这个约定服务期和违约金。只有单位出专项经费的专业技术培训才可以。",
     "删去服务期和违约金；真有专项培训的，另签协议、留好票据。"},
    {"TRN-02", Severity::unlawful, "服务期违约金超额或不分摊", "Penalty above cost or not prorated", Scope::any,
     "劳动合同法 第二十二条第二款；劳动合同法实施条例 第十六条", "2008-01-01",
     about(training_fee, special_training, service_period), 2, penalty_above_cost, nullptr,
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
     about(service_period, training_fee, whatever, employer_fault), 2, penalty_despite_employer_fault, nullptr,
     "单位欠薪、不缴社保使职工离开，或者单位裁员、无过错辞退的，职工不付服务期违约金。",
     "加一句：因甲方过错解除的，乙方不承担违约金。"},
};

}  // namespace

std::span<const Rule> training_rules() { return training_table; }

}  // namespace gongyou::checkup::rules
