#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// DEP 押金、担保、证件 (domain/contract-rules.md B.16)

bool nothing_is_taken(const View& s) {
    return s.has(of_no_effect) || any_forbidden(s, {deposit, collect, kept_back, security_money}) ||
           s.holds_any({U"不收取",     U"不得收取", U"无需缴", U"无须缴",   U"不向",         U"不收",     U"禁止收取",
                        U"不缴纳押金", U"不交押金", U"免押金", U"无需付费", U"不作任何预留", U"一概没有", U"一概不要",
                        U"一律没有",   U"不需要",   U"不用交", U"不必交",   U"都没有",       U"都不收",   U"一分不收"});
}

/// 每月从工资中扣, 首月工资留作: the security is taken out of wages.
bool out_of_wages(const View& s) {
    return s.has(wage) && s.said(kept_back) != nullptr &&
           s.holds_any({U"工资", U"报酬", U"薪", U"工钱", U"每月扣", U"首月"}) && !s.has(by_fault);
}

/// What was taken once is given back, or somebody else pays it: no deposit of the worker's.
bool is_no_deposit_of_workers(const View& s) {
    return s.holds_any({U"押运",     U"质押担保", U"押送",   U"押金条",   U"客户押金", U"货款",   U"退还押金给客户",
                        U"房东",     U"以前收",   U"原先收", U"已收取的", U"收过",     U"没有收", U"全数退还",
                        U"全部退还", U"总承包",   U"验收",   U"供应商",   U"定作",     U"承揽方", U"业主",
                        U"租车",     U"客户交",   U"顾客交", U"投标"});
}

Verdict deposit_taken(const View& s, const Inquiry&) {
    if (nothing_is_taken(s) || s.has(id_paper) || is_no_deposit_of_workers(s)) return false;
    const bool amount = s.value(Unit::yuan) != nullptr || s.holds_any({U"五百", U"三百", U"若干", U"一千", U"两百",
                                                                       U"二百", U"一百", U"八百", U"元", U"块"});
    const bool comes_back =
        s.said(at_exit) != nullptr || s.holds_any({U"退还", U"返还", U"归还", U"凭条退", U"退。", U"退款", U"还我"});
    const auto* money = any_said(s, {deposit});
    if (money == nullptr)
        return amount && comes_back && any_said(s, {collect}) != nullptr && !s.has(wage, part_of_pay) &&
               s.has(start_work) && s.holds_any({U"缴", U"交", U"付"});
    const auto part = s.paper().words(money->begin, money->end);
    const bool bare = part == U"押" || part == U"抵押" || part == U"收取费用" || part == U"责任金" || part == U"定金";
    const bool taken = any_said(s, {collect}) != nullptr || s.holds_any({U"要押", U"押金", U"压金"});
    if (bare) return amount && taken && !s.has(wage) && s.holds_any({U"退", U"返还", U"归还", U"还"});
    return taken && !out_of_wages(s);
}

Verdict wages_kept_as_security(const View& s, const Inquiry&) {
    if (nothing_is_taken(s) || s.has(withheld_by_law) || s.has(ppe) || s.has(injury_leave)) return false;
    if (s.holds_any(
            {U"年薪", U"绩效年薪", U"年终奖", U"社会保险", U"个税", U"公积金", U"不得", U"工作服", U"厂服", U"工装"}))
        return false;
    if (s.has(by_law) && !s.has(security_money)) return false;
    const bool of_wages =
        s.holds_any({U"工资", U"报酬", U"薪", U"工钱", U"每月扣", U"提成", U"第一个月的"}) || s.has(part_of_pay);
    if (!of_wages || any_ruled_out(s, {kept_back})) return false;
    const bool kept =
        any_said(s, {kept_back}) != nullptr || s.holds_any({U"押一个月工资", U"押两个月工资", U"压一个月工资"});
    if (!kept) return s.has(part_of_pay) && s.has(security_money) && s.said(at_exit) != nullptr;
    if (s.has(security_money) && !s.holds_any({U"缴纳保证金", U"交纳保证金"})) return true;
    return s.has(at_exit) && (s.has(part_of_pay) ||
                              s.holds_any({U"押", U"留", U"预留", U"扣留", U"暂扣", U"暂存", U"压", U"存", U"剩下"}));
}

