#include "platform/crypto/signature.hpp"

#include "platform/crypto/evp.hpp"
#include "platform/crypto/sm2.hpp"

namespace gongyou::crypto {

namespace {

using evp::PrivateOrPublic;

constexpr std::string_view signer_identity = "1234567812345678";

PrivateOrPublic ed25519_private(const Secret& seed) {
    return PrivateOrPublic{
        EVP_PKEY_new_raw_private_key_ex(nullptr, "ED25519", nullptr, evp::bytes_of(seed.disclose()), seed.size())};
}

PrivateOrPublic private_key_from(Profile profile, const Secret& bytes) {
    if (profile == Profile::intl) return ed25519_private(bytes);
    const auto scalar = sm2_scalar(bytes);
    return sm2_key(sm2_point(scalar), &scalar);
}

PrivateOrPublic public_key_from(Profile profile, std::string_view bytes) {
    if (profile == Profile::intl)
        return PrivateOrPublic{
            EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, evp::bytes_of(bytes), bytes.size())};
    return sm2_key(bytes, nullptr);
}

/// Starts signing or checking. SM2 mixes an identity into what is signed; OpenSSL leaves it empty unless told.
template <class Init>
bool started(EVP_MD_CTX* context, Profile profile, EVP_PKEY* key, Init init) {
    EVP_PKEY_CTX* of_key = nullptr;  // belongs to `context`
    const char* const digest_name = profile == Profile::intl ? nullptr : "SM3";
    if (init(context, &of_key, digest_name, nullptr, nullptr, key, nullptr) <= 0) return false;
    return profile == Profile::intl ||
           EVP_PKEY_CTX_set1_id(of_key, signer_identity.data(), static_cast<int>(signer_identity.size())) > 0;
}

}  // namespace

std::string public_key_of(Profile profile, const Secret& private_key) {
    if (profile == Profile::guomi) return sm2_point(sm2_scalar(private_key));
    const auto key = ed25519_private(private_key);
    std::string out(32, '\0');
    std::size_t size = out.size();
    evp::must(key ? EVP_PKEY_get_raw_public_key(key.get(), evp::bytes_of(out), &size) : 0);
    return out;
}

std::string signature(Profile profile, const Secret& private_key, std::string_view bytes) {
    const auto key = private_key_from(profile, private_key);
    const evp::DigestContext context{EVP_MD_CTX_new()};
    evp::must(key && started(context.get(), profile, key.get(), EVP_DigestSignInit_ex) ? 1 : 0);
    std::size_t size = 0;
    evp::must(EVP_DigestSign(context.get(), nullptr, &size, evp::bytes_of(bytes), bytes.size()));
    std::string out(size, '\0');
    evp::must(EVP_DigestSign(context.get(), evp::bytes_of(out), &size, evp::bytes_of(bytes), bytes.size()));
    out.resize(size);
    return out;
}

bool signature_fits(Profile profile, std::string_view public_key, std::string_view bytes, std::string_view signature) {
    const auto key = public_key_from(profile, public_key);
    const evp::DigestContext context{EVP_MD_CTX_new()};
    return key && context && started(context.get(), profile, key.get(), EVP_DigestVerifyInit_ex) &&
           EVP_DigestVerify(context.get(), evp::bytes_of(signature), signature.size(), evp::bytes_of(bytes),
                            bytes.size()) == 1;
}

}  // namespace gongyou::crypto
