#include "programmes/rights/ticket.hpp"

#include <gtest/gtest.h>

#include "platform/paper/pdf.hpp"
#include "platform/paper/read_back.hpp"
#include "programmes/rights/named_person.hpp"
#include "programmes/rights/report_channel.hpp"
#include "programmes/rights/report_choices.hpp"
#include "programmes/rights/report_procedure.hpp"

namespace gongyou::rights {
namespace {

TicketFacts a_ticket() {
    return {.number = "0198c1d2",
            .head = {{"状态", "办理中"}},
            .who = {{"身份", "实名"}, {"姓名", "周*"}},
            .about = {{"用人单位", "云溪晨光针织有限公司"}},
            .facts = "拖欠工资三个月。",
            .days = {"首次联系：从2026年3月2日起算，到2026年3月3日。"},
            .events = {{"2026年3月2日", "收到反映", "", "", true, false},
                       {"2026年3月2日 09:30", "答复", "林小云", "已联系单位。", false, false},
                       {"2026年3月2日 10:00", "内部记录", "林小云", "单位回款有困难。", false, true}},
            .evidence = {{"1.jpg", "图片", "1", "9f86d081"}},
            .printed_by = "林小云",
            .printed_at = "2026年3月2日 12:00",
            .purpose = "交调解员"};
}

std::string read(const TicketFacts& facts) {
    auto text = paper::read_back_bytes(paper::pdf(ticket_paper(facts))).text;
    std::erase(text, '\n');
    std::erase(text, ' ');
    return text;
}

TEST(Ticket, SaysOnItsPagesWhoPrintedItAndWhatFor) {
    const auto text = read(a_ticket());
    for (const auto* words : {"诉求单", "编号0198c1d2", "周*", "云溪晨光针织有限公司", "拖欠工资三个月", "已联系单位",
                              "9f86d081", "打印：林小云", "用途：交调解员", "首次联系"})
        EXPECT_NE(text.find(words), std::string::npos) << words;
}

TEST(Ticket, LeavesNotesOutUnlessTheyWereAskedFor) {
    EXPECT_EQ(read(a_ticket()).find("单位回款有困难"), std::string::npos);
    auto with_notes = a_ticket();
    with_notes.with_notes = true;
    EXPECT_NE(read(with_notes).find("单位回款有困难"), std::string::npos);
}

TEST(Ticket, OfManyPagesCarriesThePrinterOnEach) {
    auto long_one = a_ticket();
    for (int i = 0; i < 300; ++i) long_one.facts += "这一段写得很长，要占好几页纸。";
    const auto read_back = paper::read_back_bytes(paper::pdf(ticket_paper(long_one)));
    std::size_t times = 0;
    for (auto at = read_back.text.find("打印："); at != std::string::npos; at = read_back.text.find("打印：", at + 1))
        ++times;
    EXPECT_GE(times, 3u);
    EXPECT_EQ(static_cast<int>(times), read_back.pages);
}

/// Those of the list that have no word.
template <DescribedEnum Choice>
std::string without_a_word(std::string_view list) {
    std::string names;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Choice>>([&](auto each) {
        if (word_for(list, name_of(each.value)).empty()) names.append(each.name).append(" ");
    });
    return names;
}

TEST(TicketWords, HaveAWordForEachChoice) {
    EXPECT_EQ(without_a_word<Danger>("danger"), "");
    EXPECT_EQ(without_a_word<People>("people"), "");
    EXPECT_EQ(without_a_word<Demand>("demand"), "");
    EXPECT_EQ(without_a_word<Relation>("relation"), "");
    EXPECT_EQ(without_a_word<WageForm>("wage_form"), "");
    EXPECT_EQ(without_a_word<SpecialGroup>("special"), "");
    EXPECT_EQ(without_a_word<Way>("way"), "");
    EXPECT_EQ(without_a_word<ContactBy>("contact"), "");
    EXPECT_EQ(without_a_word<SafeTime>("time"), "");
    EXPECT_EQ(without_a_word<SpokenLanguage>("language"), "");
    EXPECT_EQ(without_a_word<Speaks>("speaks"), "");
    EXPECT_EQ(without_a_word<ReportState>("state"), "");
    EXPECT_EQ(without_a_word<ReportAct>("step"), "");
    EXPECT_EQ(without_a_word<ReportOutcome>("outcome"), "");
    EXPECT_EQ(without_a_word<PressureFinding>("finding"), "");
    EXPECT_EQ(without_a_word<ReportChannel>("channel"), "");
    EXPECT_EQ(without_a_word<IdDocument>("document"), "");
}

TEST(TicketWords, WriteMoneyToTheFen) {
    EXPECT_EQ(yuan_in_words(960'050), "9600.50");
    EXPECT_EQ(yuan_in_words(5), "0.05");
}

}  // namespace
}  // namespace gongyou::rights
