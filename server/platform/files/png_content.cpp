#include <algorithm>
#include <array>
#include <boost/crc.hpp>

#include "platform/files/accept_upload.hpp"
#include "platform/files/content_rules.hpp"

namespace gongyou::files {

namespace {

constexpr std::size_t signature_size = 8;
constexpr std::size_t chunk_frame = 12;  // length, name, checksum

/// Chunks a picture needs to look right. Text, time, EXIF, colour profiles, animation and everything unknown go.
constexpr std::array<std::string_view, 11> kept = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA",
                                                   "cHRM", "sRGB", "sBIT", "bKGD", "pHYs"};

bool is_critical(std::string_view name) { return name[0] >= 'A' && name[0] <= 'Z'; }

bool is_name(std::string_view name) {
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

/// Which depths go with which colour type (PNG 1.2, 4.1.1).
bool is_depth_of(std::uint32_t depth, std::uint32_t colour) {
    switch (colour) {
        case 0:
            return depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
        case 3:
            return depth == 1 || depth == 2 || depth == 4 || depth == 8;
        case 2:
        case 4:
        case 6:
            return depth == 8 || depth == 16;
        default:
            return false;
    }
}

std::optional<Fault> trouble_of_header(std::string_view header) {
    if (header.size() != 13) return damaged();
    const auto width = four_at(header, 0);
    const auto height = four_at(header, 4);
    const bool sound = width > 0 && height > 0 && width < 1U << 31 && height < 1U << 31 &&
                       is_depth_of(byte_at(header, 8), byte_at(header, 9)) && header[10] == 0 && header[11] == 0 &&
                       byte_at(header, 12) <= 1;
    if (!sound) return damaged();
    if (std::uint64_t{width} * height > most_pixels) return too_many_pixels();
    return std::nullopt;
}

}  // namespace

Result<std::string> stripped_png(std::string_view bytes) {
    std::string out{bytes.substr(0, signature_size)};
    out.reserve(bytes.size());
    bool has_data = false;
    bool data_over = false;
    for (std::size_t at = signature_size; at + chunk_frame <= bytes.size();) {
        const std::size_t length = four_at(bytes, at);
        if (length > bytes.size() - at - chunk_frame) return fail(damaged());
        const auto whole = bytes.substr(at, length + chunk_frame);
        const auto name = whole.substr(4, 4);
        const auto body = whole.substr(8, length);
        boost::crc_32_type sum;
        sum.process_bytes(whole.data() + 4, length + 4);
        if (!is_name(name) || sum.checksum() != four_at(whole, length + 8)) return fail(damaged());

        const bool first = at == signature_size;
        if (first != (name == "IHDR")) return fail(damaged());
        if (first) {
            if (const auto trouble = trouble_of_header(body)) return fail(*trouble);
        }
        if (name == "IDAT") {
            if (data_over) return fail(damaged());
            has_data = true;
        } else {
            data_over = has_data;
        }
        const bool is_kept = std::find(kept.begin(), kept.end(), name) != kept.end();
        if (!is_kept && is_critical(name)) return fail(damaged());
        if (is_kept) out.append(whole);
        if (name == "IEND") {
            if (!has_data || length != 0) return fail(damaged());
            return out;  // whatever follows is not part of the picture
        }
        at += whole.size();
    }
    return fail(damaged());
}

}  // namespace gongyou::files
