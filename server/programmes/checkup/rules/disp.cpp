#include <fmt/format.h>

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"
#include "programmes/checkup/text/calendar_date.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// DISP 劳务派遣与外包 (domain/contract-rules.md B.21)

bool is_dispatch(const View& s, const Inquiry& q) {
    return q.paper.type == DocType::dispatch || s.has(dispatched) || s.holds(U"劳务公司");
}

Verdict too_short_for_dispatch(const View& s, const Inquiry& q) {
    if (!is_dispatch(s, q) || !s.has(contract, term) || s.has(probation)) return false;
    if (s.has(of_no_effect) || s.holds_any({U"协议有效期", U"不得以短于", U"不少于二年", U"不少于两年"})) return false;
    if (plainly(s, project_bound) != nullptr || s.has(task_term) || s.holds(U"项目结束为止")) return true;
    const Value* shortest = nullptr;
    for (const auto& v : s.values()) {
        if (v.unit != Unit::month && v.unit != Unit::year) continue;
        if (*v.months() >= q.law.dispatch_months_least) return false;
        const auto part = part_around(s, v.begin);
        const bool of_contract = holds_any(part, {U"合同", U"首签", U"聘用"}) &&
                                 !holds_any(part, {U"派遣期限", U"派往", U"提前", U"每", U"满", U"派遣协议"});
        if (of_contract && shortest == nullptr) shortest = &v;
    }
    if (shortest != nullptr)
        return {true, fmt::format("约定{:g}个月，法定至少{:g}个月", *shortest->months(), q.law.dispatch_months_least)};
    const Value* first = nullptr;
    for (const auto& v : s.values()) {
        if (v.unit != Unit::date || !v.date) continue;
        if (first != nullptr && *first->date < *v.date) {
            const double months = months_between(*first->date, *v.date);
            const auto before = s.paper().words(s.begin(), first->begin);
            const bool of_contract = before.find(U"合同") != std::u32string_view::npos &&
                                     (before.find(U"派遣期限") == std::u32string_view::npos ||
                                      before.find(U"一致") != std::u32string_view::npos);
            if (of_contract && months < q.law.dispatch_months_least - 0.04)
                return {true, fmt::format("约{:.3g}个月，法定至少{:g}个月", months, q.law.dispatch_months_least)};
        }
        first = &v;
    }
    return false;
}

Verdict dispatch_term_in_figures(const Inquiry& q) {
    if (q.paper.type != DocType::dispatch) return false;
    const auto months = q.facts.months_of_term();
    if (!months || *months >= q.law.dispatch_months_least - 0.04 || q.facts.term_kind != TermKind::fixed) return false;
    const std::u32string_view text = q.paper.text.text;
    for (const auto& sentence : q.paper.sentences) {  // 派遣期限 is how long the client has him
        const auto words = q.paper.words(sentence.begin, sentence.end);
        const auto of = q.facts.term_start ? q.facts.term_start->where.begin : q.facts.term_months->where.begin;
        if (of >= sentence.begin && of < sentence.end && holds_any(words, {U"派遣期限", U"协议有效期", U"派遣协议"}) &&
            !holds_any(words, {U"合同期限"}))
            return false;
    }
    if (holds_any(text, {U"合同期限二年", U"合同期限两年", U"合同期限三年", U"期限不少于二年"})) return false;
    const auto where = q.facts.term_start ? q.facts.term_start->where : q.facts.term_months->where;
    return Verdict::at(where, fmt::format("约{:.3g}个月，法定至少{:g}个月", *months, q.law.dispatch_months_least));
}

/// 没有报酬 that is not the 没有 of 没有派遣的日子.
bool pay_is_lost(const View& s) {
    for (const auto& lost : s.tokens()) {
        if (lost.meaning != forfeited_pay || plain_stance(s, lost) != Stance::said) continue;
        bool is_of_idling = false;
        for (const auto& idle : s.tokens())
            is_of_idling |= idle.meaning == idle_time && idle.begin < lost.end && lost.begin < idle.end;
        if (!is_of_idling) return true;
    }
    return false;
}

