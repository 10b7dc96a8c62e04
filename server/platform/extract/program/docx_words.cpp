#include "platform/extract/program/docx_words.hpp"

#include <array>
#include <utility>

#include "platform/extract/program/xml_walk.hpp"

namespace gongyou::extract {

namespace {

/// Signs of the fonts Wingdings and Symbol that stand for ticked and empty boxes, by their number.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> signs{{{"F0FE", "☑"},
                                                                               {"F052", "☑"},
                                                                               {"F0FD", "☒"},
                                                                               {"F053", "☒"},
                                                                               {"F0FC", "√"},
                                                                               {"F050", "√"},
                                                                               {"F0A8", "□"},
                                                                               {"F06F", "□"},
                                                                               {"F071", "□"},
                                                                               {"F0A3", "□"}}};

std::string value_in(const XmlValues& values, std::string_view name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string{} : found->second;
}

/// A line of underlined blanks is a field to fill in.
std::string as_blank(const std::string& words) {
    if (words.find_first_not_of(" \xE3\x80\x80") != std::string::npos || words.size() < 2) return words;
    return std::string(words.size(), '_');
}

class DocxLines {
public:
    void begin(std::string_view name, const XmlValues& values) {
        if (name == "Fallback") ++skipped_;  // the same once more, for older programs
        if (skipped_ > 0) return;
        if (name == "tr") ++rows_;
        if (name == "tc" && rows_ > 0 && !is_at_line_start()) text_ += ' ';
        if (name == "r") run_.clear(), is_underlined_ = false;
        if (name == "u") is_underlined_ = value_in(values, "w:val") != "none";
        if (name == "tab") run_ += '\t';
        if (name == "br" || name == "cr") run_ += '\n';
        if (name == "noBreakHyphen") run_ += '-';
        if (name == "sym") add_sign(value_in(values, "w:char"));
        if (name == "t") is_in_text_ = true;
    }
    void end(std::string_view name) {
        if (name == "Fallback") --skipped_;
        if (skipped_ > 0) return;
        if (name == "t") is_in_text_ = false;
        if (name == "r") text_ += is_underlined_ ? as_blank(run_) : run_, run_.clear();
        if (name == "p") text_ += rows_ > 0 ? ' ' : '\n';
        if (name == "tr" && --rows_ == 0) text_ += '\n';
    }
    void words(std::string_view words) {
        if (is_in_text_ && skipped_ == 0) run_ += words;
    }
    std::string text() && { return std::move(text_); }

private:
    bool is_at_line_start() const { return text_.empty() || text_.back() == '\n' || text_.back() == ' '; }
    void add_sign(std::string_view number) {
        for (const auto& [code, sign] : signs)
            if (code == number) run_ += sign;
    }

    std::string text_, run_;
    int rows_ = 0;
    int skipped_ = 0;
    bool is_in_text_ = false;
    bool is_underlined_ = false;
};

}  // namespace

std::optional<std::string> docx_words(const std::string& document_xml) {
    DocxLines lines;
    const bool is_read = walk_xml(
        document_xml, {.begin = [&](std::string_view name, const XmlValues& values) { lines.begin(name, values); },
                       .end = [&](std::string_view name) { lines.end(name); },
                       .text = [&](std::string_view words) { lines.words(words); }});
    if (!is_read) return std::nullopt;
    return std::move(lines).text();
}

}  // namespace gongyou::extract
