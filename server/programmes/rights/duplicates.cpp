#include "programmes/rights/duplicates.hpp"

#include <algorithm>
#include <cstdlib>

namespace gongyou::rights {

namespace {

template <class T>
bool both_say_the_same(const std::optional<T>& one, const std::optional<T>& other) {
    return one && other && *one == *other;
}

bool periods_meet(const MatchSummary& one, const MatchSummary& other) {
    if (!one.from || !other.from) return true;
    const auto end = [](const MatchSummary& each) { return each.to.value_or(std::max(*each.from, each.filed_on)); };
    return *one.from <= end(other) && *other.from <= end(one);
}

/// They differ by no more than a tenth of the larger one.
bool amounts_are_near(std::optional<std::int64_t> one, std::optional<std::int64_t> other) {
    return one && other && std::abs(*one - *other) * 10 <= std::max(*one, *other);
}

}  // namespace

Date week_of(Date day) { return day.plus_days(-static_cast<int>((day.weekday() + 6) % 7)); }

Likeness likeness(const MatchSummary& one, const MatchSummary& other) {
    if (one.category != other.category || !both_say_the_same(one.employer_key, other.employer_key))
        return Likeness::none;
    if (both_say_the_same(one.phone_key, other.phone_key) && periods_meet(one, other)) return Likeness::strong;
    const bool is_near = both_say_the_same(one.place_key, other.place_key) &&
                         amounts_are_near(one.amount_fen, other.amount_fen) &&
                         week_of(one.filed_on) == week_of(other.filed_on);
    return is_near ? Likeness::weak : Likeness::none;
}

}  // namespace gongyou::rights
