#pragma once

#include <optional>

#include "kernel/list.hpp"
#include "kernel/money.hpp"
#include "kernel/month_or_day.hpp"
#include "kernel/result.hpp"
#include "kernel/text.hpp"

namespace gongyou::rights {

/// What one of several people claims (诉求人清单的一行).
struct Claim {
    Line<1, 40> name;                        ///< or an initial, or how somebody is called
    std::optional<std::int64_t> amount_fen;  ///< none: not known yet, or not about money
    std::optional<MonthOrDay> from;
    std::optional<MonthOrDay> to;
    bool speaks = false;  ///< one of the representatives (推选的代表)
};
BOOST_DESCRIBE_STRUCT(Claim, (), (name, amount_fen, from, to, speaks))

inline constexpr int most_claims = 200;
using ClaimList = List<Claim, most_claims>;

/// What contradicts itself or the calendar, by field ("claims[2].to"). Without a phone number only months are kept, as
/// in the report itself. Codes: number.out_of_range {min, max}, date.in_future, happened.backwards,
/// happened.month_only.
std::vector<FieldFault> faults_of(const ClaimList& claims, bool anonymous, Date today);

/// The sum of what is known of it. Exact: whole fen.
Cents total_of(const ClaimList& claims);

}  // namespace gongyou::rights
