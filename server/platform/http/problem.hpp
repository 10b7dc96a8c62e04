#pragma once

#include <string_view>

#include "kernel/result.hpp"
#include "platform/http/message.hpp"

namespace gongyou::http {

/// The status that a kind of fault is answered with.
int status_of(FaultKind kind);

/// The fault as an answer (RFC 9457): its code and params, every wrong field, and the request's id for those who look
/// into the log. Says nothing about our insides.
Response problem(const Fault& fault, std::string_view request_id);

/// The same for what the server itself refuses, with a status of its own.
Response problem(int status, std::string_view code, std::string_view request_id);

/// The short name of a status: "Not Found".
std::string_view reason_of(int status);

}  // namespace gongyou::http
