#include <utility>

#include "platform/files/accept_upload.hpp"
#include "platform/files/content_rules.hpp"
#include "platform/files/exif_orientation.hpp"

namespace gongyou::files {

namespace {

/// Markers of ITU-T T.81, table B.1; the byte behind FF.
enum Marker : std::uint32_t {
    sof_baseline = 0xC0,
    sof_extended = 0xC1,
    sof_progressive = 0xC2,
    huffman_tables = 0xC4,
    start_of_image = 0xD8,
    end_of_image = 0xD9,
    start_of_scan = 0xDA,
    quantization_tables = 0xDB,
    restart_interval = 0xDD,
    app0 = 0xE0,
    app1 = 0xE1,
    app14 = 0xEE,
    app15 = 0xEF,
    comment = 0xFE,
};

bool is_restart(std::uint32_t marker) { return marker >= 0xD0 && marker <= 0xD7; }

void append_segment(std::string& out, std::uint32_t marker, std::string_view payload) {
    const auto length = payload.size() + 2;
    out += '\xFF';
    out += static_cast<char>(marker);
    out += static_cast<char>(length >> 8);
    out += static_cast<char>(length & 0xFF);
    out.append(payload);
}

class JpegWalk {
public:
    explicit JpegWalk(std::string_view bytes) : bytes_{bytes} { out_.reserve(bytes.size()); }

    Result<std::string> go() {
        out_ = "\xFF\xD8";
        at_ = 2;
        for (;;) {
            const auto marker = next_marker();
            if (!marker) return fail(damaged());
            if (*marker == end_of_image) {
                out_ += "\xFF\xD9";
                if (!has_frame_ || !has_scan_) return fail(damaged());
                return std::move(out_);  // whatever follows is not part of the picture
            }
            const auto payload = next_payload();
            if (!payload) return fail(damaged());
            if (const auto trouble = take(*marker, *payload)) return fail(*trouble);
        }
    }

private:
    /// The marker at this place; FF may be repeated before it.
    std::optional<std::uint32_t> next_marker() {
        if (at_ >= bytes_.size() || bytes_[at_] != '\xFF') return std::nullopt;
        while (at_ < bytes_.size() && bytes_[at_] == '\xFF') ++at_;
        if (at_ >= bytes_.size()) return std::nullopt;
        return byte_at(bytes_, at_++);
    }

    std::optional<std::string_view> next_payload() {
        if (at_ + 2 > bytes_.size()) return std::nullopt;
        const std::size_t length = two_at(bytes_, at_);
        if (length < 2 || at_ + length > bytes_.size()) return std::nullopt;
        const auto payload = bytes_.substr(at_ + 2, length - 2);
        at_ += length;
        return payload;
    }

    std::optional<Fault> take(std::uint32_t marker, std::string_view payload) {
        switch (marker) {
            case sof_baseline:
            case sof_extended:
            case sof_progressive:
                return take_frame(marker, payload);
            case start_of_scan:
                return take_scan(payload);
            case huffman_tables:
            case quantization_tables:
            case restart_interval:
                append_segment(out_, marker, payload);
                return std::nullopt;
            case app0:  // version, unit and density; a thumbnail behind them is left out
                if (payload.size() >= 14 && payload.starts_with(std::string_view{"JFIF\0", 5}))
                    append_segment(out_, marker, std::string{payload.substr(0, 12)} + std::string(2, '\0'));
                return std::nullopt;
            case app1:  // of all it may tell, which way up the picture is
                if (const auto turned = orientation_in(payload); turned && !std::exchange(is_turned_, true))
                    append_segment(out_, marker, app1_with(*turned));
                return std::nullopt;
            case app14:  // says how colours are coded; the picture turns green without it
                if (payload.size() == 12 && payload.starts_with("Adobe")) append_segment(out_, marker, payload);
                return std::nullopt;
            default:
                break;
        }
        if ((marker > app0 && marker <= app15) || marker == comment) return std::nullopt;  // left out
        return damaged();  // lossless, arithmetic, hierarchical: no browser shows them
    }

    std::optional<Fault> take_frame(std::uint32_t marker, std::string_view payload) {
        if (has_frame_ || payload.size() < 9) return damaged();
        const auto height = two_at(payload, 1);
        const auto width = two_at(payload, 3);
        const auto components = byte_at(payload, 5);
        if (height == 0 || width == 0 || components == 0 || components > 4 || payload.size() != 6 + components * 3)
            return damaged();
        if (std::uint64_t{height} * width > most_pixels) return too_many_pixels();
        has_frame_ = true;
        append_segment(out_, marker, payload);
        return std::nullopt;
    }

    /// The scan's header and the coded data behind it, up to the next marker that is not a restart.
    std::optional<Fault> take_scan(std::string_view header) {
        if (!has_frame_ || header.empty()) return damaged();
        has_scan_ = true;
        append_segment(out_, start_of_scan, header);
        const auto start = at_;
        while (at_ + 1 < bytes_.size()) {
            const auto found = bytes_.find('\xFF', at_);
            if (found == std::string_view::npos || found + 1 >= bytes_.size()) return damaged();
            const auto next = byte_at(bytes_, found + 1);
            if (next == 0 || is_restart(next)) {
                at_ = found + 2;
            } else if (next == 0xFF) {
                at_ = found + 1;
            } else {
                out_.append(bytes_.substr(start, found - start));
                at_ = found;
                return std::nullopt;
            }
        }
        return damaged();
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
    std::string out_;
    bool has_frame_ = false;
    bool has_scan_ = false;
    bool is_turned_ = false;
};

}  // namespace

Result<std::string> stripped_jpeg(std::string_view bytes) { return JpegWalk{bytes}.go(); }

}  // namespace gongyou::files
