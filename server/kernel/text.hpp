#pragma once

#include <string>
#include <string_view>

#include "kernel/text_form.hpp"

namespace gongyou {

/// Whether line breaks may stand in a text.
enum class Lines { one, many };

/// `raw` as we keep text: valid UTF-8, NFC, trimmed, `min` to `max` code points, without control characters,
/// bidirectional controls and zero-width characters. Faults: text.too_short, text.too_long,
/// text.not_allowed_characters, value.missing.
Result<std::string> clean_text(std::string_view raw, int min, int max, Lines lines);

/// Whether `clean_text` leaves a character where it is.
bool may_stand_in_text(char32_t c, Lines lines);

/// Number of code points of valid UTF-8.
int code_points(std::string_view text);

/// Text somebody wrote, checked at the edge (security.md IN-3).
template <int Min, int Max, Lines L>
class Text {
public:
    static constexpr int min = Min;
    static constexpr int max = Max;

    Text() = default;
    static Result<Text> read(std::string_view raw) {
        return clean_text(raw, Min, Max, L).map([](std::string clean) { return trusted(std::move(clean)); });
    }
    static Text trusted(std::string clean) {
        Text made;
        made.text_ = std::move(clean);
        return made;
    }
    const std::string& text() const { return text_; }
    bool operator==(const Text&) const = default;

private:
    std::string text_;
};

/// One line: a name, a place.
template <int Min, int Max>
using Line = Text<Min, Max, Lines::one>;
/// Several lines: what happened, an answer.
template <int Min, int Max>
using Paragraphs = Text<Min, Max, Lines::many>;

template <int Min, int Max, Lines L>
struct TextForm<Text<Min, Max, L>> {
    static constexpr TextShape shape{.min = Min, .max = Max};
    static Result<Text<Min, Max, L>> read(std::string_view raw) { return Text<Min, Max, L>::read(raw); }
    static std::string write(const Text<Min, Max, L>& value) { return value.text(); }
    static Text<Min, Max, L> trusted(std::string text) { return Text<Min, Max, L>::trusted(std::move(text)); }
};

/// A mainland mobile number (手机号): eleven digits, the second from 3 to 9. Spaces, dashes and +86 are taken off.
class Phone {
public:
    Phone() = default;
    static Result<Phone> read(std::string_view raw);
    const std::string& text() const { return text_; }
    /// "138****0000"
    std::string masked() const;
    bool operator==(const Phone&) const = default;

private:
    std::string text_;
};

template <>
struct TextForm<Phone> {
    static constexpr TextShape shape{.min = 11, .max = 20, .pattern = "^(\\+?86)?[ -]?1[3-9][0-9 -]{9,13}$"};
    static Result<Phone> read(std::string_view raw) { return Phone::read(raw); }
    static std::string write(const Phone& phone) { return phone.text(); }
};

}  // namespace gongyou
