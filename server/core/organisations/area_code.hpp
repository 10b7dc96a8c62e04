#pragma once

#include <string>
#include <string_view>

#include "kernel/text_form.hpp"

namespace gongyou {

/// An area by its administrative code (行政区划代码): six digits of a county, nine of a township or street, twelve of a
/// village or community (GB/T 2260, GB/T 10114).
class AreaCode {
public:
    AreaCode() = default;
    /// Fault: area.wrong.
    static Result<AreaCode> read(std::string_view text);

    const std::string& text() const { return text_; }
    /// Whether `inner` is this area or lies in it: 330113 covers 330113001, and 330100 covers 330113.
    bool covers(const AreaCode& inner) const;
    /// How many digits say something: the more, the smaller the area. 330100 has four.
    std::size_t depth() const;
    auto operator<=>(const AreaCode&) const = default;

private:
    explicit AreaCode(std::string text) : text_{std::move(text)} {}
    std::string text_;
};

template <>
struct TextForm<AreaCode> {
    static constexpr TextShape shape{.min = 6, .max = 12, .pattern = "^[1-9][0-9]{5}([0-9]{3}){0,2}$"};
    static Result<AreaCode> read(std::string_view text) { return AreaCode::read(text); }
    static std::string write(const AreaCode& code) { return code.text(); }
};

}  // namespace gongyou
