#include "programmes/checkup/rules/women_rules.hpp"

#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

constexpr Rule women_table[] = {
    {"WOM-01", Severity::unlawful, "限制结婚、生育", "Ban or limit on marriage or childbearing", Scope::any,
     "妇女权益保障法 第四十三条第四项；妇女权益保障法 第四十四条；妇女权益保障法 第八十三条；就业促进法 "
     "第二十七条第三款；"
     "劳动合同法 第二十六条",
     "2008-01-01", about(marriage, pregnancy, childbirth, queue), 2, marriage_or_birth_banned, nullptr,
     "结婚、怀孕、生育是本人的权利，不许结婚、几年内不生、排队生育、要公司批准的条款一律无效，还会被罚款。",
     "删去这一条。可以请职工自愿提前告知预产期，方便排班。"},
    {"WOM-02", Severity::unlawful, "三期解除、降薪、调岗", "Dismissal or pay cut in the three periods", Scope::any,
     "劳动合同法 第四十二条第四项；劳动合同法 第四十五条；妇女权益保障法 第四十八条；女职工劳动保护特别规定 第五条",
     "2008-01-01", about(three_periods), 2, worse_off_for_a_child, nullptr,
     "孕期、产期、哺乳期不能因此辞退、降薪、降职；合同到期的顺延到哺乳期满。干不了原来的活，凭医疗证明减轻，工资不变。",
     "改为：三期内合同顺延，凭医疗证明调整工作的，工资不变。"},
    {"WOM-03", Severity::unlawful, "产假天数不足", "Maternity leave too short", Scope::any,
     "女职工劳动保护特别规定 第七条、第十三条；浙江省人口与计划生育条例 第二十二条；劳动保障监察条例 第二十三条",
     "2012-04-28", about(maternity_leave, miscarriage, childbirth, second_child), 2, maternity_leave_too_short, nullptr,
     "浙江一孩产假158天，二孩、三孩188天（自然日）；难产、多胞胎各加15天；流产不满4个月15天，满4个月42天。",
     "按上面的天数写，或者写“按国家和省的规定执行”。"},
    {"WOM-04", Severity::unlawful, "产假期间不付或少付待遇", "Maternity pay denied", Scope::any,
     "女职工劳动保护特别规定 第八条；妇女权益保障法 第四十八条；社会保险法 第五十四条、第五十六条", "2012-04-28",
     about(maternity_leave, maternity_pay), 2, maternity_pay_denied, nullptr,
     "产假期间领生育津贴；津贴低于本人产前工资的，单位补足。没有参加生育保险的，由单位照产前工资支付。",
     "改为：产假期间享受生育津贴，低于本人产假前工资的由公司补足。"},
    {"WOM-05", Severity::unlawful, "不给哺乳时间", "Nursing time denied", Scope::any,
     "女职工劳动保护特别规定 第九条、第十三条", "2012-04-28", about(nursing, no_nursing), 2, nursing_time_denied,
     nullptr, "孩子满一周岁前，每天要在上班时间里给一小时哺乳时间，多胞胎每多一个加一小时，工资照付。",
     "改为：每天劳动时间内安排一小时哺乳时间，视为劳动时间。"},
    {"WOM-06", Severity::unlawful, "孕7月以上或哺乳期加班、夜班", "Overtime or nights in late pregnancy or nursing",
     Scope::any, "女职工劳动保护特别规定 第六条第二款、第九条第一款、第十三条；劳动法 第六十一条；劳动法 第六十三条",
     "2012-04-28", about(pregnancy, nursing), 2, nights_for_mothers, nullptr,
     "怀孕7个月以上和哺乳未满一周岁婴儿的，不能安排加班和夜班，本人自愿也不行。",
     "写明怀孕7个月以上和哺乳期的女职工不排加班、夜班。"},
    {"WOM-07", Severity::unlawful, "产检按事假、旷工", "Prenatal check counted as absence", Scope::any,
     "女职工劳动保护特别规定 第六条第三款", "2012-04-28", about(prenatal_check), 3, prenatal_check_as_absence, nullptr,
     "上班时间去做产前检查，算劳动时间，工资照付，不能当事假、旷工。", "改为：产前检查时间计入劳动时间。"},
    {"WOM-08", Severity::unlawful, "入职孕检、查问婚育", "Pregnancy test or marital inquiry at hiring", Scope::any,
     "妇女权益保障法 第四十三条第二项、第三项；妇女权益保障法 第八十三条；就业促进法 第二十七条；个人信息保护法 第六条",
     "2008-01-01", about(pregnancy_test, birth_plan, hidden_fact), 2, pregnancy_asked_at_hiring, nullptr,
     "招聘时不能查孕、问婚育，也不能把婚育当成录用条件。没有义务回答的事，隐瞒了也不算欺诈。",
     "删去孕检和婚育条件；入职以后办社保、个税需要的信息，由本人自愿提供。"},
    {"WOM-09", Severity::unlawful, "安排禁忌劳动", "Prohibited work", Scope::any,
     "劳动法 第五十九条、第六十条、第六十一条、第六十三条；女职工劳动保护特别规定 第四条及附录；职业病防治法 "
     "第三十八条",
     "2012-04-28", about(underground, toxic_work, heavy_work), 2, work_women_must_not_do, nullptr,
     "矿山井下、四级体力劳动、每次负重超过25公斤（每小时6次以上的超过20公斤）不能安排女职工；孕期、哺乳期不能接触苯、铅"
     "等有毒"
     "物。",
     "把这些岗位换成别的工作，工资不变，并书面告知有哪些禁忌岗位。"},
    {"WOM-10", Severity::unlawful, "男女同工不同酬", "Unequal pay by sex", Scope::any,
     "妇女权益保障法 第四十五条；劳动法 第十三条；劳动法 第四十六条", "1995-01-01", about(woman, man, only_for_men), 2,
     unequal_by_sex, nullptr, "同样的活，工资、津贴、晋升不能因为是男是女而不同。",
     "同一岗位用同一张工资表、同样的晋升条件。"},
    {"WOM-11",
     Severity::missing,
     "无女职工特殊保护条款",
     "No special-protection clause for a female employee",
     Scope::labour_contract,
     "妇女权益保障法 第四十四条",
     "2023-01-01",
     {},
     1,
     nullptr,
     no_protection_of_women,
     "与女职工签的合同应当有特殊保护条款，这份合同里一句也没有。",
     "加一句：甲方对女职工依法实行特殊劳动保护，孕期、产期、哺乳期的权益按国家规定执行。"},
    {"WOM-12", Severity::advice, "手册无防性骚扰机制", "No anti-harassment mechanism in handbook", Scope::any,
     "妇女权益保障法 第二十五条；妇女权益保障法 第八十条；女职工劳动保护特别规定 第十一条；民法典 第一千零一十条",
     "2012-04-28", about(harassment, private_quarrel), 2, harassment_not_handled, handbook_without_harassment,
     "单位要预防和处理性骚扰。没有制度、没有投诉的地方，出了事要追究责任人。",
     "写明禁止性骚扰、向谁投诉、怎样处理、怎样保密。"},
};

}  // namespace

std::span<const Rule> women_rules() { return women_table; }

}  // namespace gongyou::checkup::rules
