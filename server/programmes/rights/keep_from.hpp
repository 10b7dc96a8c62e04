#pragma once

#include "core/organisations/unit.hpp"
#include "programmes/rights/complaint.hpp"
#include "programmes/rights/report.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Where a report goes, and from whom it is kept from its first moment.
struct KeptAway {
    Unit unit;
    std::vector<std::string> kept;  ///< ids of offices and of people
};

/// What becomes of a report that was meant for `meant` when its reporter wants it kept from somebody (回避). It goes to
/// the nearest office above that is not kept from it and has somebody left. A person named in words is looked for among
/// those who could read it; whoever is not found there may still sit at that desk, so the report goes one office up,
/// and a desk there sees the words. Faults by field: unit.unknown, kept_from.top: somebody has to read it.
Result<KeptAway> kept_away(const RightsParts& parts, sql::Session& session, const std::optional<KeepFrom>& wish,
                           const Unit& meant);

/// Whether the report must not go to that office: it is kept from it, or it is the union within the enterprise and that
/// is.
bool is_kept_from(const RightsParts& parts, sql::Session& session, const Report& report, const Unit& office);

/// From whom a report is kept, for the desk that works on it.
struct KeptFromView {
    std::vector<std::string> offices;  ///< by name
    std::vector<std::string> people;   ///< by name
    bool enterprise_union = false;
    std::optional<std::string> in_words;  ///< the person as the reporter named it
    bool is_open = false;                 ///< nobody of that name was found: somebody has to see to it
};
BOOST_DESCRIBE_STRUCT(KeptFromView, (), (offices, people, enterprise_union, in_words, is_open))

/// None where it is kept from nobody. `opened` is opened.
std::optional<KeptFromView> kept_from_view(const RightsParts& parts, sql::Session& session, const Report& opened);

}  // namespace gongyou::rights
