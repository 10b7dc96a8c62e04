#pragma once

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>

namespace gongyou {

/// A struct told to Boost.Describe: its members become JSON fields, SQL columns and OpenAPI properties of the same
/// name.
template <class T>
concept Described = boost::describe::has_describe_members<T>::value && !std::is_union_v<T>;

template <class E>
concept DescribedEnum = std::is_enum_v<E> && boost::describe::has_describe_enumerators<E>::value;

/// Public members, those of described bases first.
template <Described T>
using MembersOf = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

/// Calls `visit(name, value.member)` for each member of `value`, in the order of description.
template <class T, class Visit>
requires Described<std::remove_const_t<T>>
constexpr void for_each_member(T& value, Visit&& visit) {
    boost::mp11::mp_for_each<MembersOf<std::remove_const_t<T>>>(
        [&](auto member) { visit(std::string_view{member.name}, value.*member.pointer); });
}

/// Calls `visit.operator()<Member>(name)` for each member's type, without a value at hand.
template <Described T, class Visit>
constexpr void for_each_member_type(Visit&& visit) {
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        using Member = std::remove_cvref_t<decltype(std::declval<T&>().*member.pointer)>;
        visit.template operator()<Member>(std::string_view{member.name});
    });
}

/// The enumerator's own name: what stands in JSON, in SQL and in texts.
template <DescribedEnum E>
constexpr std::string_view name_of(E value) {
    std::string_view name = "";
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto enumerator) {
        if (enumerator.value == value) name = enumerator.name;
    });
    return name;
}

/// The enumerator called `name`, if there is one.
template <DescribedEnum E>
constexpr std::optional<E> enum_named(std::string_view name) {
    std::optional<E> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto enumerator) {
        if (name == enumerator.name) found = enumerator.value;
    });
    return found;
}

}  // namespace gongyou
