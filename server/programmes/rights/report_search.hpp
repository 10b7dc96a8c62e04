#pragma once

#include <string>
#include <vector>

#include "core/access/scope.hpp"
#include "platform/sql/session.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

/// How many of the reports a question may look at beyond those it shows: what is beyond is "more".
inline constexpr int counted_hits = 1000;

/// Puts reports into the full-text index; those indexed already are left alone, those that are anonymous never go in.
void index_reports(sql::Session& session, const std::vector<ReportId>& reports);

/// The newest reports of `scope` that hold all words of `question` (two-character words included), behind `after`.
std::vector<ReportLine> search_reports(sql::Session& session, const access::Scope& scope, std::string_view question,
                                       const std::optional<std::int64_t>& after, int limit);

}  // namespace gongyou::rights