/// 证件, not 证件号码: what is written down is no paper that is kept.
bool names_a_paper(const View& s) {
    for (const auto& token : s.tokens())
        if (token.meaning == id_paper && !words_behind(s, token.end, 2).starts_with(U"号") &&
            !holds_any(words_before(s, token.begin, 2), {U"凭", U"持", U"出示", U"看"}))
            return true;
    return false;
}

Verdict papers_kept(const View& s, const Inquiry&) {
    if (!names_a_paper(s)) return false;
    if (s.holds_any({U"一概不要", U"一概没有", U"不代为保管", U"不代管"})) return false;
    if (any_forbidden(s, {keep_paper, id_paper}) || s.has(of_no_effect) ||
        s.holds_any({U"不扣押", U"不得扣", U"不收取", U"不留存原件"}))
        return false;
    if (s.has(given_back) || s.has(reported) || s.holds_any({U"工作证", U"门禁"})) return false;
    if (s.has(copied) && !s.holds(U"原件")) return false;
    const auto* kept = any_said(s, {keep_paper});
    if (kept == nullptr) return false;
    const auto part = s.paper().words(kept->begin, kept->end);
    const bool by_firm =
        s.has(employer, boss) ||
        s.holds_any({U"人事", U"行政", U"车队", U"统一", U"财务", U"代", U"押", U"办公室", U"厂办", U"厂里", U"店里",
                     U"收缴", U"抽屉", U"锁", U"调度", U"前台", U"保安", U"科", U"部"});
    if (part == U"抵押" && s.holds_any({U"房产", U"不动产"})) return false;
    return by_firm && !s.holds_any({U"员工应妥善", U"乙方应妥善", U"自行保管", U"自己保管", U"随身"});
}

Verdict guarantor_wanted(const View& s, const Inquiry&) {
    if (s.holds(U"要不要")) return false;  // asked, and not agreed
    if (!s.has(guarantor) || any_forbidden(s, {guarantor}) || s.has(of_no_effect)) return false;
    if (s.holds_any({U"不要求", U"无需担保", U"不得要求", U"对外担保", U"担保公司", U"为公司提供担保", U"公司担保",
                     U"诉讼保全", U"客户", U"产品质量", U"用工单位", U"劳务派遣单位", U"甲方与", U"两单位"}))
        return false;
    if (s.holds_any({U"不承担担保", U"收入证明", U"不提供担保", U"房贷", U"以公司名义", U"为他人"})) return false;
    const auto* token = any_said(s, {guarantor});
    if (token == nullptr) return false;
    const auto part = s.paper().words(token->begin, token->end);
    if (part == U"保证人" && s.end() - s.begin() < 14) return false;  // a line to sign on: 保证人：某某
    if (holds_any(words_before(s, token->begin, 2), {U"风险", U"安"}) || words_behind(s, token->end, 1) == U"金")
        return false;
    if (part == U"保证书" || part == U"一并赔")
        return s.holds_any({U"亲戚", U"亲友", U"朋友", U"家属", U"家人", U"父母", U"配偶", U"公务员", U"户口",
                            U"固定收入", U"两名", U"保人", U"担保"});
    if (part.starts_with(U"介绍人")) return true;
    if (part == U"具保" && words_before(s, token->begin, 1) == U"工") return false;  // 工具保证金
    if (part.starts_with(U"连带"))
        return s.holds_any({U"担保人", U"保证人", U"亲属", U"亲友", U"家属", U"介绍人", U"父母", U"家长", U"家人"});
    if (part == U"借条" || part == U"欠条")
        return s.has(start_work, hire, promise) || s.holds_any({U"入职", U"签", U"写"});
    return !s.has(loss) || s.has(worker, promise) || s.holds_any({U"担保", U"保证人", U"作保"});
}

