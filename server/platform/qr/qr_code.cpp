#include "platform/qr/qr_code.hpp"

#include <fmt/format.h>
#include <qrencode.h>

#include <iterator>
#include <memory>
#include <stdexcept>

namespace gongyou::qr {

namespace {

constexpr int quiet = 4;  // squares of white around the code, as the standard asks

}  // namespace

QrCode::QrCode(std::string_view text) {
    if (text.size() > 1000) throw std::length_error{"a QR code holds at most 1,000 bytes here"};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made{
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char*>(text.data()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free};
    if (!made) throw std::runtime_error{"no QR code could be made"};
    width_ = made->width;
    const auto squares = static_cast<std::size_t>(width_) * static_cast<std::size_t>(width_);
    dark_.reserve(squares);
    for (std::size_t i = 0; i < squares; ++i) dark_.push_back(made->data[i] & 1);
}

std::string QrCode::svg(int pixels) const {
    const int side = width_ + 2 * quiet;
    std::string out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{0}\" viewBox=\"0 0 {1} {1}\" "
        "shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{1}v{1}H0z\"/><path fill=\"#000\" d=\"",
        pixels, side);
    for (int y = 0; y < width_; ++y) {
        for (int x = 0; x < width_; ++x) {
            if (!is_dark(x, y)) continue;
            int run = 1;
            while (x + run < width_ && is_dark(x + run, y)) ++run;
            fmt::format_to(std::back_inserter(out), "M{} {}h{}v1h-{}z", x + quiet, y + quiet, run, run);
            x += run;
        }
    }
    return out + "\"/></svg>\n";
}

std::string QrCode::terminal() const {
    std::string out;
    const auto light = [&](int x, int y) { return x < 0 || y < 0 || x >= width_ || y >= width_ || !is_dark(x, y); };
    for (int y = -2; y < width_ + 2; y += 2) {
        for (int x = -2; x < width_ + 2; ++x) {
            const bool top = light(x, y);
            const bool bottom = light(x, y + 1);
            out += top && bottom ? "█" : top ? "▀" : bottom ? "▄" : " ";
        }
        out += '\n';
    }
    return out;
}

}  // namespace gongyou::qr
