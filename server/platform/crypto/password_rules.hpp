#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/result.hpp"

namespace gongyou::crypto {

/// What a password must not be made of: data of the same person.
struct PasswordOwner {
    std::string_view login = {};
    std::string_view phone = {};
    std::vector<std::string_view> words = {};  ///< name of the unit in pinyin, digits of the identity card
};

inline constexpr int password_min = 12;
inline constexpr int password_max = 128;

/// What is wrong with a new password, for the form's field `field`, if anything is (security.md AUTH-2). Any character
/// is welcome, lengths are in code points, and the password is never changed on the way. Codes: password.too_short,
/// password.too_long, password.too_common, password.contains_own_data.
std::optional<FieldFault> password_fault(std::string_view password, const PasswordOwner& owner,
                                         std::string field = "password");

/// How many common passwords are known.
std::size_t common_password_count();

}  // namespace gongyou::crypto
