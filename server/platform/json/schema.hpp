#pragma once

#include <array>
#include <limits>
#include <span>

#include "platform/json/write.hpp"

namespace gongyou::json {

/// Appends {"type":"string", …} as the shape says.
void append_text_schema(std::string& out, const TextShape& shape);

/// Appends {"type":"integer", …} with its bounds.
void append_integer_schema(std::string& out, std::int64_t least, std::int64_t most);

/// One member, without its type: a struct costs a table and no code of its own.
struct MemberSchema {
    std::string_view name;
    void (*append)(std::string& out);
    bool is_required;
};

/// Appends {"type":"object", …}.
void append_object_schema(std::string& out, std::span<const MemberSchema> members);

/// Appends {"type":"string","enum":[…]}.
void append_enum_schema(std::string& out, std::span<const std::string_view> names);

template <class T>
void write_schema(std::string& out);

template <class T, template <class...> class List, class... Member>
constexpr std::array<MemberSchema, sizeof...(Member)> member_schemas(List<Member...>) {
    return {MemberSchema{Member::name, &write_schema<MemberType<T, Member>>, !is_optional<MemberType<T, Member>>}...};
}

template <template <class...> class List, class... Each>
constexpr std::array<std::string_view, sizeof...(Each)> names_of(List<Each...>) {
    return {std::string_view{Each::name}...};
}

/// Appends the JSON Schema (the dialect of OpenAPI 3.1) of T: what read_json takes and write_json gives.
template <class T>
void write_schema(std::string& out) {
    if constexpr (std::same_as<T, bool>) {
        out += R"({"type":"boolean"})";
    } else if constexpr (WholeNumber<T> && sizeof(T) == 8) {
        out += R"({"type":"integer","format":"int64"})";  // its bounds are beyond what a page can count exactly
    } else if constexpr (WholeNumber<T>) {
        append_integer_schema(out, std::numeric_limits<T>::min(), std::numeric_limits<T>::max());
    } else if constexpr (std::floating_point<T>) {
        out += R"({"type":"number"})";
    } else if constexpr (std::convertible_to<const T&, std::string_view>) {
        append_text_schema(out, {});
    } else if constexpr (is_optional<T>) {
        write_schema<typename T::value_type>(out);
    } else if constexpr (is_list<T>) {
        out += R"({"type":"array","items":)";
        write_schema<typename T::value_type>(out);
        if constexpr (most_of < T >> 0) out.append(R"(,"maxItems":)").append(std::to_string(most_of<T>));
        out += '}';
    } else if constexpr (std::same_as<T, TextMap>) {
        out += R"({"type":"object","additionalProperties":{"type":"string"}})";
    } else if constexpr (DescribedEnum<T>) {
        static constexpr auto names = names_of(boost::describe::describe_enumerators<T>{});
        append_enum_schema(out, names);
    } else if constexpr (ComesAsText<T>) {
        append_text_schema(out, TextForm<T>::shape);
    } else {
        static_assert(Described<T>);
        static constexpr auto members = member_schemas<T>(MembersOf<T>{});
        append_object_schema(out, members);
    }
}

}  // namespace gongyou::json
