#include "core/law/rule_pack.hpp"

#include <charconv>

namespace gongyou::law {

namespace {

/// Whether a rule of law answers for `day`.
bool speaks_on(const Rule& rule, Date day) { return rule.from <= day && (!rule.to || day <= *rule.to); }

}  // namespace

std::string FrozenLaw::text() const { return place.text() + "@" + std::to_string(edition) + "-" + digest; }

Result<FrozenLaw> FrozenLaw::read(std::string_view text) {
    const auto wrong = [&] { return fail({FaultKind::invalid, "law.frozen_wrong", {{"given", std::string{text}}}}); };
    const auto at = text.find('@');
    const auto dash = text.find('-');
    if (at == std::string_view::npos || dash == std::string_view::npos || dash < at) return wrong();
    const auto place = Place::read(text.substr(0, at));
    int edition = 0;
    const auto [end, error] = std::from_chars(text.data() + at + 1, text.data() + dash, edition);
    if (!place || error != std::errc{} || end != text.data() + dash) return wrong();
    return FrozenLaw{*place, edition, std::string{text.substr(dash + 1)}};
}

Result<Rule> RulePack::rule(std::string_view code, Date day) const {
    const auto same = rules_->find(code);
    if (same == rules_->end()) return fail({FaultKind::not_found, "law.rule_unknown", {{"code", std::string{code}}}});
    for (const auto& place : place_.outwards()) {
        for (const auto& rule : same->second) {
            if (rule.place != place || !speaks_on(rule, day)) continue;
            if (!rule.amount)
                return fail(
                    {FaultKind::not_found, "law.rule_not_established", {{"code", rule.code}, {"place", place.text()}}});
            return rule;
        }
    }
    return fail({FaultKind::not_found,
                 "law.rule_not_in_force",
                 {{"code", std::string{code}}, {"place", place_.text()}, {"day", day.text()}}});
}

}  // namespace gongyou::law
