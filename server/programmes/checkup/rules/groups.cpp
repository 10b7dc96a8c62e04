#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup {

std::span<const std::span<const Rule>> rule_groups() {
    static const std::span<const Rule> all[] = {
        groups::prob(), groups::disc(), groups::res(), groups::dis(), groups::sev(), groups::arb(),
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
