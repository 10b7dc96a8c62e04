#pragma once

#include <boost/json.hpp>
#include <functional>
#include <map>

#include "forms.hpp"
#include "kernel/described.hpp"

namespace gongyou::walks {

/// What a field is filled with. One that means another thing in some act stands under "act.field"; where two kinds call
/// an act the same, under "kind.act.field".
using Fill = std::function<boost::json::value(const Seen&)>;
using Fills = std::map<std::string, Fill, std::less<>>;

/// Any of the choices, by name.
template <class Choice>
boost::json::value any_of(const Seen& seen) {
    boost::json::value chosen;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Choice>>(
        [&, n = seen.random.below(boost::mp11::mp_size<boost::describe::describe_enumerators<Choice>>::value)](
            auto each) mutable {
            if (n-- == 0) chosen = each.name;
        });
    return chosen;
}

/// One of the list in what is seen, or nothing.
const boost::json::object* one_of(const boost::json::object* seen, std::string_view list, Random& random);
boost::json::value field_of(const boost::json::object* from, std::string_view field, boost::json::value otherwise);
const boost::json::object* inside(const boost::json::object* from, std::string_view field);
/// A day behind `from`, at most so many.
boost::json::value in_days(const Seen& seen, Date from, std::uint64_t most);

/// Those of supervision cases, and of check-ups.
const Fills& supervision_fills();
const Fills& checkup_fills();

}  // namespace gongyou::walks
