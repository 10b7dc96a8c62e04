#include "core/letters/letter_table.hpp"

#include <algorithm>

namespace gongyou::letters {

namespace {

constexpr std::string_view typed_wide = "｜";  // as a Chinese keyboard has it

std::vector<std::string> parts_of(std::string_view text, char parting) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(parting, at), text.size());
        parts.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::string with_narrow_bars(std::string row) {
    for (auto at = row.find(typed_wide); at != std::string::npos; at = row.find(typed_wide, at + 1))
        row.replace(at, typed_wide.size(), "|");
    return row;
}

}  // namespace

std::vector<std::string> cells_typed(std::string line) { return parts_of(with_narrow_bars(std::move(line)), '|'); }

namespace {

/// `columns` cells of what was typed.
std::string row_of(const std::string& typed, std::size_t columns) {
    auto cells = cells_typed(typed);
    cells.resize(std::max(cells.size(), columns));
    std::string row;
    for (std::size_t at = 0; at < cells.size(); ++at)
        row.append(at == 0 ? "" : at < columns ? "|" : typed_wide).append(cells[at]);
    return row;
}

}  // namespace

std::vector<std::string> lines_in(std::string_view text) {
    auto lines = parts_of(text, '\n');
    std::erase(lines, "");
    return lines;
}

std::vector<std::string> cells_in(std::string_view row) { return parts_of(row, '|'); }

std::vector<LetterLine> table_lines(const LetterBlock& block, const std::vector<std::string>& typed) {
    const bool is_counted = block.columns.front() == "序号";
    const auto columns = block.columns.size() - (is_counted ? 1 : 0);
    std::string head;
    for (const auto& column : block.columns) head.append(head.empty() ? "" : "|").append(column);
    std::vector<LetterLine> lines{{BlockKind::table, 0, std::move(head)}};
    const auto rows = std::max(typed.size(), static_cast<std::size_t>(block.rows));
    for (std::size_t at = 0; at < rows; ++at) {
        const auto number = static_cast<int>(at) + 1;
        const auto row = row_of(at < typed.size() ? typed[at] : std::string{}, columns);
        lines.push_back({BlockKind::table, number, is_counted ? std::to_string(number) + "|" + row : row});
    }
    return lines;
}

}  // namespace gongyou::letters
