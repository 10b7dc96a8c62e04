#pragma once

#include <boost/asio/ssl/context.hpp>
#include <string>

namespace gongyou::http {

/// TLS 1.2 and 1.3 with forward secrecy only. Throws std::system_error when certificate and key cannot be used
/// together.
boost::asio::ssl::context tls_context(const std::string& certificate_file, const std::string& key_file);

}  // namespace gongyou::http
