#pragma once

#include <string>
#include <string_view>

#include "kernel/text_form.hpp"

namespace gongyou {

/// The unified social credit code (统一社会信用代码, GB 32100-2015) of an organisation: eighteen digits and letters
/// without I, O, S, V, Z, the last of them a check character. Small letters and full-width signs are taken as meant.
class CreditCode {
public:
    CreditCode() = default;
    /// Fault: credit_code.wrong, for a wrong length, a letter that is not used, or a check character that does not fit.
    static Result<CreditCode> read(std::string_view raw);

    const std::string& text() const { return text_; }
    auto operator<=>(const CreditCode&) const = default;

private:
    std::string text_;
};

template <>
struct TextForm<CreditCode> {
    static constexpr TextShape shape{.min = 18, .max = 18};
    static Result<CreditCode> read(std::string_view raw) { return CreditCode::read(raw); }
    static std::string write(const CreditCode& code) { return code.text(); }
};

}  // namespace gongyou
