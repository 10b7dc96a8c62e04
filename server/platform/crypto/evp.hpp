#pragma once

#include <openssl/evp.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "platform/crypto/profile.hpp"

/// The few names of OpenSSL that more than one file of this room needs. Algorithms are fetched once: fetching by name
/// takes longer than sealing a short value.
namespace gongyou::crypto::evp {

template <auto Free>
struct Freeing {
    template <class T>
    void operator()(T* made) const {
        Free(made);
    }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Freeing<EVP_CIPHER_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freeing<EVP_MD_CTX_free>>;
using PrivateOrPublic = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using PkeyContext = std::unique_ptr<EVP_PKEY_CTX, Freeing<EVP_PKEY_CTX_free>>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, Freeing<EVP_MAC_CTX_free>>;

/// A call that fails only when memory is out or the library is broken.
inline void must(int outcome) {
    if (outcome <= 0) throw std::runtime_error{"OpenSSL failed"};
}

inline const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
inline unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

const EVP_MD* digest_of(Profile profile);
const EVP_CIPHER* aes_256_gcm();
const EVP_CIPHER* sm4_ctr();

}  // namespace gongyou::crypto::evp
