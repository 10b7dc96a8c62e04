#pragma once

#include <string_view>

#include "kernel/random.hpp"
#include "programmes/rights/complaint.hpp"
#include "programmes/rights/named_person.hpp"

namespace gongyou::rights {

/// An invented person with a paper whose number is well formed and nobody's: no district is numbered 330199.
NamedPerson demo_person(Random& random);

/// What such a person says besides (诉求单, 实名一栏), about a matter of `category` that began two months before
/// `today`.
Complaint demo_party(std::string_view category, std::int64_t yuan, Date today);

}  // namespace gongyou::rights
