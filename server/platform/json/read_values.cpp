#include "platform/json/read_values.hpp"

#include <utf8proc.h>

namespace gongyou::json {

bool is_clean_utf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto size = static_cast<utf8proc_ssize_t>(text.size());
    for (utf8proc_ssize_t at = 0; at < size;) {
        utf8proc_int32_t c = 0;
        const auto step = utf8proc_iterate(bytes + at, size - at, &c);
        if (step <= 0 || c == 0) return false;
        at += step;
    }
    return true;
}

}  // namespace gongyou::json
