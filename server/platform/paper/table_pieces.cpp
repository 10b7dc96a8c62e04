#include "platform/paper/table_pieces.hpp"

#include <algorithm>
#include <numeric>

namespace gongyou::paper {

namespace {

constexpr double padding = 5;
constexpr double line = 0.5;

struct Column {
    double left;
    double width;
};

std::vector<Column> columns_of(const Table& table, double width) {
    const double all = std::accumulate(table.shares.begin(), table.shares.end(), 0.0);
    std::vector<Column> columns;
    double left = 0;
    for (const double share : table.shares) {
        columns.push_back({left, width * share / all});
        left += columns.back().width;
    }
    return columns;
}

Piece row_of(const std::vector<std::string>& cells, const std::vector<Column>& columns, const Style& style,
             const Pen& pen, double most) {
    std::vector<SetText> set;
    std::size_t lines = 1;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        set.push_back(pen.set(at < cells.size() ? cells[at] : std::string{}, style, columns[at].width - 2 * padding));
        lines = std::max(lines, set.back().lines.size());
    }
    lines = std::min(lines, static_cast<std::size_t>((most - 2 * padding) / style.pitch));
    const double height = static_cast<double>(lines) * style.pitch + 2 * padding;
    return {{.height = height}, [&pen, columns, set = std::move(set), height, lines](double x, double y) {
                for (std::size_t at = 0; at < columns.size(); ++at) {
                    pen.frame(x + columns[at].left, y, columns[at].width, height, line, Ink::black);
                    for (std::size_t each = 0; each < std::min(lines, set[at].lines.size()); ++each)
                        pen.draw_line(set[at], each, x + columns[at].left + padding,
                                      y + padding + static_cast<double>(each) * set[at].pitch);
                }
            }};
}

}  // namespace

std::vector<Piece> table_pieces(const Table& table, const Pen& pen, double width, double height) {
    const Style style{.points = table.points, .pitch = table.points * 1.55, .align = Align::left, .indent = 0};
    const auto columns = columns_of(table, width);
    std::vector<Piece> pieces;
    if (!table.head.empty()) {
        Style head = style;
        head.face = Face::hei;
        pieces.push_back(row_of(table.head, columns, head, pen, height / 2));
    }
    for (const auto& cells : table.rows) {
        const double head_height = table.head.empty() ? 0 : pieces.front().slice.height;
        auto row = row_of(cells, columns, style, pen, height - head_height);
        const bool is_below_the_head = pieces.size() == 1 && !table.head.empty();
        row.slice.joined = is_below_the_head;
        if (!table.head.empty() && !is_below_the_head) {
            row.slice.head = head_height;
            row.draw_head = pieces.front().draw;
        }
        pieces.push_back(std::move(row));
    }
    return pieces;
}

}  // namespace gongyou::paper
