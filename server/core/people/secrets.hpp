#pragma once

#include <string>
#include <string_view>

#include "kernel/private.hpp"
#include "kernel/random.hpp"
#include "kernel/text_form.hpp"

namespace gongyou {

/// A password as somebody typed it: any characters, compared exactly, never trimmed or normalised (AUTH-2).
class TypedPassword {
public:
    TypedPassword() = default;
    explicit TypedPassword(std::string text) : text_{std::move(text)} {}
    const std::string& text() const { return text_; }
    bool operator==(const TypedPassword&) const = default;

private:
    std::string text_;
};

template <>
struct TextForm<TypedPassword> {
    static constexpr TextShape shape{.format = "password", .min = 1, .max = 256};
    static Result<TypedPassword> read(std::string_view raw) {
        if (raw.empty()) return fail({FaultKind::invalid, "value.missing"});
        if (raw.size() > 1024) return fail({FaultKind::invalid, "password.too_long", {{"max", "128"}}});
        return TypedPassword{std::string{raw}};
    }
    static std::string write(const TypedPassword& value) { return value.text(); }
};

/// A code of digits that is read from one place and typed into another: from an app, from a message. Six digits; spaces
/// are taken off.
class SixDigits {
public:
    SixDigits() = default;
    static Result<SixDigits> read(std::string_view raw);
    const std::string& text() const { return text_; }
    bool operator==(const SixDigits&) const = default;

private:
    std::string text_;
};

template <>
struct TextForm<SixDigits> {
    static constexpr TextShape shape{.min = 6, .max = 12, .pattern = "^[0-9 ]+$"};
    static Result<SixDigits> read(std::string_view raw) { return SixDigits::read(raw); }
    static std::string write(const SixDigits& value) { return value.text(); }
};

/// A code that opens something once (set-up, invitation, recovery): 128 random bits as 26 letters and digits in groups,
/// without the letters people confuse. Reading forgives case, spaces, dashes, O for 0, and I or L for 1.
class OpenCode {
public:
    OpenCode() = default;
    static OpenCode fresh(Random& random);
    static Result<OpenCode> read(std::string_view raw);
    /// The 26 characters: what is digested.
    const std::string& text() const { return text_; }
    /// "7K3M-90AX-…", for paper and screen.
    std::string grouped() const;
    bool operator==(const OpenCode&) const = default;

private:
    std::string text_;
};

template <>
struct TextForm<OpenCode> {
    static constexpr TextShape shape{.min = 26, .max = 64};
    static Result<OpenCode> read(std::string_view raw) { return OpenCode::read(raw); }
    static std::string write(const OpenCode& value) { return value.text(); }
};

/// 256 random bits in hexadecimal: a session, a ticket, a device.
std::string fresh_token(Random& random);
/// Whether `text` has the shape of one; anything else is not even looked up.
bool is_token(std::string_view text);
/// Six random digits.
std::string fresh_six_digits(Random& random);

}  // namespace gongyou
