#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// SEV 经济补偿 (domain/contract-rules.md B.20)

/// 未付补偿的，…: what stands there is a case, not what is agreed.
bool is_condition(const View& s, const Token& token) {
    const auto part = part_around(s, token.begin);
    return (part.ends_with(U"的") || part.ends_with(U"者")) && part.find(U'未') != std::u32string_view::npos;
}

bool is_unpaid_end(const View& s) {
    if (plainly(s, no_debt) != nullptr) return true;
    for (const auto& token : s.tokens())
        if (token.meaning == severance && plain_stance(s, token) == Stance::denied && !is_condition(s, token))
            return true;
    for (const auto& token : s.tokens())
        if (token.meaning == no_severance && plain_stance(s, token) != Stance::forbidden) return true;
    const auto* paid = plainly_denied(s, pay);
    return paid != nullptr && s.has(severance) && s.near(pay, severance, 10) && !is_condition(s, *paid);
}

/// A waiver and the severance stand between the same commas; 放弃 reaches further.
bool is_one_part(const View& s, const Token& given_up) {
    const auto words = s.paper().words(given_up.begin, given_up.end);
    if (words != U"不要求" && words != U"不追究" && words != U"不提出") return true;
    return holds_any(part_around(s, given_up.begin), {U"补偿"});
}

bool speaks_of_an_end(const View& s) {
    return s.has(dismiss, ends, quit, expire) || s.holds(U"结束") || s.holds_any({U"离开", U"解除", U"分手"});
}

/// 不论谁提出, but not 不给予任何经济补偿.
bool is_for_any_case(const View& s) {
    if (s.holds_any({U"谁提出", U"任何一方"})) return true;
    for (const auto& token : s.tokens())
        if (token.meaning == whatever &&
            (!s.has(law_39, listed_grounds) ||
             !holds_any(words_behind(s, token.end, 4), {U"补偿", U"经济", U"形式", U"费用", U"赔偿", U"款"})))
            return true;
    return false;
}

bool is_lawful_ground(const View& s) {
    return s.has(law_39, lawful_reason, convicted, own_will) || s.has(worker_declines, legal_retirement, retiree);
}

Verdict severance_waived(const View& s, const Inquiry& q) {
    if (!s.has(severance, no_severance) || s.has(for_other_thing, of_no_effect, wrongful)) return false;
    if (s.has(noncompete) || (s.has(after_exit, nc_pay) && s.has(rival_work, low_post) && !s.has(dismiss, ends)))
        return false;
    if (q.paper.type == DocType::part_time || s.has(part_time_job)) return false;  // 劳动合同法 art. 71
    if (s.holds_any({U"追索", U"退回"}) &&
        is_employers_part(s, s.first(severance) ? s.first(severance)->begin : s.begin()))
        return false;  // 公司不会追索已付的补偿
    const bool of_employment = q.paper.type != DocType::internship && q.paper.type != DocType::non_compete;
    if (!of_employment && !s.holds(U"劳动合同")) return false;
    const bool any_case = is_for_any_case(s);
    if (!any_case && is_lawful_ground(s) && !s.holds(U"本人自愿放弃") && !s.holds(U"自愿免除")) return false;
    if (const auto* given_up = plainly(s, waive);
        given_up != nullptr && s.near(waive, severance, 14) && is_one_part(s, *given_up) &&
        (speaks_of_an_end(s) || s.holds(U"经济补偿") || s.holds(U"补偿金")) && s.forbidden(waive) == nullptr &&
        !(s.actor_of(*given_up) == Party::employer && s.holds(U"不得要求")))
        return true;
    for (const auto& token : s.tokens())
        if (token.meaning == severance && plain_stance(s, token) == Stance::forbidden &&
            s.actor_of(token) == Party::worker && s.holds(U"不得"))
            return true;
    if (!speaks_of_an_end(s)) return false;
    if (s.has(all_in) && s.near(all_in, severance, 10) && s.has(wage)) return true;
    if (!is_unpaid_end(s) || s.holds(U"责令")) return false;
    if (!any_case && s.clause().has(law_39)) return false;  // 严重违纪包括……可以解除，不支付
    if (s.has(expire) && !any_case && !s.has(dismiss)) return false;  // SEV-03
    const auto* no = s.has(severance) ? s.first(severance) : s.first(no_severance);
    const auto before = s.paper().words(s.begin(), no->begin);
    const bool one_ground = before.find(U"的，") != std::u32string_view::npos ||
                            before.find(U"者，") != std::u32string_view::npos ||
                            s.has(poor_work, ranking, lay_off, reorganised) || s.has(absent_work, petty_wrong, injured);
    return any_case || !one_ground;
}