Verdict idle_without_pay(const View& s, const Inquiry& q) {
    const bool of_stoppage = s.holds_any({U"停机", U"停产", U"停工", U"检修", U"停线"}) && !is_dispatch(s, q);
    if (of_stoppage || !s.has(idle_time) || s.has(of_no_effect) || s.holds_any({U"旷工", U"不得以", U"照发"}))
        return false;
    if (plainly_forbidden(s, pay) != nullptr) return false;
    const auto least = q.law.least_month_wage();
    for (const auto& v : s.values()) {
        if (v.unit == Unit::yuan && least && v.amount >= 50 && v.amount < *least)
            return {true, fmt::format("每月{:g}元低于最低工资{:g}元", v.amount, *least)};
        if (v.unit == Unit::share && v.amount < 0.999 && s.has(minimum_wage)) return true;
    }
    return s.has(unpaid) || plainly(s, no_wage) != nullptr || plainly_denied(s, pay) != nullptr ||
           plainly_denied(s, wage) != nullptr || pay_is_lost(s);
}

Verdict worker_pays_agency(const View& s, const Inquiry& q) {
    const auto* fee = plainly(s, agency_fee);
    if (fee == nullptr || s.has(of_no_effect) || q.paper.type == DocType::platform) return false;
    if (s.holds_any({U"不收取", U"保险费", U"物业", U"支付给派遣", U"拒绝", U"无需负担", U"与乙方无关", U"不向乙方",
                     U"不向员工", U"不得向", U"不从"}))
        return false;
    if (s.has(client_pays) && !s.has(from_wages, borne_by_worker) && !s.holds(U"差额")) return false;
    const bool dispatch = is_dispatch(s, q) || s.holds_any({U"派遣手续", U"派到"});
    if (s.has(from_wages) && (dispatch || (s.has(worker) && s.holds(U"服务费")))) return true;
    const bool pays = s.has(borne_by_worker, charged) || s.has(deduct, collect) ||
                      s.holds_any({U"缴纳", U"交", U"收取", U"支付", U"付清", U"留取", U"提成", U"差额", U"代扣"});
    return dispatch && pays;
}

Verdict post_is_permanent(const View& s, const Inquiry& q) {
    if (!is_dispatch(s, q)) return false;
    if (s.has(side_post) && !s.holds(U"核心")) return false;
    if (plainly(s, main_post) != nullptr || (s.has(post) && plainly(s, long_use) != nullptr)) return true;
    if (!s.holds(U"临时性")) return false;
    for (const auto& v : s.values())
        if ((v.unit == Unit::month || v.unit == Unit::year) && *v.months() > 6)
            return {true, fmt::format("临时性岗位不超过六个月，约定{:g}个月", *v.months())};
    return false;
}

Verdict dispatch_unspecified(const View& s, const Inquiry& q) {
    const bool of_dispatch = is_dispatch(s, q) || s.has(client) || s.holds_any({U"派遣", U"企业", U"各厂"});
    if (!of_dispatch || !(s.has(sent_to_client) || s.has(client))) return false;
    if (s.has(idle_time, returned) || s.holds_any({U"期满", U"届满", U"续"})) return false;
    const bool open = s.has(unknown_yet) || s.has(as_employer_says) || s.holds(U"以通知为准") || s.holds(U"此处不写") ||
                      s.holds(U"未写明") || s.holds(U"派工单为准") || s.holds(U"另行通知") ||
                      s.holds_any({U"通知为准", U"看情况", U"随时指定", U"短信为准", U"届时", U"（空白）", U"再定",
                                   U"待定", U"到时候", U"听通知", U"电话通知"});
    const auto text = s.text();
    bool blank = false;
    for (const auto label : {U"用工单位", U"派遣期限", U"派遣岗位"}) {
        const auto at = text.find(label);
        if (at == std::u32string_view::npos) continue;
        const auto behind = text.substr(at + 4, 2);
        blank = blank || behind.find(U'_') != std::u32string_view::npos;
    }
    return open || blank;
}

Verdict dispatch_particulars_nowhere(const Inquiry& q) {
    if (q.paper.type != DocType::dispatch || !q.paper.is_complete) return false;
    const std::u32string_view text = q.paper.text.text;
    const bool where = holds_any(text, {U"用工单位", U"派往", U"派遣至", U"派至", U"派乙方到", U"派到", U"派乙方去"});
    const bool how_long = holds_any(text, {U"派遣期限", U"派遣期间", U"派往", U"派遣时间", U"派遣期"}) &&
                          holds_any(text, {U"期限", U"至", U"到"});
    const bool what = holds_any(text, {U"岗位", U"工种", U"操作工", U"做"});
    return !(where && how_long && what);
}

