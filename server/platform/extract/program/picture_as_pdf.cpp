#include "platform/extract/program/picture_as_pdf.hpp"

#include "platform/extract/program/picture_header.hpp"

namespace gongyou::extract {

namespace {

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
    const auto frame = header_of_picture(jpeg);
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
