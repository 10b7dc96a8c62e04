#include "kernel/chinese_text.hpp"

#include <utf8proc.h>

#include <limits>
#include <vector>

namespace gongyou {

namespace {

bool is_han(utf8proc_int32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x323AF) ||
           (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007;
}

bool is_word(utf8proc_int32_t c) {
    switch (utf8proc_category(c)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_ND:
            return true;
        default:
            return false;
    }
}

void append(std::string& out, utf8proc_int32_t c) {
    utf8proc_uint8_t bytes[4];
    const auto size = utf8proc_encode_char(c, bytes);
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::string words(std::string_view text, int most) {
    std::string out;
    int count = 0;
    std::vector<utf8proc_int32_t> run;  // of Han, or of letters and digits
    bool han = false;

    const auto add_space = [&] {
        if (!out.empty()) out += ' ';
        ++count;
    };
    const auto finish = [&] {
        if (run.empty() || count >= most) {
            run.clear();
            return;
        }
        if (!han || run.size() == 1) {
            add_space();
            for (const auto c : run) append(out, c);
        } else {
            for (std::size_t i = 0; i + 1 < run.size() && count < most; ++i) {
                add_space();
                append(out, run[i]);
                append(out, run[i + 1]);
            }
        }
        run.clear();
    };

    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t c = 0;
        auto step = utf8proc_iterate(bytes, left, &c);
        if (step <= 0) step = 1, c = ' ';
        bytes += step;
        left -= step;
        if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;  // full-width forms are the same letters
        const bool c_han = is_han(c);
        if (!c_han && !is_word(c)) {
            finish();
            continue;
        }
        if (c_han != han) finish();
        han = c_han;
        run.push_back(c_han ? c : utf8proc_tolower(c));
        if (!han && run.size() == 40) finish();
    }
    finish();
    return out;
}

}  // namespace

std::string index_words(std::string_view text) { return words(text, std::numeric_limits<int>::max()); }

std::string query_words(std::string_view text, int most) { return words(text, most); }

}  // namespace gongyou
