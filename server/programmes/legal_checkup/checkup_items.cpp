#include "programmes/legal_checkup/checkup_items.hpp"

#include <algorithm>

namespace gongyou::legal_checkup {

namespace {

// clang-format off
constexpr CheckupItem items_of_checkup[] = {
    {1, "职工名册", "名册项目齐全：姓名、性别、身份证号、住址、联系方式、用工形式、起始时间、期限", "劳动合同法第七条；劳动合同法实施条例第八条、第三十三条", Severity::medium, false},
    {2, "书面合同", "入职一个月内全部签订；列出未签人员", "劳动合同法第十条、第八十二条", Severity::high, false},
    {3, "必备条款", "九项必备条款齐全", "劳动合同法第十七条、第八十一条", Severity::medium, false},
    {4, "文本交付", "劳动者各持一份，有签收", "劳动合同法第十六条、第八十一条", Severity::medium, false},
    {5, "空白合同", "没有空白、倒签的合同", "劳动合同法第二十六条", Severity::high, false},
    {6, "试用期", "期限、次数合法，试用期工资不低于百分之八十和最低工资", "劳动合同法第十九条、第二十条、第八十三条", Severity::medium, false},
    {7, "无固定期限", "满十年或者连续订立两次的，已经提出", "劳动合同法第十四条、第八十二条", Severity::high, false},
    {8, "押金证件", "不收押金，不扣押证件", "劳动合同法第九条、第八十四条", Severity::high, true},
    {9, "违约金", "只限于服务期和竞业限制", "劳动合同法第二十二条至第二十五条", Severity::medium, false},
    {10, "工资构成与支付日", "数额、构成、支付日、支付方式写明", "劳动合同法第十七条；保障农民工工资支付条例第六条、第十二条", Severity::medium, false},
    {11, "加班条款", "写明基数、加班费比例、审批和调休；不写“已含在工资内”", "劳动法第四十一条、第四十四条", Severity::high, false},
    {12, "最低工资", "扣除加班费和津贴后不低于最低工资", "劳动法第四十八条", Severity::high, false},
    {13, "工资台账与工资条", "有工资台账，发工资条", "保障农民工工资支付条例第十五条、第五十四条", Severity::medium, false},
    {14, "扣款罚款", "没有违法罚款", "劳动法第五十条", Severity::medium, false},
    {15, "工时记录", "保存真实考勤", "劳动法第三十六条、第四十一条", Severity::medium, false},
    {16, "超时加班", "每日不超过三小时，每月不超过三十六小时", "劳动法第四十一条", Severity::high, false},
    {17, "特殊工时", "审批在有效期内", "劳动法第三十九条", Severity::medium, false},
    {18, "年休假", "年休假五、十、十五天；未休的按百分之三百支付", "职工带薪年休假条例第三条、第五条", Severity::medium, false},
    {19, "医疗期与突发疾病", "在家和在岗突发疾病的处理、病假工资、请假程序；四十八小时规则只适用于工作岗位", "劳动合同法第四十条、第四十二条；工伤保险条例第十五条", Severity::medium, false},
    {20, "社会保险登记", "入职三十日内登记", "社会保险法第五十八条", Severity::high, false},
    {21, "缴费基数", "按实际工资缴费", "社会保险法第六十条、第八十六条", Severity::high, false},
    {22, "弃保协议", "没有放弃社保的约定（无效）", "法释〔2025〕12号", Severity::high, false},
    {23, "工伤处理", "三十日内申请工伤认定", "工伤保险条例第十七条", Severity::high, false},
    {24, "规章民主程序", "经职代会或者全体职工讨论，与工会协商", "劳动合同法第四条", Severity::high, false},
    {25, "规章公示", "有公示证据", "劳动合同法第四条", Severity::medium, false},
    {26, "规章内容合法", "没有违法条款", "劳动合同法第四条、第八十条", Severity::high, false},
    {27, "解除程序", "有理由，先通知工会，开具证明，十五日内转移", "劳动合同法第三十九条至第四十三条、第五十条", Severity::high, false},
    {28, "经济补偿", "计算方法和上限正确", "劳动合同法第四十六条、第四十七条", Severity::medium, false},
    {29, "裁员", "提前三十日说明，听取工会意见，报告", "劳动合同法第四十一条", Severity::high, false},
    {30, "劳务派遣", "许可、三性岗位、同工同酬、比例", "劳动合同法第五十七条至第六十六条", Severity::medium, false},
    {31, "外包承揽实为用工", "是否直接管理、指挥", "有关司法解释和指导案例", Severity::medium, false},
    {32, "女职工", "禁忌岗位列明；产假；孕期和哺乳期不加班、不上夜班；哺乳时间", "女职工劳动保护特别规定", Severity::high, false},
    {33, "性骚扰预防", "有制度、联系人和培训", "妇女权益保障法第二十五条", Severity::medium, false},
    {34, "未成年工", "登记、体检、不做禁忌劳动", "劳动法第六十四条、第六十五条", Severity::high, false},
    {35, "童工核查", "保存身份核查记录", "禁止使用童工规定第四条", Severity::high, true},
    {36, "集体合同", "有效并已报送", "浙江省集体合同条例", Severity::medium, false},
    {37, "职代会", "每年召开，比例和表决合法", "浙江省企业民主管理条例第十条、第十五条", Severity::medium, false},
    {38, "调解组织", "有组织、有名单、有记录", "劳动争议调解仲裁法第十条", Severity::low, false},
    {39, "竞业限制", "只限关键人员，不超过两年，按月补偿", "劳动合同法第二十三条、第二十四条", Severity::low, false},
    {40, "员工个人信息", "同意、摄像、生物识别信息", "个人信息保护法", Severity::low, false},
};
// clang-format on
static_assert(std::size(items_of_checkup) == item_count);

constexpr std::int64_t weight_of(Severity severity) {
    return severity == Severity::high ? 8 : severity == Severity::medium ? 4 : 2;
}

}  // namespace

std::span<const CheckupItem> checkup_items() { return items_of_checkup; }

std::string code_of(std::int64_t item) { return (item < 10 ? "CK0" : "CK") + std::to_string(item); }

bool stands(const Finding& finding) {
    return finding.result == ItemResult::risk &&
           (finding.review == Review::accepted || finding.review == Review::reworded);
}

std::optional<std::int64_t> score_of(const std::vector<Finding>& findings, bool red_line_met) {
    std::int64_t score = 100;
    for (const auto& finding : findings) {
        if (!stands(finding)) continue;
        if (items_of_checkup[finding.item - 1].red_line) red_line_met = true;
        score -= weight_of(finding.severity);
    }
    if (red_line_met) return std::nullopt;
    return std::max<std::int64_t>(score, 0);
}

char grade_of(std::int64_t score) { return score >= 90 ? 'A' : score >= 75 ? 'B' : score >= 60 ? 'C' : 'D'; }

}  // namespace gongyou::legal_checkup
