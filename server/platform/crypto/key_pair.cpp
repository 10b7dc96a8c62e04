#include "platform/crypto/key_pair.hpp"

#include <openssl/rand.h>

#include "kernel/described.hpp"
#include "platform/crypto/base64.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/crypto/sealed_box.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/crypto/sm2.hpp"

namespace gongyou::crypto {

namespace {

constexpr std::size_t private_size = 32;
constexpr std::size_t x25519_size = 32;

Secret fresh_secret(std::size_t size) {
    auto bytes = Secret::of_size(size);
    evp::must(RAND_priv_bytes(bytes.data(), static_cast<int>(size)));
    return bytes;
}

evp::PrivateOrPublic x25519_private(const Secret& bytes) {
    return evp::PrivateOrPublic{
        EVP_PKEY_new_raw_private_key_ex(nullptr, "X25519", nullptr, evp::bytes_of(bytes.disclose()), bytes.size())};
}

std::string x25519_public(const Secret& bytes) {
    const auto key = x25519_private(bytes);
    std::string out(x25519_size, '\0');
    std::size_t size = out.size();
    evp::must(key ? EVP_PKEY_get_raw_public_key(key.get(), evp::bytes_of(out), &size) : 0);
    return out;
}

/// Both public keys go in: the box opens for this pair and this sealing only.
DataKey key_of_both(const Secret& shared, std::string_view ephemeral, std::string_view public_key) {
    return {Profile::intl, derived_key(Profile::intl, shared, framed({"gongyou sealed to", ephemeral, public_key}),
                                       DataKey::size_of(Profile::intl))};
}

/// A key for one box, and what lets the private half find it again.
struct FreshKey {
    DataKey key;
    std::string found_by;
};

std::optional<FreshKey> fresh_key(const SealingKey& to) {
    if (to.profile == Profile::intl) {
        const auto ephemeral = fresh_secret(private_size);
        const auto shared = x25519_shared(ephemeral, to.bytes);
        if (!shared) return std::nullopt;
        auto found_by = x25519_public(ephemeral);
        return FreshKey{key_of_both(*shared, found_by, to.bytes), std::move(found_by)};
    }
    DataKey key{Profile::guomi, fresh_secret(DataKey::size_of(Profile::guomi))};
    auto found_by = sm2_encrypted(to.bytes, key.bytes);
    if (!found_by) return std::nullopt;
    return FreshKey{std::move(key), std::move(*found_by)};
}

std::optional<DataKey> found_key(const OpeningKey& key, std::string_view found_by) {
    if (key.profile == Profile::intl) {
        const auto shared = x25519_shared(key.bytes, found_by);
        if (!shared) return std::nullopt;
        return key_of_both(*shared, found_by, x25519_public(key.bytes));
    }
    auto bytes = sm2_decrypted(key.bytes, found_by);
    if (!bytes || bytes->size() != DataKey::size_of(Profile::guomi)) return std::nullopt;
    return DataKey{Profile::guomi, std::move(*bytes)};
}

}  // namespace

std::string SealingKey::fingerprint() const {
    return std::string{name_of(profile)} + ":" +
           hex(digest(profile, framed({"gongyou sealing key", bytes})).substr(0, 8));
}

SealingKey OpeningKey::sealing_key() const {
    return {profile, profile == Profile::intl ? x25519_public(bytes) : sm2_point(bytes)};
}

OpeningKey new_opening_key(Profile profile, Random& random) {
    auto bytes = Secret::of_size(profile == Profile::intl ? private_size : private_size + 16);  // for sm2_scalar()
    random.fill({bytes.data(), bytes.size()});
    return {profile, profile == Profile::intl ? std::move(bytes) : sm2_scalar(bytes)};
}

std::optional<std::string> sealed_to(const SealingKey& to, std::string_view place, const Secret& plain) {
    const auto fresh = fresh_key(to);
    if (!fresh) return std::nullopt;
    auto out = base64url(fresh->found_by) + ".";
    append_base64url(out, box(fresh->key, framed({place, fresh->found_by}), plain.disclose()));
    return out;
}

std::optional<Secret> opened_with(const OpeningKey& key, std::string_view place, std::string_view sealed) {
    const auto dot = sealed.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto found_by = from_base64url(sealed.substr(0, dot));
    const auto boxed = from_base64url(sealed.substr(dot + 1));
    if (!found_by || !boxed) return std::nullopt;
    const auto found = found_key(key, *found_by);
    if (!found) return std::nullopt;
    auto plain = unboxed(*found, framed({place, *found_by}), *boxed);
    if (!plain) return std::nullopt;
    Secret opened{*plain};
    wipe(*plain);
    return opened;
}

std::optional<Secret> x25519_shared(const Secret& private_key, std::string_view public_key) {
    const auto ours = x25519_private(private_key);
    const evp::PrivateOrPublic theirs{
        EVP_PKEY_new_raw_public_key_ex(nullptr, "X25519", nullptr, evp::bytes_of(public_key), public_key.size())};
    if (!ours || !theirs) return std::nullopt;
    const evp::PkeyContext context{EVP_PKEY_CTX_new_from_pkey(nullptr, ours.get(), nullptr)};
    evp::must(context ? EVP_PKEY_derive_init(context.get()) : 0);
    auto shared = Secret::of_size(x25519_size);
    std::size_t size = shared.size();
    // A point of small order gives zero, which the library refuses: everybody would know that secret.
    if (EVP_PKEY_derive_set_peer(context.get(), theirs.get()) <= 0 ||
        EVP_PKEY_derive(context.get(), shared.data(), &size) <= 0)
        return std::nullopt;
    return shared;
}

}  // namespace gongyou::crypto
