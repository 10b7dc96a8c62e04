#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/access/scope.hpp"
#include "platform/sql/session.hpp"
#include "programmes/rights/consultation.hpp"

namespace gongyou::rights {

/// Puts consultations into the full-text index: their questions. Those
/// that are anonymous never go in.
void index_consultations(sql::Session& session, std::span<const ConsultationId> consultations);

/// Up to `limit` consultations within `scope` that hold every word of `question` (words of two characters included),
/// the one indexed last first, behind the consultation `after`. What the actor of the scope may not read is not met:
/// what was given to others is left out as in the list. Nothing when the question holds no word, or `after` is not
/// indexed.
std::vector<ConsultationId> search_consultations(sql::Session& session, const ScopeSql& scope,
                                                 std::string_view question, const std::optional<ConsultationId>& after,
                                                 int limit);

}  // namespace gongyou::rights
