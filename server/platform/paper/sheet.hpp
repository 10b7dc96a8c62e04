#pragma once

namespace gongyou::paper {

/// Points, 72 to the inch: what type is measured in.
constexpr double mm(double millimetres) { return millimetres * 72 / 25.4; }

/// A sheet that stands upright. A3 is the A4 page enlarged by the square root of two: laid out once, printed larger.
enum class Sheet { a4, a3 };

inline constexpr double sheet_width = mm(210);
inline constexpr double sheet_height = mm(297);
/// How much larger than laid out the sheet is printed.
constexpr double enlarged(Sheet sheet) { return sheet == Sheet::a3 ? 1.41421356237309515 : 1; }

/// The white around the text.
struct Margins {
    double top;
    double bottom;
    double left;
    double right;

    constexpr double width() const { return sheet_width - left - right; }
    constexpr double height() const { return sheet_height - top - bottom; }
};

/// Papers of an office (公文): 天头 37 mm, 订口 28 mm, and 156 × 225 mm of text.
///
/// Source:  GB/T 9704-2012 党政机关公文格式, from a public summary (sheet and area of text) and from the trade (the
/// rest). Not yet: held against the printed standard.
inline constexpr Margins office_margins{mm(37), mm(35), mm(28), mm(26)};
inline constexpr int office_lines = 22;                                         ///< on a page, which they fill
inline constexpr int office_characters = 28;                                    ///< on a line, which they fill
inline constexpr double office_pitch = office_margins.height() / office_lines;  ///< 10.2 mm, 29 pt

/// Lists, file copies and what is pinned up.
inline constexpr Margins narrow_margins{mm(18), mm(18), mm(18), mm(18)};

}  // namespace gongyou::paper
