#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/letters/letter_fields.hpp"

namespace gongyou::letters {

/// What in a text may tell who somebody is (papers::identity_marks), each once, in the order they stand. Nothing is
/// known of the matter here: names that read like names are found, own words of the reporter are not.
///
/// A proposal of the house (security.md AN-7), never complete: an event that one person saw is found by reading only.
std::vector<std::string> identity_findings(std::string_view text);

/// Somebody has looked at this and says that it tells nobody.
using ConfirmedFindings = List<Line<1, 60>, 40>;

/// Of a letter that comes out of an anonymous matter: whether each finding in what was filled in was confirmed. The
/// union's own contact is left out. Fault: form.invalid with letter.identity_found {found} by field.
Result<Done> names_nobody(const Filled& fields, const ConfirmedFindings& confirmed);

}  // namespace gongyou::letters
