#pragma once

#include <boost/crc.hpp>
#include <string>
#include <string_view>

/// Small true files for tests, put together piece by piece.
namespace gongyou::files::examples {

inline std::string two(std::uint32_t number) {
    return {static_cast<char>(number >> 8 & 0xFF), static_cast<char>(number & 0xFF)};
}
inline std::string four(std::uint32_t number) { return two(number >> 16) + two(number & 0xFFFF); }

inline std::string segment(std::uint32_t marker, std::string_view payload) {
    return std::string{'\xFF', static_cast<char>(marker)} + two(static_cast<std::uint32_t>(payload.size()) + 2) +
           std::string{payload};
}

/// A grey JPEG; `extra` goes between its first segment and its tables.
inline std::string jpeg(std::string_view extra = "", std::uint32_t width = 16, std::uint32_t height = 16,
                        std::uint32_t frame = 0xC0) {
    const std::string jfif{"JFIF\0\1\1\0\0\1\0\1\0\0", 14};
    const std::string scan =
        segment(0xDA, std::string{"\1\1\0\0\x3F\0", 6}) + std::string{"\x12\xFF\0\x34\xFF\xD0\x56", 7};
    return "\xFF\xD8" + segment(0xE0, jfif) + std::string{extra} + segment(0xDB, std::string(65, '\1')) +
           segment(frame, "\x08" + two(height) + two(width) + std::string{"\1\1\x11\0", 4}) +
           segment(0xC4, std::string(20, '\0')) + scan + "\xFF\xD9";
}

inline std::string chunk(std::string_view name, std::string_view body) {
    boost::crc_32_type sum;
    const auto named = std::string{name} + std::string{body};
    sum.process_bytes(named.data(), named.size());
    return four(static_cast<std::uint32_t>(body.size())) + named + four(sum.checksum());
}

inline std::string png_header(std::uint32_t width = 16, std::uint32_t height = 16) {
    return std::string{"\x89PNG\r\n\x1A\n"} +
           chunk("IHDR", four(width) + four(height) + std::string{"\x08\x02\0\0\0", 5});
}

/// A PNG; `extra` goes between its header and its data, which is not looked at.
inline std::string png(std::string_view extra = "", std::uint32_t width = 16, std::uint32_t height = 16) {
    return png_header(width, height) + std::string{extra} + chunk("IDAT", "pixels") + chunk("IEND", "");
}

inline std::string pdf(std::string_view trailer = "", std::string_view body = "") {
    return "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n" + std::string{body} + "\ntrailer << /Root 1 0 R " +
           std::string{trailer} + ">>\nstartxref\n9\n%%EOF\n";
}

/// The end of a ZIP archive with one member, as it would stand behind `before`.
inline std::string zip_end(std::size_t before) {
    const auto low = [](std::size_t number) {
        std::string out;
        for (int i = 0; i < 4; ++i) out += static_cast<char>(number >> (8 * i) & 0xFF);
        return out;
    };
    return "PK\1\2" + std::string(42, 'm') + "PK\5\6" + std::string{"\0\0\0\0\1\0\1\0", 8} + low(46) + low(before) +
           std::string(2, '\0');
}

}  // namespace gongyou::files::examples
