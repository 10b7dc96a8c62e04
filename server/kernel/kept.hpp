#pragma once

#include "kernel/result.hpp"

namespace gongyou {

/// An answer whose changes stand even when it is a refusal. A failed Result rolls its command back; a wrong code must
/// be counted and recorded all the same, so such acts return `Result<Kept<T>>`: outside the storage's outcome, inside
/// the answer.
template <class T>
struct Kept {
    Result<T> answer;
};

template <class T>
inline constexpr bool is_kept = false;
template <class T>
inline constexpr bool is_kept<Kept<T>> = true;

/// What the caller is told.
template <class T>
Result<T> told(Result<Kept<T>> outcome) {
    if (!outcome) return fail(outcome.error());
    return std::move(outcome->answer);
}

}  // namespace gongyou
