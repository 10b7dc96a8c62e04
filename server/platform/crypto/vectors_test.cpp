#include <gtest/gtest.h>

#include "platform/crypto/base64.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/crypto/evp.hpp"
#include "platform/crypto/key_pair.hpp"
#include "platform/crypto/sealed_box.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/crypto/signature.hpp"
#include "platform/crypto/slow_hash.hpp"
#include "platform/crypto/sm2.hpp"

namespace gongyou::crypto {
namespace {

std::string from_hex(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2)
        out += static_cast<char>(std::stoi(std::string{text.substr(i, 2)}, nullptr, 16));
    return out;
}

TEST(PublishedVectors, Sm3OfGbT32905) {
    EXPECT_EQ(hex(digest(Profile::guomi, "abc")), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    std::string sixteen_times;
    for (int i = 0; i < 16; ++i) sixteen_times += "abcd";
    EXPECT_EQ(hex(digest(Profile::guomi, sixteen_times)),
              "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
}

TEST(PublishedVectors, Sm4OfGbT32907) {
    // Appendix A.1: one block. In counter mode the key stream of a counter is that block encrypted, so zeros show it.
    const auto key = from_hex("0123456789abcdeffedcba9876543210");
    std::string out(16, '\0');
    const std::string zeros(16, '\0');
    int done = 0;
    const evp::CipherContext context{EVP_CIPHER_CTX_new()};
    ASSERT_GT(EVP_EncryptInit_ex2(context.get(), evp::sm4_ctr(), evp::bytes_of(key), evp::bytes_of(key), nullptr), 0);
    ASSERT_GT(EVP_EncryptUpdate(context.get(), evp::bytes_of(out), &done, evp::bytes_of(zeros), 16), 0);
    EXPECT_EQ(hex(out), "681edf34d206965e86b3e94f536e4246");
}

TEST(PublishedVectors, Sha256OfFips180) {
    EXPECT_EQ(hex(digest(Profile::intl, "abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(PublishedVectors, HmacOfRfc4231Case2) {
    EXPECT_EQ(hex(hmac(Profile::intl, Secret{"Jefe"}, "what do ya want for nothing?")),
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

TEST(PublishedVectors, HmacWithSm3IsTheFormulaOfRfc2104) {
    // H(key ^ 5c… ‖ H(key ^ 36… ‖ text)) with the digest whose vectors stand above; blocks of 64 bytes.
    std::string inner(64, '\x36'), outer(64, '\x5c');
    const std::string key = "Jefe";
    for (std::size_t i = 0; i < key.size(); ++i) {
        inner[i] = static_cast<char>(inner[i] ^ key[i]);
        outer[i] = static_cast<char>(outer[i] ^ key[i]);
    }
    const auto expected = digest(Profile::guomi, outer + digest(Profile::guomi, inner + "text"));
    EXPECT_EQ(hex(hmac(Profile::guomi, Secret{key}, "text")), hex(expected));
}

TEST(PublishedVectors, HkdfOfRfc5869Case3) {
    const auto out = derived_key(Profile::intl, Secret{std::string(22, '\x0b')}, "", 42);
    EXPECT_EQ(hex(out.disclose()),
              "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

TEST(PublishedVectors, AesGcmOfNistCase16) {
    const DataKey key{Profile::intl,
                      Secret{from_hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")}};
    const auto place = from_hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const auto plain = from_hex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e"
        "2449a6b525b16aedf5aa0de657ba637b39");
    const auto boxed = from_hex(
        "cafebabefacedbaddecaf888"
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b"
        "1056828838c5f61e6393ba7a0abcc9f662"
        "76fc6ece0f4e1768cddf8853bb2d551b");
    EXPECT_EQ(unboxed(key, place, boxed), plain);
}

TEST(PublishedVectors, Argon2idAsTheReferenceProgramComputesIt) {
    // From the test file of the reference implementation: version 19, t=2, m=2^16, p=1, "password", "somesalt".
    EXPECT_EQ(hex(slow_hash("password", "somesalt", {1 << 16, 2, 1}).disclose()),
              "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
}

TEST(PublishedVectors, Ed25519OfRfc8032Test1) {
    const Secret seed{from_hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")};
    EXPECT_EQ(hex(public_key_of(Profile::intl, seed)),
              "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    EXPECT_EQ(
        hex(signature(Profile::intl, seed, "")),
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595b"
        "be24655141438e7a100b");
}

TEST(PublishedVectors, Sm2OfGbT32918Part5) {
    // Annex A.2: identity 1234567812345678, "message digest". The signature there is r and s; DER around them here:
    // both begin with a bit set, so a zero byte stands in front (0x21 = 33 bytes each, 0x46 = 70 in all).
    const Secret scalar{from_hex("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8")};
    const auto point = from_hex(
        "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
        "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");
    EXPECT_EQ(hex(public_key_of(Profile::guomi, scalar)), hex(point));
    const auto published = from_hex(
        "3046"
        "022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
        "022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");
    EXPECT_TRUE(signature_fits(Profile::guomi, point, "message digest", published));
    EXPECT_FALSE(signature_fits(Profile::guomi, point, "message digesT", published));
    EXPECT_TRUE(signature_fits(Profile::guomi, point, "x", signature(Profile::guomi, scalar, "x")));
}

TEST(PublishedVectors, Sm2EncryptionOfGbT32918Part5) {
    // Annex C.2: "encryption standard" for the private key of annex A. The ciphertext there is the point C1, C3, C2;
    // in DER the point's coordinates are numbers, the second one with a zero in front.
    const Secret scalar{from_hex("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8")};
    const auto published = from_hex(
        "307c"
        "022004ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73"
        "022100e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0"
        "042059983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766"
        "041321886ca989ca9c7d58087307ca93092d651efa");
    EXPECT_EQ(sm2_decrypted(scalar, published).value().disclose(), "encryption standard");
    const auto ours = sm2_encrypted(sm2_point(scalar), Secret{"encryption standard"}).value();
    EXPECT_EQ(sm2_decrypted(scalar, ours).value().disclose(), "encryption standard");
}

TEST(PublishedVectors, X25519OfRfc7748Section6) {
    const Secret alice{from_hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")};
    const auto bob = from_hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    EXPECT_EQ(hex(x25519_shared(alice, bob).value().disclose()),
              "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
}

TEST(PublishedVectors, BasesOfRfc4648) {
    EXPECT_EQ(base64("fooba"), "Zm9vYmE=");
    EXPECT_EQ(base64url("\xfb\xff\xfe"), "-__-");
    EXPECT_EQ(base32("fooba"), "MZXW6YTB");
    EXPECT_EQ(base32("foob"), "MZXW6YQ");  // the padding left off
    for (const std::string text : {"", "f", "fo", "foo", "foob", "fooba", "foobar"}) {
        EXPECT_EQ(from_base64(base64(text)), text);
        EXPECT_EQ(from_base64url(base64url(text)), text);
        EXPECT_EQ(from_base32(base32(text)), text);
    }
}

TEST(Base64, ReadsEachValueInOneSpellingOnly) {
    EXPECT_EQ(from_base64url("Zg"), "f");
    EXPECT_EQ(from_base64url("Zh"), std::nullopt);    // the four bits left over are not zero
    EXPECT_EQ(from_base64url("Zg=="), std::nullopt);  // padding
    EXPECT_EQ(from_base64url("Z"), std::nullopt);
    EXPECT_EQ(from_base64url("Zg\n"), std::nullopt);
    EXPECT_EQ(from_base64("Zm9v\nYmFy\n"), "foobar");
}

TEST(Framed, NoTwoListsOfPartsGiveTheSameBytes) {
    EXPECT_NE(framed({"ab", "c"}), framed({"a", "bc"}));
    EXPECT_NE(framed({"abc"}), framed({"abc", ""}));
}

}  // namespace
}  // namespace gongyou::crypto