/// 缴纳装备信誉金: what is charged is the deposit, and DEP-01 tells of it.
bool only_a_deposit(const View& s) {
    if (!s.has(deposit)) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != charged) continue;
        bool is_of_deposit = false;
        for (const auto& money : s.tokens())
            is_of_deposit |= money.meaning == deposit && money.begin >= token.end && money.begin <= token.end + 4;
        if (!is_of_deposit) return false;
    }
    return true;
}

/// 电瓶不上楼。每次交二十元: the thing and the charge stand in two sentences that have nothing to do with each other.
bool is_in_one_sentence(const View& s) {
    for (const auto& thing : s.tokens())
        for (const auto& charge : s.tokens())
            if (thing.meaning == fee_thing && charge.meaning == charged) {
                const auto from = std::min(thing.end, charge.end);
                const auto to = std::max(thing.begin, charge.begin);
                if (to <= from || s.paper().words(from, to).find(U'。') == std::u32string_view::npos) return true;
            }
    return !s.has(charged);
}

/// What a fee is for, and that the worker bears it, close to one another.
Verdict fees_charged(const View& s, const Inquiry& q) {
    if (q.paper.type == DocType::dispatch && s.holds_any({U"介绍费", U"管理费"})) return false;  // DISP
    if (!s.has(fee_thing) || s.has(by_fault, minor) || s.has(of_no_effect)) return false;
    if (any_forbidden(s, {fee_thing, collect, charged}) ||
        s.holds_any({U"不收取", U"不向", U"免费", U"公司承担", U"甲方承担", U"由公司报销", U"公司报销", U"单位承担",
                     U"不得收", U"职业病", U"职业健康", U"定作", U"承揽方", U"房东"}))
        return false;
    if (any_ruled_out(s, {charged}) && s.said(charged) == nullptr) return false;
    if (s.has(misdeed_mark) && s.holds_any({U"每次", U"一次"}) && s.holds_any({U"基金", U"罚", U"不过关"}))
        return false;
    const bool from_pay = s.value(Unit::yuan) != nullptr &&
                          s.holds_any({U"从工资", U"工资里", U"工资中", U"月扣", U"月里扣", U"工钱里", U"月工资扣"});
    if (any_said(s, {charged}) == nullptr && !from_pay) return false;
    const auto thing_near = s.first(fee_thing);
    const auto part = s.paper().words(thing_near->begin, thing_near->end);
    if ((part == U"工具" || part == U"管理费" || part == U"设备费") &&
        s.holds_any({U"交通工具", U"管理费用", U"通讯工具"}))
        return false;
    if (q.paper.type == DocType::platform && s.holds_any({U"电动车", U"车辆"}) && part == U"电动车") return false;
    if (leads_to(s.text(), {U"未佩", U"未戴", U"不戴", U"没戴", U"不穿", U"未穿", U"忘带"}, {part}, 4)) return false;
    if (s.holds_any({U"不扣钱", U"送两套", U"免费发"}) || !is_in_one_sentence(s)) return false;
    if (only_a_deposit(s) || (s.holds(U"自备") && s.holds_any({U"补贴", U"补助"}))) return false;
    return from_pay || s.near(fee_thing, charged, 30);
}

