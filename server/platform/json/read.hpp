#pragma once

#include <array>
#include <limits>
#include <utility>

#include "platform/json/document.hpp"
#include "platform/json/field_faults.hpp"
#include "platform/json/travel.hpp"

namespace gongyou::json {

template <class T>
void read_value(const Document& document, std::uint32_t at, T& out, FieldFaults& faults);

template <WholeNumber T>
void read_number(const Item& item, T& out, FieldFaults& faults) {
    const bool is_whole = item.kind == Kind::integer || item.kind == Kind::natural;
    if (!is_whole) return faults.add("value.wrong_type");
    const bool fits = item.kind == Kind::integer ? std::in_range<T>(item.integer) : std::in_range<T>(item.natural);
    if (!fits)
        return faults.add("number.out_of_range", {{"min", std::to_string(std::numeric_limits<T>::min())},
                                                  {"max", std::to_string(std::numeric_limits<T>::max())}});
    out = item.kind == Kind::integer ? static_cast<T>(item.integer) : static_cast<T>(item.natural);
}

template <class List>
void read_list(const Document& document, std::uint32_t at, List& out, FieldFaults& faults) {
    if (document[at].kind != Kind::list) return faults.add("value.wrong_type");
    std::size_t count = 0;
    for (auto element = at + 1; element < document[at].end; element = document[element].end) ++count;
    if (most_of < List >> 0 && count > static_cast<std::size_t>(most_of<List>))
        return faults.add("list.too_long", {{"max", std::to_string(most_of<List>)}, {"have", std::to_string(count)}});
    for (auto element = at + 1; element < document[at].end; element = document[element].end) {
        const auto step = faults.element(out.size());
        typename List::value_type value{};
        read_value(document, element, value, faults);
        out.push_back(std::move(value));
    }
}

template <Described T>
void read_members(const Document& document, std::uint32_t at, T& out, FieldFaults& faults) {
    if (document[at].kind != Kind::object) return faults.add("value.wrong_type");
    std::array<bool, boost::mp11::mp_size<MembersOf<T>>::value + 1> seen{};
    for (auto name_at = at + 1; name_at < document[at].end; name_at = document[name_at + 1].end) {
        const auto name = document.text(name_at);
        std::size_t index = 0;
        bool known = false;
        for_each_member(out, [&](std::string_view member_name, auto& member) {
            if (!known && member_name == name) {
                known = true;
                if (seen[index]) return faults.add_repeated();
                seen[index] = true;
                const auto step = faults.member(name);
                read_value(document, name_at + 1, member, faults);
            }
            if (!known) ++index;
        });
        if (!known) faults.add_unknown(name);
    }
    std::size_t index = 0;
    for_each_member_type<T>([&]<class Member>(std::string_view name) {
        if (!seen[index++] && !is_optional<Member>) {
            const auto step = faults.member(name);
            faults.add("value.missing");
        }
    });
}

/// Reads the value at `at` into `out`; what is wrong with it goes into `faults`.
template <class T>
void read_value(const Document& document, std::uint32_t at, T& out, FieldFaults& faults) {
    const Item& item = document[at];
    if constexpr (std::same_as<T, bool>) {
        if (item.kind != Kind::boolean) return faults.add("value.wrong_type");
        out = item.integer != 0;
    } else if constexpr (WholeNumber<T>) {
        read_number(item, out, faults);
    } else if constexpr (std::floating_point<T>) {
        if (item.kind == Kind::real) {
            out = static_cast<T>(item.real);
        } else if (item.kind == Kind::integer) {
            out = static_cast<T>(item.integer);
        } else if (item.kind == Kind::natural) {
            out = static_cast<T>(item.natural);
        } else {
            faults.add("value.wrong_type");
        }
    } else if constexpr (is_optional<T>) {
        read_value(document, at, out.emplace(), faults);
    } else if constexpr (is_list<T>) {
        read_list(document, at, out, faults);
    } else if constexpr (ComesAsText<T>) {
        if (item.kind != Kind::text) return faults.add("value.wrong_type");
        auto value = TextForm<T>::read(document.text(at));
        if (!value) return faults.add(value.error());
        out = *std::move(value);
    } else {
        static_assert(Described<T>, "what comes from outside needs a type that knows its limits: Line<1, 40>, Date, …");
        read_members(document, at, out, faults);
    }
}

/// The described struct in `body`, checked through and through: unknown and repeated members, missing and wrong values
/// are refused. Faults: json.malformed, or form.invalid with every wrong field.
template <Described T>
Result<T> read_json(std::string_view body) {
    const auto document = parse(body);
    if (!document) return fail(document.error());
    T value{};
    FieldFaults faults;
    read_members(*document, 0, value, faults);
    if (faults.any()) return fail(std::move(faults).fault());
    return value;
}

}  // namespace gongyou::json
