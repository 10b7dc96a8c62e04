#include "kernel/text_of_bytes.hpp"

#include <iconv.h>
#include <utf8proc.h>

#include <memory>

namespace gongyou {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

bool is_utf8(std::string_view bytes) {
    utf8proc_int32_t sign = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data() + at),
                                             static_cast<utf8proc_ssize_t>(bytes.size() - at), &sign);
        if (length <= 0) return false;
        at += static_cast<std::size_t>(length);
    }
    return true;
}

std::optional<std::string> converted(std::string_view bytes, const char* from) {
    auto* opened = iconv_open("UTF-8", from);
    if (opened == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
    const std::unique_ptr<void, int (*)(void*)> conversion{opened, &iconv_close};
    std::string text(bytes.size() * 4, '\0');  // GB18030 needs four bytes at most where UTF-8 does
    std::string copy{bytes};
    char* in = copy.data();
    char* out = text.data();
    std::size_t in_left = copy.size();
    std::size_t out_left = text.size();
    if (iconv(conversion.get(), &in, &in_left, &out, &out_left) == static_cast<std::size_t>(-1)) return std::nullopt;
    text.resize(text.size() - out_left);
    return text;
}

}  // namespace

std::optional<std::string> text_of_bytes(std::string_view bytes) {
    if (bytes.starts_with(utf8_mark)) bytes.remove_prefix(utf8_mark.size());
    if (bytes.starts_with("\xFF\xFE")) return converted(bytes.substr(2), "UTF-16LE");
    if (bytes.starts_with("\xFE\xFF")) return converted(bytes.substr(2), "UTF-16BE");
    if (bytes.find('\0') != std::string_view::npos) return std::nullopt;
    if (is_utf8(bytes)) return std::string{bytes};
    return converted(bytes, "GB18030");
}

}  // namespace gongyou
