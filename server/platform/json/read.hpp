#pragma once

#include <array>
#include <limits>
#include <span>
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

/// How one member of a struct is read, without its type: a struct costs a table and little code of its own.
struct MemberReader {
    std::string_view name;
    void (*read)(const Document& document, std::uint32_t at, void* whole, FieldFaults& faults);
    bool is_required;
};

/// Reads the object at `at`: each member by its reader into `whole`; unknown, repeated and missing ones are faults.
void read_object(const Document& document, std::uint32_t at, void* whole, std::span<const MemberReader> members,
                 FieldFaults& faults);

template <class T, class Member>
void read_member(const Document& document, std::uint32_t at, void* whole, FieldFaults& faults) {
    read_value(document, at, static_cast<T*>(whole)->*Member::pointer, faults);
}

template <class T, template <class...> class List, class... Member>
constexpr std::array<MemberReader, sizeof...(Member)> member_readers(List<Member...>) {
    return {MemberReader{Member::name, &read_member<T, Member>, !is_optional<MemberType<T, Member>>}...};
}

template <Described T>
void read_members(const Document& document, std::uint32_t at, T& out, FieldFaults& faults) {
    static constexpr auto members = member_readers<T>(MembersOf<T>{});
    read_object(document, at, &out, members, faults);
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