Verdict investment_forced(const View& s, const Inquiry&) {
    if (!s.has(investing) || any_forbidden(s, {investing, forced})) return false;
    if (s.holds(U"培训") && s.has(special_training, training_fee, service_period)) return false;  // 甲方出资培训
    if (s.said(own_choice) != nullptr &&
        !s.holds_any({U"否则", U"不参加者", U"必须", U"不予", U"没买的", U"未买的", U"不买的"}))
        return false;
    if (s.holds_any({U"不得强制", U"不强制", U"不作要求", U"不得从事", U"同类业务", U"竞争", U"期权激励", U"销售额"}))
        return false;
    if (any_said(s, {investing}) == nullptr && !s.holds_any({U"不参加", U"不认购", U"不入股"})) return false;
    const bool of_staff = s.has(worker, start_work, regular, employer, low_post) ||
                          s.has(mobile_post, manager_post, boss) || s.holds_any({U"每人", U"人员", U"转正", U"续"});
    return s.has(forced) && of_staff &&
           s.holds_any({U"须",   U"应",   U"必须", U"至少",   U"不予", U"否则",   U"方可", U"指标",
                        U"任务", U"强制", U"就得", U"才能",   U"要买", U"要充",   U"条件", U"要先",
                        U"排在", U"名单", U"得先", U"不排班", U"不续", U"不纳入", U"要认"});
}

constexpr Rule deposit_table[] = {
    {"DEP-01", Severity::unlawful, "收取押金、保证金", "Deposit", Scope::any,
     "劳动合同法 第九条；劳动合同法 第八十四条第二款", "2008-01-01", about(deposit, at_exit), 2, deposit_taken, nullptr,
     "招人用人不能以任何名义收押金、保证金，写明会退也不行。要退给本人，每人还可罚五百到二千元。",
     "不收钱，领用物品签一张交接单就够了。"},
    {"DEP-02", Severity::unlawful, "从工资中预留风险金", "Wages withheld as security", Scope::any,
     "劳动合同法 第九条；劳动合同法 第三十条；劳动合同法 第八十四条；工资支付暂行规定 第十五条；劳动法 第五十条",
     "1995-01-01", about(wage, security_money, part_of_pay, kept_back), 2, wages_kept_as_security, nullptr,
     "从工资里扣风险金、留厂金，或者押着第一个月工资，都是克扣工资，也是变相收押金。",
     "工资按月足额发，不作任何预留。"},
    {"DEP-03", Severity::unlawful, "扣押证件", "Retention of ID", Scope::any,
     "劳动合同法 第九条；劳动合同法 第八十四条第一款；居民身份证法 第十五条、第十六条", "2008-01-01", about(id_paper),
     2, papers_kept, nullptr,
     "身份证、毕业证、驾驶证、资格证、银行卡的原件都不能由单位收着，“统一保管”“代为保管”也是扣押。",
     "核对原件当场还给本人，只留复印件。"},
    {"DEP-04", Severity::unlawful, "提供担保人", "Guarantor required", Scope::any,
     "劳动合同法 第九条；劳动合同法 第八十四条", "2008-01-01", about(guarantor), 2, guarantor_wanted, nullptr,
     "不能要求职工找人担保、写借条、抵押房产，这样的担保无效。", "删去担保，需要时只填紧急联系人。"},
    {"DEP-05", Severity::unlawful, "收取工装、体检、工具等费用", "Uniform, tools or exam fees", Scope::any,
     "劳动合同法 第九条；劳动合同法 第八十四条；安全生产法 第四十五条", "2008-01-01", about(fee_thing), 2, fees_charged,
     nullptr, "工作服、工具、工牌、入职体检、招聘费都是单位的成本，不能让职工出，也不能从工资扣。",
     "改为：由公司免费提供或者报销。"},
    {"DEP-06", Severity::unlawful, "强制入股、集资、购买产品", "Forced investment or purchase", Scope::any,
     "劳动合同法 第九条；劳动合同法 第八十四条；关于贯彻执行《劳动法》若干问题的意见 第二十四条", "1995-01-01",
     about(investing), 2, investment_forced, nullptr,
     "不能把入股、集资、借钱给公司、买公司产品当成录用、转正、续签的条件或者任务。",
     "删去，或者写明完全自愿、不影响录用和待遇。"},
};

}  // namespace

std::span<const Rule> deposit_rules() { return deposit_table; }

}  // namespace gongyou::checkup::rules
