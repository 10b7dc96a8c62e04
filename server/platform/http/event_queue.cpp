#include "platform/http/event_queue.hpp"

namespace gongyou::http {

namespace {

void append_event_field(std::string& out, std::string_view name, std::string_view value) {
    out += name;
    for (const char c : value)
        if (c != '\r' && c != '\n') out += c;
    out += '\n';
}

/// The event as text/event-stream has it; each line of the data is a field of its own.
std::string event_text(std::string_view event, std::string_view data) {
    std::string text;
    text.reserve(event.size() + data.size() + 24);
    append_event_field(text, "event: ", event);
    for (;;) {
        const auto end = data.find('\n');
        append_event_field(text, "data: ", data.substr(0, end));
        if (end == std::string_view::npos) break;
        data.remove_prefix(end + 1);
    }
    text += '\n';
    return text;
}

}  // namespace

bool EventQueue::send(std::string_view event, std::string_view data) {
    const auto text = event_text(event, data);
    bool kept = false;
    {
        const std::lock_guard lock{mutex_};
        if (closed_) return false;
        kept = waiting_.size() + text.size() <= most_waiting_bytes;
        if (kept) {
            waiting_ += text;
        } else {
            closed_ = true;
        }
    }
    signal_.raise();
    return kept;
}

void EventQueue::close() {
    {
        const std::lock_guard lock{mutex_};
        closed_ = true;
        waiting_.clear();
    }
    signal_.raise();
}

void EventQueue::beat() {
    {
        const std::lock_guard lock{mutex_};
        if (closed_ || !waiting_.empty()) return;
        waiting_ = ":\n\n";
    }
    signal_.raise();
}

bool EventQueue::take(std::string& out) {
    const std::lock_guard lock{mutex_};
    if (!closed_) out += waiting_;
    waiting_.clear();
    return !closed_;
}

}  // namespace gongyou::http
