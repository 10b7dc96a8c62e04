#pragma once

#include <optional>
#include <vector>

#include "programmes/rights/hotline_ticket.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// The digest by which a line's number is found; blanks and the case of letters make no difference.
std::string ticket_key(const RightsParts& parts, ReportChannel line, std::string_view number);

/// Keeps the number with its report. Fault by field hotline_number: hotline.taken_over.
Result<Done> keep_ticket(const RightsParts& parts, sql::Session& session, const matters::Matter& report,
                         ReportChannel line, const HotlineNumber& number);

/// Of a report as it is in the store, opened. Faults: those of the seal.
Result<std::vector<HotlineTicket>> tickets_of(const RightsParts& parts, sql::Session& session,
                                              const matters::Matter& report);

/// The report that has this number with any line. Whether the caller may know of it is the gate's question.
std::optional<ReportId> report_of_number(const RightsParts& parts, sql::Session& session, std::string_view number);

}  // namespace gongyou::rights
