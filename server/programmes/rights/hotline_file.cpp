#include "programmes/rights/hotline_file.hpp"

#include <algorithm>

#include "kernel/text_of_bytes.hpp"

namespace gongyou::rights {

namespace {

char parting_sign(std::string_view text) {
    const auto head = text.substr(0, text.find('\n'));
    char best = ',';
    for (const char sign : {'\t', ';'})
        if (std::ranges::count(head, sign) > std::ranges::count(head, best)) best = sign;
    return best;
}

std::string trimmed(std::string_view field) {
    const auto first = field.find_first_not_of(" \r\n\t");
    if (first == std::string_view::npos) return {};
    return std::string{field.substr(first, field.find_last_not_of(" \r\n\t") - first + 1)};
}

/// Row by row, field by field (RFC 4180).
class CsvReader {
public:
    CsvReader(std::string_view text, char sign) : text_{text}, sign_{sign} {}

    bool is_over() const { return at_ >= text_.size(); }
    int line() const { return line_; }
    std::vector<std::string> row() {
        std::vector<std::string> fields;
        do {
            fields.push_back(trimmed(field()));
        } while (!is_over() && text_[at_ - 1] == sign_);
        return fields;
    }

private:
    std::string field() {
        std::string words;
        bool quoted = false;
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '\n') ++line_;
            if (c == '"') {
                if (quoted && at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                    words += '"';
                    ++at_;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == sign_ || c == '\n')) {
                ++at_;
                return words;
            } else {
                words += c;
            }
        }
        return words;
    }

    std::string_view text_;
    char sign_;
    std::size_t at_ = 0;
    int line_ = 1;
};

/// A list row by row: the first that is not blank is its head, and says how wide it is.
class GrowingList {
public:
    void add(int line, std::vector<std::string> fields) {
        if (std::ranges::all_of(fields, &std::string::empty)) return;
        if (file_.head.empty()) {
            file_.head = std::move(fields);
            return;
        }
        fields.resize(file_.head.size());
        file_.rows.push_back(std::move(fields));
        file_.lines.push_back(line);
    }
    bool is_too_long() const {
        return file_.rows.size() > most_hotline_rows || file_.head.size() > most_hotline_columns;
    }
    Result<HotlineFile> whole() && {
        if (is_too_long())
            return fail({FaultKind::invalid, "hotline.too_long", {{"most", std::to_string(most_hotline_rows)}}});
        if (file_.rows.empty()) return fail({FaultKind::invalid, "hotline.empty"});
        return std::move(file_);
    }

private:
    HotlineFile file_;
};

}  // namespace

bool is_hotline_workbook(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

Result<HotlineFile> read_hotline_file(std::string_view bytes) {
    if (bytes.starts_with("\xD0\xCF\x11\xE0")) return fail({FaultKind::invalid, "hotline.old_workbook"});
    const auto text = text_of_bytes(bytes);
    if (!text) return fail({FaultKind::invalid, "hotline.not_text"});
    CsvReader reader{*text, parting_sign(*text)};
    GrowingList list;
    while (!reader.is_over() && !list.is_too_long()) {
        const int line = reader.line();
        list.add(line, reader.row());
    }
    return std::move(list).whole();
}

Result<HotlineFile> hotline_of(const tables::Rows& rows) {
    GrowingList list;
    for (std::size_t at = 0; at < rows.size() && !list.is_too_long(); ++at) {
        std::vector<std::string> fields;
        for (const auto& cell : rows[at]) fields.push_back(cell.is_formula ? std::string{} : trimmed(cell.text));
        list.add(static_cast<int>(at) + 1, std::move(fields));
    }
    return std::move(list).whole();
}

}  // namespace gongyou::rights
