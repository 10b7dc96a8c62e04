#pragma once

#include "core/api/paper_routes.hpp"
#include "programmes/rights/rights.hpp"
#include "programmes/rights/station_pages.hpp"

namespace gongyou::rights {

enum class PosterSheet { a4, a3 };
BOOST_DESCRIBE_ENUM(PosterSheet, a4, a3)

/// The posters of one printing: of all points of its unit that are open, or of one of them.
struct AskPosters {
    std::int64_t number = 0;
    std::optional<Line<2, 32>> point;
    std::optional<PosterSheet> sheet;  ///< none: A4
};
BOOST_DESCRIBE_STRUCT(AskPosters, (), (number, point, sheet))

/// Of a unit and those below it; of all that the desk looks after where none is named.
struct AskCheckSheet {
    std::optional<UnitId> unit_id;
};
BOOST_DESCRIBE_STRUCT(AskCheckSheet, (), (unit_id))

/// Faults: access.not_found; poster.withdrawn; point.none where no point of the unit is open.
Result<api::Paper> posters_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                 const AskPosters& asked);
/// Fault: point.none where the desk looks after none there.
Result<api::Paper> check_sheet_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                     const AskCheckSheet& asked);

}  // namespace gongyou::rights
