#include "platform/extract/program/sheet_text.hpp"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

#include "platform/extract/program/unpacked.hpp"
#include "platform/extract/program/xml_walk.hpp"

namespace gongyou::extract {

namespace {

std::string value_of(const XmlValues& values, std::string_view name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string{} : found->second;
}

/// Whether a part that need not be there is not there, or is read to its end.
bool walk_part(const Unpacked& book, const char* path, const XmlWalk& walk) {
    const auto part = book.parts.find(path);
    return part == book.parts.end() || walk_xml(part->second, walk);
}

/// The first sheet as the workbook lists them; where it does not say, the file that is called so. Nothing: damaged.
std::optional<std::string> path_of_first_sheet(const Unpacked& book) {
    std::string wanted, path = "xl/worksheets/sheet1.xml";
    const bool is_listed =
        walk_part(book, "xl/workbook.xml", {.begin = [&](std::string_view name, const XmlValues& values) {
                      if (name == "sheet" && wanted.empty()) wanted = value_of(values, "r:id");
                  }});
    const bool is_related =
        walk_part(book, "xl/_rels/workbook.xml.rels", {.begin = [&](std::string_view name, const XmlValues& values) {
                      if (wanted.empty() || name != "Relationship" || value_of(values, "Id") != wanted) return;
                      const auto target = value_of(values, "Target");
                      path = target.starts_with("/") ? target.substr(1) : "xl/" + target;
                  }});
    return is_listed && is_related ? std::optional{path} : std::nullopt;
}

/// The words that cells point to. How Chinese or Japanese is read aloud (rPh) is no part of them. Nothing: damaged.
std::optional<std::vector<std::string>> shared_words(const Unpacked& book) {
    std::vector<std::string> words;
    bool in_text = false, in_sound = false;
    const bool is_read = walk_part(book, "xl/sharedStrings.xml",
                                   {.begin =
                                        [&](std::string_view name, const XmlValues&) {
                                            if (name == "si") words.emplace_back();
                                            if (name == "rPh") in_sound = true;
                                            if (name == "t") in_text = !in_sound;
                                        },
                                    .end =
                                        [&](std::string_view name) {
                                            if (name == "t") in_text = false;
                                            if (name == "rPh") in_sound = false;
                                        },
                                    .text =
                                        [&](std::string_view text) {
                                            if (in_text && !words.empty()) words.back() += text;
                                        }});
    return is_read ? std::optional{std::move(words)} : std::nullopt;
}

/// "C12" is column 2 and row 11, both from 0; nothing for what is no place.
bool place_of(std::string_view name, std::size_t& column, std::size_t& row) {
    std::size_t letters = 0, found = 0;
    for (; letters < name.size() && letters < 3 && name[letters] >= 'A' && name[letters] <= 'Z'; ++letters)
        found = found * 26 + static_cast<std::size_t>(name[letters] - 'A' + 1);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(name.data() + letters, name.data() + name.size(), number);
    if (letters == 0 || error != std::errc{} || end != name.data() + name.size() || number == 0) return false;
    column = found - 1;
    row = number - 1;
    return true;
}

/// A number as people see it: spreadsheets keep 1.1 as 1.1000000000000001 and show fifteen digits.
std::string number_as_seen(const std::string& value) {
    char* end = nullptr;
    const double number = std::strtod(value.c_str(), &end);
    if (value.empty() || *end != '\0') return value;
    char text[64];
    std::snprintf(text, sizeof text, "%.15g", number);
    return text;
}

/// Gathers the cells of one sheet.
class SheetCells {
public:
    explicit SheetCells(std::vector<std::string> words) : words_{std::move(words)} {}

    bool read(const std::string& xml) {
        return walk_xml(xml, {.begin = [&](std::string_view name, const XmlValues& values) { begin(name, values); },
                              .end = [&](std::string_view name) { end(name); },
                              .text =
                                  [&](std::string_view text) {
                                      if (in_value_) value_ += text;
                                  }});
    }
    bool is_too_large() const { return is_too_large_; }

    std::string text() const {
        std::string all;
        for (const auto& row : rows_) {
            for (const auto& cell : row) (all += cell) += cell_ends;
            all += row_ends;
        }
        return all;
    }

private:
    void begin(std::string_view name, const XmlValues& values) {
        if (name == "c") {
            type_ = value_of(values, "t");
            value_.clear();
            has_formula_ = false;
            is_placed_ = place_of(value_of(values, "r"), column_, row_);
        }
        if (name == "f") has_formula_ = true;
        if (name == "v" || (name == "t" && type_ == "inlineStr")) in_value_ = true;
    }
    void end(std::string_view name) {
        if (name == "v" || name == "t") in_value_ = false;
        if (name == "c") keep();
    }
    void keep() {
        if (!is_placed_ || (value_.empty() && !has_formula_)) return;
        if (row_ >= most_table_rows || column_ >= most_table_columns) return void(is_too_large_ = true);
        if (rows_.size() <= row_) rows_.resize(row_ + 1);
        auto& row = rows_[row_];
        if (row.size() <= column_) row.resize(column_ + 1);
        row[column_] = (has_formula_ ? std::string{is_formula} : std::string{}) + cut(word());
    }
    std::string word() const {
        if (type_ == "s") {
            std::size_t index = 0;
            const auto [end, error] = std::from_chars(value_.data(), value_.data() + value_.size(), index);
            return error == std::errc{} && index < words_.size() ? words_[index] : std::string{};
        }
        return type_.empty() || type_ == "n" ? number_as_seen(value_) : value_;
    }
    /// Without what parts cells and rows, and not endless.
    static std::string cut(std::string word) {
        std::erase_if(word, [](char c) { return c == cell_ends || c == row_ends || c == is_formula; });
        if (word.size() > longest_cell) {
            word.resize(longest_cell);
            while (!word.empty() && (word.back() & 0xC0) == 0x80) word.pop_back();  // no character is cut in two
            if (!word.empty()) word.pop_back();
        }
        return word;
    }

    std::vector<std::string> words_;
    std::vector<std::vector<std::string>> rows_;
    std::size_t row_ = 0, column_ = 0;
    std::string type_, value_;
    bool in_value_ = false, has_formula_ = false, is_placed_ = false, is_too_large_ = false;
};

}  // namespace

SheetText sheet_text(const std::string& workbook) {
    const auto book = unpacked(workbook, "xl/", largest_unpacked);
    if (book.look == ArchiveLook::locked) return {ReaderEnd::locked, {}};
    if (book.look == ArchiveLook::too_large) return {ReaderEnd::table_too_large, {}};
    const auto path = path_of_first_sheet(book);
    const auto sheet = path ? book.parts.find(*path) : book.parts.end();
    auto words = shared_words(book);
    if (sheet == book.parts.end() || !words) return {};
    SheetCells cells{*std::move(words)};
    if (!cells.read(sheet->second)) return {};
    if (cells.is_too_large()) return {ReaderEnd::table_too_large, {}};
    auto text = cells.text();
    if (text.size() > largest_table) return {ReaderEnd::table_too_large, {}};
    return {ReaderEnd::done, std::move(text)};
}

}  // namespace gongyou::extract
