#include "programmes/rights/refusal_notice.hpp"

#include "kernel/chinese_date.hpp"
#include "platform/paper/styles.hpp"
#include "programmes/rights/refusal_words.hpp"

namespace gongyou::rights {

namespace {

using namespace paper;
using paper::Text;  // NOLINT(misc-unused-using-decls): and not the text of the kernel, where files are read as one

std::string what_came_in(const RefusalFacts& facts) {
    auto words = "您于" + in_chinese(facts.filed_on) + "向工会反映";
    if (facts.employer) words += "“" + *facts.employer + "”的";
    words += facts.category ? "事项（" + facts.category->zh + "）" : "事项";
    return words + "，工会已经看过。现在书面告知您：本工会对这件事不予受理。";
}

std::string closing(const RefusalFacts& facts) {
    std::string words =
        "这是工会的告知，不是劳动争议调解委员会、仲裁机构或者人民法院的决定，不影响您去上面写的地方主张权利。";
    if (facts.told_by && law::is_law(*facts.told_by)) words += "书面告知的依据：" + cited(facts.told_by->source) + "。";
    return words;
}

void add_limits(std::vector<Block>& page, int& number, const std::vector<RunningLimit>& limits) {
    if (limits.empty()) return;
    page.emplace_back(heading(++number, "这些期限照样在走"));
    page.emplace_back(body("向工会反映不等于申请了仲裁，也不能当作期限停下来。"));
    int at = 0;
    for (const auto& limit : limits) page.emplace_back(item(++at, limit_in_words(limit)));
}

void add_doors(std::vector<Block>& page, int& number, const RefusalFacts& facts) {
    page.emplace_back(heading(++number, "不明白、不同意，找谁"));
    page.emplace_back(
        body("打" + facts.issuer + "的电话" + facts.issuer_phone + "，或者工会热线12351，说明收到了这份告知书。"));
    if (facts.doors.empty()) return;
    Table table{.shares = {5, 7, 4}, .head = {"站点", "地址", "电话"}, .points = 12};
    for (const auto& door : facts.doors) table.rows.push_back({door.name, door.address, door.phone});
    page.emplace_back(Space{6});
    page.emplace_back(std::move(table));
    page.emplace_back(Space{10});
}

}  // namespace

Document refusal_notice(const RefusalFacts& facts) {
    Document document{.name = "不予受理告知书", .tightens = true};
    if (facts.is_draft) {
        document.header = "草稿，还没有发出，不作凭证";
        document.header_ink = Ink::red;
    }
    auto& page = document.blocks;
    page.emplace_back(title("不予受理告知书"));
    page.emplace_back(Space{});
    page.emplace_back(addressee("诉求人："));
    page.emplace_back(body(what_came_in(facts)));
    int number = 0;
    page.emplace_back(heading(++number, "理由"));
    page.emplace_back(body(std::string{ground_in_words(facts.ground)}));
    if (facts.words) page.emplace_back(body(*facts.words));
    page.emplace_back(heading(++number, "您现在可以这样做"));
    int at = 0;
    for (const auto& way : ways_on(facts.ground, facts.category)) page.emplace_back(item(++at, way));
    add_limits(page, number, facts.limits);
    add_doors(page, number, facts);
    page.emplace_back(body(closing(facts)));
    page.emplace_back(Ending{});
    page.emplace_back(SealPlace{facts.issuer, in_chinese(facts.decided_on)});
    return document;
}

}  // namespace gongyou::rights
