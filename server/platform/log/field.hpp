#pragma once

#include <chrono>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

#include "kernel/id.hpp"

namespace gongyou::log {

/// What a log line may speak of: ids, codes, counts, durations. Never names, addresses or what somebody wrote (LG-1).
inline constexpr std::string_view field_names[] = {
    "address", "answers", "batch",   "bytes", "channel", "check",  "code",    "count",  "database", "dropped", "fault",
    "file",    "job",     "key",     "kind",  "limit",   "matter", "method",  "ms",     "notice",   "number",  "person",
    "port",    "prefix",  "profile", "queue", "reason",  "report", "request", "role",   "route",    "setting", "signal",
    "state",   "status",  "step",    "table", "threads", "tries",  "unit",    "upload", "version",  "what",    "worker",
};

/// The name of a field, checked when compiled: one that is not in the list is an error.
class FieldName {
public:
    consteval FieldName(const char* name) : name_{name} {
        for (const auto allowed : field_names)
            if (allowed == name_) return;
        throw "this field may not be logged";
    }
    std::string_view text() const { return name_; }

private:
    std::string_view name_;
};

/// What happened: a literal such as "job.failed", so that no text of somebody's can become one.
class EventName {
public:
    consteval EventName(const char* name) : name_{name} {
        for (const char c : name_)
            if (!((c >= 'a' && c <= 'z') || c == '.' || c == '_' || (c >= '0' && c <= '9')))
                throw "not an event's name";
    }
    std::string_view text() const { return name_; }

private:
    std::string_view name_;
};

/// One named value of a log line. A Private<T>, a name or a text somebody wrote has no way in.
class Field {
public:
    /// A code or an id. Longer ones are cut at 512 bytes.
    Field(FieldName name, std::string_view text);
    Field(FieldName name, const std::string& text) : Field{name, std::string_view{text}} {}
    Field(FieldName name, const char* text) : Field{name, std::string_view{text}} {}
    template <class Tag>
    Field(FieldName name, const Id<Tag>& id) : Field{name, std::string_view{id.text()}} {}
    template <std::integral T>
    Field(FieldName name, T whole) : name_{name}, json_{std::to_string(whole)} {}
    Field(FieldName name, bool yes) : name_{name}, json_{yes ? "true" : "false"} {}
    /// Milliseconds.
    Field(FieldName name, std::chrono::milliseconds time) : Field{name, time.count()} {}

    std::string_view name() const { return name_.text(); }
    /// The value as it stands in the line.
    const std::string& json() const { return json_; }

private:
    FieldName name_;
    std::string json_;
};

/// `text` as a JSON string: cut at 512 bytes, control characters and broken UTF-8 escaped.
std::string quoted(std::string_view text);

}  // namespace gongyou::log
