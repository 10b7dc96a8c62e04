#include "programmes/checkup/rules/safety_rules.hpp"

#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

constexpr Rule safety_table[] = {
    {"SAFE-01", Severity::unlawful, "生死条款、工伤自负", "Life-and-death or injury-at-own-risk clause", Scope::any,
     "安全生产法 第五十二条；安全生产法 第一百零六条；民法典 第五百零六条；劳动合同法 第二十六条；工伤保险条例 "
     "第二条、第六十二条",
     "2004-01-01", about(injury, disclaim), 2, injury_at_own_risk, nullptr,
     "“工伤自负”“生死与公司无关”一律无效。出了工伤，单位照样承担全部待遇，负责人还要罚款二万到十万元。",
     "删去这一条，写明依法参加工伤保险、按规定申报工伤。"},
    {"SAFE-02",
     Severity::missing,
     "劳动保护、职业危害条款缺失",
     "Protection clause missing",
     Scope::labour_contract,
     "劳动合同法 第十七条第一款第八项；劳动合同法 第八十一条；安全生产法 第五十二条；职业病防治法 "
     "第三十三条、第七十一条",
     "2008-01-01",
     {},
     1,
     nullptr,
     no_safety_clause,
     "合同必须写劳动保护、劳动条件和职业危害防护；有喷漆、焊接、打磨这类危害的岗位，要写明是什么危害、怎样防护。",
     "补写岗位有哪些危害、采取什么措施、发什么防护用品、怎样体检。"},
    {"SAFE-03", Severity::unlawful, "劳保用品自费", "PPE at the worker's cost", Scope::any,
     "安全生产法 第四十五条；安全生产法 第九十九条；劳动法 第五十四条；职业病防治法 第二十二条", "1995-01-01",
     about(ppe), 2, protective_gear_paid_by_worker, nullptr,
     "劳动防护用品由单位免费发，不能让职工自己买、从工资里扣，也不能用钱代替。",
     "改为：防护用品由公司免费配发、按期更换。"},
    {"SAFE-04", Severity::unlawful, "限额赔偿、工伤私了", "Cap or private settlement of injury", Scope::any,
     "工伤保险条例 第二条、第十七条、第三十条至第三十九条、第六十二条；安全生产法 第五十二条；劳动合同法 第二十六条",
     "2004-01-01", about(injury, no_report, injury_cap), 2, injury_capped, nullptr,
     "工伤待遇按条例算，不能事先定最高额、只管医药费、按过错打折，也不能约定不申报。单位要在三十日内申请认定。",
     "改为：发生工伤三十日内申报，待遇按《工伤保险条例》执行。"},
    {"SAFE-05", Severity::unlawful, "排除法定工伤情形", "Excluding statutory injury cases", Scope::any,
     "工伤保险条例 第十四条、第十五条", "2011-01-01", about(injury, commute, business_trip, prep_time), 2,
     statutory_injury_excluded, nullptr,
     "上下班途中非本人主要责任的交通事故、出差因公受伤、班前班后的准备收尾、在岗突发疾病48小时内死亡，都属于工伤，合同"
     "不能排除。",
     "改为：是否工伤由人社部门依照条例认定，公司配合申报。"},
    {"SAFE-06", Severity::unlawful, "职业健康检查缺失或自费", "Occupational health checks", Scope::any,
     "职业病防治法 第三十五条；职业病防治法 第七十一条；劳动合同法 第四十二条第一项", "2002-05-01",
     about(occupational_check), 2, occupational_check_denied, nullptr,
     "接触职业病危害的，上岗、在岗、离岗都要体检，单位出钱，结果书面告诉本人；没做离岗体检不能解除合同。",
     "改为：三次职业健康检查由公司安排并付费，结果书面告知本人。"},
    {"SAFE-07", Severity::unlawful, "无证上岗特种作业", "Special operation without certificate", Scope::any,
     "安全生产法 第三十条；安全生产法 第九十七条；特种设备安全法 第十四条", "2002-11-01", about(special_work), 2,
     special_work_without_licence, nullptr,
     "电工、焊工、高处作业、叉车、起重等要先有证才能上岗，先干后补、师傅带着干都不行。",
     "先培训取证，再安排上岗，把证书编号写进合同。"},
    {"SAFE-08", Severity::unlawful, "惩罚拒绝违章作业者", "Retaliation for refusing dangerous work", Scope::any,
     "安全生产法 第五十四条；安全生产法 第五十五条；劳动合同法 第三十二条；劳动合同法 第八十八条；劳动法 第五十六条",
     "1995-01-01", about(danger), 2, refusal_of_danger_punished, nullptr,
     "职工有权拒绝违章指挥、冒险作业，遇险可以先撤离，也可以举报隐患，不能因此扣钱、算旷工、开除。",
     "写明可以拒绝违章指挥，紧急情况可以停工撤离。"},
    {"SAFE-09", Severity::unlawful, "停工留薪期待遇不足", "Paid injury leave denied", Scope::any,
     "工伤保险条例 第三十三条", "2004-01-01", about(injury_leave, injury), 2, injury_leave_unpaid, nullptr,
     "工伤治疗期间原工资福利不变，按月照发，一般最长12个月，伤重的可以再延长；需要护理的由单位负责。",
     "改为：停工留薪期内原工资福利待遇不变。"},
    {"SAFE-10", Severity::high, "拒付高温津贴", "High-temperature allowance denied", Scope::any,
     "防暑降温措施管理办法 第十一条、第十七条；浙江省高温津贴标准", "2012-06-29", about(heat_allowance), 2,
     heat_allowance_denied, nullptr,
     "高温津贴是工资的一部分，绿豆汤、饮料不能顶，也不能说“已含在工资里”。浙江6月至9月每月室外300元、室内200元。",
     "改为：6月至9月按省定标准另发高温津贴。"},
};

}  // namespace

std::span<const Rule> safety_rules() { return safety_table; }

}  // namespace gongyou::checkup::rules
