#include "platform/http/tls.hpp"

#include <gtest/gtest.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <memory>

#include "platform/http/test_server.hpp"

namespace gongyou::http {
namespace {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T* thing) const {
        Free(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Context = std::unique_ptr<SSL_CTX, Freed<SSL_CTX_free>>;
using Session = std::unique_ptr<SSL, Freed<SSL_free>>;

/// OpenSSL's own name for it, EVP_EC_gen, casts away a const.
EVP_PKEY* new_key() { return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"); }

/// A key and a certificate for localhost, signed by itself, in files that go with the test.
class TlsServer : public testing::Test {
protected:
    TlsServer() {
        directory_ = std::filesystem::temp_directory_path() / ("gongyou-tls-" + std::to_string(getpid()));
        std::filesystem::create_directories(directory_);
        const Key key{new_key()};
        const Certificate certificate{X509_new()};
        X509_set_version(certificate.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3'600);
        X509_set_pubkey(certificate.get(), key.get());
        auto* name = X509_get_subject_name(certificate.get());
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"), -1,
                                   -1, 0);
        X509_set_issuer_name(certificate.get(), name);
        X509_sign(certificate.get(), key.get(), EVP_sha256());
        write("key.pem",
              [&](FILE* file) { PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
        write("certificate.pem", [&](FILE* file) { PEM_write_X509(file, certificate.get()); });
    }
    ~TlsServer() override { std::filesystem::remove_all(directory_); }

    template <class Write>
    void write(const char* name, Write&& content) {
        FILE* file = std::fopen((directory_ / name).c_str(), "w");
        content(file);
        std::fclose(file);
    }

    ServerSettings settings() const {
        auto settings = TestServer::quick();
        settings.certificate_file = directory_ / "certificate.pem";
        settings.key_file = directory_ / "key.pem";
        return settings;
    }

    /// What comes back over a session that `prepare` may spoil; empty when there was none.
    template <class Prepare>
    static std::string exchange(std::uint16_t port, std::string_view request, Prepare&& prepare) {
        RawClient wire{port};
        const Context context{SSL_CTX_new(TLS_client_method())};
        SSL_CTX_set_security_level(context.get(), 0);
        prepare(context.get());
        const Session session{SSL_new(context.get())};
        SSL_set_fd(session.get(), wire.descriptor());
        if (SSL_connect(session.get()) != 1) return "";
        SSL_write(session.get(), request.data(), static_cast<int>(request.size()));
        std::string all;
        char buffer[4'096];
        for (int got = 0; (got = SSL_read(session.get(), buffer, sizeof buffer)) > 0;)
            all.append(buffer, static_cast<std::size_t>(got));
        const bool was_closed_cleanly = SSL_get_shutdown(session.get()) & SSL_RECEIVED_SHUTDOWN;
        EXPECT_TRUE(was_closed_cleanly);
        SSL_shutdown(session.get());
        return all;
    }

    std::filesystem::path directory_;
};

constexpr std::string_view about = "GET /about HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

TEST_F(TlsServer, AnswersOverTls12AndTls13) {
    TestServer test{settings()};
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        const auto answer = exchange(test.server.port(), about, [&](SSL_CTX* context) {
            SSL_CTX_set_min_proto_version(context, version);
            SSL_CTX_set_max_proto_version(context, version);
        });
        EXPECT_EQ(status_in(answer), 200);
        EXPECT_NE(answer.find(" secure"), std::string::npos);
        EXPECT_NE(answer.find("Strict-Transport-Security: max-age=31536000\r\n"), std::string::npos);
    }
}

TEST_F(TlsServer, RefusesOldVersionsAndKeysWithoutForwardSecrecy) {
    TestServer test{settings()};
    EXPECT_EQ(exchange(test.server.port(), about,
                       [](SSL_CTX* context) { SSL_CTX_set_max_proto_version(context, TLS1_1_VERSION); }),
              "");
    EXPECT_EQ(exchange(test.server.port(), about,
                       [](SSL_CTX* context) {
                           SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
                           SSL_CTX_set_cipher_list(context, "AES256-GCM-SHA384:AES128-SHA:kRSA");
                       }),
              "");
}

TEST_F(TlsServer, SendsALargeAnswerWhole) {
    TestServer test{settings()};
    const auto answer = exchange(
        test.server.port(), "GET /large HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", [](SSL_CTX*) {});
    EXPECT_EQ(answer.size() - answer.find("\r\n\r\n") - 4, 3'000'000u);
}

TEST_F(TlsServer, ClosesWhenSpokenToInPlain) {
    TestServer test{settings()};
    RawClient client{test.server.port()};
    client.send(about);
    EXPECT_EQ(answers_in(client.rest()), 0);
    EXPECT_EQ(test.application.answered, 0);
}

TEST_F(TlsServer, DoesNotStartWithAKeyOfAnotherCertificate) {
    const Key other{new_key()};
    write("key.pem",
          [&](FILE* file) { PEM_write_PrivateKey(file, other.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    EXPECT_ANY_THROW(TestServer{settings()});
}

}  // namespace
}  // namespace gongyou::http
