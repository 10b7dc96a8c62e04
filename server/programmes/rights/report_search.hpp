#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/access/scope.hpp"
#include "platform/sql/session.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

/// Puts reports into the full-text index, or anew when they have changed hands. Those that are anonymous never go in.
void index_reports(sql::Session& session, std::span<const ReportId> reports);

/// Up to `limit` reports within `scope` that hold every word of `question` (words of two characters included), the one
/// indexed last first, behind the report `after`. Nothing when the question holds no word, or `after` is not indexed.
std::vector<ReportId> search_reports(sql::Session& session, const ScopeSql& scope, std::string_view question,
                                     const std::optional<ReportId>& after, int limit);

}  // namespace gongyou::rights
