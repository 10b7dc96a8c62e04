#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup {

std::span<const std::span<const Rule>> rule_groups() {
    static const std::span<const Rule> all[] = {
        groups::prob(),   groups::disc(), groups::res(),         groups::dis(),  groups::sev(),
        groups::arb(),    groups::form(), groups::house_rules(), groups::disp(), groups::pt(),
        groups::intern(), groups::priv(), groups::gig(),         groups::eq(),
    };
    return all;
}

const Rule* rule_named(std::string_view code) {
    for (const auto group : rule_groups())
        for (const auto& rule : group)
            if (rule.code == code) return &rule;
    return nullptr;
}

}  // namespace gongyou::checkup
