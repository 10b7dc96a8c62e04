#pragma once

#include <string>
#include <string_view>

#include "core/access/scope.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::matters {

/// What all full-text indexes of matters have in common: words are letters and digits only, and each entry also holds
/// one that says at which unit the matter lies.

/// The word that says so.
std::string word_of(const UnitId& unit);

/// "欠薪 拖欠" as a question of either database: every word of it. No word is an operator.
std::string every_word_of(std::string_view words, sql::Dialect dialect);

/// Added to such a question, keeps the index's own walk to the few units of a narrow scope: a common word in a large
/// county would else be met in vain many times. Empty where the scope is wide.
std::string within_few_units(sql::Session& session, const ScopeSql& scope);

}  // namespace gongyou::matters
