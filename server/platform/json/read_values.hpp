#pragma once

#include <array>
#include <charconv>
#include <limits>
#include <span>
#include <utility>

#include "platform/json/field_faults.hpp"
#include "platform/json/travel.hpp"

namespace gongyou::json {

/// A name and its text, percent-decoding done: from a path or a query.
using NamedText = std::pair<std::string, std::string>;

/// Whether `text` is UTF-8 without NUL.
bool is_clean_utf8(std::string_view text);

/// Reads `text` into `out`; what is wrong with it goes into `faults`.
template <class T>
void read_text(std::string_view text, T& out, FieldFaults& faults) {
    if constexpr (std::same_as<T, bool>) {
        if (text != "true" && text != "false") return faults.add("value.wrong_type");
        out = text == "true";
    } else if constexpr (WholeNumber<T>) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
        if (error == std::errc::result_out_of_range)
            return faults.add("number.out_of_range", {{"min", std::to_string(std::numeric_limits<T>::min())},
                                                      {"max", std::to_string(std::numeric_limits<T>::max())}});
        if (error != std::errc{} || end != text.data() + text.size()) faults.add("value.wrong_type");
    } else if constexpr (is_optional<T>) {
        read_text(text, out.emplace(), faults);
    } else {
        static_assert(ComesAsText<T>, "a parameter needs a type that knows its limits: Line<1, 40>, Date, …");
        if (!is_clean_utf8(text)) return faults.add("text.not_allowed_characters");
        auto value = TextForm<T>::read(text);
        if (!value) return faults.add(value.error());
        out = *std::move(value);
    }
}

/// The described struct in the parameters of a path and a query, checked like a body. Fault: form.invalid.
template <Described T>
Result<T> read_values(std::span<const NamedText> values) {
    T out{};
    FieldFaults faults;
    std::array<bool, boost::mp11::mp_size<MembersOf<T>>::value + 1> seen{};
    for (const auto& value : values) {
        const auto& name = value.first;
        std::size_t index = 0;
        bool known = false;
        for_each_member(out, [&](std::string_view member_name, auto& member) {
            if (!known && member_name == name) {
                known = true;
                const auto step = faults.member(name);
                if (seen[index]) return faults.add("value.repeated");
                seen[index] = true;
                read_text(value.second, member, faults);
            }
            if (!known) ++index;
        });
        if (!known) faults.add_unknown(is_clean_utf8(name) ? std::string_view{name} : "?");
    }
    std::size_t index = 0;
    for_each_member_type<T>([&]<class Member>(std::string_view name) {
        if (!seen[index++] && !is_optional<Member>) {
            const auto step = faults.member(name);
            faults.add("value.missing");
        }
    });
    if (faults.any()) return fail(std::move(faults).fault());
    return out;
}

}  // namespace gongyou::json
