#pragma once

#include "kernel/text.hpp"
#include "programmes/rights/report.hpp"
#include "programmes/rights/report_channel.hpp"

namespace gongyou::rights {

/// The number a hotline gave to what it passes on (工单号).
using HotlineNumber = Line<3, 40>;

/// The number under which another line has the same matter: by it the line is answered, and by it nothing is taken over
/// twice.
struct HotlineTicket {
    ReportChannel line = ReportChannel::city_line;
    std::string number;
};
BOOST_DESCRIBE_STRUCT(HotlineTicket, (), (line, number))

/// The same as it lies in the store.
struct KeptTicket {
    std::string ticket_key;  ///< keyed digest of line and number
    ReportId report_id;
    ReportChannel line = ReportChannel::city_line;
    std::string number;  ///< sealed when the report is anonymous
};
BOOST_DESCRIBE_STRUCT(KeptTicket, (), (ticket_key, report_id, line, number))

/// Whether reports of this channel come with a number of their own.
constexpr bool has_numbers(ReportChannel channel) {
    return channel == ReportChannel::union_line || channel == ReportChannel::city_line ||
           channel == ReportChannel::imported;
}

}  // namespace gongyou::rights
