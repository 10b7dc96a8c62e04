#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"
#include "programmes/checkup/text/calendar_date.hpp"
#include "programmes/checkup/text/id_number.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// PARTY 主体 (domain/contract-rules.md B.1)

std::string listed(std::initializer_list<std::pair<bool, std::string_view>> there) {
    std::string out;
    for (const auto& [is_there, name] : there)
        if (!is_there) out += (out.empty() ? "" : "、") + std::string{name};
    return out;
}

Verdict employer_incomplete(const Inquiry& q) {
    if (!q.paper.is_complete) return false;
    const auto& p = q.facts.parties;
    const auto missing = listed(
        {{p.employer_name, "名称"}, {p.employer_address, "住所"}, {p.employer_head, "法定代表人或者主要负责人"}});
    return {!missing.empty(), "缺：" + missing};
}

Verdict worker_incomplete(const Inquiry& q) {
    if (!q.paper.is_complete) return false;
    const auto& p = q.facts.parties;
    const auto missing = listed({{p.worker_name, "姓名"}, {p.worker_address, "住址"}, {p.worker_id, "身份证件号码"}});
    return {!missing.empty(), "缺：" + missing};
}

bool ends_with_any(std::u32string_view name, std::initializer_list<std::u32string_view> words) {
    for (const auto word : words)
        if (name.ends_with(word)) return true;
    return false;
}

/// What kinds of employers are called.
bool is_called_like_a_firm(std::u32string_view name) {
    for (const auto word : {U"公司", U"厂", U"店", U"馆", U"社", U"院", U"所", U"中心", U"集团", U"企业", U"户", U"行",
                            U"学校", U"园", U"协会", U"超市", U"酒店"})
        if (name.find(word) != std::u32string_view::npos) return true;
    return false;
}

Verdict cannot_be_employer(const View& s, const Inquiry&) {
    const auto text = s.text();
    const auto at = text.find(U"甲方");
    if (s.has(licence) || s.holds(U"雇主家庭") || s.holds(U"家政")) return false;
    if (at != std::u32string_view::npos && at < 6) {
        const auto colon = text.find(U'：', at);
        if (colon != std::u32string_view::npos && colon < at + 14) {
            const auto label = text.substr(at, colon - at);
            auto name = text.substr(colon + 1);
            const auto bracket = name.find(U'（');
            if (bracket != std::u32string_view::npos && name.substr(bracket, 2) != U"（筹")
                name = name.substr(0, bracket);  // …项目部（负责人：…）
            name = name.substr(0, name.find_first_of(U"，； 。"));
            const bool part_of_firm = ends_with_any(
                name, {U"项目部",   U"项目经理部", U"工程部",     U"指挥部", U"车间",   U"班组",   U"筹备组",
                       U"筹备处",   U"筹建处",     U"部门",       U"事业部", U"生产部", U"人事部", U"行政部",
                       U"生产二部", U"销售部",     U"工程项目部", U"二部",   U"一部",   U"三部",   U"人力资源部",
                       U"筹备办",   U"筹建组",     U"（筹）",     U"施工队", U"工段",   U"科"});
            const bool person =
                !is_called_like_a_firm(name) && name.size() >= 2 && name.size() <= 4 &&
                (label.find(U"承包") != std::u32string_view::npos || label.find(U"包工") != std::u32string_view::npos ||
                 s.has(foreman) || s.holds(U"个人"));
            return part_of_firm || person;
        }
    }
    const bool workshop_signs = s.follow({workshop, sign}, 10) && s.has(contract) && s.has(worker) &&
                                (s.holds(U"代表甲方") || s.holds(U"与员工签订") || s.holds(U"与职工签订"));
    const bool foreman_signs =
        s.has(foreman) && s.has(contract) && s.has(sign) && s.has(worker) && s.holds(U"由") &&
        s.holds_any({U"与工人签", U"与民工签", U"与职工签", U"与员工签", U"同工人签", U"自行招"}) &&
        !s.holds_any({U"不得", U"禁止", U"委托"});
    return workshop_signs || foreman_signs;
}

/// How many different signs of control over people the sentences show.
std::size_t signs_of_control(const View& s) {
    std::set<std::u32string_view> found;
    for (const auto& token : s.tokens())
        if (token.meaning == belongs_to_business && s.stance_of(token) == Stance::said)
            found.insert(s.paper().words(token.begin, token.end));
    return found.size();
}

Verdict disguised_employment(const View& s, const Inquiry& q) {
    if (q.facts.is_retiree || s.has(retiree, student, client) || q.paper.type == DocType::internship ||
        q.paper.type == DocType::dispatch)
        return false;
    if (s.has(on_its_own) || s.holds_any({U"自负盈亏", U"自行安排", U"帮工", U"自带工具", U"自备"})) return false;
    const bool denies = s.said(no_employment) != nullptr;
    const bool other_label = s.said(cooperation) != nullptr;
    if (denies && q.paper.type == DocType::labour_contract) return true;
    if (!denies && !other_label) return false;
    const bool whole_paper =
        q.paper.type == DocType::service || q.paper.type == DocType::platform || q.paper.type == DocType::excerpt;
    if (signs_of_control(s) >= 2) return true;
    if (!whole_paper) return false;
    std::size_t signs = 0;
    for (const auto& view : agreed_sentences(q.paper)) signs += signs_of_control(view);
    return denies && signs >= 2;
}

