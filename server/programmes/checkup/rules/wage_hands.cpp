#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/wage_rules.hpp"

namespace gongyou::checkup::rules {

using namespace word;

// WAGE 劳动报酬: by which papers and into whose hands it is paid (domain/contract-rules.md B.7)

Verdict two_contracts(const View& s, const Inquiry&) {
    if (s.has(of_no_effect, wage_lost) || s.holds_any({U"不签订阴阳", U"一致", U"凭票据实", U"等信息", U"个人信息"}))
        return false;
    if (s.holds_any({U"不入账", U"不走账", U"不上账", U"不做账", U"不入工资表", U"不进工资表", U"不上工资表"}) &&
        s.value(Unit::yuan) != nullptr)
        return true;
    if (s.said(filing_only) != nullptr) return s.has(contract, wage) && !s.holds(U"内容一致");
    if (s.has(training_fee, special_training) || s.holds_any({U"福利", U"机票", U"车票", U"往返", U"信息", U"账号"}))
        return false;
    const bool by_another_name = s.holds(U"名义") && s.value(Unit::yuan) != nullptr && s.clause().has(wage) &&
                                 s.holds_any({U"咨询费", U"劳务费", U"服务费", U"顾问费", U"稿费", U"备用金", U"报销",
                                              U"另一家", U"关联", U"不计入", U"不入"});
    if (by_another_name && !s.has(must_not)) return true;
    return s.has(invoice) && s.clause().has(wage) && s.value(Unit::yuan) != nullptr && !s.holds(U"差旅") &&
           (s.has(remainder) || s.values().size() >= 2);
}

Verdict paid_to_another(const View& s, const Inquiry&) {
    if (s.has(written) || s.has(own_account) || s.has(must_not) ? !s.holds_any({U"不得直接向", U"不得越过", U"不得找"})
                                                                : false)
        return false;
    if (s.has(of_no_effect, authorised) || s.holds_any({U"委托其", U"不打给", U"不发给带班", U"不交给带班"}))
        return false;
    if (s.holds(U"委托") && s.holds_any({U"不付", U"不发", U"不给"})) return false;  // 没有本人委托的一概不付
    if (s.clause().has(wage) &&
        leads_to(s.text(), {U"由"}, {U"统一领", U"统一来", U"统一代领", U"统一到厂", U"一起领"}, 12) &&
        !s.holds_any({U"由本人", U"由员工本人"}))
        return true;
    const bool to_middleman = s.clause().has(wage) &&
                              s.holds_any({U"组长代领", U"班长代领", U"带班", U"队长", U"班长", U"组长", U"中介",
                                           U"领班", U"头儿", U"班组"}) &&
                              s.holds_any({U"代领", U"转发", U"总领", U"分给", U"打给", U"分到各人", U"分到",
                                           U"发给工人", U"再由", U"转交", U"分下去", U"分发", U"汇给", U"往下分"}) &&
                              s.forbidden(wage) == nullptr;
    const bool to_kin = s.has(wage) && s.has(kin) &&
                        s.holds_any({U"卡上", U"账上", U"账户", U"转交", U"代领", U"代收"}) &&
                        s.holds_any({U"打到", U"汇到", U"打给", U"汇给", U"转到", U"转给", U"一并打", U"发到", U"汇入",
                                     U"打入", U"转入", U"存入"});
    const bool cards_put = s.holds_any({U"工人的卡", U"工资卡", U"银行卡"}) &&
                           s.holds_any({U"放在带班", U"放在组长", U"放在公司", U"统一收", U"收着", U"收走", U"扣着",
                                        U"交给带班", U"由带班", U"统一放在", U"统一保管", U"由公司保管", U"交公司"});
    const bool in_one_card = s.has(wage) && leads_to(s.text(), {U"并在", U"合在", U"并到", U"合到", U"一起打"},
                                                     {U"一张卡", U"一个卡", U"一人卡", U"男方", U"女方"}, 6);
    if (to_middleman || to_kin || cards_put || in_one_card) return true;
    const bool to_foreman = s.clause().has(wage) && s.has(foreman, kin) && !s.denied(pay) &&
                            s.holds_any({U"打给", U"分发", U"代领", U"结算", U"发给班", U"转给", U"支付给", U"代发",
                                         U"统一领", U"转发", U"交由", U"交给", U"分到"});
    const bool card_kept = s.has(wage_card) && s.holds_any({U"保管", U"代管", U"上交", U"收存"}) &&
                           s.forbidden(wage_card) == nullptr && (s.has(employer, foreman, boss) || s.holds(U"统一")) &&
                           !s.holds_any({U"妥善保管", U"自行保管", U"本人保管"});
    return to_foreman || (card_kept && s.has(wage));
}

}  // namespace gongyou::checkup::rules
