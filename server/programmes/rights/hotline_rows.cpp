#include "programmes/rights/hotline_rows.hpp"

#include <set>

namespace gongyou::rights {

namespace {

/// Takes one row apart, cell by cell.
class RowReader {
public:
    RowReader(const std::vector<std::string>& cells, HotlineRow& row) : cells_{cells}, row_{row} {}

    std::string_view cell(const std::optional<int>& column) const {
        return column ? std::string_view{cells_[static_cast<std::size_t>(*column)]} : std::string_view{};
    }
    template <class Value>
    void read(std::string_view field, const std::optional<int>& column, Value& into) {
        const auto text = cell(column);
        if (text.empty()) return add(field, "value.missing");
        auto value = Value::read(text);
        if (value) {
            into = *std::move(value);
        } else {
            add(field, value.error().code, value.error().params);
        }
    }
    void add(std::string_view field, std::string_view code, json::TextMap params = {}) {
        row_.faults.push_back({std::string{field}, std::string{code}, std::move(params)});
    }

private:
    const std::vector<std::string>& cells_;
    HotlineRow& row_;
};

/// "W01", or the office's own word for it. What is neither is left for the desk to say.
std::optional<CategoryCode> category_called(std::string_view words, const law::CategoryBook& categories) {
    for (const auto& each : categories.all())
        if (words == each.code.text() || words == each.zh) return each.code;
    return std::nullopt;
}

}  // namespace

std::vector<HotlineRow> read_rows(const HotlineFile& file, const HotlineColumns& columns,
                                  const law::CategoryBook& categories) {
    std::vector<HotlineRow> rows;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < file.rows.size(); ++i) {
        HotlineRow row{.line = file.lines[i]};
        RowReader reader{file.rows[i], row};
        HotlineNumber number;
        reader.read("number", columns.number, number);
        reader.read("employer_name", columns.employer_name, row.report.employer_name);
        reader.read("place", columns.place, row.report.place);
        reader.read("facts", columns.facts, row.report.facts);
        if (!reader.cell(columns.phone).empty()) {
            Phone phone;
            reader.read("phone", columns.phone, phone);
            row.report.phone = Private{phone};
        }
        row.number = number.text();
        row.employer_name = row.report.employer_name.text();
        if (!row.number.empty() && !seen.insert(row.number).second) reader.add("number", "hotline.twice_in_file");
        row.report.consent = true;  // given to the line; the desk says so for the whole list
        Complaint complaint;
        complaint.category = category_called(reader.cell(columns.category), categories);
        if (complaint.category) row.report.complaint = complaint;
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace gongyou::rights
