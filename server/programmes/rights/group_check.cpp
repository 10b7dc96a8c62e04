#include "programmes/rights/group_check.hpp"

#include <algorithm>
#include <set>

namespace gongyou::rights {

namespace {

bool is_named_twice(const std::vector<std::string>& names) {
    std::set<std::string> seen;
    return std::ranges::any_of(names,
                               [&](const std::string& name) { return !name.empty() && !seen.insert(name).second; });
}

std::vector<GroupPoint> with_payments(std::vector<GroupPoint> points, const GroupFacts& facts) {
    if (facts.paid_too_much > 0) points.push_back(GroupPoint::paid_more_than_claimed);
    return points;
}

}  // namespace

std::optional<RepresentativeRule> representative_rule(const law::RulePack& pack, Date day) {
    const auto persons = pack.rule("group.persons", day);
    const auto least = pack.rule("group.representatives_least", day);
    const auto most = pack.rule("group.representatives_most", day);
    if (!persons || !least || !most) return std::nullopt;
    return RepresentativeRule{*persons->amount, *least->amount, *most->amount, least->source, least->tag};
}

std::vector<GroupPoint> check_group(const GroupFacts& facts, const std::optional<RepresentativeRule>& rule) {
    const auto listed = static_cast<int>(facts.names.size());
    std::vector<GroupPoint> points;
    if (listed < facts.said_least) points.push_back(GroupPoint::fewer_than_said);
    if (facts.said_most && listed > *facts.said_most) points.push_back(GroupPoint::more_than_said);
    if (is_named_twice(facts.names)) points.push_back(GroupPoint::named_twice);
    if (facts.without_amount > 0) points.push_back(GroupPoint::amount_missing);
    if (!rule) return with_payments(std::move(points), facts);
    const bool is_group = std::max(listed, facts.said_least) >= rule->persons;
    if (is_group && facts.representatives < rule->least) points.push_back(GroupPoint::representatives_missing);
    if (facts.representatives > rule->most) points.push_back(GroupPoint::too_many_representatives);
    return with_payments(std::move(points), facts);
}

}  // namespace gongyou::rights
