#pragma once

#include "core/organisations/points.hpp"
#include "core/organisations/poster_batches.hpp"
#include "platform/paper/document.hpp"

namespace gongyou::rights {

/// What is the same on all posters of one printing.
struct PosterPrinting {
    std::string public_address;  ///< what the codes lead to, and what people compare
    std::string hotline;
    PosterBatchView batch;
};

/// What every code of a printing says: the public address and the number of the printing, and nothing of the wall it
/// hangs on (security.md AN-6).
std::string poster_address(const std::string& public_address, std::int64_t batch);

/// Posters (海报) of one printing, one to a sheet: for each point its name, hours and telephone, in letters; the code
/// is the same on all of them.
paper::Document posters(const PosterPrinting& printing, const std::vector<PointView>& points, paper::Sheet sheet);

/// What an officer takes on a round.
struct PosterRound {
    std::string public_address;
    std::vector<PosterBatchView> batches;
    std::vector<PointView> points;
    Date printed_on;
};

/// The check sheet (海报巡查核对表): which printings there are, what each code must lead to, what to look at on the
/// wall, and a line for each point. A sticker with another code over a poster shows by its address.
paper::Document check_sheet(const PosterRound& round);

/// "星期一至星期五 08:30–12:00、13:30–17:00", a line for each run of days with the same hours.
std::vector<std::string> hours_in_words(const OpeningHours& hours);

}  // namespace gongyou::rights
