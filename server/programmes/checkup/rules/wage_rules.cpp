#include "programmes/checkup/rules/wage_rules.hpp"

#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

constexpr Rule wage_table[] = {
    {"WAGE-01",
     Severity::missing,
     "劳动报酬缺失",
     "Remuneration missing",
     Scope::contract,
     "劳动合同法 第十七条第一款第六项；劳动合同法 第十八条；劳动合同法 第八十一条",
     "2008-01-01",
     {},
     1,
     nullptr,
     no_wage,
     "没有写工资数额，也没有计算办法。",
     "写明月工资、构成和发放日。"},
    {"WAGE-02", Severity::unlawful, "低于最低工资", "Below the local minimum wage", Scope::any,
     "劳动法 第四十八条；劳动合同法 第八十五条；最低工资规定", "2004-03-01", about(wage, base_wage, apprentice), 1,
     below_minimum, nullptr, "正常出勤的月工资低于当地最低工资，要补差额。",
     "提高到最低工资以上，加班费和津贴不算在内。"},
    {"WAGE-03", Severity::ambiguous, "工资标准不明确", "Wage standard vague", Scope::contract,
     "劳动合同法 第十七条；劳动合同法 第十八条", "2008-01-01", about(wage), 1, wage_vague, nullptr,
     "只说按制度、按行情，没有数额，发生争议由单位举证。", "写明数额和浮动部分的算法。"},
    {"WAGE-04", Severity::unlawful, "支付周期超过一个月或压薪", "Pay cycle above one month or pay held back",
     Scope::any, "劳动法 第五十条；工资支付暂行规定 第七条；劳动合同法 第三十条", "1995-01-01",
     about(wage, advance, remainder, months_work), 1, paid_too_rarely, nullptr,
     "工资至少每月付一次，不能压着年底结、按季发。", "改为每月固定日期前付清上月工资。"},
    {"WAGE-05", Severity::ambiguous, "未约定支付日期", "Pay date not fixed", Scope::contract,
     "工资支付暂行规定 第七条；保障农民工工资支付条例 第十二条", "1995-01-01", about(wage, pay, monthly), 1,
     pay_day_open, no_pay_day, "没有写明哪天发工资，拖延了也说不清。", "写“每月某日前”。"},
    {"WAGE-06", Severity::unlawful, "以实物、券、卡抵工资", "Payment in kind", Scope::any,
     "劳动法 第五十条；工资支付暂行规定 第五条", "1995-01-01", about(in_kind, cash, wage), 2, paid_in_kind, nullptr,
     "工资要用货币支付，不能用实物、购物卡、积分抵。", "改为银行转账发放人民币。"},
    {"WAGE-07", Severity::unlawful, "扣款超过20%或扣至最低工资以下", "Deduction above 20 %", Scope::any,
     "工资支付暂行规定 第十六条；劳动法 第五十条", "1995-01-01", about(damage), 2, deducted_beyond_limit, nullptr,
     "赔偿损失每月扣的不能超过当月工资的20%，扣后不能低于最低工资。", "写明两个上限，并由单位证明过错和损失。"},
    {"WAGE-08", Severity::high, "单方降薪", "Unilateral pay cut", Scope::any,
     "劳动合同法 第三十五条；劳动合同法 第二十六条；劳动合同法 第三十八条", "2008-01-01",
     about(reduce, as_employer_says, target, business_bad, unconditional, change), 2, cut_at_will, nullptr,
     "工资是合同内容，降薪要协商一致，或者按事先公开的办法。", "改为协商一致，或者附明确的考核公式。"},
    {"WAGE-09", Severity::advice, "无工资清单或支付记录", "No payslip or record", Scope::any,
     "工资支付暂行规定 第六条；保障农民工工资支付条例 第十五条", "1995-01-01", about(payslip), 2, no_payslip, nullptr,
     "发工资要给清单，并保存支付记录。", "每月提供工资清单，记录保存两年以上。"},
    {"WAGE-10", Severity::unlawful, "离职不发已挣提成或绩效", "Forfeiture of earned pay", Scope::any,
     "劳动法 第五十条；劳动合同法 第三十条；工资支付暂行规定 第九条", "2008-01-01", about(commission), 2,
     earned_pay_lost, nullptr, "已经做出来的提成、绩效是工资，离职也要付。", "离职时一并结清，或者条件成就时照付。"},
    {"WAGE-11", Severity::ambiguous, "年终奖条件不明", "Year-end bonus conditions unclear", Scope::any,
     "劳动合同法 第四条；劳动合同法 第十七条", "2008-01-01", about(bonus), 2, bonus_unclear, nullptr,
     "答应了年终奖却没有数额、条件，容易被要求按比例支付。", "写明算法、享受条件和年中离职怎么算。"},
    {"WAGE-12", Severity::unlawful, "停工停产工资违法", "Pay during stoppage", Scope::any, "工资支付暂行规定 第十二条",
     "1995-01-01", about(stoppage), 2, stoppage_unpaid, nullptr,
     "不是职工原因停工的，一个工资周期内照合同付，之后付生活费。", "按此改写。"},
    {"WAGE-13", Severity::unlawful, "病假工资过低", "Sick pay too low", Scope::any, "劳部发〔1995〕309号 第五十九条",
     "1995-08-04", about(sick_leave), 2, sick_pay_too_low, nullptr, "医疗期内的病假工资不能低于最低工资的80%。",
     "按不低于最低工资80%支付。"},
    {"WAGE-14", Severity::high, "阴阳合同", "Dual contracts", Scope::any,
     "劳动合同法 第三条；劳动合同法 第二十六条；社会保险法 第六十条", "2008-01-01", about(filing_only, invoice, wage),
     2, two_contracts, nullptr, "一份应付检查、一份真实履行的，以实际工资为准，并要补缴社保和税款。",
     "只签一份真实的合同。"},
    {"WAGE-15", Severity::unlawful, "工资付给第三人", "Wages paid to a third person", Scope::any,
     "劳动法 第五十条；工资支付暂行规定 第六条；保障农民工工资支付条例 第十一条", "1995-01-01",
     about(wage, wage_card, foreman), 2, paid_to_another, nullptr,
     "工资要付给本人，付给班组长、包工头不算付清，工资卡也不能由别人保管。", "付到本人账户。"},
};

}  // namespace

std::span<const Rule> wage_rules() { return wage_table; }

}  // namespace gongyou::checkup::rules
