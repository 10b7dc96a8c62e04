#pragma once

#include "core/organisations/points.hpp"
#include "platform/paper/document.hpp"

namespace gongyou::rights {

/// What is the same on all posters of one printing.
struct PosterPrinting {
    std::string public_address;  ///< what the codes lead to, and what people compare
    std::string hotline;
    std::string batch;  ///< "云溪镇总工会 2026年3月": at township level or coarser (security.md AN-6)
};

/// What the code on the poster of a point says.
std::string poster_address(const PosterPrinting& printing, const Point& point);

/// The poster (海报) of one point, ready for the wall.
paper::Document poster(const PosterPrinting& printing, const PointView& point, paper::Sheet sheet);

/// Posters for the print shop, one to a sheet.
paper::Document posters(const PosterPrinting& printing, const std::vector<PointView>& points, paper::Sheet sheet);

/// The check sheet (海报巡查核对表): what each code must lead to, for an officer's round. A sticker with another code
/// over a poster shows by its address.
paper::Document check_sheet(const PosterPrinting& printing, const std::vector<PointView>& points);

/// "星期一至星期五 08:30–12:00、13:30–17:00", a line for each run of days with the same hours.
std::vector<std::string> hours_in_words(const OpeningHours& hours);

}  // namespace gongyou::rights
