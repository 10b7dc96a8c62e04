#include "platform/http/tls.hpp"

#include <openssl/ssl.h>

#include <stdexcept>

namespace gongyou::http {

namespace ssl = boost::asio::ssl;

ssl::context tls_context(const std::string& certificate_file, const std::string& key_file) {
    ssl::context context{ssl::context::tls_server};
    context.use_certificate_chain_file(certificate_file);
    context.use_private_key_file(key_file, ssl::context::pem);

    SSL_CTX* raw = context.native_handle();
    const bool done = SSL_CTX_check_private_key(raw) == 1 && SSL_CTX_set_min_proto_version(raw, TLS1_2_VERSION) == 1 &&
                      SSL_CTX_set_cipher_list(raw, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1;
    if (!done) throw std::runtime_error{"the certificate and its key do not belong together"};
    SSL_CTX_set_options(raw, SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                                 SSL_OP_NO_TICKET);  // a ticket key would outlive the secrets of many sessions
    SSL_CTX_set_session_cache_mode(raw, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS);
    return context;
}

}  // namespace gongyou::http
