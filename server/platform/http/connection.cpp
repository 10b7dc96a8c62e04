#include "platform/http/connection.hpp"

#include <algorithm>

#include "platform/http/padding.hpp"
#include "platform/http/problem.hpp"
#include "platform/http/worker.hpp"

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"  // GCC 12 inlines one half of Asio's frame allocation only
#endif

namespace gongyou::http {

namespace asio = boost::asio;

// GCC 12: every awaitable gets a name before it is awaited. So a temporary is gone by then: what a coroutine takes by
// reference must have a name as well.

namespace {

constexpr std::size_t first_buffer = 4 * 1024;
constexpr std::size_t most_buffer = most_header_bytes + 1'024;  // a header that is too large is seen to be
constexpr std::size_t sent_in_one_piece = 32 * 1024;
constexpr std::size_t most_farewell_bytes = 32 * 1024;

}  // namespace

Connection::Connection(Worker& worker, Wire::Socket socket, asio::ip::address peer, bool behind_proxy)
    : worker_{worker},
      wire_{std::move(socket), worker.shared().tls},
      prefix_{prefix_of(peer)},
      behind_proxy_{behind_proxy},
      secure_{wire_.is_tls()} {
    in_.resize(first_buffer);
}

asio::awaitable<void> Connection::run() {
    due_in(worker_.shared().settings.header_time);
    bool open = true;
    if (wire_.is_tls()) {
        auto shaking = wire_.shake_hands();
        open = co_await std::move(shaking);
        if (!open) co_return;
    }
    while (open && !is_cut_) {
        auto serving = serve_one();
        open = co_await std::move(serving);
    }
    if (is_cut_) co_return;
    auto parting = say_goodbye();
    co_await std::move(parting);
}

asio::awaitable<bool> Connection::serve_one() {
    HeaderScan scan;
    auto reading = read_header(scan);
    const bool whole = co_await std::move(reading);
    if (!whole) co_return false;

    Head head;
    const auto refusal = read_head(unread().substr(0, scan.size()), worker_.shared().settings.hosts, head);
    if (refusal) {
        auto refusing = refuse(problem(refusal->status, refusal->code, ""));
        co_return co_await std::move(refusing);
    }
    used(scan.size());
    identify(head.request);

    const auto id = head.request.id;
    BodyRule rule;
    try {
        rule = worker_.shared().application.body_rule(head.request);
    } catch (const std::exception& error) {
        worker_.shared().log("http.rule_failed", id, error.what());
        rule.refusal = problem({FaultKind::unexpected, "server.unexpected"}, id);
    }
    const bool with_body = head.request.method != Method::head;
    if (rule.refusal && !head.has_body()) {
        auto sending = send(*rule.refusal, head.keep_alive && !finishing_, with_body);
        co_return co_await std::move(sending);
    }
    if (rule.refusal) {  // its body was not read, so nothing behind it can be
        auto refusing = refuse(std::move(*rule.refusal));
        co_return co_await std::move(refusing);
    }
    if (rule.anonymous) head.request.id.clear();

    BodyShare share{worker_.shared().body_memory};
    if (head.has_body()) {
        auto body_reading = read_body(head, rule, head.request, share);
        const bool read = co_await std::move(body_reading);
        if (!read) co_return false;
    }
    auto answering = response_to(std::move(head.request), rule.anonymous ? std::string{} : id);
    const auto response = co_await std::move(answering);
    if (is_cut_) co_return false;

    if (response.events) {
        auto streaming = stream(response);
        co_await std::move(streaming);
        co_return false;
    }
    auto sending = send(response, head.keep_alive && !finishing_, with_body);
    co_return co_await std::move(sending);
}

asio::awaitable<bool> Connection::read_header(HeaderScan& scan) {
    const auto& settings = worker_.shared().settings;
    idle_ = begin_ == end_;
    if (idle_ && finishing_) co_return false;
    if (!idle_) due_in(settings.header_time);
    for (;;) {
        const auto found = scan.look(unread());
        if (found == HeaderScan::Found::whole) {
            idle_ = false;
            co_return true;
        }
        if (found == HeaderScan::Found::refused) {
            auto refusing = refuse(problem(scan.refusal().status, scan.refusal().code, ""));
            co_await std::move(refusing);
            co_return false;
        }
        auto reading = read_more();
        const bool more = co_await std::move(reading);
        if (!more) co_return false;
        if (std::exchange(idle_, false)) due_in(settings.header_time);
    }
}

asio::awaitable<bool> Connection::read_more() {
    if (begin_ == end_) begin_ = end_ = 0;
    if (end_ == in_.size() && begin_ > 0) {
        std::copy(in_.begin() + static_cast<std::ptrdiff_t>(begin_), in_.begin() + static_cast<std::ptrdiff_t>(end_),
                  in_.begin());
        end_ -= begin_;
        begin_ = 0;
    }
    if (end_ == in_.size()) in_.resize(std::min(in_.size() * 2, most_buffer));
    auto reading = wire_.read(asio::buffer(in_.data() + end_, in_.size() - end_));
    const auto got = co_await std::move(reading);
    end_ += got;
    co_return got > 0;
}

asio::awaitable<Response> Connection::response_to(Request request, std::string id) {
    due_ = Time::max();  // how long the application may take is the application's affair
    answer_ = std::make_shared<Answer>(worker_.weak_context());
    try {
        worker_.shared().application.answer(std::move(request), Answer::reply_to(answer_));
    } catch (const std::exception& error) {
        worker_.shared().log("http.handler_failed", id, error.what());
        answer_->give(problem({FaultKind::unexpected, "server.unexpected"}, id));
    }
    const auto answer = answer_;
    if (!answer->is_given()) {
        auto waiting = answer->given();
        co_await std::move(waiting);
    }
    answer_.reset();
    auto response = answer->take();
    if (!response) response.emplace();  // abandoned: the connection is cut, nobody will see it
    co_return *std::move(response);
}

asio::awaitable<bool> Connection::send(const Response& response, bool keep_alive, bool with_body) {
    const std::string& body = response.kept ? *response.kept : response.body;
    Sending sending{keep_alive, secure_, worker_.date(), body.size()};
    out_.clear();
    if (!append_head(out_, response, sending)) {
        worker_.shared().log("http.header_refused", "", "a control character in a field of the answer");
        const auto instead = problem({FaultKind::unexpected, "server.unexpected"}, "");
        sending.body_size = instead.body.size();
        out_.clear();
        append_head(out_, instead, sending);
        out_ += instead.body;
        with_body = false;
    }
    std::string_view apart;
    if (response.padded && with_body) {
        write_padded(response, sending);
    } else if (with_body && response.status != 204 && response.status != 304) {
        if (body.size() <= sent_in_one_piece) {
            out_ += body;
        } else {
            apart = body;
        }
    }
    due_in(time_for(out_.size() + apart.size()));
    auto writing = wire_.write({asio::buffer(out_), asio::buffer(apart)});
    const bool sent = co_await std::move(writing);
    if (out_.capacity() > 2 * sent_in_one_piece) std::string{}.swap(out_);
    due_in(worker_.shared().settings.idle_time);
    if (!sent) is_cut_ = true;
    co_return sent&& keep_alive;
}

/// The head in `out_` anew, and the body with blanks behind it, which JSON does not read: together one of the sizes of
/// padding.hpp. A longer length has more digits and so a longer head: until both fit.
void Connection::write_padded(const Response& response, Sending sending) {
    for (std::size_t head = 0; head != out_.size();) {
        head = out_.size();
        sending.body_size = padded_size(head + response.body.size()) - head;
        out_.clear();
        append_head(out_, response, sending);
    }
    out_ += response.body;
    out_.append(sending.body_size - response.body.size(), ' ');
}

asio::awaitable<bool> Connection::refuse(Response response) {
    auto sending = send(response, false, true);
    co_return co_await std::move(sending);
}

asio::awaitable<void> Connection::stream(const Response& response) {
    out_.clear();
    if (!append_head(out_, response, {false, secure_, worker_.date(), 0})) co_return;
    due_in(time_for(out_.size()));
    auto writing = wire_.write({asio::buffer(out_), {}});
    const bool sent = co_await std::move(writing);
    if (!sent || finishing_) co_return;

    events_ = std::make_shared<EventQueue>(worker_.weak_context());
    next_beat_ = worker_.now() + worker_.shared().settings.heartbeat;
    due_ = Time::max();
    const auto events = events_;
    wire_.watch(asio::buffer(in_), [self = shared_from_this(), events] { events->close(); });
    try {
        response.events(events);
    } catch (const std::exception& error) {
        worker_.shared().log("http.handler_failed", "", error.what());
        co_return;
    }
    for (;;) {
        out_.clear();
        const bool open = events->take(out_);
        if (!out_.empty()) {
            due_in(time_for(out_.size()));
            auto sending = wire_.write({asio::buffer(out_), {}});
            const bool arrived = co_await std::move(sending);
            due_ = Time::max();
            if (!arrived) break;
        }
        if (!open) break;
        auto waiting = events->changed();
        co_await std::move(waiting);
    }
    events->close();
    is_cut_ = true;  // the watch reads already, so there is no farewell
}

asio::awaitable<void> Connection::say_goodbye() {
    due_in(worker_.shared().settings.farewell_time);
    auto parting = wire_.say_goodbye();
    co_await std::move(parting);
    if (wire_.is_tls()) co_return;
    // Closed with bytes unread, the kernel would send a reset, and it may overtake the answer.
    for (std::size_t read = 0; read < most_farewell_bytes && !is_cut_;) {
        auto reading = wire_.read(asio::buffer(in_));
        const auto got = co_await std::move(reading);
        if (got == 0) co_return;
        read += got;
    }
}

void Connection::identify(Request& request) {
    request.id = worker_.request_ids().next();
    request.prefix = prefix_;
    request.secure = wire_.is_tls();
    if (behind_proxy_) {
        if (const auto field = request.header("x-forwarded-for"))
            if (const auto address = forwarded_address(*field)) request.prefix = prefix_of(*address);
        if (request.header("x-forwarded-proto") == "https") request.secure = true;
    }
    secure_ = request.secure;
    std::erase_if(request.headers, [](const auto& field) {  // nobody else is to believe them
        return field.first.starts_with("x-forwarded-") || field.first == "forwarded" || field.first == "x-real-ip";
    });
}

void Connection::used(std::size_t bytes) { begin_ += bytes; }

void Connection::due_in(Milliseconds time) { due_ = worker_.now() + worker_.shared().settings.tick + time; }

void Connection::body_due(std::size_t bytes) { due_ = body_began_ + worker_.shared().settings.tick + time_for(bytes); }

Connection::Milliseconds Connection::time_for(std::size_t bytes) const {
    const auto& settings = worker_.shared().settings;
    return settings.slack_time + Milliseconds{bytes * 1'000 / settings.bytes_per_second};
}

void Connection::tick(Time now) {
    if (now > due_) return cut();
    if (events_ && now >= next_beat_) {
        events_->beat();
        next_beat_ = now + worker_.shared().settings.heartbeat;
    }
}

void Connection::finish() {
    finishing_ = true;
    if (idle_) cut();
    if (events_) events_->close();
}

void Connection::cut() {
    is_cut_ = true;
    wire_.close();
    if (answer_) answer_->abandon();
    if (events_) events_->close();
}

}  // namespace gongyou::http
