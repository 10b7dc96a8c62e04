#pragma once

#include <span>

#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup {

/// The groups of rules, in the order of the specification; one file each.
std::span<const std::span<const Rule>> rule_groups();

/// The rule with a code; null where there is none.
const Rule* rule_named(std::string_view code);

namespace rules {
std::span<const Rule> party_rules();
std::span<const Rule> term_rules();
std::span<const Rule> prob_rules();
std::span<const Rule> work_rules();
std::span<const Rule> hour_rules();
std::span<const Rule> ot_rules();
std::span<const Rule> wage_rules();
std::span<const Rule> si_rules();
std::span<const Rule> disc_rules();
std::span<const Rule> res_rules();
std::span<const Rule> dis_rules();
std::span<const Rule> sev_rules();
std::span<const Rule> arb_rules();
std::span<const Rule> form_rules();
std::span<const Rule> house_rules();
std::span<const Rule> disp_rules();
std::span<const Rule> pt_rules();
std::span<const Rule> intern_rules();
std::span<const Rule> priv_rules();
std::span<const Rule> gig_rules();
std::span<const Rule> eq_rules();
std::span<const Rule> leave_rules();
std::span<const Rule> women_rules();
std::span<const Rule> minor_rules();
std::span<const Rule> safety_rules();
std::span<const Rule> training_rules();
std::span<const Rule> non_compete_rules();
std::span<const Rule> damages_rules();
std::span<const Rule> deposit_rules();
}  // namespace rules

}  // namespace gongyou::checkup