Verdict dispatched_paid_less(const View& s, const Inquiry& q) {
    if (!(is_dispatch(s, q) || s.holds_any({U"劳务人员", U"劳务工"})) || s.has(of_no_effect)) return false;
    if (s.holds_any({U"有没有", U"是否", U"照样"})) return false;
    const bool denied_same = s.holds_any({U"不享受与", U"不享有与"});
    if ((plainly(s, same_pay) != nullptr && !denied_same) || s.has(idle_time) ||
        plainly_forbidden(s, bonus) != nullptr || s.has(absent_work))
        return false;
    if (s.has(returned)) return false;
    const bool compared = s.has(formal_staff);
    double first_sum = 0;
    for (const auto& v : s.values()) {
        if (v.unit == Unit::share && compared && v.amount < 1 && s.has(wage, bonus, allowance, overtime_pay))
            return true;
        if (v.unit != Unit::yuan || !compared) continue;
        if (first_sum > 0 && v.amount != first_sum && s.has(dispatched)) return true;
        first_sum = v.amount;
    }
    const bool benefit = s.has(bonus, allowance, overtime_pay, commission) || s.has(wage, performance) ||
                         s.holds_any({U"福利", U"奖", U"待遇", U"薪", U"调薪"});
    if (compared && benefit && (plainly(s, paid_less) != nullptr || s.has(paid_less))) return true;
    const bool denied_to_them = plainly_denied(s, bonus) != nullptr || plainly_denied(s, allowance) != nullptr ||
                                plainly_denied(s, pay) != nullptr ||
                                s.holds_any({U"不享受", U"不发", U"不参加", U"不参与", U"不适用"});
    return denied_to_them && benefit && (compared || s.has(dispatched, client) || s.holds_any({U"福利", U"奖金"})) &&
           !s.has(deduct);
}

Verdict return_ends_it(const View& s, const Inquiry& q) {
    const auto* back = plainly(s, returned);
    if (back == nullptr || !(is_dispatch(s, q) || s.holds_any({U"退回", U"退人", U"用工单位", U"用人方", U"派"})))
        return false;
    if (s.holds_any({U"不等于", U"不视为", U"不导致", U"不影响"})) return false;
    if (s.has(by_law) || s.has(leaving_certificate) || plainly_forbidden(s, dismiss) != nullptr) return false;
    if (s.holds_any({U"退货", U"退回公司物品", U"材料", U"工作服", U"严重违反", U"物品", U"供应商"})) return false;
    for (const auto& token : s.tokens()) {
        const bool act = token.meaning == automatic_leave || token.meaning == ends || token.meaning == dismiss ||
                         token.meaning == self_quit || token.meaning == sent_away;
        const auto words = s.paper().words(token.begin, token.end);
        if (!act || holds_any(words, {U"退回"}) || plain_stance(s, token) != Stance::said) continue;
        if (words == U"退工" && token.begin <= back->begin) continue;
        if (token.begin > back->begin || s.has(at_any_time)) return true;
    }
    if (s.holds_any({U"等于解约", U"解约", U"断了关系"})) return true;
    if (s.has(at_any_time) && s.has(may) && s.holds_any({U"退还甲方", U"退回甲方", U"退回乙方", U"乙方退"}))
        return true;
    return s.has(at_any_time, unconditional) &&
           (s.holds_any({U"不得索赔", U"无补偿", U"放弃索赔"}) || plainly(s, waive) != nullptr);
}

Verdict outsourcing_in_name(const View& s, const Inquiry& q) {
    const bool of_works = q.paper.has[outsourced] && q.paper.type != DocType::labour_contract &&
                          q.paper.type != DocType::handbook && s.has(by_principal);
    if ((!s.has(outsourced) && !of_works) || s.has(on_its_own) || s.holds(U"个体")) return false;
    const bool by_heads = s.has(per_head) || s.holds(U"人数×");
    int powers = 0;
    for (const auto& token : s.tokens())
        powers += token.meaning == runs_people && plain_stance(s, token) == Stance::said;
    const bool by_client =
        s.has(by_principal) || s.holds_any({U"本厂", U"我厂", U"厂方", U"发包公司", U"用工企业", U"甲方", U"我公司",
                                            U"发包方", U"我方", U"用工单位", U"本公司", U"我司", U"厂里"});
    if (s.holds_any({U"承包方负责", U"由承包方", U"由外包商", U"服务质量", U"安全管理规定"})) return false;
    return by_client && (powers >= 2 || (powers >= 1 && by_heads));
}

