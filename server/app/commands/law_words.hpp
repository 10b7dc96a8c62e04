#pragma once

#include <string>

#include "core/law/rule.hpp"
#include "kernel/counting_steps.hpp"

namespace gongyou::app {

/// The language a command speaks.
enum class Language { zh, en };
BOOST_DESCRIBE_ENUM(Language, zh, en)

/// One step of a count as a sentence.
std::string words_of(const CountingStep& step, Language language);

/// A rule with its source, how sure it is and when it was checked; says so where it is not law.
std::string words_of(const law::Rule& rule, Language language);

/// "15 working days", "15 个工作日".
std::string amount_in_words(const law::Rule& rule, Language language);

/// What stands above rules that happen to have the length asked for.
std::string_view as_long_words(Language language);

/// What stands under a date that leans on a year without a table.
std::string_view estimate_words(Language language);

}  // namespace gongyou::app