namespace {

/// 厂里辞掉做了八年的，给四个月的钱: fewer months than years of service. Beyond twelve the law has a cap of its own.
Verdict fewer_months_than_years(const View& s) {
    if (!s.has(dismiss, severance) || s.has(for_other_thing, of_no_effect)) return false;
    const Value* years = nullptr;
    for (const auto& value : s.values()) {
        const auto before = words_before(s, value.begin, 4);
        if (value.unit == Unit::year && value.amount >= 2 && value.amount <= 12 &&
            holds_any(before, {U"做了", U"干了", U"做满", U"干满", U"工作", U"工龄", U"服务"}))
            years = &value;
        if (value.unit != Unit::month || years == nullptr || value.amount + 0.5 > years->amount) continue;
        const auto behind = words_behind(s, value.end, 4);
        if (holds_any(before, {U"给", U"补", U"发", U"拿", U"付"}) &&
            holds_any(behind, {U"的钱", U"工资", U"工钱", U"薪"}) && !holds_any(before, {U"多", U"另", U"再"}))
            return {true, fmt::format("做满{:g}年给{:g}个月，法定每满一年一个月", years->amount, value.amount)};
    }
    return false;
}

}  // namespace

Verdict severance_too_low(const View& s, const Inquiry& q) {
    if (const auto fewer = fewer_months_than_years(s); fewer.fires) return fewer;
    const bool of_leaving = q.paper.type == DocType::exit_paper && s.holds(U"满一年");
    if ((!s.has(severance) && !of_leaving) || s.has(for_other_thing, of_no_effect, wrongful)) return false;
    if (s.holds(U"高于") || s.holds(U"三倍") || s.holds(U"3倍") || s.holds(U"二倍") || s.holds(U"伤残")) return false;
    const auto* word_of_it = s.has(severance) ? s.first(severance) : &s.tokens().front();
    for (const auto& v : s.values()) {
        const auto part = part_around(s, v.begin);
        const auto before = part.substr(0, v.begin - part_begin(s.paper().text.text, v.begin));
        const auto behind = s.paper().words(v.end, std::min(v.end + 8, s.end()));
        if (holds_any(part, {U"不满", U"未满", U"提前", U"代通知", U"十二个月", U"12个月"})) continue;
        const bool by_year = holds_any(before, {U"满一年", U"满1年", U"每年", U"工作一年", U"每一年", U"满两年",
                                                U"满二年", U"满三年", U"满2年", U"一年"});
        if (v.unit == Unit::month && by_year &&
            (v.amount < 1 || holds_any(before, {U"满两年", U"满二年", U"满2年", U"满三年"})))
            return {true, fmt::format("每年补偿{:g}个月，法定一个月", v.amount)};
        const bool fixed = holds_any(part, {U"一律", U"统一", U"固定", U"均为", U"都是", U"不论工龄", U"无论工龄"}) &&
                           s.holds_any({U"工龄", U"一律", U"统一"});
        if (v.unit == Unit::month && fixed && !by_year && holds_any(behind, {U"工资", U"薪"})) return true;
        if (v.unit == Unit::yuan && by_year && v.amount < 2000) return true;
        if ((v.unit == Unit::day || v.unit == Unit::week) && by_year && holds_any(behind, {U"工资", U"薪"}) &&
            *v.days() < 28)
            return true;
        const bool capped = holds_any(before, {U"最多", U"最高", U"上限", U"不超过", U"封顶", U"至多", U"为限"}) ||
                            holds_any(behind, {U"为限", U"封顶"});
        if (capped && v.months() && v.months() <= 144 && v.unit != Unit::day && !s.holds(U"月平均")) return true;
        if (v.unit == Unit::yuan && v.begin > word_of_it->begin && v.begin - word_of_it->end <= 14 &&
            (s.holds(U"一次性") || s.holds(U"统一") || s.holds(U"了结") || s.holds(U"固定")) && v.amount < 6000)
            return true;
    }
    const bool earlier_years = s.has(severance) && s.holds_any({U"之前的不", U"以前的不", U"此前的不", U"前的工龄不"});
    const bool parts_left_out = s.has(severance) && s.has(bonus, allowance, overtime_pay) &&
                                s.holds_any({U"不含", U"不包括", U"剔除", U"不计", U"扣除"});
    if (earlier_years || parts_left_out) return true;
    const bool base_pay = s.has(base_wage) || s.has(minimum_wage) || s.holds(U"底薪");
    const bool reckoned = s.holds(U"按") || s.holds(U"以") || s.has(base);
    return base_pay && reckoned && !s.has(overtime, overtime_pay) && !s.holds(U"低于");
}

