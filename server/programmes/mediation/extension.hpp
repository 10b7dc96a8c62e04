#pragma once

#include "programmes/mediation/mediation_dates.hpp"
#include "programmes/mediation/party.hpp"

namespace gongyou::mediation {

/// The last day as it stands: by law, or as both have agreed.
Date standing_last_day(const Mediation& mediation, const DatedRule& by_law);

/// What is wrong with `until` as the later day, by field "until". Codes: mediation.extension_too_short {last_day};
/// mediation.extension_too_long {last_day}, where the law of this kind of case has a longest day.
std::vector<FieldFault> faults_of_extension(Date until, Date standing, const std::optional<DatedRule>& longest);

}  // namespace gongyou::mediation
