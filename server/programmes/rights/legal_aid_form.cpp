#include "programmes/rights/legal_aid_form.hpp"

#include "kernel/chinese_date.hpp"
#include "platform/paper/styles.hpp"
#include "programmes/rights/refusal_words.hpp"

namespace gongyou::rights {

namespace {

using namespace paper;
using paper::Text;  // NOLINT(misc-unused-using-decls): and not the text of the kernel, where files are read as one

std::string box(bool is_ticked, std::string_view words) { return std::string{is_ticked ? "☑ " : "□ "}.append(words); }

std::string source_of(const law::Rule& rule) {
    return law::is_law(rule) ? "（" + cited(rule.source) + "）" : "（尚待核实）";
}

Table people(const AidFacts& facts) {
    return {.shares = {3, 6, 3, 6},
            .head = {},
            .rows = {{"申请人", facts.name, "证件号码", facts.id_number},
                     {"联系电话", facts.phone, "住址", facts.address},
                     {"用人单位", facts.employer, "申请事项", facts.matter}},
            .points = 12};
}

void add_means(std::vector<Block>& page, int& number, const AidFacts& facts) {
    page.emplace_back(heading(++number, "经济状况"));
    std::string first = box(facts.is_migrant_for_wages, "进城务工人员请求支付劳动报酬，免予核查经济困难状况");
    if (facts.means && law::is_law(*facts.means)) first += "（《法律援助法》第四十二条）";
    page.emplace_back(body(first + "。"));
    page.emplace_back(body(box(false, "属于免予核查的其他人员，附证明材料。")));
    page.emplace_back(body(box(false, "经济困难，如实说明如下，并对真实性负责：")));
    page.emplace_back(Space{office_pitch});
}

void add_urgent(std::vector<Block>& page, const AidFacts& facts) {
    if (!facts.limit || !facts.limit->aid_at_once || !facts.urgent || !law::is_law(*facts.urgent)) return;
    const auto days = std::to_string(*facts.urgent->amount);
    Style style;
    style.indent = 0;
    page.emplace_back(
        Framed{{Text{"请求先行提供法律援助：" + facts.limit->what + "到" + in_chinese(facts.limit->safe_day) +
                         "为止，距届满不足" + days + "日" + source_of(*facts.urgent) + "。",
                     style}}});
    page.emplace_back(Space{10});
}

void add_what_to_expect(std::vector<Block>& page, int& number, const AidFacts& facts) {
    page.emplace_back(heading(++number, "交上去以后"));
    int at = 0;
    if (facts.decision) {
        const auto& [rule, last_day, estimate] = *facts.decision;
        page.emplace_back(item(++at, "法律援助机构自收到申请之日起" + std::to_string(*rule.amount) + "日内决定给不给" +
                                         source_of(rule) + "。今天交，" + (estimate ? "预计" : "") + "到" +
                                         in_chinese(last_day) + "。"));
    }
    if (facts.assignment)
        page.emplace_back(item(++at, "决定给的，自决定之日起" + std::to_string(*facts.assignment->amount) +
                                         "日内指派办理的人员" + source_of(*facts.assignment) + "。"));
    page.emplace_back(item(++at, "这是法律援助机构的期限。等的时候，申请仲裁、起诉的期限照样在走。"));
    page.emplace_back(item(++at, "到期没有消息，或者没有给：打" + facts.union_name + "的电话" + facts.union_phone +
                                     "，也可以打公共法律服务热线12348问。"));
}

}  // namespace

Document legal_aid_form(const AidFacts& facts) {
    Document document{.name = "法律援助申请表"};
    document.footer = "法律援助机构要求用它自己的表格的，照抄过去就行。";
    auto& page = document.blocks;
    page.emplace_back(title("法律援助申请表"));
    page.emplace_back(Space{});
    add_urgent(page, facts);
    page.emplace_back(people(facts));
    page.emplace_back(Space{10});
    int number = 0;
    page.emplace_back(heading(++number, "请求"));
    if (facts.request.empty())
        page.emplace_back(Space{office_pitch});
    else
        page.emplace_back(body(facts.request));
    page.emplace_back(heading(++number, "事实和理由"));
    if (facts.facts.empty())
        page.emplace_back(Space{3 * office_pitch});
    else
        page.emplace_back(body(facts.facts));
    add_means(page, number, facts);
    page.emplace_back(heading(++number, "附的材料"));
    page.emplace_back(
        body("身份证件复印件；能看出劳动关系的材料（合同、工资流水、工作证、聊天记录）；与请求有关的其他证据。"));
    page.emplace_back(body("以上内容属实。申请人（签名）：                    日期："));
    add_what_to_expect(page, number, facts);
    return document;
}

}  // namespace gongyou::rights
