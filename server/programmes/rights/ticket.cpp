#include "programmes/rights/ticket.hpp"

#include <algorithm>

#include "platform/paper/styles.hpp"

namespace gongyou::rights {

namespace {

using namespace paper;
using paper::Text;  // NOLINT(misc-unused-using-decls): and not the text of the kernel, where files are read as one

constexpr Style ticket_text{.points = 11, .pitch = 19, .align = Align::left, .indent = 0};

Text ticket_line(std::string words) { return {std::move(words), ticket_text}; }
Text ticket_remark(std::string words) {
    auto style = ticket_text;
    style.points = 9;
    style.pitch = 15;
    style.ink = Ink::grey;
    return {std::move(words), style};
}
Text ticket_part(int number, std::string_view words) {
    auto text = paper::heading(number, words);
    text.style.points = 13;
    text.style.pitch = 30;
    text.style.indent = 0;
    return text;
}

void add_ticket_lines(std::vector<Block>& page, const std::vector<LabelledLine>& lines) {
    Table table{.shares = {3, 13}, .head = {}, .points = 11};
    for (const auto& line : lines)
        if (!line.text.empty()) table.rows.push_back({line.label, line.text});
    if (!table.rows.empty()) page.emplace_back(std::move(table));
}

/// Long words run on over pages, which a row of a table would not.
void add_ticket_event(std::vector<Block>& page, const TicketEvent& event) {
    auto style = ticket_text;
    style.face = Face::hei;
    style.leads = !event.words.empty();
    auto line = event.when + "　" + event.what;
    if (!event.by.empty()) line += "　" + event.by;
    page.emplace_back(Text{std::move(line), style});
    if (event.words.empty()) return;
    auto words = ticket_text;
    words.indent = 2;
    page.emplace_back(Text{event.words, words});
}

void add_ticket_events(std::vector<Block>& page, const TicketFacts& facts, int& number) {
    page.emplace_back(ticket_part(++number, "办理过程"));
    for (const auto& event : facts.events) {
        if (event.internal) continue;
        auto line = event;
        if (event.from_reporter || !event.words.empty()) line.words.clear();  // they stand in the conversation
        add_ticket_event(page, line);
    }
    const auto is_said = [](const TicketEvent& event) { return !event.internal && !event.words.empty(); };
    if (std::ranges::any_of(facts.events, is_said)) {
        page.emplace_back(ticket_part(++number, "往来"));
        for (const auto& event : facts.events)
            if (is_said(event)) add_ticket_event(page, event);
    }
    if (!facts.with_notes) return;
    page.emplace_back(ticket_part(++number, "内部记录"));
    const bool has_notes = std::ranges::any_of(facts.events, &TicketEvent::internal);
    if (!has_notes) page.emplace_back(ticket_line("没有内部记录。"));
    for (const auto& event : facts.events)
        if (event.internal) add_ticket_event(page, event);
}

void add_ticket_evidence(std::vector<Block>& page, const TicketFacts& facts, int& number) {
    page.emplace_back(ticket_part(++number, "证据目录"));
    if (facts.evidence.empty()) return page.emplace_back(ticket_line("没有交来材料。")), void();
    Table table{.shares = {1.2, 3, 2.4, 3.4, 1.6, 6},
                .head = {"序号", "名称", "来源", "证明目的", "页数", "SHA-256"},
                .points = 9};
    for (std::size_t i = 0; i < facts.evidence.size(); ++i) {
        const auto& one = facts.evidence[i];
        table.rows.push_back({std::to_string(i + 1), one.name.empty() ? one.kind : one.kind + "\n" + one.name, "诉求人",
                              "", one.pages, one.fingerprint.empty() ? "—" : one.fingerprint});
    }
    page.emplace_back(std::move(table));
    page.emplace_back(Space{4});
    page.emplace_back(ticket_remark(
        facts.anonymous
            ? "匿名件不列文件名和指纹，避免凭它认出是谁交来的。证明目的由使用的人手写。"
            : "指纹是系统里保存的那一份文件的 SHA-256，图片在收下时已去掉拍摄信息。证明目的由使用的人手写。"));
}

std::string care_words(const TicketFacts& facts) {
    if (facts.anonymous) return "匿名件：日、时刻、号码和车牌已经略去。交出去之前请再读一遍，里面不能有认得出人的话。";
    if (facts.with_identity) return "含诉求人身份信息：只作写明的用途，用后按规定保管或者销毁，不得转给用人单位。";
    return "诉求人身份已遮盖。不得转给用人单位。";
}

}  // namespace

Document ticket_paper(const TicketFacts& facts) {
    Document document{.name = "诉求单", .margins = narrow_margins};
    document.header = facts.with_identity ? "内部资料　含身份信息" : "内部资料";
    document.header_ink = facts.with_identity ? Ink::red : Ink::grey;
    document.footer = "打印：" + facts.printed_by + "　" + facts.printed_at + "　用途：" + facts.purpose;
    auto& page = document.blocks;
    page.emplace_back(title("诉求单"));
    page.emplace_back(Space{6});
    page.emplace_back(ticket_line("编号 " + facts.number));
    page.emplace_back(ticket_line(care_words(facts)));
    page.emplace_back(Space{6});
    add_ticket_lines(page, facts.head);
    int number = 0;
    page.emplace_back(ticket_part(++number, "诉求人"));
    add_ticket_lines(page, facts.who);
    page.emplace_back(ticket_part(++number, "诉求"));
    add_ticket_lines(page, facts.about);
    page.emplace_back(Space{6});
    auto told = ticket_text;
    told.indent = 2;
    told.align = Align::justified;
    page.emplace_back(Text{facts.facts, told});
    page.emplace_back(ticket_part(++number, "日期和理由"));
    if (facts.days.empty()) page.emplace_back(ticket_line("没有在走的期限。"));
    for (const auto& day : facts.days) page.emplace_back(ticket_line(day));
    if (!facts.claims.empty()) {
        page.emplace_back(ticket_part(++number, "多人清单"));
        add_ticket_lines(page, facts.claims);
    }
    add_ticket_events(page, facts, number);
    add_ticket_evidence(page, facts, number);
    return document;
}

}  // namespace gongyou::rights
