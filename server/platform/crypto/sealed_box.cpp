#include "platform/crypto/sealed_box.hpp"

#include <openssl/rand.h>

#include "platform/crypto/digest.hpp"
#include "platform/crypto/evp.hpp"

namespace gongyou::crypto {

namespace {

constexpr std::size_t gcm_nonce = 12;
constexpr std::size_t gcm_tag = 16;
constexpr std::size_t ctr_nonce = 16;
constexpr std::size_t sm4_key = 16;
constexpr std::size_t sm3_tag = 32;

/// One context a thread, used again: making one costs as much as sealing 200 bytes.
EVP_CIPHER_CTX* context() {
    thread_local const evp::CipherContext kept{EVP_CIPHER_CTX_new()};
    return kept.get();
}

int length(std::string_view text) { return static_cast<int>(text.size()); }

std::string box_gcm(const DataKey& key, std::string_view place, std::string_view plain) {
    std::string out(gcm_nonce + plain.size() + gcm_tag, '\0');
    auto* const nonce = evp::bytes_of(out);
    auto* const body = nonce + gcm_nonce;
    int done = 0;
    evp::must(RAND_bytes(nonce, gcm_nonce));
    evp::must(EVP_EncryptInit_ex2(context(), evp::aes_256_gcm(), evp::bytes_of(key.bytes.disclose()), nonce, nullptr));
    evp::must(EVP_EncryptUpdate(context(), nullptr, &done, evp::bytes_of(place), length(place)));
    evp::must(EVP_EncryptUpdate(context(), body, &done, evp::bytes_of(plain), length(plain)));
    evp::must(EVP_EncryptFinal_ex(context(), body + plain.size(), &done));
    evp::must(EVP_CIPHER_CTX_ctrl(context(), EVP_CTRL_AEAD_GET_TAG, gcm_tag, body + plain.size()));
    return out;
}

std::optional<std::string> unboxed_gcm(const DataKey& key, std::string_view place, std::string_view box) {
    if (box.size() < gcm_nonce + gcm_tag) return std::nullopt;
    const auto body = box.substr(gcm_nonce, box.size() - gcm_nonce - gcm_tag);
    std::string tag{box.substr(box.size() - gcm_tag)};
    std::string plain(body.size(), '\0');
    int done = 0;
    evp::must(EVP_DecryptInit_ex2(context(), evp::aes_256_gcm(), evp::bytes_of(key.bytes.disclose()),
                                  evp::bytes_of(box), nullptr));
    evp::must(EVP_DecryptUpdate(context(), nullptr, &done, evp::bytes_of(place), length(place)));
    evp::must(EVP_DecryptUpdate(context(), evp::bytes_of(plain), &done, evp::bytes_of(body), length(body)));
    evp::must(EVP_CIPHER_CTX_ctrl(context(), EVP_CTRL_AEAD_SET_TAG, gcm_tag, tag.data()));
    if (EVP_DecryptFinal_ex(context(), evp::bytes_of(plain) + plain.size(), &done) > 0) return plain;
    wipe(plain);
    return std::nullopt;
}

/// Counter mode: the same act seals and opens.
void sm4(const DataKey& key, const unsigned char* nonce, std::string_view in, unsigned char* out) {
    int done = 0;
    evp::must(EVP_EncryptInit_ex2(context(), evp::sm4_ctr(), evp::bytes_of(key.bytes.disclose()), nonce, nullptr));
    evp::must(EVP_EncryptUpdate(context(), out, &done, evp::bytes_of(in), length(in)));
}

std::string sm3_tag_of(const DataKey& key, std::string_view place, std::string_view nonce_and_body) {
    const Secret mac_key{key.bytes.disclose().substr(sm4_key)};
    return hmac(Profile::guomi, mac_key, framed({place, nonce_and_body}));
}

std::string box_sm4(const DataKey& key, std::string_view place, std::string_view plain) {
    std::string out(ctr_nonce + plain.size(), '\0');
    out.reserve(out.size() + sm3_tag);
    evp::must(RAND_bytes(evp::bytes_of(out), ctr_nonce));
    sm4(key, evp::bytes_of(out), plain, evp::bytes_of(out) + ctr_nonce);
    return out + sm3_tag_of(key, place, out);
}

std::optional<std::string> unboxed_sm4(const DataKey& key, std::string_view place, std::string_view box) {
    if (box.size() < ctr_nonce + sm3_tag) return std::nullopt;
    const auto sealed = box.substr(0, box.size() - sm3_tag);
    // checked before anything is decrypted
    if (!equal_in_constant_time(sm3_tag_of(key, place, sealed), box.substr(sealed.size()))) return std::nullopt;
    std::string plain(sealed.size() - ctr_nonce, '\0');
    sm4(key, evp::bytes_of(box), sealed.substr(ctr_nonce), evp::bytes_of(plain));
    return plain;
}

}  // namespace

std::size_t box_overhead(Profile profile) {
    return profile == Profile::intl ? gcm_nonce + gcm_tag : ctr_nonce + sm3_tag;
}

std::string box(const DataKey& key, std::string_view place, std::string_view plain) {
    return key.profile == Profile::intl ? box_gcm(key, place, plain) : box_sm4(key, place, plain);
}

std::optional<std::string> unboxed(const DataKey& key, std::string_view place, std::string_view box) {
    return key.profile == Profile::intl ? unboxed_gcm(key, place, box) : unboxed_sm4(key, place, box);
}

}  // namespace gongyou::crypto
