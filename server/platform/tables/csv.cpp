#include "platform/tables/csv.hpp"

#include <array>

namespace gongyou::tables {

namespace {

constexpr std::array<std::string_view, 11> begin_a_formula{"=",  "+",  "-",  "@",  "\t", "\r",
                                                           "\n", "＝", "＋", "－", "＠"};
constexpr std::array<std::string_view, 7> passed_over{" ", "\"", "'", "\u3000", "\u00A0", "\u200B", "\uFEFF"};

/// What is left behind anything that cannot be seen.
std::string_view seen(std::string_view field) {
    for (bool again = true; again;) {
        again = false;
        for (const auto one : passed_over)
            if (field.starts_with(one)) {
                field.remove_prefix(one.size());
                again = true;
            }
    }
    return field;
}

}  // namespace

std::string as_text(std::string_view field) {
    const auto first = seen(field);
    for (const auto sign : begin_a_formula)
        if (first.starts_with(sign)) return "'" + std::string{field};
    return std::string{field};
}

std::string csv(const std::vector<std::vector<std::string>>& rows) {
    std::string text = "\uFEFF";
    for (const auto& row : rows) {
        bool is_first = true;
        for (const auto& field : row) {
            if (!is_first) text += ',';
            is_first = false;
            text += '"';
            for (const char c : as_text(field)) text.append(c == '"' ? 2 : 1, c);
            text += '"';
        }
        text += "\r\n";
    }
    return text;
}

}  // namespace gongyou::tables
