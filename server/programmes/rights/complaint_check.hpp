#pragma once

#include <vector>

#include "core/law/categories.hpp"
#include "kernel/date.hpp"
#include "kernel/result.hpp"
#include "programmes/rights/complaint.hpp"

namespace gongyou::rights {

/// How far the union knows who reports (身份级别).
enum class IdentityLevel {
    anonymous,  ///< 匿名: a lead, a reply by receipt; no mediation, which needs parties
    phone,      ///< 手机验证: can be called back
    named       ///< 实名: can be a party
};
BOOST_DESCRIBE_ENUM(IdentityLevel, anonymous, phone, named)

/// Everything in a complaint that contradicts itself, the calendar or its level, each by its field
/// ("complaint.happened_to"). Whoever is named answers the whole form; of the others only what was said is checked.
///
/// Codes: category.unknown, category.twice, date.in_future, happened.backwards, happened.month_only,
/// number.out_of_range {min, max}, people.band_only, people.not_in_band, relation.left_before_entry,
/// tried.none_and_more, disclosure.not_when_anonymous, representative.not_when_anonymous, truth.not_declared,
/// value.missing.
std::vector<FieldFault> check_complaint(const Complaint& complaint, IdentityLevel level, Date today,
                                        const law::CategoryBook& categories);

}  // namespace gongyou::rights