Verdict expires_unpaid(const View& s, const Inquiry& q) {
    if (q.paper.type == DocType::part_time || s.has(part_time_job)) return false;
    if (q.paper.type == DocType::non_compete) return false;
    const bool done = s.has(task, finish_mark) && s.has(ends);
    if (!s.has(expire) && !done && !s.holds_any({U"期限一到", U"到期", U"期满", U"合同满了", U"期限届满"}))
        return false;
    if (s.has(for_other_thing, probation) || s.holds_any({U"租赁", U"采购", U"加盟", U"提前到期"})) return false;
    const bool declined =
        s.has(worker_declines) || s.holds_any({U"乙方拒绝", U"乙方不同意", U"乙方不愿", U"乙方不接受", U"员工不愿",
                                               U"员工不同意", U"自己不肯续", U"本人不续", U"自己不续"});
    if (declined) return false;
    if (plainly(s, no_debt) != nullptr) return true;
    if (!s.has(severance, no_severance)) return false;
    return is_unpaid_end(s) || forbidden_to_worker(s, severance) != nullptr || plainly(s, waive) != nullptr;
}

Verdict wrong_made_cheap(const View& s, const Inquiry&) {
    if (s.has(of_no_effect)) return false;
    if (const auto* back = forbidden_to_worker(s, reinstate); back != nullptr) return true;
    for (const auto& token : s.tokens())
        if (token.meaning == reinstate && plain_stance(s, token) != Stance::said &&
            subject_of(s, token) != Party::employer && (s.has(wrongful) || s.has(dismiss)))
            return true;
    if (s.has(reinstate) && s.holds(U"放弃") && plainly(s, waive) != nullptr && s.forbidden(waive) == nullptr)
        return true;
    const bool worker_wrong = s.holds_any({U"乙方违法", U"员工违法", U"乙方违反", U"劳动者违法"});
    if (!s.has(wrongful) && !(s.has(no_wrongful_pay) && s.has(dismiss))) return false;
    if (worker_wrong || s.holds_any({U"二倍支付", U"两倍支付", U"不再支付经济补偿"})) return false;
    if (forbidden_to_worker(s, damage) != nullptr || forbidden_to_worker(s, multiple) != nullptr) return true;
    for (const auto& token : s.tokens())
        if (token.meaning == no_wrongful_pay && plain_stance(s, token) != Stance::forbidden) return true;
    const bool capped = s.has(cap_word) && !s.holds(U"不得少于");
    const bool none = plainly_denied(s, damage) != nullptr || plainly_denied(s, severance) != nullptr ||
                      plainly(s, no_debt) != nullptr || s.holds(U"不承担");
    return (capped || none) && plainly_forbidden(s, damage) == nullptr;
}

/// Whether an exit paper says what is paid for what.
bool is_itemised(const View& s) {
    int sums = 0;
    for (const auto& v : s.clause().values()) sums += v.unit == Unit::yuan;
    if (sums >= 3) return true;
    sums = 0;
    for (const auto& v : s.paper().values) sums += v.unit == Unit::yuan;
    const auto& has = s.paper().has;
    return s.paper().type == DocType::exit_paper && sums >= 3 &&
           holds_any(s.paper().text.text, {U"合计", U"明细", U"如下", U"共计", U"分别"}) &&
           has[severance] + has[overtime_pay] + has[unused_leave] + has[wage] >= 2;
}

