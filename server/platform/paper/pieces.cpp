#include "platform/paper/pieces.hpp"

#include <algorithm>
#include <numeric>

#include "platform/paper/table_pieces.hpp"

namespace gongyou::paper {

namespace {

using Kind = Slice::Kind;

constexpr double text_points = Style{}.points;
constexpr double below_the_last_line = 6;  // and some six of white below its characters: half a line
constexpr double below_the_middle = 0.06;  // of the seal: issuer and date stand 中心偏下

constexpr auto kind_of_piece = [](const Piece& piece) { return piece.slice.kind; };

void write_beside(const Pen& pen, const Code& code, double x, double y, double width) {
    const auto set = pen.set(code.beside.words, code.beside.style, width);
    const double height = static_cast<double>(set.lines.size()) * set.pitch;
    for (std::size_t line = 0; line < set.lines.size(); ++line)
        pen.draw_line(set, line, x, y + (code.side - height) / 2 + static_cast<double>(line) * set.pitch);
}

/// Issuer over date, each a line of `pitch`; the middle of the date, on which the seal stands too.
double write_issuer(const Pen& pen, const SealPlace& place, double x, double y, double width, double pitch) {
    const Style style{.pitch = pitch, .align = Align::left, .indent = 0};
    const auto day = pen.set(place.date, style, width);
    const auto issuer = pen.set(place.issuer, style, width);
    const double right = x + width - 4 * style.points;
    const double middle = right - pen.width_of(day, 0) / 2;
    const double room = pen.width_of(issuer, 0) / 2;
    const double centred = std::min(middle + room, x + width) - room;
    pen.draw_line(issuer, 0, centred - room, y);
    pen.draw_line(day, 0, right - pen.width_of(day, 0), y + pitch);
    return middle;
}

/// The middle of the date without writing it.
double middle_of_date(const Pen& pen, const SealPlace& place, double x, double width) {
    const Style style{.align = Align::left, .indent = 0};
    return x + width - 4 * style.points - pen.width_of(pen.set(place.date, style, width), 0) / 2;
}

/// Turns blocks into pieces, one kind each.
class Cutter {
public:
    /// `left`: from the sheet's edge to what is cut. `closer`: of the pitch of text, what is left of it.
    Cutter(const Pen& pen, double left, double width, double height, double closer)
        : pen_{pen}, left_{left}, width_{width}, height_{height}, closer_{closer} {}

    void operator()(Text text) {
        if (text.style.points == text_points && !text.style.bare) text.style.pitch *= closer_;
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
        add({{.height = code.side, .joined = true}, [&pen = pen_, code, left, width = width_](double x, double y) {
                 pen.draw_code(code.code, x + left, y, code.side);
                 if (!code.beside.words.empty()) write_beside(pen, code, x + code.side, y, width - code.side);
             }});
        joins_next_ = code.beside.words.empty();  // what says how to read it
    }

    void operator()(const Framed& framed) {
        Cutter inside{pen_, left_ + framed.padding, width_ - 2 * framed.padding, height_, 1};
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
        const double pitch = office_pitch * closer_;
        if (place.stamp) return add_stamped(place, pitch);
        add({{.height = pitch, .kind = Kind::space}});
        add({{.height = 3 * pitch, .joined = true}, [&pen = pen_, width = width_, place, pitch](double x, double y) {
                 const double middle = write_issuer(pen, place, x, y, width, pitch);
                 const Style small{.points = 12, .pitch = 20, .ink = Ink::grey};
                 const auto seal = pen.set("（盖章处）", {.points = 12, .indent = 0}, width);
                 pen.write("（盖章处）", small, middle - pen.width_of(seal, 0) / 2, y + 2 * pitch);
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
    void operator()(const NewPage&) {
        ends_ = false;
        add({{.kind = Kind::new_page}});
    }
    /// The last line before the end goes with it, and the one before that with the last.
    void operator()(const Ending&) {
        ends_ = true;
        const auto last = std::ranges::find(pieces_.rbegin(), pieces_.rend(), Kind::solid, kind_of_piece);
        if (last != pieces_.rend()) last->slice.joined = true;
    }

    void next_block() { ++block_; }
    std::vector<Piece> taken() { return std::move(pieces_); }

private:
    /// The seal within one line below the text, upright, its middle over issuer and date and a little above them, both
    /// of them black on its red (GB/T 9704-2012 7.3.5.1).
    void add_stamped(const SealPlace& place, double pitch) {
        const double side = place.stamp->side;
        add({{.height = below_the_last_line, .kind = Kind::space}});
        add({{.height = side, .joined = true}, [&pen = pen_, width = width_, place, side, pitch](double x, double y) {
                 pen.draw_picture(place.stamp->png, middle_of_date(pen, place, x, width) - side / 2, y, side);
                 write_issuer(pen, place, x, y + side * (0.5 + below_the_middle) - pitch, width, pitch);
             }});
    }

    void add(Piece piece) {
        if ((joins_next_ || ends_) && piece.slice.kind != Kind::new_page) piece.slice.joined = true;
        if (piece.slice.kind == Kind::solid) joins_next_ = false;
        piece.block = block_;
        if (!piece.draw) piece.draw = [](double, double) {};
        pieces_.push_back(std::move(piece));
    }

    const Pen& pen_;
    double left_;
    double width_;
    double height_;
    double closer_;
    bool joins_next_ = false;
    bool ends_ = false;
    std::size_t block_ = 0;
    std::vector<Piece> pieces_;
};

}  // namespace

namespace {

Laid laid(const Document& document, const Pen& pen, double closer) {
    const auto& margins = document.margins;
    Cutter cutter{pen, margins.left, margins.width(), margins.height(), closer};
    for (const auto& block : document.blocks) {
        std::visit([&](const auto& one) { cutter(one); }, block);
        cutter.next_block();
    }
    Laid found{.pieces = cutter.taken(), .places = {}};
    std::vector<Slice> slices;
    for (const auto& piece : found.pieces) slices.push_back(piece.slice);
    found.places = stands(slices, document.height_of(1), document.height_of(0));
    return found;
}

}  // namespace

Laid laid(const Document& document, const Pen& pen) {
    auto found = laid(document, pen, 1);
    if (!document.tightens || found.pages() == 1) return found;
    for (const double closer : closer_lines)
        if (auto tight = laid(document, pen, closer); tight.pages() < found.pages()) return tight;
    return found;
}

}  // namespace gongyou::paper
