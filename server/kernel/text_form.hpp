#pragma once

#include <string>
#include <string_view>

#include "kernel/date.hpp"
#include "kernel/described.hpp"
#include "kernel/id.hpp"
#include "kernel/result.hpp"

namespace gongyou {

/// What OpenAPI says of a value that travels as text.
struct TextShape {
    std::string_view format = "";   ///< "uuid", "date", …
    int min = 0;                    ///< code points
    int max = 0;                    ///< code points; 0: given by the format
    std::string_view pattern = "";  ///< ECMA 262
};

/// How a type travels as text: in JSON, in a path, in a column. Specialised beside the type:
///   static Result<T> read(std::string_view);   from outside: checks everything, faults with a field code
///   static std::string write(const T&);
///   static T trusted(std::string);             from our own store: was checked when it came in
///   static constexpr TextShape shape;
template <class T>
struct TextForm;

template <class T>
concept TravelsAsText = requires(const T& value, std::string_view text) {
    { TextForm<T>::read(text) } -> std::same_as<Result<T>>;
    { TextForm<T>::write(value) } -> std::convertible_to<std::string>;
};

template <class Tag>
struct TextForm<Id<Tag>> {
    static constexpr TextShape shape{.format = "uuid"};
    static Result<Id<Tag>> read(std::string_view text) {
        if (auto id = Id<Tag>::parse(text)) return *std::move(id);
        return fail({FaultKind::invalid, "id.wrong"});
    }
    static std::string write(const Id<Tag>& id) { return id.text(); }
    static Id<Tag> trusted(std::string text) { return Id<Tag>::trusted(std::move(text)); }
};

template <>
struct TextForm<Date> {
    static constexpr TextShape shape{.format = "date"};
    static Result<Date> read(std::string_view text) {
        if (const auto day = Date::parse(text)) return *day;
        return fail({FaultKind::invalid, "date.wrong"});
    }
    static std::string write(const Date& day) { return day.text(); }
    static Date trusted(std::string text) { return date(text); }
};

template <>
struct TextForm<Instant> {
    static constexpr TextShape shape{.format = "date-time"};
    static Result<Instant> read(std::string_view text) {
        if (const auto moment = instant_from(text)) return *moment;
        return fail({FaultKind::invalid, "date.wrong"});
    }
    static std::string write(const Instant& moment) { return text_of(moment); }
};

template <DescribedEnum E>
struct TextForm<E> {
    static constexpr TextShape shape{};
    static Result<E> read(std::string_view text) {
        if (const auto value = enum_named<E>(text)) return *value;
        return fail({FaultKind::invalid, "choice.unknown"});
    }
    static std::string write(const E& value) { return std::string{name_of(value)}; }
    static E trusted(const std::string& text) { return enum_named<E>(text).value(); }
};

}  // namespace gongyou
