#include "platform/crypto/signature.hpp"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>
#include <openssl/params.h>

#include "platform/crypto/evp.hpp"

namespace gongyou::crypto {

namespace {

using evp::Freeing;
using PrivateOrPublic = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using PkeyContext = std::unique_ptr<EVP_PKEY_CTX, Freeing<EVP_PKEY_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Freeing<BN_clear_free>>;
using Point = std::unique_ptr<EC_POINT, Freeing<EC_POINT_free>>;

constexpr std::string_view signer_identity = "1234567812345678";
constexpr std::size_t scalar_size = 32;
constexpr std::size_t point_size = 65;

const EC_GROUP* sm2_curve() {
    static const EC_GROUP* const curve = EC_GROUP_new_by_curve_name(NID_sm2);
    return curve;
}

/// The private key as a number from 1 to n-2, as SM2 wants it; a number in that range stays as it is.
Secret sm2_scalar(const Secret& private_key) {
    const std::unique_ptr<BN_CTX, Freeing<BN_CTX_free>> scratch{BN_CTX_secure_new()};
    const Number number{
        BN_bin2bn(evp::bytes_of(private_key.disclose()), static_cast<int>(private_key.size()), nullptr)};
    const Number limit{BN_dup(EC_GROUP_get0_order(sm2_curve()))};
    const Number rest{BN_new()};
    evp::must(number && limit && rest && scratch ? 1 : 0);
    evp::must(BN_sub_word(limit.get(), 1));
    evp::must(BN_mod(rest.get(), number.get(), limit.get(), scratch.get()));
    evp::must(BN_is_zero(rest.get()) ? 0 : 1);  // once in 2^256
    Secret out = Secret::of_size(scalar_size);
    evp::must(BN_bn2binpad(rest.get(), out.data(), scalar_size));
    return out;
}

std::string sm2_point(const Secret& scalar) {
    const Number number{BN_bin2bn(evp::bytes_of(scalar.disclose()), scalar_size, nullptr)};
    const Point point{EC_POINT_new(sm2_curve())};
    evp::must(number && point ? EC_POINT_mul(sm2_curve(), point.get(), number.get(), nullptr, nullptr, nullptr) : 0);
    std::string out(point_size, '\0');
    const auto size = EC_POINT_point2oct(sm2_curve(), point.get(), POINT_CONVERSION_UNCOMPRESSED, evp::bytes_of(out),
                                         out.size(), nullptr);
    evp::must(size == point_size ? 1 : 0);
    return out;
}

/// A key of SM2 from its parts; nothing if the point is not on the curve.
PrivateOrPublic sm2_key(std::string point, const Secret* scalar) {
    char group[] = "SM2";
    std::string native;  // numbers are passed in the machine's own order of bytes
    if (scalar) native.assign(scalar->disclose().rbegin(), scalar->disclose().rend());
    OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
                           OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
                           scalar
                               ? OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_PRIV_KEY, evp::bytes_of(native), native.size())
                               : OSSL_PARAM_construct_end(),
                           OSSL_PARAM_construct_end()};
    const PkeyContext context{EVP_PKEY_CTX_new_from_name(nullptr, "SM2", nullptr)};
    EVP_PKEY* made = nullptr;
    evp::must(context ? EVP_PKEY_fromdata_init(context.get()) : 0);
    const int outcome =
        EVP_PKEY_fromdata(context.get(), &made, scalar ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, params);
    wipe(native);
    return PrivateOrPublic{outcome > 0 ? made : nullptr};
}

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
    return bytes.size() == point_size ? sm2_key(std::string{bytes}, nullptr) : nullptr;
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
