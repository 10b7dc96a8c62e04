#pragma once

#include <limits>

#include "platform/json/write.hpp"

namespace gongyou::json {

/// Appends {"type":"string", …} as the shape says.
void append_text_schema(std::string& out, const TextShape& shape);

/// Appends {"type":"integer", …} with its bounds.
void append_integer_schema(std::string& out, std::int64_t least, std::int64_t most);

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
        out += R"({"type":"string","enum":)";
        char before = '[';
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto enumerator) {
            out += std::exchange(before, ',');
            append_text(out, enumerator.name);
        });
        out += "]}";
    } else if constexpr (ComesAsText<T>) {
        append_text_schema(out, TextForm<T>::shape);
    } else {
        static_assert(Described<T>);
        std::string required;
        char before = '{';
        out += R"({"type":"object","properties":)";
        for_each_member_type<T>([&]<class Member>(std::string_view name) {
            out += std::exchange(before, ',');
            append_text(out, name);
            out += ':';
            write_schema<Member>(out);
            if constexpr (!is_optional<Member>) {
                required += required.empty() ? '[' : ',';
                append_text(required, name);
            }
        });
        out += before == '{' ? "{}" : "}";
        if (!required.empty()) out += R"(,"required":)" + required + ']';
        out += R"(,"additionalProperties":false})";
    }
}

}  // namespace gongyou::json
