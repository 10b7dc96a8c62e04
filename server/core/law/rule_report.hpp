#pragma once

#include <vector>

#include "core/law/law_book.hpp"

namespace gongyou::law {

/// A rule with how long ago somebody last held it against its source.
struct RuleWithAge {
    Rule rule;
    int days_since_check = 0;
    bool in_force = false;  ///< today
};
BOOST_DESCRIBE_STRUCT(RuleWithAge, (), (rule, days_since_check, in_force))

/// Every rule of the newest edition, for whoever keeps the book up to date.
struct RuleReport {
    Edition edition;
    Date today;
    std::vector<RuleWithAge> rules;  ///< in order of pack and code
};
BOOST_DESCRIBE_STRUCT(RuleReport, (), (edition, today, rules))

RuleReport rule_report(const LawBook& book, Date today);

}  // namespace gongyou::law
