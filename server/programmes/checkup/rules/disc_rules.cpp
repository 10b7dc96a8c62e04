#include "programmes/checkup/rules/disc.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

constexpr Rule disc_table[] = {
    {"DISC-01", Severity::high, "罚款", "Fines", Scope::any, "劳动法 第五十条；劳动合同法 第四条", "2008-01-15",
     about(money_penalty, deduct, lateness, petty_wrong, misdeed_mark, gift_penalty), 1, fine_in_money, nullptr,
     "企业没有罚款权。以违纪为由扣钱，等于克扣工资，职工去要是要退的。",
     "改为口头或者书面警告、绩效考核，严重违纪的按制度解除，不要直接扣钱。"},
    {"DISC-02", Severity::high, "迟到早退折算旷工过苛", "Lateness converted into absence", Scope::any,
     "劳动合同法 第四条；劳动合同法 第二十六条；劳动合同法 第三十九条第二项", "2008-01-01", about(lateness), 2,
     late_is_absent, nullptr, "迟到几分钟、几次就算旷工，与过错不相称，据此解除往往站不住脚。",
     "按实际缺勤时间处理，迟到超过四小时又没有正当理由的再按旷工半天计算。"},
    {"DISC-03", Severity::unlawful, "缺勤多倍扣薪", "Multiple wage deduction", Scope::any,
     "劳动法 第五十条；工资支付暂行规定 第十五条；工资支付暂行规定 第十六条；劳动合同法 第三十条", "1995-01-01",
     about(deduct), 1, more_than_not_worked, nullptr,
     "缺勤一天只能不发这一天的工资，多扣的部分是克扣工资，要补发并可能加付赔偿。",
     "改为按实际缺勤时间扣减对应的工资。"},
    {"DISC-04", Severity::ambiguous, "严重违纪未量化", "Serious breach not defined", Scope::any,
     "劳动合同法 第四条；劳动合同法 第三十九条第二项", "2008-01-01", about(grave, employer_thinks), 2,
     vague_grave_breach, nullptr, "只写“情节严重”“影响恶劣”而没有具体情形，由单位说了算，发生争议时单位很难证明。",
     "列出具体行为、次数或者损失金额，分出警告、记过、解除的等级。"},
    {"DISC-05", Severity::high, "惩处过重", "Disproportionate dismissal", Scope::any,
     "劳动合同法 第四条；劳动合同法 第二十六条；劳动合同法 第三十九条", "2008-01-01",
     about(petty_wrong, absent_work, first_time, lateness), 2, dismissed_for_a_trifle, nullptr,
     "一次小过失就解除合同，处分与过错不相称，通常会被认定为违法解除。",
     "先提醒、再书面警告，一年内多次警告仍不改的才按严重违纪处理。"},
    {"DISC-06", Severity::unlawful, "搜身、体罚、限制自由", "Search, corporal punishment, confinement", Scope::any,
     "劳动合同法 第三十八条；劳动合同法 第八十八条；劳动法 第九十六条；民法典 第一千零一十一条", "2008-01-01",
     about(body_search, corporal, locked, go_out), 1, search_or_confinement, nullptr,
     "搜身、翻包、体罚、锁门不让人出入，侵犯人身权利，责任人可能被拘留，职工可以立即解除合同并要求补偿。",
     "删去这些内容；需要防止物品带出的，用放行条管理。"},
    {"DISC-07", Severity::high, "限制如厕、饮水等生理需要", "Limits on toilet breaks", Scope::any,
     "劳动法 第三条；劳动法 第五十二条；劳动合同法 第二十六条；民法典 第一千零三条", "2008-01-01",
     about(toilet, drink_water), 2, toilet_limit, nullptr,
     "限制上厕所、喝水的次数和时间，还要处罚，损害职工健康和尊严，这样的规定无效。",
     "取消次数和时间限制，流水线安排顶岗人员。"},
    {"DISC-08", Severity::high, "干涉私生活", "Interference with private life", Scope::any,
     "民法典 第一千零三条；民法典 第一千零三十二条；民法典 第一千零四十二条；劳动合同法 第二十六条", "2021-01-01",
     about(romance, couple, private_life), 2, private_life_ruled, nullptr,
     "恋爱、结婚、下班后的生活是个人的事，单位无权禁止或者要求汇报。",
     "删去；确有利益冲突的，改为申报并回避直接上下级。"},
    {"DISC-09", Severity::high, "连坐", "Collective punishment", Scope::any,
     "劳动合同法 第二十六条；劳动合同法 第二十九条；工资支付暂行规定 第十五条", "2008-01-01",
     about(whole_group, share_out, leader_too, one_person), 2, all_for_one, nullptr,
     "一个人的过错由大家受罚，或者找不到责任人就平摊，没有依据，扣的钱要退。", "只追究有过错的人，按各自过错处理。"},
    {"DISC-10", Severity::advice, "处分无申辩程序", "No hearing procedure", Scope::any,
     "劳动合同法 第四条；劳动合同法 第四十三条", "2008-01-01", about(discipline_word, hearing, punish, no_explaining),
     1, no_hearing_in_words, no_hearing_anywhere,
     "处分前不听职工说明，也不给申诉的机会，事实容易出错，仲裁时证据也弱。",
     "写明处分前调查、听取申辩、书面送达，可以申诉；解除合同的先通知工会。"},
};

}  // namespace

std::span<const Rule> disc_rules() { return disc_table; }

}  // namespace gongyou::checkup::rules
