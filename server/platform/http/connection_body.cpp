// How a Connection reads the body of a request.
#include <algorithm>

#include "platform/http/chunks.hpp"
#include "platform/http/connection.hpp"
#include "platform/http/problem.hpp"
#include "platform/http/worker.hpp"

namespace gongyou::http {

namespace asio = boost::asio;

namespace {

constexpr std::size_t body_step = 64 * 1024;

Fault too_large(const BodyRule& rule) {
    return {FaultKind::too_large, rule.too_large, {{"limit", std::to_string(rule.limit)}}};
}

Fault no_memory() { return {FaultKind::unavailable, "server.busy", {}, {}, std::chrono::seconds{5}}; }

}  // namespace

asio::awaitable<bool> Connection::read_body(const Head& head, const BodyRule& rule, Request& request,
                                            BodyShare& share) {
    if (!head.chunked && head.content_length > rule.limit) {
        auto refusing = refuse(problem(too_large(rule), request.id));
        co_return co_await std::move(refusing);
    }
    body_began_ = worker_.now();
    body_due(0);
    if (head.expects_continue && begin_ == end_) {
        out_ = "HTTP/1.1 100 Continue\r\n\r\n";
        auto writing = wire_.write({asio::buffer(out_), {}});
        const bool sent = co_await std::move(writing);
        if (!sent) co_return false;
    }
    if (head.chunked) {
        auto reading = read_chunked(rule, request, share);
        co_return co_await std::move(reading);
    }
    auto reading = read_sized(head.content_length, request, share);
    co_return co_await std::move(reading);
}

asio::awaitable<bool> Connection::read_sized(std::size_t size, Request& request, BodyShare& share) {
    auto& body = request.body;
    const auto at_once = std::min(size, end_ - begin_);
    body.reserve(std::min(size, body_step));
    body.append(unread(), 0, at_once);
    used(at_once);
    while (body.size() < size) {
        const auto have = body.size();
        const auto step = std::min(size - have, std::max(body_step, have));
        if (!share.grow_to(have + step)) {  // memory is taken as bytes come, not as they are announced
            auto refusing = refuse(problem(no_memory(), request.id));
            co_return co_await std::move(refusing);
        }
        if (body.capacity() < have + step) body.reserve(have + step);
        const auto want = std::min(step, body_step);
        body.resize(have + want);
        auto reading = wire_.read(asio::buffer(body.data() + have, want));
        const auto got = co_await std::move(reading);
        body.resize(have + got);
        if (got == 0) co_return false;
        body_due(body.size());
    }
    co_return true;
}

asio::awaitable<bool> Connection::read_chunked(const BodyRule& rule, Request& request, BodyShare& share) {
    ChunkReader chunks{rule.limit};
    for (;;) {
        std::size_t taken = 0;
        const auto state = chunks.take(unread(), request.body, taken);
        used(taken);
        Response refusal;
        if (state == ChunkReader::State::done) co_return true;
        if (state == ChunkReader::State::malformed) refusal = problem(400, "http.malformed", request.id);
        if (state == ChunkReader::State::too_large) refusal = problem(too_large(rule), request.id);
        const bool has_room = share.grow_to(request.body.capacity());
        if (state == ChunkReader::State::more && !has_room) refusal = problem(no_memory(), request.id);
        if (state != ChunkReader::State::more || !has_room) {
            auto refusing = refuse(std::move(refusal));
            co_return co_await std::move(refusing);
        }
        auto reading = read_more();
        const bool more = co_await std::move(reading);
        if (!more) co_return false;
        body_due(request.body.size());
    }
}

}  // namespace gongyou::http
