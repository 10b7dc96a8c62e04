#pragma once

#include <string>
#include <string_view>

namespace gongyou {

/// `text` with every byte but letters, digits and -._~ as %XX (RFC 3986, 2.3): for a part of an address, or an extended
/// value in a header.
std::string percent_encoded(std::string_view text);

}  // namespace gongyou
