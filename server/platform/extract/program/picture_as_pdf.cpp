#include "platform/extract/program/picture_as_pdf.hpp"

#include "platform/files/exif_orientation.hpp"

namespace gongyou::extract {

namespace {

constexpr std::size_t app1_marker = 0xE1;

struct JpegFrame {
    std::size_t width = 0;
    std::size_t height = 0;
    std::size_t colours = 0;
    int turned = 0;  ///< degrees, clockwise
};

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

std::optional<JpegFrame> frame_of(std::string_view jpeg) {
    const auto two = [&](std::size_t at) -> std::size_t {
        return static_cast<std::size_t>(static_cast<unsigned char>(jpeg[at])) << 8 |
               static_cast<unsigned char>(jpeg[at + 1]);
    };
    JpegFrame frame;
    for (std::size_t at = 2; at + 10 <= jpeg.size() && jpeg[at] == '\xFF';) {
        const std::size_t marker = static_cast<unsigned char>(jpeg[at + 1]);
        const auto length = two(at + 2);
        if (length < 2 || at + 2 + length > jpeg.size()) return std::nullopt;
        if (marker == app1_marker)
            if (const auto said = files::orientation_in(jpeg.substr(at + 4, length - 2)))
                frame.turned = degrees_of(*said);
        if (is_frame(marker)) {
            frame.height = two(at + 5);
            frame.width = two(at + 7);
            frame.colours = static_cast<unsigned char>(jpeg[at + 9]);
            return frame;
        }
        at += 2 + length;
    }
    return std::nullopt;
}

std::string object(int number, const std::string& inside) {
    return std::to_string(number) + " 0 obj\n" + inside + "\nendobj\n";
}

std::string stream(const std::string& entries, std::string_view bytes) {
    return "<<" + entries + "/Length " + std::to_string(bytes.size()) + ">>\nstream\n" + std::string{bytes} +
           "\nendstream";
}

}  // namespace

std::optional<std::string> jpeg_as_pdf(std::string_view jpeg) {
    if (!jpeg.starts_with("\xFF\xD8\xFF")) return std::nullopt;
    const auto frame = frame_of(jpeg);
    if (!frame || frame->width == 0 || frame->height == 0) return std::nullopt;
    const auto width = std::to_string(frame->width);
    const auto height = std::to_string(frame->height);
    const std::string colours = frame->colours == 1   ? "/DeviceGray"
                                : frame->colours == 4 ? "/DeviceCMYK"
                                                      : "/DeviceRGB";
    // without a table of contents: the reader makes one of its own
    return "%PDF-1.4\n" + object(1, "<</Type/Catalog/Pages 2 0 R>>") +
           object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>") +
           object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + width + " " + height + "]/Rotate " +
                         std::to_string(frame->turned) + "/Contents 5 0 R/Resources<</XObject<</P 4 0 R>>>>>>") +
           object(4, stream("/Type/XObject/Subtype/Image/Width " + width + "/Height " + height + "/ColorSpace" +
                                colours + "/BitsPerComponent 8/Filter/DCTDecode",
                            jpeg)) +
           object(5, stream("", "q " + width + " 0 0 " + height + " 0 0 cm /P Do Q")) +
           "trailer\n<</Root 1 0 R>>\n%%EOF\n";
}

}  // namespace gongyou::extract
