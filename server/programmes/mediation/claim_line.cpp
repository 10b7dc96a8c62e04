#include "programmes/mediation/claim_line.hpp"

#include <algorithm>

namespace gongyou::mediation {

namespace {

constexpr std::int64_t most_of_one_claim = 10'000'000'000;  // fen, a hundred million yuan

bool is_group(const ClaimLines& claims, const std::optional<GroupRule>& rule) {
    return rule && static_cast<std::int64_t>(claims.size()) >= rule->persons;
}

}  // namespace

std::vector<FieldFault> faults_of(const ClaimLines& claims, Date today) {
    std::vector<FieldFault> faults;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const auto& claim = claims[i];
        const auto add = [&](std::string_view field, std::string_view code,
                             std::map<std::string, std::string> params = {}) {
            faults.push_back({"claims[" + std::to_string(i) + "]." + std::string{field}, code, std::move(params)});
        };
        for (const auto& [field, amount] :
             {std::pair{"amount_fen", claim.amount_fen}, std::pair{"settled_fen", claim.settled_fen}})
            if (amount && (*amount < 1 || *amount > most_of_one_claim))
                add(field, "number.out_of_range", {{"min", "1"}, {"max", std::to_string(most_of_one_claim)}});
        for (const auto& [field, when] : {std::pair{"from", claim.from}, std::pair{"to", claim.to}})
            if (when && today < when->first_day()) add(field, "date.in_future");
        if (claim.consented_on && today < *claim.consented_on) add("consented_on", "date.in_future");
        if (claim.from && claim.to && claim.to->last_day() < claim.from->first_day()) add("to", "happened.backwards");
    }
    return faults;
}

Cents claimed_in_all(const ClaimLines& claims) {
    Cents sum{0};
    for (const auto& claim : claims) sum = sum + Cents{claim.amount_fen.value_or(0)};
    return sum;
}

Cents settled_in_all(const ClaimLines& claims) {
    Cents sum{0};
    for (const auto& claim : claims) sum = sum + Cents{claim.settled_fen.value_or(0)};
    return sum;
}

std::optional<GroupRule> group_rule(const law::RulePack& pack, Date day) {
    const auto persons = pack.rule("group.persons", day);
    const auto least = pack.rule("group.representatives_least", day);
    const auto most = pack.rule("group.representatives_most", day);
    if (!persons || !least || !most) return std::nullopt;
    return GroupRule{persons->amount.value_or(0), least->amount.value_or(0), most->amount.value_or(0), most->source};
}

std::vector<FieldFault> faults_of_settlement(const ClaimLines& claims, Cents paid_to_claimants,
                                             const std::optional<GroupRule>& rule) {
    std::vector<FieldFault> faults;
    const auto spokesmen = std::ranges::count_if(claims, [](const ClaimLine& claim) { return claim.speaks; });
    if (is_group(claims, rule) && (spokesmen < rule->least || spokesmen > rule->most))
        faults.push_back({"claims",
                          "mediation.representatives_wrong",
                          {{"least", std::to_string(rule->least)}, {"most", std::to_string(rule->most)}}});
    if (claims.size() > 1)
        for (std::size_t i = 0; i < claims.size(); ++i)
            if (claims[i].settled_fen && !claims[i].consented_on)
                faults.push_back({"claims[" + std::to_string(i) + "].consented_on",
                                  "mediation.represented_not_asked",
                                  {{"name", claims[i].name.text()}}});
    const auto settled = settled_in_all(claims);
    if (settled.amount > 0 && settled != paid_to_claimants)
        faults.push_back({"claims",
                          "mediation.settled_not_as_paid",
                          {{"settled", in_yuan(settled)}, {"paid", in_yuan(paid_to_claimants)}}});
    return faults;
}

}  // namespace gongyou::mediation
