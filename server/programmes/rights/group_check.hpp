#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/law/rule_pack.hpp"

namespace gongyou::rights {

/// What a desk has to see to in a matter of many (集体诉求).
enum class GroupPoint {
    fewer_than_said,           ///< the report speaks of more people than the list has
    more_than_said,            ///< the list has more people than the report speaks of
    named_twice,               ///< two lines have one name: perhaps one person
    amount_missing,            ///< some lines have no amount yet: the total is not the whole
    representatives_missing,   ///< fewer than the law wants to be chosen
    too_many_representatives,  ///< more than the law allows
    paid_more_than_claimed,    ///< somebody got more than was claimed: a slip, or something beside it
};
BOOST_DESCRIBE_ENUM(GroupPoint, fewer_than_said, more_than_said, named_twice, amount_missing, representatives_missing,
                    too_many_representatives, paid_more_than_claimed)

/// What is known of a group when it is looked at.
struct GroupFacts {
    int said_least = 1;              ///< at least so many, says the report; of a band its least
    std::optional<int> said_most;    ///< of a band its most; none: open
    std::vector<std::string> names;  ///< of the lines; empty where somebody has none
    int without_amount = 0;
    int representatives = 0;
    int paid_too_much = 0;
};

/// How many speak for a group, by the law of its place.
struct RepresentativeRule {
    std::int64_t persons = 0;  ///< so many and more are a group
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::string source;
    law::Tag tag = law::Tag::UNVERIFIED;
};
BOOST_DESCRIBE_STRUCT(RepresentativeRule, (), (persons, least, most, source, tag))

/// The rule of the place on that day; none where the place has none of its own.
///
/// Law:     浙江省劳动人事争议调解仲裁条例 art. 40: ten or more with a common claim choose three to five
/// representatives. Checked: 2026-11-23, as the rows group.* of law/packs.
std::optional<RepresentativeRule> representative_rule(const law::RulePack& pack, Date day);

/// All that is to be seen to, in the order of GroupPoint. A person decides; nothing is refused for it.
std::vector<GroupPoint> check_group(const GroupFacts& facts, const std::optional<RepresentativeRule>& rule);

}  // namespace gongyou::rights
