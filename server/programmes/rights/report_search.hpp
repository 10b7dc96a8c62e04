#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/access/scope.hpp"
#include "platform/sql/session.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

/// Hits of a search, the one indexed last first.
struct SearchHit {
    std::int64_t number = 0;  ///< place in the index: the list goes on behind it
    ReportId report_id;
};
BOOST_DESCRIBE_STRUCT(SearchHit, (), (number, report_id))

/// Puts reports into the full-text index, or anew when they have changed hands. Those that are anonymous never go in.
void index_reports(sql::Session& session, std::span<const ReportId> reports);

/// Up to `limit` reports within `scope` that hold every word of `question` (words of two characters included), behind
/// the entry `after` (0: from the newest). Nothing when the question holds no word.
std::vector<SearchHit> search_reports(sql::Session& session, const ScopeSql& scope, std::string_view question,
                                      std::int64_t after, int limit);

}  // namespace gongyou::rights
