#pragma once

#include <span>

#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup {

/// The groups of rules, in the order of the specification; one file each.
std::span<const std::span<const Rule>> rule_groups();

/// The rule with a code; null where there is none.
const Rule* rule_named(std::string_view code);

namespace groups {
std::span<const Rule> party();
std::span<const Rule> term();
std::span<const Rule> prob();
std::span<const Rule> work();
std::span<const Rule> hour();
std::span<const Rule> ot();
std::span<const Rule> disc();
std::span<const Rule> res();
std::span<const Rule> dis();
std::span<const Rule> sev();
std::span<const Rule> arb();
std::span<const Rule> form();
std::span<const Rule> house_rules();
std::span<const Rule> disp();
std::span<const Rule> pt();
std::span<const Rule> intern();
std::span<const Rule> priv();
std::span<const Rule> gig();
std::span<const Rule> eq();
}  // namespace groups

}  // namespace gongyou::checkup
