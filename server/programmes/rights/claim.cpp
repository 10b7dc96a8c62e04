#include "programmes/rights/claim.hpp"

#include <algorithm>

namespace gongyou::rights {

namespace {

constexpr std::int64_t most_of_one = 10'000'000'000;  // fen, a hundred million yuan: somebody slipped on the keys

}  // namespace

std::vector<FieldFault> faults_of(const ClaimList& claims, bool anonymous, Date today) {
    std::vector<FieldFault> faults;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const auto& claim = claims[i];
        const auto add = [&](std::string_view field, std::string_view code,
                             std::map<std::string, std::string> params = {}) {
            faults.push_back({"claims[" + std::to_string(i) + "]." + std::string{field}, code, std::move(params)});
        };
        if (claim.amount_fen && (*claim.amount_fen < 1 || *claim.amount_fen > most_of_one))
            add("amount_fen", "number.out_of_range", {{"min", "1"}, {"max", std::to_string(most_of_one)}});
        for (const auto& [field, when] : {std::pair{"from", claim.from}, std::pair{"to", claim.to}}) {
            if (!when) continue;
            if (today < when->first_day()) add(field, "date.in_future");
            if (anonymous && !when->is_month()) add(field, "happened.month_only");
        }
        if (claim.from && claim.to && claim.to->last_day() < claim.from->first_day()) add("to", "happened.backwards");
        for (std::size_t j = 0; claim.paid && j < claim.paid->size(); ++j) {
            const auto& payment = claim.paid->at(j);
            const auto field = "paid[" + std::to_string(j) + "].";
            if (payment.amount_fen < 1 || payment.amount_fen > most_of_one)
                add(field + "amount_fen", "number.out_of_range", {{"min", "1"}, {"max", std::to_string(most_of_one)}});
            if (today < payment.on) add(field + "on", "date.in_future");
        }
    }
    return faults;
}

Cents total_of(const ClaimList& claims) {
    Cents total{0};
    for (const auto& claim : claims)
        if (claim.amount_fen) total = total + Cents{*claim.amount_fen};
    return total;
}

Cents paid_of(const Claim& claim) {
    Cents total{0};
    if (!claim.paid) return total;
    for (const auto& payment : *claim.paid) total = total + Cents{payment.amount_fen};
    return total;
}

std::optional<Cents> open_of(const Claim& claim) {
    if (!claim.amount_fen) return std::nullopt;
    return Cents{std::max<std::int64_t>(0, *claim.amount_fen - paid_of(claim).amount)};
}

}  // namespace gongyou::rights
