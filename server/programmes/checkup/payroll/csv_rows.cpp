#include "programmes/checkup/payroll/csv_rows.hpp"

#include <algorithm>

namespace gongyou::checkup::payroll {

namespace {

char sign_between_fields(std::string_view text) {
    const auto first = text.substr(0, text.find('\n'));
    char best = ',';
    for (const char sign : {'\t', ';'})
        if (std::count(first.begin(), first.end(), sign) > std::count(first.begin(), first.end(), best)) best = sign;
    return best;
}

std::string without_margins(std::string_view field) {
    const auto first = field.find_first_not_of(" \r\n\t");
    if (first == std::string_view::npos) return {};
    return std::string{field.substr(first, field.find_last_not_of(" \r\n\t") - first + 1)};
}

}  // namespace

TextRows csv_rows(std::string_view text) {
    const char sign = sign_between_fields(text);
    TextRows rows;
    std::vector<std::string> row;
    std::string field;
    bool quoted = false;
    const auto end_field = [&] {
        row.push_back(without_margins(field));
        field.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"' && quoted && at + 1 < text.size() && text[at + 1] == '"') {
            field += '"';
            ++at;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == sign) {
            end_field();
        } else if (!quoted && c == '\n') {
            end_field();
            rows.push_back(std::move(row));
            row.clear();
        } else {
            field += c;
        }
    }
    if (!field.empty() || !row.empty()) {
        end_field();
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace gongyou::checkup::payroll
