#pragma once

#include <optional>

#include "core/law/rule_pack.hpp"
#include "kernel/list.hpp"
#include "kernel/money.hpp"
#include "kernel/month_or_day.hpp"
#include "kernel/result.hpp"
#include "programmes/mediation/agreement.hpp"

namespace gongyou::mediation {

/// What one person claims in a mediation, and what the agreement gives them (请求清单的一行).
struct ClaimLine {
    Line<1, 40> name;
    TermKind kind = TermKind::wages;
    std::optional<std::int64_t> amount_fen;  ///< none: not known yet, or not about money
    std::optional<MonthOrDay> from;
    std::optional<MonthOrDay> to;
    bool speaks = false;                      ///< one of the representatives (推选的代表)
    std::optional<std::int64_t> settled_fen;  ///< of it, what the agreement gives; none: not settled
    std::optional<Date> consented_on;         ///< agreed to that, where others speak for them
};
BOOST_DESCRIBE_STRUCT(ClaimLine, (), (name, kind, amount_fen, from, to, speaks, settled_fen, consented_on))

using ClaimLines = List<ClaimLine, 200>;

/// As the list is sealed. A field that is added later is optional.
struct ClaimSheet {
    ClaimLines claims;
};
BOOST_DESCRIBE_STRUCT(ClaimSheet, (), (claims))

/// What contradicts itself, by field ("claims[2].to"). Codes: number.out_of_range {min, max}, date.in_future,
/// happened.backwards.
std::vector<FieldFault> faults_of(const ClaimLines& claims, Date today);

Cents claimed_in_all(const ClaimLines& claims);
Cents settled_in_all(const ClaimLines& claims);

/// How many speak for a group, by the law of its place.
struct GroupRule {
    std::int64_t persons = 0;  ///< so many and more are a group
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(GroupRule, (), (persons, least, most, source))

/// The rule of the place on that day; none where the place has none of its own.
///
/// Law: 浙江省劳动人事争议调解仲裁条例 art. 40: ten or more with a common claim choose three to five representatives.
std::optional<GroupRule> group_rule(const law::RulePack& pack, Date day);

/// What keeps an agreement of several from being drawn up, by field of the list. Changing, dropping or settling a
/// claim needs the consent of whom it is settled for, also where somebody speaks for them. Codes:
/// mediation.representatives_wrong {least, most}; mediation.represented_not_asked {name};
/// mediation.settled_not_as_paid {settled, paid}. Claims nobody settled stay open: a partial settlement.
std::vector<FieldFault> faults_of_settlement(const ClaimLines& claims, Cents paid_to_claimants,
                                             const std::optional<GroupRule>& rule);

}  // namespace gongyou::mediation