Verdict id_is_wrong(const Inquiry& q) {
    const auto& p = q.facts.parties;
    if (!p.worker_id_number) return false;
    const auto& id = p.worker_id_number->value;
    const auto where = p.worker_id_number->where;
    const auto born = birth_of(id);
    if (!born) return Verdict::at(where, "号码里的出生日期不存在");
    if (born && q.facts.work_start && plus_months(*born, 16 * 12) > q.facts.work_start->value) return false;  // MIN-01
    if (p.born_in && *p.born_in != born->year() * 100 + static_cast<int>(born->month()))
        return Verdict::at(where, "写的出生年月与号码里的不同");
    if (p.born && p.born->value != *born)
        return Verdict::at(where, fmt::format("写的出生日期{}，号码里是{}", p.born->value.text(), born->text()));
    if (p.is_female && *p.is_female != is_of_woman(id)) return Verdict::at(where, "号码的第十七位与性别不符");
    if (!has_right_check_digit(id)) return Verdict::at(where, "校验码不对");
    return false;
}

Verdict several_employers(const View& s, const Inquiry&) {
    if (s.has(secondment) || s.said(third_company) == nullptr) return false;
    const bool works_there =
        !s.has(tenure) && s.follow({third_company, work_time}, 6) &&
        (s.holds(U"安排") || s.holds(U"派") || s.holds(U"实际") || s.holds(U"调") || s.holds(U"到"));
    const bool paid_by_them = s.has(payer_entity) && s.has(wage) &&
                              (s.follow({wage, third_company}, 6) || s.follow({third_company, pay}, 12) ||
                               s.follow({third_company, wage}, 12));
    const bool each_pays =
        s.holds_any({U"哪家发", U"由哪家", U"谁用谁发", U"谁用工谁", U"做在哪家", U"甲方不再过问"}) &&
        s.has(third_company, pay, wage);
    const bool in_another_firm = s.holds_any({U"人平时在", U"人平时派", U"实际在", U"派在", U"人在"}) &&
                                 s.holds_any({U"公司", U"厂"}) && s.has(third_company);
    const bool used_and_paid =
        s.holds_any({U"发放工资", U"发工资", U"支付工资", U"结算工资", U"付薪", U"发薪", U"代发"}) &&
        s.holds_any({U"使用", U"由集团", U"实际用工", U"由其他", U"不承担责任"}) && !s.has(must_not);
    return works_there || paid_by_them || used_and_paid || each_pays || in_another_firm;
}

/// The name of a firm that begins behind `at`; empty where none does.
std::u32string_view firm_behind(std::u32string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == U'：' || text[at] == U'）' || text[at] == U' ' || text[at] == U'（')) ++at;
    const auto run = text.substr(std::min(at, text.size()), 32);
    const auto words = run.substr(0, run.find_first_of(U"，。；：\n "));
    for (const std::u32string_view kind : {U"公司", U"幼儿园", U"学校", U"中心", U"合作社", U"事务所", U"医院"})
        if (const auto end = words.find(kind); end != std::u32string_view::npos)
            return words.substr(0, end + kind.size());
    return {};
}

constexpr std::size_t shortest_name = 6;  // not 甲方物流中心

/// The firms named behind 甲方, or behind 盖章.
std::vector<std::u32string_view> firms_behind(std::u32string_view text, std::u32string_view label) {
    std::vector<std::u32string_view> out;
    for (auto at = text.find(label); at != std::u32string_view::npos; at = text.find(label, at + 1)) {
        auto behind = at + label.size();
        if (text.substr(behind).starts_with(U"（")) behind = std::min(text.find(U'）', behind), text.size() - 1) + 1;
        if (const auto name = firm_behind(text, behind); name.size() >= shortest_name) out.push_back(name);
    }
    return out;
}

/// Without what a scan put between the characters.
std::u32string only_han(std::u32string_view name) {
    std::u32string out;
    for (const char32_t c : name)
        if (is_han(c)) out.push_back(c);
    return out;
}

