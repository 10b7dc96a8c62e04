#include "platform/crypto/evp.hpp"

namespace gongyou::crypto::evp {

namespace {

/// What the library must have; without it the program does not run at all.
template <class T>
T* present(T* fetched, const char* name) {
    if (!fetched) throw std::runtime_error{std::string{"OpenSSL lacks "} + name};
    return fetched;
}

}  // namespace

const EVP_MD* digest_of(Profile profile) {
    static const EVP_MD* const sha256 = present(EVP_MD_fetch(nullptr, "SHA2-256", nullptr), "SHA2-256");
    static const EVP_MD* const sm3 = present(EVP_MD_fetch(nullptr, "SM3", nullptr), "SM3");
    return profile == Profile::intl ? sha256 : sm3;
}

const EVP_CIPHER* aes_256_gcm() {
    static const EVP_CIPHER* const cipher = present(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr), "AES-256-GCM");
    return cipher;
}

const EVP_CIPHER* sm4_ctr() {
    static const EVP_CIPHER* const cipher = present(EVP_CIPHER_fetch(nullptr, "SM4-CTR", nullptr), "SM4-CTR");
    return cipher;
}

}  // namespace gongyou::crypto::evp
