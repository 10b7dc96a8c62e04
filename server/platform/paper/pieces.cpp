#include "platform/paper/pieces.hpp"

#include <algorithm>
#include <numeric>

#include "platform/paper/table_pieces.hpp"

namespace gongyou::paper {

namespace {

using Kind = Slice::Kind;

/// Turns blocks into pieces, one kind each.
class Cutter {
public:
    /// `left`: from the sheet's edge to what is cut.
    Cutter(const Pen& pen, double left, double width, double height)
        : pen_{pen}, left_{left}, width_{width}, height_{height} {}

    void operator()(const Text& text) {
        const auto set = std::make_shared<const SetText>(pen_.set(text.words, text.style, width_));
        const auto count = set->lines.size();
        for (std::size_t line = 0; line < count; ++line) {
            // no single line of a paragraph is left behind, or goes on alone
            const bool joined = line > 0 && (line == 1 || line + 1 == count);
            const auto edges = text.style.bare ? pen_.edges_of(*set, line) : Edges{0, text.style.pitch};
            const double white = text.style.bare && line + 1 < count ? text.style.pitch - text.style.points : 0;
            add({{.height = edges.lower - edges.upper + white, .joined = joined},
                 [&pen = pen_, set, line, upper = edges.upper](double x, double y) {
                     pen.draw_line(*set, line, x, y - upper);
                 }});
        }
        joins_next_ = text.style.leads;
    }

    void operator()(const Table& table) {
        for (auto& row : table_pieces(table, pen_, width_, height_)) add(std::move(row));
    }

    void operator()(const Code& code) {
        const double left = code.align == Align::centre  ? (width_ - code.side) / 2
                            : code.align == Align::right ? width_ - code.side
                                                         : 0;
        add({{.height = code.side, .joined = true},
             [&pen = pen_, code, left](double x, double y) { pen.draw_code(code.code, x + left, y, code.side); }});
        joins_next_ = true;  // what says how to read it
    }

    void operator()(const Framed& framed) {
        Cutter inside{pen_, left_ + framed.padding, width_ - 2 * framed.padding, height_};
        for (const auto& text : framed.texts) inside(text);
        const auto height = std::accumulate(inside.pieces_.begin(), inside.pieces_.end(), 2 * framed.padding,
                                            [](double sum, const Piece& piece) { return sum + piece.slice.height; });
        add({{.height = height},
             [&pen = pen_, width = width_, framed, height, lines = std::move(inside.pieces_)](double x, double y) {
                 pen.frame(x, y, width, height, 1.5, framed.ink);
                 double at = y + framed.padding;
                 for (const auto& line : lines) {
                     line.draw(x + framed.padding, at);
                     at += line.slice.height;
                 }
             }});
    }

    /// 成文日期 four characters from the right; the issuer above it, centred on it; in between room for the seal.
    void operator()(const SealPlace& place) {
        const Style style{.align = Align::left, .indent = 0};
        add({{.height = office_pitch, .kind = Kind::space}});
        add({{.height = 3 * office_pitch, .joined = true},
             [&pen = pen_, width = width_, place, style](double x, double y) {
                 const auto day = pen.set(place.date, style, width);
                 const auto issuer = pen.set(place.issuer, style, width);
                 const double right = x + width - 4 * style.points;
                 const double middle = right - pen.width_of(day, 0) / 2;
                 const double room = pen.width_of(issuer, 0) / 2;
                 const double centred = std::min(middle + room, x + width) - room;
                 pen.draw_line(issuer, 0, centred - room, y);
                 pen.draw_line(day, 0, right - pen.width_of(day, 0), y + office_pitch);
                 const Style small{.points = 12, .pitch = 20, .ink = Ink::grey};
                 const auto seal = pen.set("（盖章处）", {.points = 12, .indent = 0}, width);
                 pen.write("（盖章处）", small, middle - pen.width_of(seal, 0) / 2, y + 2 * office_pitch);
             }});
    }

    void operator()(const Bar& bar) {
        const double width = bar.width > 0 ? bar.width : width_;
        const double out = bar.width > 0 ? left_ - (sheet_width - bar.width) / 2 : 0;
        add({{.height = bar.thickness}, [&pen = pen_, width, out, bar](double x, double y) {
                 pen.fill(x - out, y, width, bar.thickness, bar.ink);
             }});
    }
    void operator()(const Space& space) { add({{.height = space.height, .kind = Kind::space}}); }
    void operator()(const Fill&) { add({{.kind = Kind::fill}}); }
    void operator()(const NewPage&) { add({{.kind = Kind::new_page}}); }

    void next_block() { ++block_; }
    std::vector<Piece> taken() { return std::move(pieces_); }

private:
    void add(Piece piece) {
        if (joins_next_ && piece.slice.kind != Kind::new_page) piece.slice.joined = true;
        if (piece.slice.kind == Kind::solid) joins_next_ = false;
        piece.block = block_;
        if (!piece.draw) piece.draw = [](double, double) {};
        pieces_.push_back(std::move(piece));
    }

    const Pen& pen_;
    double left_;
    double width_;
    double height_;
    bool joins_next_ = false;
    std::size_t block_ = 0;
    std::vector<Piece> pieces_;
};

}  // namespace

std::vector<Stand> stands(const std::vector<Piece>& pieces, const Document& document) {
    std::vector<Slice> slices;
    for (const auto& piece : pieces) slices.push_back(piece.slice);
    return stands(slices, document.height_of(1), document.height_of(0));
}

std::vector<Piece> pieces_of(const Document& document, const Pen& pen) {
    const auto& margins = document.margins;
    Cutter cutter{pen, margins.left, margins.width(), margins.height()};
    for (const auto& block : document.blocks) {
        std::visit([&](const auto& one) { cutter(one); }, block);
        cutter.next_block();
    }
    return cutter.taken();
}

}  // namespace gongyou::paper
