#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gongyou::http {

/// `text` with its percent-encodings undone, or nothing when one of them is broken.
std::optional<std::string> percent_decoded(std::string_view text);

/// Names and values of a query ("q=%E6%AC%A0%E8%96%AA&limit=20"), decoded; a plus is a space. Nothing when it is broken
/// or has more than 64 of them.
std::optional<std::vector<std::pair<std::string, std::string>>> query_values(std::string_view query);

}  // namespace gongyou::http
