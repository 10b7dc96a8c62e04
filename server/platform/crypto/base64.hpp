#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gongyou::crypto {

/// Base64url without padding (RFC 4648, 5).
std::string base64url(std::string_view bytes);
void append_base64url(std::string& out, std::string_view bytes);
/// The bytes again. Nothing else is read: no padding, no line breaks, no second spelling of the same bytes.
std::optional<std::string> from_base64url(std::string_view text);

/// Base64 with padding, as databases read it.
std::string base64(std::string_view bytes);
/// The bytes again; line breaks are skipped, as databases write them.
std::optional<std::string> from_base64(std::string_view text);

/// Base32 without padding, as people type keys into an authenticator app (RFC 4648, 6).
std::string base32(std::string_view bytes);
std::optional<std::string> from_base32(std::string_view text);

}  // namespace gongyou::crypto
