#include "platform/extract/program/picture_header.hpp"

#include "platform/files/exif_orientation.hpp"

namespace gongyou::extract {

namespace {

constexpr std::size_t app1_marker = 0xE1;

std::size_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {  // most significant byte first
    std::size_t number = 0;
    for (std::size_t i = 0; i < size; ++i) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

int degrees_of(std::uint32_t orientation) {
    switch (orientation) {
        case 3:
            return 180;
        case 6:
            return 90;
        case 8:
            return 270;
        default:
            return 0;  // a mirrored picture is shown as it lies
    }
}

bool is_frame(std::size_t marker) {  // SOF0 to SOF15, but for the three that are no frames
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Markers without a length: behind one of them another reader may find another frame than we do.
bool is_bare(std::size_t marker) { return marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD9) || marker == 0xFF; }

std::optional<PictureHeader> header_of_jpeg(std::string_view jpeg) {
    PictureHeader header;
    for (std::size_t at = 2; at + 10 <= jpeg.size() && jpeg[at] == '\xFF';) {
        const auto marker = number_at(jpeg, at + 1, 1);
        const auto length = number_at(jpeg, at + 2, 2);
        if (is_bare(marker) || length < 2 || at + 2 + length > jpeg.size()) return std::nullopt;
        if (marker == app1_marker)
            if (const auto said = files::orientation_in(jpeg.substr(at + 4, length - 2)))
                header.turned = degrees_of(*said);
        if (is_frame(marker)) {
            header.height = number_at(jpeg, at + 5, 2);
            header.width = number_at(jpeg, at + 7, 2);
            header.colours = number_at(jpeg, at + 9, 1);
            return header;
        }
        at += 2 + length;
    }
    return std::nullopt;
}

std::optional<PictureHeader> header_of_png(std::string_view png) {
    constexpr std::size_t name_at = 12, width_at = 16, height_at = 20, end_at = 24;
    if (png.size() < end_at || png.substr(name_at, 4) != "IHDR") return std::nullopt;
    return PictureHeader{.width = number_at(png, width_at, 4), .height = number_at(png, height_at, 4)};
}

}  // namespace

std::optional<PictureHeader> header_of_picture(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return header_of_png(bytes);
    if (bytes.starts_with("\xFF\xD8\xFF")) return header_of_jpeg(bytes);
    return std::nullopt;
}

}  // namespace gongyou::extract
