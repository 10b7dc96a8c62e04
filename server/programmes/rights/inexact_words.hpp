#pragma once

#include <string>
#include <string_view>

namespace gongyou::rights {

/// What an anonymous reporter wrote, for a paper that leaves the screen: days, clock times, long numbers and number
/// plates are taken out, since each may say who wrote it (security.md AN-7). Years and months stay, and so does all
/// else. "3月5日晚上9点" becomes "3月〔日〕晚上〔时刻〕". Names are not found here: whoever prints reads the page
/// first.
std::string inexact_words(std::string_view words);

}  // namespace gongyou::rights
