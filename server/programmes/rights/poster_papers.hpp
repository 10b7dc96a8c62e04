#pragma once

#include "core/api/paper_routes.hpp"
#include "programmes/rights/station_pages.hpp"

namespace gongyou::rights {

enum class PosterSheet { a4, a3 };
BOOST_DESCRIBE_ENUM(PosterSheet, a4, a3)

struct AskPoster {
    Line<2, 32> code;
    std::optional<PosterSheet> sheet;  ///< none: A4
};
BOOST_DESCRIBE_STRUCT(AskPoster, (), (code, sheet))

/// Posters or check sheet of a unit and those below it; of all that the desk looks after where none is named.
struct AskPosters {
    std::optional<UnitId> unit_id;
    std::optional<PosterSheet> sheet;
};
BOOST_DESCRIBE_STRUCT(AskPosters, (), (unit_id, sheet))

/// Fault: access.not_found for points of others, and for what is not there.
Result<api::Paper> poster_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                const AskPoster& asked);
/// Fault: point.none where the desk looks after none there.
Result<api::Paper> posters_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                 const AskPosters& asked);
Result<api::Paper> check_sheet_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                     const AskPosters& asked);

}  // namespace gongyou::rights
