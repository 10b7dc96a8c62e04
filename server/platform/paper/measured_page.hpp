#pragma once

#include <algorithm>
#include <functional>
#include <optional>

#include "kernel/whole_file.hpp"
#include "platform/paper/read_back.hpp"

namespace gongyou::paper {

/// Where ink lies, in millimetres from the sheet's upper left corner.
struct InkBox {
    double left, top, right, bottom;
    double middle() const { return (left + right) / 2; }
    double height() const { return bottom - top; }
};

/// A page of a PDF as it is printed, measured to a tenth of a millimetre, for tests.
class MeasuredPage {
public:
    MeasuredPage(const std::string& bytes, int which) {
        const crypto::TestFolder folder;
        const auto file = (folder / "paper.pdf").string(), picture = (folder / "page").string();
        std::ofstream{file, std::ios::binary} << bytes;
        const auto number = std::to_string(which);
        said_by("pdftoppm -r 254 -singlefile -f " + number + " -l " + number + " " + file + " " + picture);
        dots_ = whole_file(picture + ".ppm").value_or("");
        std::istringstream head{dots_.substr(0, 64)};
        std::string kind;
        int most = 0;
        head >> kind >> width_ >> height_ >> most;
        head.get();
        dots_.erase(0, static_cast<std::size_t>(head.tellg()));
        EXPECT_EQ(dots_.size(), static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_) * 3);
    }

    /// Around all red ink in a part of the page; around all black ink.
    std::optional<InkBox> red(InkBox within = whole) const {
        return around(within, [](int r, int g, int) { return r > g + 60; });
    }
    std::optional<InkBox> black(InkBox within = whole) const {
        return around(within, [](int r, int g, int) { return r < 120 && g < 120; });
    }
    /// The red bars of a part of the page, from above.
    std::vector<InkBox> red_bars(double top, double bottom) const {
        std::vector<InkBox> bars;
        for (double from = top; const auto line = red({0, from, whole.right, bottom});) {
            double to = line->top;
            while (red({0, to, whole.right, to + dot})) to += dot;
            bars.push_back(*red({0, line->top, whole.right, to}));
            from = to + dot;
        }
        return bars;
    }

    static constexpr InkBox whole{0, 0, 210, 297};

private:
    static constexpr double dot = 0.1;

    template <class Is>
    std::optional<InkBox> around(const InkBox& within, Is is) const {
        const auto at = [](double millimetres) { return static_cast<int>(millimetres * 10 + 0.5); };
        int left = width_, top = height_, right = -1, bottom = -1;
        for (int y = at(within.top); y < std::min(height_, at(within.bottom)); ++y) {
            for (int x = at(within.left); x < std::min(width_, at(within.right)); ++x) {
                const auto* of = reinterpret_cast<const unsigned char*>(dots_.data()) + (y * width_ + x) * 3;
                if (!is(of[0], of[1], of[2])) continue;
                left = std::min(left, x), right = std::max(right, x);
                top = std::min(top, y), bottom = std::max(bottom, y);
            }
        }
        if (right < 0) return std::nullopt;
        return InkBox{left * dot, top * dot, (right + 1) * dot, (bottom + 1) * dot};
    }

    int width_ = 0;
    int height_ = 0;
    std::string dots_;
};

}  // namespace gongyou::paper
