#pragma once

#include "core/statistics/tally.hpp"
#include "core/statistics/year_table.hpp"
#include "kernel/money.hpp"

namespace gongyou::statistics {

/// What money that reached a worker was for (追回款项).
enum class RecoveredFor { wages, injury, severance, insurance, other };
BOOST_DESCRIBE_ENUM(RecoveredFor, wages, injury, severance, insurance, other)

/// By which way it was recovered (追回途径).
enum class RecoveredBy { negotiation, mediation, supervision, inspection, court };
BOOST_DESCRIBE_ENUM(RecoveredBy, negotiation, mediation, supervision, inspection, court)

/// Counts one payment that was seen to reach a worker (追回金额), once by what it was for and once by its way. Every
/// programme that recovers money counts it here.
void count_recovered(Tally& tally, Date on, RecoveredBy by, RecoveredFor what, Cents amount);

/// What a part of either is called: ("recovered.fen_for", "wages").
Said name_of_recovered(std::string_view counter, const std::string& part);

}  // namespace gongyou::statistics
