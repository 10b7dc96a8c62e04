#pragma once

#include <boost/json.hpp>
#include <functional>

#include "acts.hpp"
#include "kernel/date.hpp"

namespace gongyou::walks {

/// What whoever fills in a form has before them: the matter as the house shows it, and what lies around it.
struct Seen {
    boost::json::object matter;  ///< as it was answered; empty for whom it is hidden
    Date today;
    Random& random;
    std::function<std::string()> other_matter, person, unit;  ///< ids
    std::function<std::string(std::size_t)> supervisor;       ///< the id of one by their place

    /// The fields that the house says the act needs; none where it does not offer it.
    std::optional<std::vector<std::string>> needs_of(std::string_view act) const;
};

/// The fields of the form, each with something that may be right: a day, a choice, a part of the sum that is due.
boost::json::object filled_in(const Kind& kind, const Deed& deed, const std::vector<std::string>& needs,
                              const Seen& seen);

/// What opens a matter, told by its key alone: sent again it is the same.
struct Filing {
    std::string_view kind;
    std::string path;
    boost::json::object body;
    std::optional<int> employer = {};  ///< of a check-up: whose it is, by its number
    bool by_employer = false;          ///< sent in by its account
};
Filing filing_of(const std::string& key);

}  // namespace gongyou::walks
