#include "programmes/checkup/words/word_tables.hpp"

namespace gongyou::checkup::tables {

namespace {

constexpr WordRow insurance_words[] = {
    {word::insurance,
     U"社会保险 社保 五险 五险一金 保险 参保 养老保险 三险 四险 各项保险 社会保险费 保险费 一险 城镇职工保险 参保手续 "
     U"保费 社会保险待遇"},
    {word::pension, U"养老 养老保险"},
    {word::medical, U"医疗 医疗保险 职工医保 医保"},
    {word::unemployment, U"失业 失业保险"},
    {word::injury_insurance, U"工伤 工伤保险 工伤保险费"},
    {word::maternity, U"生育 生育保险"},
    {word::housing_fund, U"公积金 住房公积金"},
    {word::enrol, U"缴纳 参加 办理 缴存 参保 投保 登记 缴 申报 购买 交 缴费 起缴 上 买 补缴 开户 享受 设 开设"},
    {word::subsidy,
     U"保险补贴 社保补贴 保险补助 社保费用 折现款 社保折现 单位应缴保险 现金补偿 社保补助 保险折现 社保现金 住房补贴 "
     U"保险津贴 社保津贴 参保补贴 社保补偿 折算现金 折成现金 折现 补贴"},
    {word::base_of_fees,
     U"申报(的|)(数额|金额|数|额) 申报数额 "
     U"缴费基数 社保基数 参保基数 缴纳基数 申报缴费 最低基数 缴费标准 基数 缴费工资 下限 申报工资"},
    {word::employer_share,
     U"(公司|单位|厂里)那(一|)(份|部分) 单位应交 "
     U"单位部分 单位缴费 单位应缴 单位缴纳的部分 单位缴纳部分 单位承担部分 公司缴纳的部分 公司缴纳部分 公司部分 "
     U"企业部分 全部费用 单位与个人 企业承担 单位缴交 公司承担的部分 单位缴的"},
    {word::personal_share, U"个人部分 个人缴费 个人承担 个人缴纳 本人缴纳"},
    {word::commercial_insurance,
     U"意外险 雇主责任险 团体意外险 商业保险 商业险 意外伤害险 人身意外 团意险 商业意外 意外伤害保险 意外保险"},
    {word::rural_insurance,
     U"新农合 农保 居民医保 城乡居民 农村医保 新农保 农村合作医疗 城乡居民医保 农医保 居民养老保险 居民保险"},
    {word::elsewhere, U"外省 异地 代理公司 挂靠 第三方 挂在 代缴 外地 其他城市 人力公司 户籍地"},
    {word::own_expense,
     U"从(乙方|员工|本人|)(的|)工资(里|中)(出|扣) "
     U"由乙方承担 由员工承担 由本人承担 自行承担 自理 自费 自担 由乙方全部 员工负担 由员工负担 分摊 由个人承担 "
     U"由劳动者承担 从工资里扣 乙方承担全部 自行负担 由乙方负担 员工分摊 各半 各付一半 各承担一半 员工自付 由职工 "
     U"本人负担 由员工自 各担一半"},
    {word::actual_wage, U"实际收入 实际工资 上年度月平均工资 本人工资 月平均工资"},
    {word::lowest,
     U"最低的那一档 最低一档 "
     U"最低 下限 最低基数 最低档 最低缴费 60% 最低标准 底线"},
    {word::partly, U"仅 只 单 一项 其余 其他险种 只缴 只办 仅缴 部分"},
    {word::instead_of, U"代替 替代 不再 视为已 代之 抵 替 取代 折抵 无需再 无须再 不必再 视同已 不另 代 等同于"},
    {word::late_fee, U"滞纳金"},
    {word::refund, U"返还 退还 赔还 偿还 归还 退回 追回 赔偿 补回 退赔"},
    {word::agent_company, U"代理公司 人力资源公司 第三方 代缴机构 代缴 挂靠 中介公司 外包公司 派遣公司"},
    {word::household_elsewhere, U"户籍 外地 农村户口 外来务工 农村户籍 农民工 老家 户籍地"},
};

}  // namespace

std::span<const WordRow> insurance() { return insurance_words; }

}  // namespace gongyou::checkup::tables
