#pragma once

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kernel/described.hpp"
#include "kernel/list.hpp"
#include "kernel/text_form.hpp"

namespace gongyou::json {

/// May come in as text; need not go out again (Private).
template <class T>
concept ComesAsText = requires(std::string_view text) {
    { TextForm<T>::read(text) } -> std::same_as<Result<T>>;
};

template <class T>
concept WholeNumber = std::integral<T> && !std::same_as<T, bool>;

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;
template <class T, int Max>
inline constexpr bool is_list<List<T, Max>> = true;

/// Most elements of a list; 0: no limit but the body's.
template <class T>
inline constexpr int most_of = 0;
template <class T, int Max>
inline constexpr int most_of<List<T, Max>> = Max;

/// Names and texts chosen at run time, as in the params of a notice. Goes out only.
using TextMap = std::map<std::string, std::string>;

}  // namespace gongyou::json
