#include "platform/http/problem.hpp"

#include <algorithm>
#include <utility>

#include "platform/json/write.hpp"

namespace gongyou::http {

namespace {

void append_params(std::string& out, const json::TextMap& params) {
    if (params.empty()) return;
    out += ",\"params\":";
    json::append_json(out, params);
}

Response made(int status, const Fault& fault, std::string_view request_id) {
    Response response;
    response.status = status;
    response.type = "application/problem+json";
    auto& out = response.body;
    out = R"({"type":"about:blank","title":)";
    json::append_text(out, reason_of(status));
    out += ",\"status\":" + std::to_string(status) + ",\"code\":";
    json::append_text(out, fault.code);
    append_params(out, fault.params);
    if (!request_id.empty()) {
        out += ",\"request\":";
        json::append_text(out, request_id);
    }
    if (!fault.fields.empty()) {
        out += ",\"errors\":";
        char before = '[';
        for (const auto& field : fault.fields) {
            out += std::exchange(before, ',');
            out += "{\"field\":";
            json::append_text(out, field.field);
            out += ",\"code\":";
            json::append_text(out, field.code);
            append_params(out, field.params);
            out += '}';
        }
        out += ']';
    }
    out += '}';
    if (status == 429 || status == 503) {
        const auto seconds = std::max<std::chrono::seconds::rep>(1, fault.retry_after.count());
        response.headers.emplace_back("Retry-After", std::to_string(seconds));
    }
    return response;
}

}  // namespace

int status_of(FaultKind kind) {
    switch (kind) {
        case FaultKind::malformed:
            return 400;
        case FaultKind::invalid:
            return 422;
        case FaultKind::unauthenticated:
            return 401;
        case FaultKind::forbidden:
            return 403;
        case FaultKind::not_found:
            return 404;
        case FaultKind::conflict:
            return 409;
        case FaultKind::too_large:
            return 413;
        case FaultKind::unsupported:
            return 415;
        case FaultKind::too_many:
            return 429;
        case FaultKind::unavailable:
            return 503;
        case FaultKind::unexpected:
            return 500;
    }
    return 500;
}

Response problem(const Fault& fault, std::string_view request_id) {
    return made(status_of(fault.kind), fault, request_id);
}

Response problem(int status, std::string_view code, std::string_view request_id) {
    return made(status, {FaultKind::unexpected, code}, request_id);
}

std::string_view reason_of(int status) {
    switch (status) {
        case 200:
            return "OK";
        case 201:
            return "Created";
        case 202:
            return "Accepted";
        case 204:
            return "No Content";
        case 206:
            return "Partial Content";
        case 301:
            return "Moved Permanently";
        case 302:
            return "Found";
        case 303:
            return "See Other";
        case 304:
            return "Not Modified";
        case 400:
            return "Bad Request";
        case 401:
            return "Unauthorized";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 406:
            return "Not Acceptable";
        case 408:
            return "Request Timeout";
        case 409:
            return "Conflict";
        case 411:
            return "Length Required";
        case 412:
            return "Precondition Failed";
        case 413:
            return "Content Too Large";
        case 414:
            return "URI Too Long";
        case 415:
            return "Unsupported Media Type";
        case 417:
            return "Expectation Failed";
        case 422:
            return "Unprocessable";
        case 429:
            return "Too Many Requests";
        case 431:
            return "Request Header Fields Too Large";
        case 500:
            return "Internal Server Error";
        case 503:
            return "Service Unavailable";
        default:
            return "Status";
    }
}

}  // namespace gongyou::http
