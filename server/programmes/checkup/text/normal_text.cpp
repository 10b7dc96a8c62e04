#include "programmes/checkup/text/normal_text.hpp"

#include <utf8proc.h>

#include "programmes/checkup/text/one_form.hpp"

namespace gongyou::checkup {

namespace {

constexpr bool is_numeral(char32_t c) {
    constexpr std::u32string_view numerals = U"零〇一二三四五六七八九十百千万";
    return is_digit(c) || numerals.find(c) != std::u32string_view::npos;
}

constexpr bool ends_a_sentence(char32_t c) {
    return c == U'。' || c == U'；' || c == U'：' || c == U'！' || c == U'？';
}

/// Writes one character after the other, and remembers where each came from.
class Pen {
public:
    explicit Pen(std::u32string original) {
        out_.original = std::move(original);
        out_.text.reserve(out_.original.size());
        out_.origin.reserve(out_.original.size() + 1);
    }

    NormalText run() {
        for (at_ = 0; at_ < out_.original.size(); ++at_) read(out_.original[at_]);
        out_.origin.push_back(static_cast<std::uint32_t>(out_.original.size()));
        return std::move(out_);
    }

private:
    char32_t last() const { return out_.text.empty() ? U'\n' : out_.text.back(); }
    /// The next character that can be read, behind spaces if asked.
    char32_t next(bool behind_spaces) const {
        for (auto i = at_ + 1; i < out_.original.size(); ++i) {
            const auto c = one_form(out_.original[i]);
            if (c != 0 && !(behind_spaces && c == U' ')) return c;
        }
        return U'\n';
    }
    void put(char32_t c) {
        c = meant(last(), c);
        out_.text.push_back(c);
        out_.origin.push_back(static_cast<std::uint32_t>(at_));
    }
    void drop_last() {
        out_.text.pop_back();
        out_.origin.pop_back();
    }

    void read(char32_t raw) {
        const char32_t c = one_form(raw);
        switch (c) {
            case 0:
                return;
            case U' ':
                return space();
            case U'\n':
                return line_end();
            case U'，':  // between digits a comma parts thousands, a colon hours from minutes
                if (is_digit(last()) && is_digit(next(false)) && raw != U'，') return;
                break;
            case U'：':
                if (is_digit(last()) && is_digit(next(false))) return put(U':');
                break;
            case U'_':
                return underscore();
            default:
                break;
        }
        if (is_numeral(c) && last() == U'_' && lines_ > 0) drop_last();  // a filled blank keeps its line: __3__
        lines_ = c == U'_' ? lines_ : 0;
        if (c > 0x2100 && c < 0x3400 && c > 0x303F && !is_han(c)) return several(raw);
        if (c >= 0x2460 && c < 0x2500) return several(raw);
        put(c);
    }

    /// What a scan mistook for a character that looks alike, by the one before it: 保脸, 工货, 加斑, 身分证.
    static char32_t meant(char32_t before, char32_t c) {
        const auto is_behind = [before](std::u32string_view some) {
            return some.find(before) != std::u32string_view::npos;
        };
        switch (c) {
            case U'脸':
            case U'睑':
                return is_behind(U"保风") ? U'险' : c;
            case U'货':
                return before == U'工' ? U'资' : c;
            case U'仿':
                return before == U'工' ? U'伤' : c;
            case U'斑':
                return is_behind(U"加上") ? U'班' : c;
            case U'分':
                return before == U'身' ? U'份' : c;
            case U'扯':
                return before == U'住' ? U'址' : c;
            case U'已':
                return before == U'自' ? U'己' : c;
            case U'问':
                return is_behind(U"时期") ? U'间' : c;
            case U'侯':
                return before == U'时' ? U'候' : c;
            default:
                return c;
        }
    }

    /// ① and ㎡ stand for several characters, which all come from the one.
    void several(char32_t c) {
        utf8proc_int32_t forms[32];
        int boundary = 0;
        const auto count =
            utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), forms, 32,
                                    static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE), &boundary);
        if (count <= 0) return put(c);
        for (int i = 0; i < count && i < 32; ++i) put(one_form(static_cast<char32_t>(forms[i])));
    }

    void space() {
        std::size_t run = 1;
        while (at_ + 1 < out_.original.size() && one_form(out_.original[at_ + 1]) == U' ') ++run, ++at_;
        const char32_t before = last();
        const char32_t after = next(false);
        const bool in_latin = before < 0x80 && after < 0x80 && before != U'\n';
        if (before == U'\n' || after == U'\n') return;
        if (run == 1 && !in_latin && out_.original[at_] != 0x3000) return;
        if (inside_a_label()) return;
        if (before != U' ') put(U' ');
    }

    /// 住　所：, 姓　　名： — a word of two characters that was spread over its column.
    bool inside_a_label() const {
        const auto size = out_.text.size();
        if (!is_han(last()) || (size > 1 && out_.text[size - 2] != U'\n' && out_.text[size - 2] != U' ')) return false;
        const auto behind = at_ + 2 < out_.original.size() ? one_form(out_.original[at_ + 2]) : U'\0';
        return is_han(next(false)) && (behind == U'：' || behind == U'（');
    }

    /// Runs of underscores become one; those around figures go.
    void underscore() {
        if (last() == U'_') return;
        if (is_numeral(last()) && lines_started_before_figure()) return;
        put(U'_');
        lines_ = 1;
    }
    bool lines_started_before_figure() const { return is_digit(last()); }

    /// A line that was broken in the middle of a sentence goes on: it is long, ends without a stop, and the next one
    /// does not begin like a clause or a field.
    void line_end() {
        const auto begin = out_.text.rfind(U'\n');
        const auto length = out_.text.size() - (begin == std::u32string::npos ? 0 : begin + 1);
        if (length >= 22 && !ends_a_sentence(last()) && last() != U'_' && goes_on()) return;
        put(U'\n');
    }
    bool goes_on() const {
        auto i = at_ + 1;
        while (i < out_.original.size() && one_form(out_.original[i]) == U' ') ++i;
        if (i >= out_.original.size()) return false;
        const auto c = one_form(out_.original[i]);
        if ((c == U'甲' || c == U'乙') && names_a_party(i)) return false;
        if (c == U'，' || c == U'。' || c == U'、' || c == U'；') return true;
        if (!is_han(c) || c == U'第' || c == U'附' || is_numeral(c)) return false;
        if (i > at_ + 2) return false;  // an indented line begins a paragraph
        for (auto j = i; j < i + 8 && j < out_.original.size(); ++j) {
            const auto next = one_form(out_.original[j]);
            if (next == U'：' || out_.original[j] == 0x3000) return false;  // a field: 姓名：…, 姓名　…
            if (next == U'\n') return ends_a_sentence(one_form(out_.original[j - 1]));  // the last words, or a heading
        }
        return true;
    }

    /// 乙方（被派遣劳动者）：
    bool names_a_party(std::size_t i) const {
        for (auto j = i; j < i + 16 && j < out_.original.size() && out_.original[j] != U'\n'; ++j)
            if (one_form(out_.original[j]) == U'：') return true;
        return false;
    }

    NormalText out_;
    std::size_t at_ = 0;
    int lines_ = 0;  ///< whether the last character written was a line to write on
};

}  // namespace

std::u32string_view NormalText::evidence(std::size_t begin, std::size_t end) const {
    if (begin >= end) return {};
    const auto from = origin[begin];
    return std::u32string_view{original}.substr(from, origin[end - 1] + 1 - from);
}

NormalText normalised(std::u32string original) { return Pen{std::move(original)}.run(); }

}  // namespace gongyou::checkup
