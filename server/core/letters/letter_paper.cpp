#include "core/letters/letter_paper.hpp"

#include <algorithm>

#include "core/letters/letter_code.hpp"
#include "core/letters/letter_table.hpp"
#include "kernel/chinese_date.hpp"
#include "kernel/text.hpp"
#include "platform/paper/styles.hpp"
#include "platform/qr/qr_code.hpp"

namespace gongyou::letters {

namespace {

using namespace paper;
using paper::Text;  // and not the text of the kernel

constexpr double two_lines = 2 * office_pitch;
constexpr double letter_line = mm(170);
constexpr Bar thick{2.2, Ink::red, letter_line}, thin{0.7, Ink::red, letter_line};
constexpr double below_the_line = 14;  // seven eighths of a character of 16 points

Text head_line(const std::string& words) {
    return {words,
            {.face = Face::song,
             .points = 30,
             .pitch = 44,
             .ink = Ink::red,
             .align = Align::centre,
             .indent = 0,
             .bare = true}};
}

Text number_line(const std::string& number, Align align, bool bare) {
    return {number.empty() ? "（签发后编号）" : number, {.align = align, .indent = 0, .bare = bare}};
}

/// Where the first page differs: the name 35 mm below the top of the text, or in the letter form 30 mm below the edge
/// of the sheet, with a double line 20 mm above the lower edge and no number.
std::optional<FirstPage> first_page(Layout layout) {
    switch (layout) {
        case Layout::red_head:
            return FirstPage{.top = office_margins.top + mm(35), .at_foot = {}};
        case Layout::letter:
            return FirstPage{.top = mm(30), .is_numbered = false, .at_foot = {thin, thick}, .below_foot = mm(20)};
        case Layout::plain:
            break;
    }
    return std::nullopt;
}

void add_head(std::vector<Block>& page, const LetterTemplate& made, const LetterFrame& frame) {
    switch (made.layout) {
        case Layout::red_head:  // the line 4 mm below the number
            page.emplace_back(head_line(frame.issuer));
            page.emplace_back(Space{two_lines});
            page.emplace_back(number_line(frame.number, Align::centre, true));
            page.emplace_back(Space{mm(4)});
            page.emplace_back(Bar{1.4, Ink::red});
            page.emplace_back(Space{two_lines});
            break;
        case Layout::letter:  // a double line 4 mm below the name; the number below it on the right
            page.emplace_back(head_line(frame.issuer));
            page.emplace_back(Space{mm(4)});
            page.emplace_back(thick);
            page.emplace_back(Space{white_between_bars});
            page.emplace_back(thin);
            page.emplace_back(Space{below_the_line});
            page.emplace_back(number_line(frame.number, Align::right, true));
            page.emplace_back(Space{two_lines});
            break;
        case Layout::plain:
            break;
    }
    page.emplace_back(title(made.title));
    if (made.layout == Layout::plain) page.emplace_back(number_line(frame.number, Align::centre, false));
    page.emplace_back(Space{});
}

Text line_on_paper(const LetterLine& line) {
    switch (line.as) {
        case BlockKind::addressee:
            return addressee(line.words);
        case BlockKind::heading:
            return heading(line.number, line.words);
        case BlockKind::items:
            return item(line.number, line.words);
        case BlockKind::right:
            return {line.words, {.align = Align::right, .indent = 0}};
        case BlockKind::enclosures:
            return {(line.number == 1 ? "附件：" : "　　　") + std::to_string(line.number) + "." + line.words,
                    {.leads = true}};  // the note is not parted
        case BlockKind::table:         // a block of its own, below
        case BlockKind::body:
            break;
    }
    return body(line.words);
}

/// Rows under their head. A column is as wide as its name is long: an office that wants it wider spaces the name out,
/// as forms do (意　　见).
Table table_under(std::vector<std::string> head) {
    Table table{.shares = {}, .head = std::move(head), .rows = {}, .points = 12};
    for (const auto& name : table.head) table.shares.push_back(static_cast<double>(code_points(name)) + 1);
    return table;
}

/// 此致 does not stay behind when the body it addresses and the day go to the next page, nor does the last line of text
/// when the enclosures do.
bool goes_with_what_is_above(const LetterLine& line) {
    return line.as == BlockKind::addressee || line.as == BlockKind::right ||
           (line.as == BlockKind::enclosures && line.number == 1);
}

void add_line(std::vector<Block>& page, const LetterLine& line) {
    if (line.as == BlockKind::table && line.number > 0) {
        std::get<Table>(page.back()).rows.push_back(cells_in(line.words));
        return;
    }
    if (auto* above = std::get_if<Text>(&page.back()); above && goes_with_what_is_above(line))
        above->style.leads = true;
    const bool is_table = line.as == BlockKind::table;
    if (is_table || std::holds_alternative<Table>(page.back())) page.emplace_back(Space{6});
    if (line.as == BlockKind::enclosures && line.number == 1) page.emplace_back(Space{});  // 正文下空一行
    if (is_table)
        page.emplace_back(table_under(cells_in(line.words)));
    else
        page.emplace_back(line_on_paper(line));
}

/// "申请人（签名）：＿＿＿＿＿＿＿　　年　　月　　日", over the whole width: 27 characters of this size. Who has a long
/// name signs on a shorter line; a date is no name to sign.
Text line_to_sign(const std::string& who) {
    constexpr int width = 27;
    constexpr int least = 4;
    const auto named = who + "：";
    const std::string roomy = "　　年　　月　　日", tight = "　　年　月　日";
    const auto left = [&](const std::string& date) { return width - code_points(named) - code_points(date); };
    const auto& date = left(roomy) >= least ? roomy : tight;
    std::string line = named;
    for (int i = 0; i < std::max(left(date), least); ++i) line += who.ends_with("日期") ? "　" : "＿";
    return {line + date, {.pitch = 34, .align = Align::left, .indent = 0}};
}

/// By which anybody checks the paper, and beside it how to.
void add_code(std::vector<Block>& page, const LetterFrame& frame) {
    if (frame.code.empty()) return;
    auto how = remark("查验码 " + shown_code(frame.code) + "。扫码或者打开 " + frame.address +
                      " 输入查验码，可以核对本文书是否真实、是否作废，也可以核对电子文件有没有改动。");
    how.style.pitch = mm(20) / 3;   // three lines beside a code of 20 mm
    how.style.align = Align::left;  // an address that goes to the next line pulls nothing apart
    page.emplace_back(Space{18});
    page.emplace_back(Code{qr::QrCode{frame.address + "/" + frame.code}, mm(20), Align::left, std::move(how)});
}

/// 抄送 ends with a full stop, as the standard has it.
std::string copies_line(std::string copy_to) {
    if (!copy_to.ends_with("。")) copy_to += "。";
    return "抄送：" + copy_to;
}

/// One line to sign on each, the seal's place, the code, and below all where the copies go (抄送).
void add_end(std::vector<Block>& page, const LetterTemplate& made, const LetterFrame& frame) {
    page.emplace_back(Ending{});
    if (!made.signatures.empty()) page.emplace_back(Space{14});
    for (const auto& who : made.signatures) page.emplace_back(line_to_sign(who));
    if (made.seal)
        page.emplace_back(SealPlace{frame.issuer, frame.on ? in_chinese(*frame.on) : "　　年　月　日",
                                    frame.is_draft ? std::nullopt : frame.stamp});
    add_code(page, frame);
    if (frame.copy_to.empty()) return;
    page.emplace_back(Fill{});
    if (made.layout != Layout::letter) page.emplace_back(Bar{1});
    page.emplace_back(Text{copies_line(frame.copy_to), {.points = 14, .pitch = 26, .indent = 1}});
    if (made.layout != Layout::letter) page.emplace_back(Bar{0.7});
}

/// Without a head, and with a table to fill in or lines to sign: no office paper of the standard. It gets more of the
/// sheet, so that it stays on one.
bool is_form(const LetterTemplate& made) {
    const bool has_table = std::ranges::count(made.body, BlockKind::table, &LetterBlock::as) > 0;
    return made.layout == Layout::plain && (has_table || !made.signatures.empty());
}

}  // namespace

Document letter_paper(const LetterTemplate& made, const std::vector<LetterLine>& text, const LetterFrame& frame) {
    Document document{.name = made.title, .first = first_page(made.layout), .tightens = true};
    if (is_form(made)) document.margins.top = document.margins.bottom = mm(25);
    if (frame.is_draft) {
        document.header = "草稿，还没有签发，不作凭证";
        document.header_ink = Ink::red;
    }
    auto& page = document.blocks;
    add_head(page, made, frame);
    for (const auto& line : text) add_line(page, line);
    add_end(page, made, frame);
    return document;
}

}  // namespace gongyou::letters
