#include "platform/crypto/password_hash.hpp"

#include <fmt/format.h>

#include <charconv>
#include <optional>

#include "platform/crypto/base64.hpp"

namespace gongyou::crypto {

namespace {

constexpr std::string_view pepper = "password";
constexpr std::size_t salt_size = 16;
constexpr std::string_view beginning = "$argon2id$v=19$";
constexpr SlowHashCost dearest{1 << 20, 16, 4};  // whoever can write to the table shall not stop the server

struct Kept {
    SlowHashCost cost;
    std::string salt;
    std::string_view mac;
};

/// Takes `name` and the number behind it off the front of `text`.
std::optional<std::uint32_t> taken_number(std::string_view& text, std::string_view name) {
    if (!text.starts_with(name)) return std::nullopt;
    text.remove_prefix(name.size());
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

std::optional<Kept> read(std::string_view text) {
    if (!text.starts_with(beginning)) return std::nullopt;
    text.remove_prefix(beginning.size());
    const auto memory = taken_number(text, "m=");
    const auto passes = taken_number(text, ",t=");
    const auto lanes = taken_number(text, ",p=");
    const auto dollar = text.find('$', 1);
    if (!memory || !passes || !lanes || !text.starts_with('$') || dollar == std::string_view::npos) return std::nullopt;
    if (*memory < 8 || *passes < 1 || *lanes < 1 || *memory > dearest.memory_kib || *passes > dearest.passes ||
        *lanes > dearest.lanes)
        return std::nullopt;
    auto salt = from_base64url(text.substr(1, dollar - 1));
    if (!salt || salt->size() != salt_size) return std::nullopt;
    return Kept{{*memory, *passes, *lanes}, std::move(*salt), text.substr(dollar + 1)};
}

}  // namespace

std::string PasswordHasher::hash(std::string_view password) const {
    const std::string salt = random_.bytes(salt_size);
    const Secret slow = slow_hash(password, salt, cost_);
    return fmt::format("{}m={},t={},p={}${}${}", beginning, cost_.memory_kib, cost_.passes, cost_.lanes,
                       base64url(salt), keyring_.mac(pepper, slow.disclose()));
}

PasswordCheck PasswordHasher::check(std::string_view password, std::string_view kept) const {
    const auto read_back = read(kept);
    if (!read_back) return check_nobody(password);
    const Secret slow = slow_hash(password, read_back->salt, read_back->cost);
    if (!keyring_.mac_matches(pepper, slow.disclose(), read_back->mac)) return {};
    const bool cheaper = read_back->cost.memory_kib < cost_.memory_kib || read_back->cost.passes < cost_.passes;
    return {.is_right = true, .needs_raise = cheaper || keyring_.is_outdated(read_back->mac)};
}

PasswordCheck PasswordHasher::check_nobody(std::string_view password) const {
    constexpr std::string_view any_salt = "0123456789abcdef";
    const Secret slow = slow_hash(password, any_salt, cost_);
    static_cast<void>(keyring_.mac_matches(pepper, slow.disclose(), keyring_.mac(pepper, any_salt)));
    return {};
}

}  // namespace gongyou::crypto
