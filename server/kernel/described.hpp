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

/// The type of the member that a descriptor of MembersOf<T> describes.
template <class T, class Member>
using MemberType = std::remove_cvref_t<decltype(std::declval<T&>().*Member::pointer)>;

/// Calls `visit(name, value.member)` for each member of `value`, in the order of description.
template <class T, class Visit>
requires Described<std::remove_const_t<T>>
constexpr void for_each_member(T& value, Visit&& visit) {
    [&]<template <class...> class List, class... Member>(List<Member...>) {
        (visit(std::string_view{Member::name}, value.*Member::pointer), ...);
    }(MembersOf<std::remove_const_t<T>>{});
}

/// Calls `visit.operator()<Member>(name)` for each member's type, without a value at hand.
template <Described T, class Visit>
constexpr void for_each_member_type(Visit&& visit) {
    [&]<template <class...> class List, class... Member>(List<Member...>) {
        (visit.template operator()<MemberType<T, Member>>(std::string_view{Member::name}), ...);
    }(MembersOf<T>{});
}

/// The enumerator's own name: what stands in JSON, in SQL and in texts.
template <DescribedEnum E>
constexpr std::string_view name_of(E value) {
    std::string_view name = "";
    [&]<template <class...> class List, class... Each>(List<Each...>) {
        ((Each::value == value ? void(name = Each::name) : void()), ...);
    }(boost::describe::describe_enumerators<E>{});
    return name;
}

/// The enumerator called `name`, if there is one.
template <DescribedEnum E>
constexpr std::optional<E> enum_named(std::string_view name) {
    std::optional<E> found;
    [&]<template <class...> class List, class... Each>(List<Each...>) {
        ((name == Each::name ? void(found = Each::value) : void()), ...);
    }(boost::describe::describe_enumerators<E>{});
    return found;
}

}  // namespace gongyou
