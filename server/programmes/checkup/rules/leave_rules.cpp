#include "programmes/checkup/rules/leave_rules.hpp"

#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

constexpr Rule leave_table[] = {
    {"LEAVE-01", Severity::unlawful, "未休年休假视为放弃", "Unused annual leave forfeited", Scope::any,
     "职工带薪年休假条例 第五条；企业职工带薪年休假实施办法 第九条、第十条、第十二条、第十五条", "2008-01-01",
     about(annual_leave, unused_leave), 2, unused_leave_forfeited, nullptr,
     "年休假由单位安排。没有安排休的，不能作废，也不能当作职工放弃；只有职工因自己的原因书面提出不休，才可以只付正常工"
     "资。",
     "主动安排年休假；确实安排不了的，按日工资的300%支付（含已发的正常工资），离职时照样折算。"},
    {"LEAVE-02", Severity::unlawful, "年休假天数或条件低于法定", "Annual leave below statutory", Scope::any,
     "职工带薪年休假条例 第二条、第三条、第四条；企业职工带薪年休假实施办法 第三条、第四条、第五条", "2008-01-01",
     about(annual_leave), 2, annual_leave_too_short, nullptr,
     "连续工作满一年就有年休假。累计工作满1年不满10年5天，满10年10天，满20年15天；在别的单位的年限也算，休息日和节假日"
     "不占年"
     "假。",
     "按累计工作年限写5天、10天、15天，所有职工一样适用。"},
    {"LEAVE-03", Severity::unlawful, "未休年休假报酬低于300%", "Payment for unused leave too low", Scope::any,
     "职工带薪年休假条例 第五条；企业职工带薪年休假实施办法 第十条、第十一条", "2008-01-01",
     about(annual_leave, unused_leave), 2, unused_leave_paid_too_little, nullptr,
     "应休未休的年假，合计要付日工资的300%：正常上班的工资之外，再付200%。固定金额、一倍或者两倍都不够。",
     "改为：除正常工资外，另按前12个月平均日工资（不含加班费）的200%支付。"},
    {"LEAVE-04", Severity::unlawful, "法定节假日减少或不带薪", "Statutory holidays cut or unpaid", Scope::any,
     "劳动法 第四十条、第五十一条；全国年节及纪念日放假办法 第二条", "1995-01-01", about(statutory_holiday), 2,
     holidays_cut, nullptr,
     "法定节假日人人都放、都带薪，2025年起一年13天；计件、日薪的职工也一样。节日上班要付300%的工资，不能当平日算。",
     "写明法定节假日按国家规定放假、工资照发，安排上班的按300%支付。"},
    {"LEAVE-05", Severity::unlawful, "婚假、丧假不给、不带薪或不足", "Marriage or bereavement leave denied", Scope::any,
     "劳动法 第五十一条；工资支付暂行规定 第十一条；浙江省婚假规定；国家劳动总局、财政部（80）劳总薪字29号",
     "1995-01-01", about(marriage_leave, bereavement_leave), 2, family_event_leave_cut, nullptr,
     "婚假、丧假是带薪的，没有工龄门槛。浙江自2024年9月27日起婚假13天；父母、配偶、子女去世的丧假一到三天。",
     "改为：婚假13天、丧假1至3天，工资照发。"},
    {"LEAVE-06", Severity::unlawful, "医疗期、病假被剥夺", "Medical period curtailed", Scope::any,
     "劳动合同法 第四十二条第三项；劳动合同法 第四十五条；企业职工患病或非因工负伤医疗期规定 第三条、第四条；"
     "关于贯彻执行《劳动法》若干问题的意见 第三十五条",
     "2008-01-01", about(illness, sick_leave), 2, medical_period_cut, nullptr,
     "职工生病有3至24个月医疗期，医疗期内不能以请假太久为由解除、终止合同或者当旷工。医疗期满也只能走法定程序并付补偿"
     "。",
     "改为：医疗期按国家规定执行，期满后确实不能工作的，依照劳动合同法第四十条办理。"},
    {"LEAVE-07", Severity::high, "病假手续过苛", "Excessive proof for sick leave", Scope::any,
     "劳动合同法 第四条；劳动合同法 第二十六条；最高人民法院 劳动争议司法解释（一） 第五十条", "2008-01-01",
     about(sick_leave, sick_proof), 2, sick_leave_made_hard, nullptr,
     "急病没法提前申请，合法医院的证明都应当认。手续定得太苛，以后按旷工处理很难得到仲裁支持。",
     "改为：正规医疗机构的证明都可以，急诊允许几天内补交；有疑问由公司出钱复查。"},
    {"LEAVE-08", Severity::high, "护理假、育儿假、陪护假不给", "Family leaves denied", Scope::contract_or_handbook,
     "浙江省人口与计划生育条例 第二十二条；浙江省人口与计划生育条例 第二十八条", "2021-11-25",
     about(paternity_leave, childcare_leave, parent_care), 2, family_leave_denied, nullptr,
     "浙江规定：男方护理假15天；子女三周岁前夫妻每年各10天育儿假；独生子女的父母满六十周岁的每年5天护理时间。都是带薪的"
     "。",
     "按省条例写明这几种假和天数，工资照发。"},
    {"LEAVE-09", Severity::high, "非工作时间患病一律免责", "Disclaimer for illness outside work", Scope::any,
     "劳动合同法 第四十二条第三项；企业职工患病或非因工负伤医疗期规定；工伤保险条例 第十五条；社会保险法 第十七条",
     "2008-01-01", about(off_duty), 2, illness_off_duty_disclaimed, nullptr,
     "下班后、在家生病一般不算工伤，但医疗期、病假工资、不得解除的保护都还在，不能写成与公司无关。",
     "改为：不构成工伤的，按患病或者非因工负伤的规定享受医疗期和病假待遇。"},
};

}  // namespace

std::span<const Rule> leave_rules() { return leave_table; }

}  // namespace gongyou::checkup::rules
