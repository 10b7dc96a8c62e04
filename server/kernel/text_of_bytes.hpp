#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gongyou {

/// `bytes` as UTF-8: they may be UTF-8 with or without a mark, UTF-16 with one, or GB18030 (and so GBK), which is what
/// Chinese offices write. Nothing for what is no text.
std::optional<std::string> text_of_bytes(std::string_view bytes);

}  // namespace gongyou
