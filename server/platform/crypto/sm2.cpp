#include "platform/crypto/sm2.hpp"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>
#include <openssl/params.h>

namespace gongyou::crypto {

namespace {

using evp::Freeing;
using Number = std::unique_ptr<BIGNUM, Freeing<BN_clear_free>>;
using Point = std::unique_ptr<EC_POINT, Freeing<EC_POINT_free>>;

constexpr std::size_t scalar_size = 32;
constexpr std::size_t point_size = 65;

const EC_GROUP* sm2_curve() {
    static const EC_GROUP* const curve = EC_GROUP_new_by_curve_name(NID_sm2);
    return curve;
}

}  // namespace

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

evp::PrivateOrPublic sm2_key(std::string_view point, const Secret* scalar) {
    if (point.size() != point_size) return nullptr;
    char group[] = "SM2";
    std::string copied_point{point};  // the parameters take pointers that are not const
    std::string native;               // numbers are passed in the machine's own order of bytes
    if (scalar) native.assign(scalar->disclose().rbegin(), scalar->disclose().rend());
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, copied_point.data(), copied_point.size()),
        scalar ? OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_PRIV_KEY, evp::bytes_of(native), native.size())
               : OSSL_PARAM_construct_end(),
        OSSL_PARAM_construct_end()};
    const evp::PkeyContext context{EVP_PKEY_CTX_new_from_name(nullptr, "SM2", nullptr)};
    EVP_PKEY* made = nullptr;
    evp::must(context ? EVP_PKEY_fromdata_init(context.get()) : 0);
    const int outcome =
        EVP_PKEY_fromdata(context.get(), &made, scalar ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, params);
    wipe(native);
    return evp::PrivateOrPublic{outcome > 0 ? made : nullptr};
}

std::optional<std::string> sm2_encrypted(std::string_view point, const Secret& plain) {
    const auto key = sm2_key(point, nullptr);
    if (!key) return std::nullopt;
    const evp::PkeyContext context{EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr)};
    evp::must(context ? EVP_PKEY_encrypt_init(context.get()) : 0);
    const auto* const from = evp::bytes_of(plain.disclose());
    std::size_t size = 0;
    evp::must(EVP_PKEY_encrypt(context.get(), nullptr, &size, from, plain.size()));
    std::string out(size, '\0');
    evp::must(EVP_PKEY_encrypt(context.get(), evp::bytes_of(out), &size, from, plain.size()));
    out.resize(size);
    return out;
}

std::optional<Secret> sm2_decrypted(const Secret& scalar, std::string_view encrypted) {
    const auto key = sm2_key(sm2_point(scalar), &scalar);
    const evp::PkeyContext context{key ? EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr) : nullptr};
    evp::must(context ? EVP_PKEY_decrypt_init(context.get()) : 0);
    const auto* const from = evp::bytes_of(encrypted);
    std::size_t size = 0;
    if (EVP_PKEY_decrypt(context.get(), nullptr, &size, from, encrypted.size()) <= 0) return std::nullopt;
    auto room = Secret::of_size(size);  // the size asked for beforehand may be too large, never too small
    if (EVP_PKEY_decrypt(context.get(), room.data(), &size, from, encrypted.size()) <= 0) return std::nullopt;
    return Secret{room.disclose().substr(0, size)};
}

}  // namespace gongyou::crypto
