#include "platform/paper/reading.hpp"

namespace gongyou::paper {

namespace {

LineKind kind_of(const Style& style) {
    if (style.face == Face::song) return LineKind::title;
    if (style.face == Face::hei) return LineKind::heading;
    return style.ink == Ink::grey ? LineKind::remark : LineKind::text;
}

struct Reader {
    std::vector<ReadingLine> lines;

    void operator()(const Text& text) { lines.push_back({kind_of(text.style), text.words}); }
    void operator()(const Framed& framed) {
        for (const auto& text : framed.texts) (*this)(text);
    }
    void operator()(const Table& table) {
        for (const auto& row : table.rows) {
            std::string text;
            for (const auto& cell : row) text += (text.empty() || cell.empty() ? "" : "　") + cell;
            lines.push_back({LineKind::text, std::move(text)});
        }
    }
    void operator()(const SealPlace& place) {
        lines.push_back({LineKind::text, place.issuer});
        lines.push_back({LineKind::text, place.date});
    }
    void operator()(const auto&) {}
};

}  // namespace

std::vector<ReadingLine> reading_of(const Document& document) {
    Reader reader;
    for (const auto& block : document.blocks) std::visit([&](const auto& one) { reader(one); }, block);
    return std::move(reader.lines);
}

}  // namespace gongyou::paper
