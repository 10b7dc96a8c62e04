#include "programmes/checkup/rules/form.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

constexpr Rule form_table[] = {
    {"FORM-01",
     Severity::missing,
     "未签字盖章",
     "Not signed or sealed",
     Scope::contract,
     "劳动合同法 第十六条；劳动合同法 第八十二条",
     "2008-01-01",
     {},
     1,
     nullptr,
     not_signed,
     "合同要双方签字或者盖章才成立，缺一方就等于没有签订书面合同，单位可能要付双倍工资。",
     "请双方补齐签字、盖章。"},
    {"FORM-02",
     Severity::missing,
     "缺签订日期",
     "No signing date",
     Scope::contract,
     "劳动合同法 第十条；劳动合同法 第十六条",
     "2008-01-01",
     {},
     1,
     nullptr,
     not_dated,
     "没有签订日期，以后说不清合同是不是在入职一个月内签的。",
     "双方签名时各自写明日期。"},
    {"FORM-03", Severity::unlawful, "合同文本不交劳动者", "Copy not given", Scope::any,
     "劳动合同法 第十六条第二款；劳动合同法 第八十一条", "2008-01-01", about(contract_copy, contract), 2, copy_kept,
     nullptr, "合同文本由单位和职工各执一份，全部由单位保管违法，人社部门可以责令改正。",
     "改为：一式两份，双方各执一份，并由职工签收。"},
    {"FORM-04", Severity::high, "空白条款、空白合同", "Blanks or blank contract", Scope::any,
     "劳动合同法 第十六条；劳动合同法 第二十六条；劳动合同法 第八十一条", "2008-01-01",
     about(blank_paper, wage, post, place, term), 2, blank_to_be_filled, nullptr,
     "重要内容空着、或者允许单位以后补填，职工签的是什么说不清，发生争议时单位也难以证明。",
     "签字前填写完整，不用的空格划去。"},
    {"FORM-05", Severity::high, "代签", "Signed by another person", Scope::any,
     "劳动合同法 第三条；劳动合同法 第十六条", "2008-01-01", about(signed_for), 1, signed_by_another, nullptr,
     "没有本人书面授权的代签不算数，等于没有签合同。", "由职工本人签名；确需代签的，附书面授权。"},
    {"FORM-06",
     Severity::ambiguous,
     "选择项未选或重复",
     "Check boxes none or double",
     Scope::any,
     "劳动合同法 第十七条；民法典 第四百九十八条",
     "2008-01-01",
     {},
     1,
     nullptr,
     boxes_unclear,
     "只能选一项的地方没有选，或者选了两项，约定就不明确，会作不利于单位的解释。",
     "只勾选一项，其余划去。"},
    {"FORM-07", Severity::ambiguous, "附件缺失", "Annex referenced but absent", Scope::any, "劳动合同法 第十七条",
     "2008-01-01", about(annex), 2, annex_not_there, annex_nowhere,
     "工资、岗位等重要内容只写在附件里，附件却没有，等于没有约定。", "附上附件，双方在附件上签字。"},
    {"FORM-08", Severity::high, "规章优先于合同", "Rules override the contract", Scope::any,
     "最高人民法院劳动争议司法解释（一） 第五十条第二款；劳动合同法 第三十五条", "2021-01-01",
     about(rules_prevail, rules_doc, conflict), 2, rules_above_contract, nullptr,
     "规章制度与合同不一致的，职工可以要求按合同执行，单位不能用制度改合同。",
     "改为：不一致的以合同为准，制度对职工更有利的按制度执行。"},
    {"FORM-09", Severity::high, "单方或口头变更", "Unilateral or oral change", Scope::any,
     "劳动合同法 第三十五条；最高人民法院劳动争议司法解释（一） 第四十三条", "2008-01-01",
     about(amend, agreed_by_silence, objection), 2, changed_by_one_side, nullptr,
     "变更合同要双方协商一致并采用书面形式，单位发个通知、职工没吭声，都不算变更。",
     "改为：变更应当协商一致，书面签字，双方各执一份。"},
};

}  // namespace

std::span<const Rule> form_rules() { return form_table; }

}  // namespace gongyou::checkup::rules
