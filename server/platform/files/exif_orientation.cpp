#include "platform/files/exif_orientation.hpp"

namespace gongyou::files {

namespace {

constexpr std::string_view exif_mark{"Exif\0\0", 6};
constexpr std::uint32_t orientation_tag = 0x0112;  // TIFF 6.0, "Orientation"
constexpr std::uint32_t short_number = 3;
constexpr std::size_t entry_size = 12;

/// TIFF numbers, in the byte order that the header names.
class Tiff {
public:
    explicit Tiff(std::string_view bytes) : bytes_{bytes}, low_first_{bytes.starts_with("II")} {}

    bool is_sound() const { return (low_first_ || bytes_.starts_with("MM")) && number(2, 2) == 42; }
    /// Beyond the end it is 0, which nothing here takes for an answer.
    std::uint32_t number(std::size_t at, std::size_t size) const {
        if (at > bytes_.size() || size > bytes_.size() - at) return 0;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value << 8 | static_cast<unsigned char>(bytes_[at + (low_first_ ? size - 1 - i : i)]);
        return value;
    }

private:
    std::string_view bytes_;
    bool low_first_;
};

}  // namespace

std::optional<std::uint32_t> orientation_in(std::string_view app1) {
    if (!app1.starts_with(exif_mark)) return std::nullopt;
    const Tiff tiff{app1.substr(exif_mark.size())};
    if (!tiff.is_sound()) return std::nullopt;
    const std::size_t directory = tiff.number(4, 4);
    const std::size_t entries = tiff.number(directory, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const auto entry = directory + 2 + i * entry_size;
        if (tiff.number(entry, 2) != orientation_tag || tiff.number(entry + 2, 2) != short_number) continue;
        const auto orientation = tiff.number(entry + 8, 2);
        return orientation >= 2 && orientation <= 8 ? std::optional{orientation} : std::nullopt;
    }
    return std::nullopt;
}

std::string app1_with(std::uint32_t orientation) {
    constexpr std::string_view one_entry{"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19};
    std::string app1{exif_mark};
    app1.append(one_entry);
    app1 += static_cast<char>(orientation);
    return app1.append(6, '\0');  // the rest of the value, and no directory behind this one
}

}  // namespace gongyou::files
