#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "platform/paper/sheet.hpp"
#include "platform/qr/qr_code.hpp"

namespace gongyou::paper {

/// Which hand the words are set in. The names are those of GB/T 9704; what stands in for a face that is not installed
/// says docs/decisions/paper.md.
enum class Face {
    fang,  ///< 仿宋: text
    song,  ///< 小标宋: titles
    hei,   ///< 黑体: headings, tables' heads, what is read from afar
    kai,   ///< 楷体: headings of the second order
};
enum class Ink { black, red, grey };
enum class Align { justified, left, centre, right };

/// How a text looks. As it stands: the text of an office paper, 3号仿宋.
struct Style {
    Face face = Face::fang;
    double points = 16;
    double pitch = office_pitch;  ///< from line to line
    Ink ink = Ink::black;
    Align align = Align::justified;
    double indent = 2;      ///< of the first line of each paragraph, in characters
    double hang = 0;        ///< of all other lines, in characters
    bool leads = false;     ///< a heading: does not stay behind when what follows goes to the next page
    bool squeezed = false;  ///< set so that 28 characters fill the line
    bool bare = false;      ///< as high as its characters, without white above and below: what is measured from an edge
};

/// Paragraphs, parted by line ends.
struct Text {
    std::string words;
    Style style = {};
};

/// Rows under a head, which stays with the first of them and stands again on each page that they go on to. A row is
/// never broken over two pages: one that is higher than a page is cut off.
struct Table {
    std::vector<double> shares;     ///< how the width is shared; one for each column
    std::vector<std::string> head;  ///< none: a table without a head
    std::vector<std::vector<std::string>> rows;
    double points = 11;
};

/// Does not go to a page of its own, nor what says below how to read it.
struct Code {
    qr::QrCode code;
    double side = mm(30);
    Align align = Align::centre;
    Text beside = {};  ///< on its right, of a code that stands on the left: no higher than the code
};

/// Texts in a frame, kept on one page.
struct Framed {
    std::vector<Text> texts;
    Ink ink = Ink::red;
    double padding = 10;
};

/// The issuer's own seal (印章), as it was let into use: a PNG of stamp.hpp.
struct Stamp {
    std::string png;
    double side = mm(42);
};

/// Who issues a paper, when, and where the seal goes: without a stamp the place for it is marked (盖章处). Does not go
/// to a page of its own.
struct SealPlace {
    std::string issuer;
    std::string date;
    std::optional<Stamp> stamp = {};
};

/// A bar across the page.
struct Bar {
    double thickness = 0.5;
    Ink ink = Ink::black;
    double width = 0;  ///< nought: that of the text; else it stands in the middle of the sheet, and may leave the text
};

struct Space {
    double height = office_pitch;  ///< dropped at the top of a page
};
/// What follows stands at the foot of the page; several share the room.
struct Fill {};
struct NewPage {};
/// The end of a paper begins, up to the next new page: it stays together and takes the two lines before it along, so
/// that no page has a signature or a seal alone.
struct Ending {};

using Block = std::variant<Text, Table, Code, Framed, SealPlace, Bar, Space, Fill, NewPage, Ending>;

/// How close the lines of text may come to each other where that saves a page, as parts of their pitch: 28, 27 and 26
/// points for 29. GB/T 9704-2012 lets distances be changed where signature or seal find no room; how far is the
/// trade's.
inline constexpr double closer_lines[] = {28.0 / 29, 27.0 / 29, 26.0 / 29};

/// Between the two bars of a double line.
inline constexpr double white_between_bars = 1.5;

/// Where the first page is not like the others.
struct FirstPage {
    double top;                ///< white above its text
    bool is_numbered = true;   ///< the second one says 2 all the same
    std::vector<Bar> at_foot;  ///< one under the other, in the white below the text
    double below_foot = 0;     ///< from the lower edge of the last of them to the edge of the sheet
};

/// A paper before it is set: what stands on it, in order, and how. Knows nothing of what it is about.
struct Document {
    std::string name;  ///< what the file calls itself: the kind of paper, never a person, never a matter
    Sheet sheet = Sheet::a4;
    Margins margins = office_margins;
    std::optional<FirstPage> first = {};
    std::vector<Block> blocks = {};
    std::string header = {};  ///< above the text of each page
    Ink header_ink = Ink::grey;
    std::string footer = {};   ///< below it, on the left
    bool page_numbers = true;  ///< "— 1 —", on the outer side
    bool tightens = false;     ///< its lines stand closer where that saves a page (closer_lines)

    /// How high the text of a page may be; pages are counted from 0.
    double height_of(std::size_t page) const { return sheet_height - margins.bottom - top_of(page); }
    double top_of(std::size_t page) const { return page == 0 && first ? first->top : margins.top; }
};

}  // namespace gongyou::paper
