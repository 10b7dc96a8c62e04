#include "programmes/checkup/rules/ot_rules.hpp"

#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

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
     "劳动法 第三十七条；劳动合同法 第三十一条；工资支付暂行规定 第十三条", "2008-01-01",
     about(piece_rate, quota, price_same), 2, piece_work_without_overtime, nullptr,
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
