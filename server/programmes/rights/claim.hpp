#pragma once

#include <optional>

#include "kernel/list.hpp"
#include "kernel/money.hpp"
#include "kernel/month_or_day.hpp"
#include "kernel/result.hpp"
#include "kernel/text.hpp"

namespace gongyou::rights {

/// Money that reached one of several people (已付).
struct Payment {
    std::int64_t amount_fen = 0;
    Date on;
    std::optional<Line<1, 100>> proof;  ///< what shows it: 转账回单, 收条
};
BOOST_DESCRIBE_STRUCT(Payment, (), (amount_fen, on, proof))

using Payments = List<Payment, 12>;

/// What one of several people claims (诉求人清单的一行).
struct Claim {
    Line<1, 40> name;                        ///< or an initial, or how somebody is called
    std::optional<std::int64_t> amount_fen;  ///< none: not known yet, or not about money
    std::optional<MonthOrDay> from;
    std::optional<MonthOrDay> to;
    bool speaks = false;  ///< one of the representatives (推选的代表)
    std::optional<Payments> paid;
};
BOOST_DESCRIBE_STRUCT(Claim, (), (name, amount_fen, from, to, speaks, paid))

inline constexpr int most_claims = 200;
using ClaimList = List<Claim, most_claims>;

/// What contradicts itself or the calendar, by field ("claims[2].to"). Without a phone number only months are kept, as
/// in the report itself. Codes: number.out_of_range {min, max}, date.in_future, happened.backwards,
/// happened.month_only; for a payment number.out_of_range and date.in_future.
std::vector<FieldFault> faults_of(const ClaimList& claims, bool anonymous, Date today);

/// The sum of what is known of it. Exact: whole fen.
Cents total_of(const ClaimList& claims);

/// What has reached this person so far.
Cents paid_of(const Claim& claim);

/// What is still open for this person; nothing where the amount is not known. Whoever got more than was claimed has
/// nothing open, and makes up for nobody else.
std::optional<Cents> open_of(const Claim& claim);

}  // namespace gongyou::rights
