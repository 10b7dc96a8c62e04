#include "programmes/rights/poster.hpp"

#include "kernel/chinese_date.hpp"
#include "platform/paper/styles.hpp"

namespace gongyou::rights {

namespace {

using namespace paper;
using paper::Text;  // NOLINT(misc-unused-using-decls): and not the text of the kernel, where files are read as one

Text centred(std::string words, Face face, double points, Ink ink = Ink::black) {
    return {std::move(words),
            {.face = face, .points = points, .pitch = points * 1.5, .ink = ink, .align = Align::centre, .indent = 0}};
}

/// "海报第 7 号 · 云溪镇总工会 · 2026年3月5日"
std::string printing_in_words(const PosterBatchView& batch) {
    return "海报第 " + std::to_string(batch.number) + " 号 · " + batch.unit_name + " · " + in_chinese(batch.printed_on);
}

/// A line each; many run on in smaller type, so that the sheet stays one.
void add_hours(std::vector<Block>& page, const std::vector<std::string>& lines) {
    constexpr std::size_t most = 3;
    if (lines.size() <= most) {
        for (const auto& line : lines) page.emplace_back(centred(line, Face::fang, 14));
        return;
    }
    std::string all;
    for (const auto& line : lines) all += (all.empty() ? "" : "；") + line;
    page.emplace_back(centred(std::move(all), Face::fang, 11));
}

void add_poster(std::vector<Block>& page, const PosterPrinting& printing, const PointView& point) {
    page.emplace_back(Bar{mm(5), Ink::red});
    page.emplace_back(Space{16});
    page.emplace_back(centred(point.unit_name, Face::hei, 20));
    page.emplace_back(centred(point.name, Face::fang, 16));
    page.emplace_back(Space{10});
    page.emplace_back(centred("有难处，扫一扫，找工会", Face::song, 40, Ink::red));
    page.emplace_back(centred("欠薪、工伤、合同、加班……写下来，工会来办。可以不留名字。", Face::fang, 15));
    page.emplace_back(Code{qr::QrCode{poster_address(printing.public_address, printing.batch.number)}, mm(98)});
    page.emplace_back(centred("站点编号 " + point.code, Face::hei, 14));
    page.emplace_back(Space{8});
    page.emplace_back(Framed{{centred("扫码后先核对：网址要以下面这一行开头", Face::fang, 15),
                              centred(printing.public_address, Face::hei, 22, Ink::red),
                              centred("不一样，就不要填，请打电话告诉我们。不收钱，不要密码。", Face::fang, 14)}});
    page.emplace_back(Space{8});
    add_hours(page, hours_in_words(point.hours));
    page.emplace_back(Fill{});
    page.emplace_back(centred("不会扫码？打工会热线 " + printing.hotline, Face::hei, 26, Ink::red));
    page.emplace_back(centred("站点电话 " + point.phone + "　" + point.address, Face::fang, 13));
    page.emplace_back(centred(printing_in_words(printing.batch), Face::fang, 9, Ink::grey));
}

Document empty_poster(Sheet sheet) {
    return {.name = "海报", .sheet = sheet, .margins = {mm(14), mm(12), mm(16), mm(16)}, .page_numbers = false};
}

std::string state_in_words(const PosterBatchView& batch) {
    switch (batch.state) {
        case PosterState::printed:
            return "在用";
        case PosterState::tampered:
            return "被动过手脚" + (batch.found_at ? "：" + *batch.found_at : std::string{});
        case PosterState::withdrawn:
            return "已收回，见到就取下";
    }
    return "";
}

Table table_of_printings(const PosterRound& round) {
    Table table{.shares = {7, 26, 18, 10, 39}, .head = {"号", "单位", "印制", "份数", "状态"}};
    for (const auto& batch : round.batches)
        table.rows.push_back({std::to_string(batch.number), batch.unit_name, batch.printed_on.text(),
                              std::to_string(batch.copies), state_in_words(batch)});
    return table;
}

Table table_of_walls(const PosterRound& round) {
    Table table{.shares = {10, 42, 17, 15, 16}, .head = {"编号", "站点", "墙上第几号", "网址相符", "破损遮盖"}};
    for (const auto& point : round.points)
        table.rows.push_back({point.code, point.name + "\n" + point.address, "", "□是 □否", "□无 □有"});
    return table;
}

/// What a person with a telephone can see; each catches one way of tampering.
constexpr const char* looks[] = {
    "码的四边有没有翘起、重影、另贴一层纸。用指甲轻轻刮一下边。",
    "用自己的手机扫，逐字核对打开的网址：多一个字母、换一个后缀都是“否”。只看网址，不要在页面上填任何内容。",
    "海报上印的网址、热线、站点电话有没有被涂改、贴改。",
    "海报最下面的“海报第几号”在上表里，并且是“在用”。没有号的、号不在表里的，是仿冒的。",
    "附近有没有样子相近的另一张海报。",
};

}  // namespace

std::string poster_address(const std::string& public_address, std::int64_t batch) {
    return public_address + "/?b=" + std::to_string(batch);
}

Document posters(const PosterPrinting& printing, const std::vector<PointView>& points, Sheet sheet) {
    auto document = empty_poster(sheet);
    for (const auto& point : points) {
        if (!document.blocks.empty()) document.blocks.emplace_back(NewPage{});
        add_poster(document.blocks, printing, point);
    }
    return document;
}

Document check_sheet(const PosterRound& round) {
    const Style plain{.points = 12, .pitch = 20, .indent = 2};
    Document document{
        .name = "海报巡查核对表", .margins = narrow_margins, .footer = "打印于 " + in_chinese(round.printed_on)};
    auto& page = document.blocks;
    page.emplace_back(title("海报巡查核对表"));
    page.emplace_back(Space{10});
    page.emplace_back(Text{"一、有哪些海报。扫码只到下面这些网址；码里没有站点，同一号的每一张都一样。", plain});
    page.emplace_back(Space{4});
    page.emplace_back(table_of_printings(round));
    page.emplace_back(Space{4});
    for (const auto& batch : round.batches)  // each on a line of its own, so that it can be compared letter by letter
        page.emplace_back(Text{
            "第 " + std::to_string(batch.number) + " 号应打开：" + poster_address(round.public_address, batch.number),
            {.face = Face::hei, .points = 12, .pitch = 20, .align = Align::left, .indent = 0}});
    page.emplace_back(Space{10});
    page.emplace_back(Text{"二、在墙上看什么。", plain});
    int number = 0;
    for (const auto* look : looks) page.emplace_back(Text{std::to_string(++number) + "．" + look, plain});
    page.emplace_back(Text{"有一项不对：先用纸盖住码，拍照，当天在“海报”里标记这一号，写清在哪里、怎么回事。", plain});
    page.emplace_back(Space{10});
    page.emplace_back(Text{"三、走到哪里记到哪里。", plain});
    page.emplace_back(Space{4});
    page.emplace_back(table_of_walls(round));
    page.emplace_back(Space{14});
    page.emplace_back(Text{"巡查人：＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日",
                           {.points = 12, .pitch = 22, .align = Align::right, .indent = 0}});
    return document;
}

}  // namespace gongyou::rights
