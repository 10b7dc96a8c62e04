#pragma once

#include "core/api/command.hpp"
#include "kernel/text.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/report_watch.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// What a desk asks of its list.
struct ListReports {
    std::optional<ReportState> state;
    std::optional<bool> watched;       ///< only those whose reporters are asked how it has gone since the end
    std::optional<Line<0, 60>> q;      ///< words to look for
    std::optional<Line<1, 80>> after;  ///< `next` of the page before
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(ListReports, (), (state, watched, q, after, limit))

/// The question of the watch that counts: the one that stands, else the last that stood, else the first to come.
struct WatchMark {
    std::int64_t day = 0;
    Date asks_on;
    WatchStanding standing = WatchStanding::coming;
};
BOOST_DESCRIBE_STRUCT(WatchMark, (), (day, asks_on, standing))

struct ReportItem {
    ReportId id;
    ReportState state = ReportState::filed;
    std::int64_t revision = 1;
    matters::Urgency urgency = matters::Urgency::yellow;
    std::string employer_name;
    std::string place;
    Date filed_on;
    std::optional<std::string> point_code;
    UnitId unit_id;
    bool anonymous = false;
    std::int64_t files = 0;
    std::optional<WatchMark> watch;  ///< in the list of those that are watched
};
BOOST_DESCRIBE_STRUCT(ReportItem, (),
                      (id, state, revision, urgency, employer_name, place, filed_on, point_code, unit_id, anonymous,
                       files, watch))

struct ReportPage {
    std::vector<ReportItem> items;
    std::optional<std::string> next;  ///< asks for the page behind this one
};
BOOST_DESCRIBE_STRUCT(ReportPage, (), (items, next))

/// The reports within the desk's scope, newest first; or those that hold all words asked for, the last indexed first.
/// Fault: page.wrong.
Result<ReportPage> list_reports(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                const ListReports& asked);

/// The reports made with the phone number that this worker has proved; newest first, at most 50.
Result<ReportPage> my_reports(const RightsParts& parts, sql::Reader& reader, const Actor& actor);

}  // namespace gongyou::rights