constexpr Rule disp_table[] = {
    {"DISP-01", Severity::unlawful, "派遣合同不足二年", "Dispatch contract below two years", Scope::any,
     "劳动合同法 第五十八条第二款；劳动合同法 第九十二条；劳务派遣暂行规定 第五条", "2014-03-01",
     about(dispatched, contract, project_bound), 1, too_short_for_dispatch, dispatch_term_in_figures,
     "派遣公司与职工的劳动合同至少签二年，不能一年一签，也不能跟着项目走。", "把劳动合同期限改为二年以上的固定期限。"},
    {"DISP-02", Severity::unlawful, "无工作期间不付报酬", "No pay between assignments", Scope::any,
     "劳动合同法 第五十八条第二款；劳务派遣暂行规定 第八条", "2014-03-01", about(idle_time), 2, idle_without_pay,
     nullptr, "没有派出去的日子，派遣公司也要按不低于当地最低工资按月付报酬，并继续缴社保。",
     "改为：无工作期间按不低于当地最低工资标准按月支付报酬。"},
    {"DISP-03", Severity::unlawful, "向被派遣者收费", "Fees from dispatched worker", Scope::any,
     "劳动合同法 第六十条第三款；劳动合同法 第九条；劳动合同法 第八十四条", "2008-01-01", about(agency_fee), 2,
     worker_pays_agency, nullptr, "派遣公司和用工单位都不得向职工收取管理费、介绍费，已经收的要退。",
     "删去；管理费由用工单位另行支付。"},
    {"DISP-04", Severity::high, "岗位不属三性", "Post is not temporary, auxiliary or substitute", Scope::any,
     "劳动合同法 第六十六条；劳务派遣暂行规定 第三条", "2014-03-01", about(dispatched, main_post, long_use), 2,
     post_is_permanent, nullptr,
     "派遣只能用在临时性（六个月内）、辅助性、替代性岗位，主业岗位长期用派遣会被责令改正并罚款。",
     "主业岗位由用工单位直接签劳动合同；辅助性岗位先经职代会讨论确定。"},
    {"DISP-05", Severity::missing, "派遣必备内容缺失", "Dispatch particulars missing", Scope::any,
     "劳动合同法 第五十八条；劳动合同法 第五十九条；劳动合同法 第六十条；劳务派遣暂行规定 第七条", "2014-03-01",
     about(dispatched, sent_to_client), 2, dispatch_unspecified, dispatch_particulars_nowhere,
     "派遣合同要写明派到哪个用工单位、派多久、做什么岗位。", "补上用工单位、派遣期限和工作岗位。"},
    {"DISP-06", Severity::unlawful, "派遣同工不同酬", "Unequal pay", Scope::any,
     "劳动合同法 第六十三条；劳务派遣暂行规定 第九条", "2014-03-01", about(dispatched, formal_staff), 2,
     dispatched_paid_less, nullptr, "派遣职工与用工单位同岗位的职工同工同酬，与岗位有关的福利也不能少。",
     "改为：与用工单位同类岗位职工实行相同的劳动报酬分配办法和岗位福利。"},
    {"DISP-07", Severity::unlawful, "退回即解除", "Return equals termination", Scope::any,
     "劳动合同法 第六十五条；劳务派遣暂行规定 第十二条；劳务派遣暂行规定 第十五条", "2014-03-01", about(returned), 2,
     return_ends_it, nullptr, "用工单位退回不等于解除劳动合同，派遣公司要重新派遣，等待期间按最低工资付报酬。",
     "改为：退回后甲方重新派遣，无工作期间按月支付不低于最低工资的报酬。"},
    {"DISP-08", Severity::high, "假外包真派遣", "Sham outsourcing", Scope::any,
     "劳务派遣暂行规定 第二十七条；劳动合同法 第六十六条；劳动合同法 第九十二条", "2014-03-01",
     about(outsourced, by_principal), 2, outsourcing_in_name, nullptr,
     "名为外包，人却由发包方招、发包方管、按人头算钱的，按劳务派遣处理。",
     "由承包方自己管理人员，按完成的工作成果结算。"},
};

}  // namespace

std::span<const Rule> disp_rules() { return disp_table; }

}  // namespace gongyou::checkup::rules
