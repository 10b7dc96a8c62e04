#include "programmes/checkup/words/word_tables.hpp"

namespace gongyou::checkup::tables {

namespace {

constexpr WordRow people_words[] = {
    {word::employer,
     U"甲方 用人单位 公司 单位 厂方 厂里 厂部 厂内 本厂 我厂 工厂 企业 我司 本店 店方 店里 雇主 资方 用工企业 用工单位 "
     U"本单位 "
     U"我单位 集团 门店 车间 聘方 聘用方 聘用单位 酒店 平台 站点"},
    {word::worker,
     U"乙方 员工 职工 劳动者 本人 工人 雇员 新人 新员工 新进人员 人员 民工 农民工 技工 受聘方 受聘人 应聘者 应聘人员 "
     U"从业人员 "
     U"女工 男工 女职工 老员工 全员 骑手 被聘用人 入职者 新进厂者 师傅 学徒 操作工 同事 个人 自己"},
    {word::party_a, U"甲方"},
    {word::party_b, U"乙方"},
    {word::boss,
     U"老板 主管 领导 经理 总经理 部门负责人 部门经理 车间主任 班组长 组长 店长 厂长 董事长 人事部 人力资源部 行政部 "
     U"上级 负责人 "
     U"管理层 用人部门 部门"},
    {word::client, U"用工单位 用工企业 发包公司 发包方 客户 业主 实际用工"},
    {word::third_company,
     U"(集团|关联|其他|另一家|第三方|兄弟|子|下属|代理|外包)公司 关联企业 关联单位 子公司 第三方 "
     U"集团内(任何|其他|各|的任何)(公司|单位|企业) "
     U"集团任(一|何)(公司|企业|单位) 集团旗下 集团(所属|下属)(企业|公司|单位|各公司) 实际使用(公司|单位) B公司 C公司 "
     U"乙公司 丙公司"},
    {word::authority,
     U"人社局 人社部门 人力社保局 人力资源和社会保障(局|部门) 人力资源社会保障(局|部门|行政部门) "
     U"劳动(行政|保障)(部门|局) 劳动局 人社厅 "
     U"劳动保障行政部门 劳动和社会保障局 行政审批局"},
    {word::labour_union, U"工会"},
    {word::kin, U"配偶 父母 子女 亲属 家属 亲友 家人"},
    {word::foreman, U"包工头 承包人 工头 带班 班组负责人 班组长 劳务队长 施工队长 施工队 班组 自然人"},
    {word::project_department,
     U"项目部 项目经理部 工程部 指挥部 筹备组 筹备处 筹建处 筹建组 (筹) （筹） （筹备） （筹建）"},
    {word::workshop, U"车间 二车间 事业部 生产部 分厂 科室 班组 工段 部门 仓储部 销售部"},
    {word::foreigner, U"护照 外国人 居住证 通行证 工作许可证"},
    {word::retiree,
     U"退休返聘 返聘 已退休 退休人员 (享受|领取|享有)(城镇职工|)(基本|)养老(保险|)(待遇|金) 养老金 养老保险待遇 "
     U"已办退休"},
    {word::student, U"实习 在校 实习生 学生"},
    {word::head_of_firm, U"法定代表人 法人代表 主要负责人 经营者 法人 代表人 负责人 投资人 执行事务合伙人"},
};

}  // namespace

std::span<const WordRow> people() { return people_words; }

}  // namespace gongyou::checkup::tables
