#pragma once

#include "kernel/described.hpp"
#include "platform/paper/document.hpp"

namespace gongyou::paper {

enum class LineKind { title, heading, text, remark };
BOOST_DESCRIBE_ENUM(LineKind, title, heading, text, remark)

/// A line of a paper as a screen shows it.
struct ReadingLine {
    LineKind kind = LineKind::text;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ReadingLine, (), (kind, text))

/// The words of a paper in order, for whoever reads it on a screen: the same words as on the sheet.
std::vector<ReadingLine> reading_of(const Document& document);

}  // namespace gongyou::paper