Verdict all_settled_at_once(const View& s, const Inquiry& q) {
    const bool exit_or_promise = q.paper.type == DocType::exit_paper || q.paper.type == DocType::undertaking;
    const bool of_receipt =
        s.holds_any({U"领取", U"收到", U"签字", U"签收", U"收了", U"结清", U"本人确认", U"劳动争议", U"权利义务",
                     U"任何争议", U"未结", U"主张权利", U"钱拿了", U"签了这", U"拿了钱", U"拿到", U"的账"});
    if (!exit_or_promise && (!of_receipt || q.paper.type == DocType::handbook)) return false;
    if (s.holds_any({U"仲裁委员会", U"管辖", U"补缴", U"事实为准"}) && !s.holds_any({U"放弃", U"再无"})) return false;
    const bool settled = s.has(blanket) || (s.has(no_more_claims) && exit_or_promise &&
                                            (s.value(Unit::yuan) != nullptr || s.has(settle)));
    if (!settled || s.has(of_no_effect, probation, injured) || s.holds_any({U"伤亡", U"家属", U"另行主张"}))
        return false;
    if (s.has(overtime) && !s.has(settle) && !s.holds_any({U"再无", U"不再", U"放弃其他", U"放弃一切"})) return false;
    if (is_itemised(s) || (s.has(cooperation) && !s.has(worker))) return false;
    return s.has(worker, employer) || exit_or_promise || s.holds_any({U"双方", U"签字", U"领取"});
}

constexpr Rule sev_table[] = {
    {"SEV-01", Severity::unlawful, "放弃经济补偿", "Waiver of severance", Scope::any,
     "劳动合同法 第二十六条；劳动合同法 第四十六条；劳动合同法 第八十五条", "2008-01-01",
     about(severance, dismiss, quit), 2, severance_waived, nullptr,
     "经济补偿是法定的，事先约定一律不付、让职工放弃，都无效；不付的要补付并加付赔偿。",
     "改为：符合法定情形的，甲方依法支付经济补偿。"},
    {"SEV-02", Severity::unlawful, "补偿标准低于法定", "Severance formula too low", Scope::any,
     "劳动合同法 第四十七条；劳动合同法实施条例 第二十七条", "2008-09-18", about(severance, half_pay_off, dismiss), 2,
     severance_too_low, nullptr,
     "法定标准是每满一年一个月工资，月工资按解除前十二个月的平均应得工资计算，只有高工资的才有上限。",
     "改为：每满一年支付一个月工资，六个月以上不满一年按一年计算，不满六个月付半个月。"},
    {"SEV-03", Severity::unlawful, "到期终止无补偿", "No severance on expiry", Scope::any,
     "劳动合同法 第四十四条第一项；劳动合同法 第四十六条第五项", "2008-01-01", about(expire, ends, no_debt), 2,
     expires_unpaid, nullptr, "合同到期，除了单位维持或者提高条件而职工不愿续签的以外，单位要付经济补偿。",
     "改为：期满终止的依法支付经济补偿，甲方维持或者提高条件而乙方不同意续订的除外。"},
    {"SEV-04", Severity::unlawful, "预先免除违法解除赔偿", "Prior waiver of damages for unlawful termination",
     Scope::any, "劳动合同法 第二十六条；劳动合同法 第四十八条；劳动合同法 第八十七条", "2008-01-01",
     about(wrongful, reinstate, no_wrongful_pay), 2, wrong_made_cheap, nullptr,
     "违法解除的，职工可以要求恢复工作或者双倍补偿，事先限制赔偿或者不许恢复工作的约定无效。",
     "删去，改为：甲方违法解除的，依法承担责任。"},
    {"SEV-05", Severity::ambiguous, "概括性结清条款", "Blanket settlement", Scope::any,
     "劳动合同法 第二十六条；最高人民法院劳动争议司法解释（一） 第三十五条", "2021-01-01",
     about(blanket, no_more_claims), 2, all_settled_at_once, nullptr,
     "只写“再无争议”“放弃一切权利”，没有列出工资、加班费、补偿各多少，明显不公平的可以撤销；社会保险不能放弃。",
     "逐项列出工资、加班费、年休假、经济补偿和社会保险的数额和支付日期。"},
};

}  // namespace

std::span<const Rule> sev_rules() { return sev_table; }

}  // namespace gongyou::checkup::rules
