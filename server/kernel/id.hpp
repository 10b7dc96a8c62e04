#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "kernel/date.hpp"
#include "kernel/random.hpp"

namespace gongyou {

/// Text of a new UUIDv7 (RFC 9562): its first 48 bits are the milliseconds of `now`, so rows sort by age.
std::string new_uuid_v7(Instant now, Random& random);
/// Text of a new UUIDv4: tells nothing about when it was made (the anonymous channel).
std::string new_uuid_v4(Random& random);
/// Whether `text` is a UUID in lower-case hexadecimal with its four dashes.
bool is_uuid(std::string_view text);

/// The id of one kind of thing; an id of another kind does not pass for it.
template <class Tag>
class Id {
public:
    Id() = default;
    static Id fresh(Instant now, Random& random) { return Id{new_uuid_v7(now, random)}; }
    static Id unordered(Random& random) { return Id{new_uuid_v4(random)}; }
    static std::optional<Id> parse(std::string_view text) {
        if (!is_uuid(text)) return std::nullopt;
        return Id{std::string{text}};
    }
    /// From a place that holds only ids: a column, another id.
    static Id trusted(std::string text) { return Id{std::move(text)}; }

    const std::string& text() const { return text_; }
    bool is_empty() const { return text_.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    explicit Id(std::string text) : text_{std::move(text)} {}
    std::string text_;
};

using PersonId = Id<struct PersonTag>;
using UnitId = Id<struct UnitTag>;
using MatterId = Id<struct MatterTag>;
using FileId = Id<struct FileTag>;
using UploadId = Id<struct UploadTag>;
using JobId = Id<struct JobTag>;
using NoticeId = Id<struct NoticeTag>;
using CommandKey = Id<struct CommandKeyTag>;

}  // namespace gongyou