/// 工资由台州某某公司发放: a firm by name that pays, or insures, and is not the one that signs.
std::optional<Verdict> paid_by_another(const Inquiry& q, std::u32string_view employer) {
    for (const auto& s : agreed_sentences(q.paper)) {
        if (!s.has(wage, insurance) || s.has(secondment, agent_company, by_principal)) continue;
        const auto words = s.text();
        for (auto at = words.find(U'由'); at != std::u32string_view::npos; at = words.find(U'由', at + 1)) {
            const auto payer = firm_behind(words, at + 1);
            if (payer.size() < 6 || holds_any(payer, {U"本公司", U"委托", U"甲方", U"指定", U"保险"})) continue;
            if (only_han(payer) == only_han(employer) ||
                only_han(employer).find(only_han(payer)) != std::u32string::npos)
                continue;
            const auto behind = words.substr(at + 1 + payer.size(), 6);
            if (!holds_any(behind, {U"发", U"付", U"打", U"缴", U"结算"})) continue;
            const auto begin = s.begin() + static_cast<std::uint32_t>(at);
            return Verdict::at({begin, begin + 1 + static_cast<std::uint32_t>(payer.size())}, utf8(payer));
        }
    }
    return std::nullopt;
}

std::vector<std::u32string_view> sealing_firms(std::u32string_view text) {
    std::vector<std::u32string_view> out;
    for (const std::u32string_view label : {U"盖章", U"甲方（章）", U"甲方（公章）", U"甲方（合同章）"})
        for (const auto name : firms_behind(text, label)) out.push_back(name);
    return out;
}

Verdict seal_of_another(const Inquiry& q) {
    const std::u32string_view text = q.paper.text.text;
    const auto employers = firms_behind(text, U"甲方");
    if (employers.empty()) return false;
    if (auto paid = paid_by_another(q, employers.front())) return *paid;
    for (const auto sealed_by : sealing_firms(text)) {
        const auto is_same = [&](std::u32string_view name) {
            const auto a = only_han(sealed_by);
            const auto b = only_han(name);
            return a.find(b) != std::u32string::npos || b.find(a) != std::u32string::npos;
        };
        if (is_same(employers.front())) continue;
        const auto begin = static_cast<std::uint32_t>(sealed_by.data() - text.data());
        return Verdict::at({begin, begin + static_cast<std::uint32_t>(sealed_by.size())},
                           utf8(employers.front()) + " / " + utf8(sealed_by));
    }
    return false;
}

constexpr Rule party_table[] = {
    {"PARTY-01",
     Severity::missing,
     "用人单位信息缺失",
     "Employer identity incomplete",
     Scope::labour_contract,
     "劳动合同法 第十七条第一款第一项；劳动合同法 第八十一条",
     "2008-01-01",
     {},
     1,
     nullptr,
     employer_incomplete,
     "名称、住所、法定代表人或者主要负责人是必备内容，缺了说不清用人单位是谁。",
     "照营业执照补全；个体工商户写经营者。"},
    {"PARTY-02",
     Severity::missing,
     "劳动者信息缺失",
     "Employee identity incomplete",
     Scope::labour_contract,
     "劳动合同法 第十七条第一款第二项；劳动合同法 第八十一条",
     "2008-01-01",
     {},
     1,
     nullptr,
     worker_incomplete,
     "姓名、住址、身份证件号码是必备内容；单位还要靠它证明核实过年龄。",
     "补全并留身份证复印件。"},
    {"PARTY-03", Severity::high, "签约主体不适格", "Signatory cannot be an employer", Scope::any,
     "劳动合同法 第二条；劳动合同法 第九十四条；劳动合同法实施条例 第四条", "2008-09-18",
     about(party_a, workshop, foreman, project_department), 1, cannot_be_employer, nullptr,
     "项目部、车间、包工头、筹备中的公司不是用人单位，签了等于没有和单位签。",
     "由有营业执照的单位签订，项目部只写作工作地点。"},
    {"PARTY-04", Severity::high, "以劳务、承揽、合作名义掩盖劳动关系", "Employment disguised as service or partnership",
     Scope::any, "劳动合同法 第七条；劳动合同法 第十条；劳社部发〔2005〕12号", "2008-01-01",
     about(cooperation, no_employment), 3, disguised_employment, nullptr,
     "是不是劳动关系看实际管理：按排班上下班、服从规章、按月拿报酬的，写成劳务或者合作也会被认定为劳动关系。",
     "签订劳动合同；确属承揽的，去掉考勤、奖惩等人身管理内容。"},
    {"PARTY-05",
     Severity::high,
     "身份证号异常",
     "ID number invalid or contradictory",
     Scope::any,
     "禁止使用童工规定 第四条；劳动法 第十五条",
     "2002-12-01",
     {},
     1,
     nullptr,
     id_is_wrong,
     "身份证号码与性别、出生日期或者校验码对不上，可能录错，也可能冒用。",
     "用读卡器重新核对。"},
    {"PARTY-06", Severity::high, "签约、用工、发薪主体不一致", "Contracting, using and paying entities differ",
     Scope::any, "劳动合同法 第十条；劳动合同法实施条例 第十条", "2008-09-18", about(third_company), 2,
     several_employers, seal_of_another, "签约、用工、发工资不是同一家，工龄和责任说不清，几家可能要一起承担。",
     "写明一个用人单位；需要借调的签三方协议，工龄连续计算。"},
};

}  // namespace

std::span<const Rule> party_rules() { return party_table; }

}  // namespace gongyou::checkup::rules
