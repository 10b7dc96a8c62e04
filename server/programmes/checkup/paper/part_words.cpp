#include "programmes/checkup/paper/part_words.hpp"

#include <algorithm>

#include "programmes/checkup/paper/denied_act.hpp"
#include "programmes/checkup/text/sieve.hpp"

namespace gongyou::checkup::part_words {

namespace {

bool ends_with_some(Words text, std::initializer_list<Words> some) {
    return std::ranges::any_of(some, [&](Words one) { return text.ends_with(one); });
}

/// 隔壁厂押身份证: what others do, before it is said that we do not.
bool tells_of_others(const SievedText& words) {
    const auto head = words.substr(0, 8);
    return holds_one_of(head, {U"隔壁",     U"别家",     U"别的厂",   U"别人家",  U"人家厂",   U"有的厂",
                               U"有些厂",   U"有的公司", U"兄弟厂",   U"同行",    U"别的公司", U"有的老板",
                               U"以前那家", U"从前那家", U"原来那家", U"上一家",  U"有的派遣", U"有的单位",
                               U"有的店",   U"别的店",   U"别的单位", U"对面那家"}) &&
           !holds_one_of(words, {U"我们也", U"本厂也"});
}

/// 可以打12333投诉, 有权拒绝, 可即时离店: an act that is the worker's right.
bool opens_a_right(const SievedText& words) {
    const bool of_worker =
        holds_one_of(words, {U"员工", U"乙方", U"职工", U"女工", U"工人", U"劳动者", U"本人", U"你"}) &&
        !holds_one_of(words, {U"甲方", U"公司", U"主管", U"厂", U"领导", U"单位"});
    if (of_worker &&
        holds_one_of(words, {U"可以随时", U"可随时", U"可以要求", U"有权要求", U"可以申请", U"可以自己选"}))
        return true;
    for (const Words may : {U"可", U"有权"})
        for (auto at = words.find(may); at != Words::npos; at = words.find(may, at + 1))
            if (holds_one_of(words.substr(at, 16), {U"举报", U"投诉", U"拒绝", U"反映", U"报警", U"申诉", U"仲裁",
                                                    U"找工会", U"找厂", U"12333", U"即时离", U"随时离", U"离店",
                                                    U"解除", U"不签", U"劳动监察", U"加入工会", U"撤离", U"拒收"}))
                return !holds_one_of(words, {U"甲方可", U"公司可", U"甲方有权", U"公司有权", U"不可", U"后方可",
                                             U"的方可", U"公司依法可"});
    return ends_with_some(words, {U"就行", U"即可", U"即可离开", U"就能走", U"就可以走", U"就去"}) &&
           !holds_one_of(words, {U"须", U"必须", U"服从", U"方"});
}

}  // namespace

bool is_given(const SievedText& words) {
    if (holds_one_of(words, {U"但", U"只能", U"仅", U"才", U"扣", U"自负", U"自理", U"放弃", U"服从"})) return false;
    if (opens_a_right(words)) return true;
    if (holds_one_of(words, {U"依法支付", U"足额支付", U"按时支付", U"及时支付", U"依法缴纳", U"照常发", U"照发",
                             U"照付", U"照给"}))
        return !holds_denial(words) && !holds_one_of(words, {U"乙方", U"员工", U"本人", U"雇员", U"违约金", U"赔"});
    if (holds_one_of(words,
                     {U"责任人", U"主管", U"组长", U"班长", U"经办", U"管理人员", U"带班", U"当事人", U"该经理"}) &&
        holds_one_of(words, {U"处分", U"追究", U"问责", U"撤", U"免职", U"追责", U"严肃处理", U"负责"}))
        return true;
    if (holds_one_of(words, {U"公司", U"甲方", U"厂里", U"单位", U"店里", U"厂方"}) &&
        holds_one_of(words, {U"垫付", U"先垫", U"报销", U"送医"}))
        return !holds_denial(words);

    return holds_one_of(words,
                        {U"免费", U"无偿", U"白发", U"甲方承担", U"公司承担", U"由甲方负担", U"厂里出", U"公司出"}) &&
           !holds_one_of(words, {U"不免费", U"无偿加班", U"无偿劳动", U"无偿使用", U"免费加班"});
}

bool is_limit(const SievedText& words) {
    if (words.ends_with(U"为限")) return true;
    if (holds_one_of(words, {U"留复印件", U"留存复印件", U"保留复印件"})) return !holds_denial(words);
    if (words.size() <= 6 && holds_one_of(words.substr(0, 2), {U"前述", U"上述", U"以上", U"除此"})) return true;
    if (holds_one_of(words, {U"责令", U"如数退", U"如数还", U"全额退", U"限期补发"})) return !holds_denial(words);
    return holds_one_of(words, {U"不得超过", U"不超过", U"不得少于", U"不少于", U"不得低于", U"不低于"}) &&
           holds_one_of(words, {U"时间", U"小时", U"分钟", U"天", U"日"}) &&
           !holds_one_of(words, {U"扣", U"罚", U"乙方应"});
}

bool takes_only_what_was_missed(const SievedText& words) {
    return holds_one_of(words, {U"扣几分钟",   U"扣当天",   U"扣当日",   U"扣缺勤",   U"扣除缺勤", U"扣实际",
                                U"扣相应",     U"扣对应",   U"扣除相应", U"扣除对应", U"实际分钟", U"只登记",
                                U"只提醒",     U"当面提醒", U"只作提醒", U"只扣当",   U"实际缺勤", U"当天不计工",
                                U"当日不计工", U"就少算",   U"就少这",   U"只少算"}) &&
           !holds_one_of(words, {U"倍", U"并", U"另", U"三天", U"双份"});
}

bool introduces(const SievedText& words) {
    return words.size() <= 8 && !holds_denial(words) &&
           ends_with_some(words, {U"同意", U"承诺", U"知道", U"保证", U"说明", U"确认", U"知悉", U"声明"});
}

bool is_mild(const SievedText& words) {
    return words.size() <= 16 &&
           !holds_one_of(
               words,
               {U"须",   U"应", U"服从", U"视",   U"违",   U"仅",     U"只",     U"赔",   U"自",       U"放弃", U"折",
                U"换",   U"替", U"包",   U"一律", U"安排", U"由乙方", U"由员工", U"本人", U"随时",     U"批",   U"同意",
                U"交",   U"缴", U"留",   U"存",   U"保管", U"决定",   U"才",     U"方可", U"后",       U"调",   U"解除",
                U"终止", U"辞", U"开除", U"走",   U"婚",   U"负责",   U"承担",   U"算",   U"公司有权", U"要",   U"得",
                U"减",   U"降", U"停",   U"倍",   U"加班", U"全",     U"工资",   U"离",   U"退",       U"限",   U"强"});
}

bool is_condition(const SievedText& words) {  // 乙方生病或者在家受伤
    if (words.size() <= 12 && holds_one_of(words, {U"生病", U"患病", U"受伤", U"怀孕"}) && !holds_denial(words) &&
        !holds_one_of(words, {U"须", U"自", U"视为", U"禁", U"罚", U"扣", U"承担", U"负责"}))
        return true;
    return ends_with_some(words, {U"的", U"者", U"时", U"后", U"前", U"情况下", U"情形下", U"期间", U"之日", U"起",
                                  U"之类", U"小事", U"等等", U"等岗位", U"等人员"}) ||
           (words.starts_with(U"如") && !holds_one_of(words.substr(0, 2), {U"如数", U"如期", U"如实", U"如下"})) ||
           words.starts_with(U"若") || words.starts_with(U"因") || words.starts_with(U"无论") ||
           words.starts_with(U"不论") || words.starts_with(U"不管") || words.starts_with(U"即使") ||
           words.starts_with(U"哪怕") || is_firms_fault(words) || tells_of_others(words);
}

bool is_firms_fault(const SievedText& words) {
    return holds_one_of(words, {U"甲方", U"公司", U"单位", U"厂里", U"酒店", U"店里", U"雇主", U"厂方"}) &&
           holds_one_of(words,
                        {U"拖欠", U"未及时足额", U"未依法", U"未缴", U"没交社保", U"强令", U"违法", U"欠薪", U"未足额",
                         U"未按时", U"没缴", U"未付", U"不支付", U"未履行", U"未支付", U"未按约", U"欠了"});
}

bool even_if(const SievedText& words) {
    return holds_one_of(words.substr(0, 3), {U"哪怕", U"即使", U"无论", U"不论", U"不管", U"纵使", U"就算", U"就是"});
}

bool begins_a_turn(const SievedText& words) {
    for (const Words turn :
         {U"但", U"不过", U"只是", U"然而", U"除非", U"惟", U"唯", U"改为", U"而是", U"只扣", U"只收", U"改收"})
        if (words.starts_with(turn)) return true;
    return holds_one_of(words, {U"除外", U"例外"});
}

bool keeps_employed(const SievedText& words, Words before) {
    for (const Words no : {U"不得", U"不能", U"不可", U"不"}) {
        const auto at = words.find(no);
        if (at == Words::npos) continue;
        const auto act = words.substr(at + no.size(), 5);
        const auto of = {before, words.substr(0, at)};
        return holds_one_of(act, {U"解除", U"终止", U"辞退", U"开除", U"解聘", U"退回"}) &&
               std::ranges::any_of(of, [](Words one) {
                   return holds_one_of(one, {U"孕", U"产期", U"哺乳", U"医疗期", U"工伤", U"职业病", U"患病", U"不同意",
                                             U"诊断", U"三期", U"产假", U"病假", U"满意"});
               });
    }
    return false;
}

bool leaves_unlimited(const SievedText& words, Words before) {
    if (holds_one_of(words, {U"限制", U"限时"}) && holds_one_of(words, {U"工作时间", U"工时", U"加班"})) return true;
    return holds_one_of(words, {U"延长"}) && !holds_one_of(words, {U"试用", U"时间", U"服务期", U"加班"}) &&
           !holds_one_of(before, {U"试用", U"竞业"});
}

bool strikes(const SievedText& part, Words all_before) {
    if (!holds_one_of(part,
                      {U"作废",     U"废止",     U"失效",     U"不再执行", U"停止执行", U"擦掉", U"拆了",   U"拆掉",
                       U"撕掉",     U"撤掉",     U"不算数",   U"不作数",   U"停用",     U"撤销", U"撤下",   U"取消了",
                       U"废除",     U"不再适用", U"统统取消", U"撕了",     U"到此为止", U"翻篇", U"老黄历", U"铲掉",
                       U"全部取消", U"一律取消", U"即行取消", U"刮掉",     U"涂掉",     U"摘了"}))
        return false;
    if (holds_one_of(part, {U"取消"}) && !holds_burden(all_before)) return false;  // 年终奖制度全部取消
    const auto of = all_before;
    return holds_one_of(of, {U"告示", U"规定", U"制度", U"土政策", U"做法",     U"规矩", U"办法",
                             U"旧",   U"老",   U"以前", U"过去",   U"原来",     U"墙",   U"黑板",
                             U"条文", U"厂规", U"店规", U"罚款单", U"口头约定", U"口头", U"通知"}) &&
           !holds_one_of(part,
                         {U"调休", U"年假", U"年休", U"逾期", U"过期", U"押金", U"合同", U"年限", U"工龄", U"几年"});
}

bool is_rumour(const SievedText& words) {
    const auto head = words.substr(0, 14);
    return holds_one_of(head, {U"传言", U"谣言", U"网传", U"谣传", U"据传", U"有人传", U"有人说", U"有人讲", U"外面说",
                               U"外头说", U"外头有人", U"坊间", U"听人说", U"老话说"}) ||
           holds_one_of(words, {U"系谣言", U"是谣言", U"纯属谣言", U"属谣言", U"子虚乌有", U"没有的事", U"是误传",
                                U"没有这种名堂", U"纯属误解", U"瞎传", U"别再信", U"不要相信", U"切勿轻信"});
}

bool disowns(const SievedText& words) {
    return holds_one_of(
        words, {U"我们不学", U"不采用这种", U"我们不这样", U"我们不那样", U"本店不学", U"本厂不学", U"自行其是",
                U"厂部不予认可", U"公司不予认可", U"字条与甲方无关", U"字条与本公司无关", U"字条不作数"});
}

bool stays_unsigned(const SievedText& words) {
    return words.size() <= 8 &&
           ends_with_some(words, {U"我没签", U"也没签", U"都没签", U"没有签字", U"没有签", U"也不签", U"没按手印"});
}

bool threatens_managers(const SievedText& words) {
    const auto who = words.find(U'谁');
    if (who == Words::npos || who > 2) return false;
    const auto act = words.substr(who + 1);
    for (const Words does :
         {U"敢", U"要是", U"再", U"若", U"私自", U"擅自", U"乱", U"克扣", U"收", U"扣", U"罚", U"押", U"逼"})
        if (act.starts_with(does)) return holds_burden(act) && !holds_one_of(act, {U"敢不", U"不"});
    return false;
}

}  // namespace gongyou::checkup::part_words
