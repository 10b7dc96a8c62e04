#pragma once

#include "programmes/rights/refusal_notice.hpp"

namespace gongyou::rights {

/// Why, as the notice says it.
std::string_view ground_in_words(RefusalGround ground);

/// What can be done now, by ground and by the ways that are open for the category; the nearest first.
std::vector<std::string> ways_on(RefusalGround ground, const law::Category* category);

/// One running limit: the safest last day, or the period where no day can be told, with its source.
std::string limit_in_words(const RunningLimit& limit);

/// "《劳动争议调解仲裁法》第二十七条第一款" of "劳动争议调解仲裁法 第二十七条第一款".
std::string cited(std::string_view source);

}  // namespace gongyou::rights
