#include "platform/crypto/digest.hpp"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include "platform/crypto/evp.hpp"

namespace gongyou::crypto {

namespace {

constexpr std::size_t digest_size = 32;

/// The digest's name as OpenSSL's parameters want it: not const, never written to.
char* digest_name(Profile profile) {
    static char sha256[] = "SHA2-256";
    static char sm3[] = "SM3";
    return profile == Profile::intl ? sha256 : sm3;
}

evp::MacContext new_hmac(Profile profile) {
    static EVP_MAC* const algorithm = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    evp::MacContext context{EVP_MAC_CTX_new(algorithm)};
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest_name(profile), 0),
                                 OSSL_PARAM_construct_end()};
    evp::must(context ? EVP_MAC_CTX_set_params(context.get(), params) : 0);
    return context;
}

}  // namespace

std::string digest(Profile profile, std::string_view bytes) {
    thread_local const evp::DigestContext context{EVP_MD_CTX_new()};
    std::string out(digest_size, '\0');
    evp::must(EVP_DigestInit_ex2(context.get(), evp::digest_of(profile), nullptr));
    evp::must(EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()));
    evp::must(EVP_DigestFinal_ex(context.get(), evp::bytes_of(out), nullptr));
    return out;
}

std::string hmac(Profile profile, const Secret& key, std::string_view bytes) {
    thread_local const evp::MacContext contexts[] = {new_hmac(Profile::intl), new_hmac(Profile::guomi)};
    EVP_MAC_CTX* const context = contexts[profile == Profile::intl ? 0 : 1].get();
    std::string out(digest_size, '\0');
    std::size_t size = 0;
    evp::must(EVP_MAC_init(context, evp::bytes_of(key.disclose()), key.size(), nullptr));
    evp::must(EVP_MAC_update(context, evp::bytes_of(bytes), bytes.size()));
    evp::must(EVP_MAC_final(context, evp::bytes_of(out), &size, out.size()));
    return out;
}

Secret derived_key(Profile profile, const Secret& key, std::string_view info, std::size_t size) {
    static EVP_KDF* const hkdf = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    const std::unique_ptr<EVP_KDF_CTX, evp::Freeing<EVP_KDF_CTX_free>> context{EVP_KDF_CTX_new(hkdf)};
    std::string copied_info{info};  // the parameters take pointers that are not const
    Secret copied_key{key.disclose()};
    const OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest_name(profile), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, copied_key.data(), copied_key.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, copied_info.data(), copied_info.size()),
        OSSL_PARAM_construct_end()};
    Secret out = Secret::of_size(size);
    evp::must(context ? EVP_KDF_derive(context.get(), out.data(), size, params) : 0);
    return out;
}

std::string framed(std::initializer_list<std::string_view> parts) {
    std::size_t size = 0;
    for (const auto part : parts) size += part.size() + 4;
    std::string out;
    out.reserve(size);
    for (const auto part : parts) {
        const auto length = static_cast<std::uint32_t>(part.size());
        for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>((length >> shift) & 0xFF);
        out.append(part);
    }
    return out;
}

bool equal_in_constant_time(std::string_view one, std::string_view other) {
    return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0;
}

}  // namespace gongyou::crypto
