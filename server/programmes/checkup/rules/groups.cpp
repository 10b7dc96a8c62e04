#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup {

std::span<const std::span<const Rule>> rule_groups() {
    static const std::span<const Rule> all[] = {
        rules::party_rules(),    rules::term_rules(),        rules::prob_rules(),    rules::work_rules(),
        rules::hour_rules(),     rules::ot_rules(),          rules::wage_rules(),    rules::si_rules(),
        rules::leave_rules(),    rules::women_rules(),       rules::minor_rules(),   rules::safety_rules(),
        rules::training_rules(), rules::non_compete_rules(), rules::damages_rules(), rules::deposit_rules(),
        rules::disc_rules(),     rules::res_rules(),         rules::dis_rules(),     rules::sev_rules(),
        rules::arb_rules(),      rules::form_rules(),        rules::house_rules(),   rules::disp_rules(),
        rules::pt_rules(),       rules::intern_rules(),      rules::priv_rules(),    rules::gig_rules(),
        rules::eq_rules(),
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
