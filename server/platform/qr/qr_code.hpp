#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gongyou::qr {

/// A QR code (GB/T 18284) as dark and light squares, error correction M: a poster may lose 15 % to dirt and still be
/// read.
class QrCode {
public:
    /// `text` of at most 1,000 bytes; throws std::length_error beyond.
    explicit QrCode(std::string_view text);

    int width() const { return width_; }
    bool is_dark(int x, int y) const {
        return dark_[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x)];
    }

    /// A vector picture with the quiet zone of four squares, black on white, `pixels` wide.
    std::string svg(int pixels) const;
    /// For a terminal: two rows of squares to a line of text, light on dark turned round so that phones read it.
    std::string terminal() const;

private:
    int width_;
    std::vector<bool> dark_;
};

}  // namespace gongyou::qr
