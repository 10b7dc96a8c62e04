#pragma once

#include <algorithm>
#include <iterator>
#include <vector>

#include "core/access/scope.hpp"

namespace gongyou {

/// The two statements of a list in scope (docs/decisions/lists-in-scope.md). Both end with an order and `LIMIT :most`.
struct ScopeWalk {
    std::string_view of_unit;  ///< the first keys of `:unit_id`
    std::string_view of_all;   ///< the first keys of all units, kept where they lie in scope
    bool always_all = false;   ///< few rows altogether: of_all, however narrow the scope
};

struct ScopeUnit {
    UnitId unit_id;
};
BOOST_DESCRIBE_STRUCT(ScopeUnit, (), (unit_id))

/// Up to `ask.most` keys within the scope that `ask` derives from, in the order `is_before`. `ask` has a member
/// `unit_id`. A narrow scope asks each of its units for its first keys and merges those few: one statement over several
/// units would sort them all.
template <class Key, class Ask, class IsBefore>
std::vector<Key> first_in_scope(sql::Session& session, Ask ask, const ScopeWalk& walk, IsBefore is_before) {
    const ScopeSql& scope = ask;
    if (walk.always_all || width_of(session, scope) == Width::wide) return session.list<Key>(walk.of_all, ask);
    const auto most = static_cast<std::size_t>(ask.most);
    std::vector<Key> keys;
    for (const auto& [unit_id] : session.list<ScopeUnit>(scope::units, scope)) {
        ask.unit_id = unit_id;
        auto more = session.list<Key>(walk.of_unit, ask);
        const auto middle = static_cast<std::ptrdiff_t>(keys.size());
        std::move(more.begin(), more.end(), std::back_inserter(keys));
        std::inplace_merge(keys.begin(), keys.begin() + middle, keys.end(), is_before);
        if (keys.size() > most) keys.resize(most);
    }
    return keys;
}

}  // namespace gongyou
