#include "programmes/rights/poster.hpp"

#include "platform/paper/styles.hpp"

namespace gongyou::rights {

namespace {

using namespace paper;
using paper::Text;  // and not the text of the kernel

Text centred(std::string words, Face face, double points, Ink ink = Ink::black) {
    return {std::move(words),
            {.face = face, .points = points, .pitch = points * 1.5, .ink = ink, .align = Align::centre, .indent = 0}};
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
    page.emplace_back(Code{qr::QrCode{poster_address(printing, point)}, mm(98)});
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
    page.emplace_back(centred("批次：" + printing.batch, Face::fang, 9, Ink::grey));
}

Document empty_poster(Sheet sheet) {
    return {.name = "海报", .sheet = sheet, .margins = {mm(14), mm(12), mm(16), mm(16)}, .page_numbers = false};
}

}  // namespace

std::string poster_address(const PosterPrinting& printing, const Point& point) {
    return printing.public_address + "/?p=" + point.code;
}

Document poster(const PosterPrinting& printing, const PointView& point, Sheet sheet) {
    return posters(printing, {point}, sheet);
}

Document posters(const PosterPrinting& printing, const std::vector<PointView>& points, Sheet sheet) {
    auto document = empty_poster(sheet);
    for (const auto& point : points) {
        if (!document.blocks.empty()) document.blocks.emplace_back(NewPage{});
        add_poster(document.blocks, printing, point);
    }
    return document;
}

Document check_sheet(const PosterPrinting& printing, const std::vector<PointView>& points) {
    Table table{.shares = {9, 22, 39, 13, 13}, .head = {"编号", "站点", "扫码后的网址应为", "相符", "破损遮盖"}};
    for (const auto& point : points)
        table.rows.push_back(
            {point.code, point.name + "\n" + point.address, poster_address(printing, point), "□是 □否", ""});
    const Style plain{.points = 12, .pitch = 20, .indent = 2};
    return {.name = "海报巡查核对表",
            .margins = narrow_margins,
            .blocks = {title("海报巡查核对表"), Space{10},
                       Text{"用自己的手机扫每一张海报，逐字核对打开的网址。多一个字母、换一个后缀都是“否”。"
                            "不相符的：先用纸盖住，拍照，当天报告；不要在打开的网页上填写任何内容。",
                            plain},
                       Space{8}, std::move(table), Space{14},
                       Text{"巡查人：＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日",
                            {.points = 12, .pitch = 22, .align = Align::right, .indent = 0}}},
            .footer = "批次：" + printing.batch};
}

}  // namespace gongyou::rights
