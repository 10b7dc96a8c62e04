#pragma once

#include <fmt/format.h>

#include "platform/json/travel.hpp"

namespace gongyou::json {

/// Appends `text` as a JSON string, quotes and escapes included. `text` must be UTF-8.
void append_text(std::string& out, std::string_view text);
/// Appends a number; what JSON cannot say (infinite, not a number) as null.
void append_real(std::string& out, double value);

/// Appends what stands before the value of a member: `before`, from then on a comma, and its name.
void begin_member(std::string& out, char& before, std::string_view name);

template <class T>
void append_json(std::string& out, const T& value);

template <class T>
void append_member(std::string& out, char& before, std::string_view name, const T& member) {
    if constexpr (is_optional<T>)
        if (!member) return;
    begin_member(out, before, name);
    append_json(out, member);
}

template <class T, template <class...> class List, class... Member>
void append_members(std::string& out, const T& value, List<Member...>) {
    char before = '{';
    (append_member(out, before, Member::name, value.*Member::pointer), ...);
    out += before == '{' ? "{}" : "}";
}

/// Appends `value` as JSON, without a tree in between. Members that hold nothing are left out.
template <class T>
void append_json(std::string& out, const T& value) {
    if constexpr (std::same_as<T, bool>) {
        out += value ? "true" : "false";
    } else if constexpr (WholeNumber<T>) {
        const fmt::format_int digits{value};
        out.append(digits.data(), digits.size());
    } else if constexpr (std::floating_point<T>) {
        append_real(out, static_cast<double>(value));
    } else if constexpr (std::convertible_to<const T&, std::string_view>) {
        append_text(out, value);
    } else if constexpr (is_optional<T>) {
        if (value) {
            append_json(out, *value);
        } else {
            out += "null";
        }
    } else if constexpr (is_list<T>) {
        char before = '[';
        for (const auto& element : value) {
            out += std::exchange(before, ',');
            append_json<typename T::value_type>(out, element);
        }
        out += before == '[' ? "[]" : "]";
    } else if constexpr (std::same_as<T, TextMap>) {
        char before = '{';
        for (const auto& [name, text] : value) {
            out += std::exchange(before, ',');
            append_text(out, name);
            out += ':';
            append_text(out, text);
        }
        out += before == '{' ? "{}" : "}";
    } else if constexpr (DescribedEnum<T>) {
        append_text(out, name_of(value));
    } else if constexpr (TravelsAsText<T>) {
        if constexpr (requires {
                          { value.text() } -> std::same_as<const std::string&>;
                      }) {
            append_text(out, value.text());  // saves a copy
        } else {
            append_text(out, TextForm<T>::write(value));
        }
    } else {
        append_members(out, value, MembersOf<T>{});
    }
}

template <class T>
constexpr bool goes_out();

template <class T, template <class...> class List, class... Member>
constexpr bool all_go_out(List<Member...>) {
    return (goes_out<MemberType<T, Member>>() && ...);
}

/// Whether every part of T may leave the house. Private<T> may not, however deep it sits.
template <class T>
constexpr bool goes_out() {
    if constexpr (std::integral<T> || std::floating_point<T> || std::convertible_to<const T&, std::string_view> ||
                  std::same_as<T, TextMap>) {
        return true;
    } else if constexpr (is_optional<T> || is_list<T>) {
        return goes_out<typename T::value_type>();
    } else if constexpr (TravelsAsText<T>) {
        return true;
    } else if constexpr (Described<T>) {
        return all_go_out<T>(MembersOf<T>{});
    } else {
        return false;
    }
}

template <class T>
concept GoesOut = goes_out<T>();

/// `value` as JSON. Does not compile for a value about a person that was not disclosed (Private).
template <GoesOut T>
std::string write_json(const T& value) {
    std::string out;
    append_json(out, value);
    return out;
}

}  // namespace gongyou::json
