#include "core/letters/stamp_ink.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace gongyou::letters {

namespace {

constexpr int fewest_dots = 300;  // across: 180 an inch at 42 mm
constexpr int white_is = 40;      // paper that was scanned is not quite white
constexpr int full_ink = 170;     // of 255: red ink never takes all the light
constexpr int is_ink = 96;
constexpr double most_oval = 1.12;
constexpr double least_red = 0.8;  // of all ink
constexpr double most_at_corners = 0.03;
constexpr double least_ink = 0.04, most_ink = 0.6;  // of the square: a blank ring, or a blot
constexpr int corner = paper::stamp_dots / 10;      // a circle leaves 14 % of a square's side free at each corner

struct Box {
    int left, top, right, bottom;  ///< the last two one past the ink
    int width() const { return right - left; }
    int height() const { return bottom - top; }
};

/// How much ink lies on each dot, and how much of all that is red.
class Ink {
public:
    explicit Ink(const extract::Dots& picture) : picture_{picture} {}

    int at(int x, int y) const {
        const auto* dot = dot_at(x, y);
        const int taken = 255 - std::min({dot[0], dot[1], dot[2]});
        return std::clamp((taken - white_is) * 255 / (full_ink - white_is), 0, 255);
    }
    bool is_red(int x, int y) const {
        const auto* dot = dot_at(x, y);
        const int others = std::max(dot[1], dot[2]);
        return dot[0] > others + (255 - std::min(dot[1], dot[2])) / 4;
    }
    std::optional<Box> edge() const {
        Box box{picture_.width, picture_.height, 0, 0};
        for (int y = 0; y < picture_.height; ++y)
            for (int x = 0; x < picture_.width; ++x) {
                if (at(x, y) < is_ink) continue;
                box.left = std::min(box.left, x), box.right = std::max(box.right, x + 1);
                box.top = std::min(box.top, y), box.bottom = std::max(box.bottom, y + 1);
            }
        if (box.right <= box.left) return std::nullopt;
        return box;
    }
    double red_part() const {
        double all = 0, red = 0;
        for (int y = 0; y < picture_.height; ++y)
            for (int x = 0; x < picture_.width; ++x) {
                const int ink = at(x, y);
                all += ink;
                if (ink > 0 && is_red(x, y)) red += ink;
            }
        return all > 0 ? red / all : 0;
    }
    /// The mean over a part of the picture; outside of it there is none.
    double mean(double left, double top, double side) const {
        const int from_x = static_cast<int>(std::floor(left)), to_x = static_cast<int>(std::ceil(left + side));
        const int from_y = static_cast<int>(std::floor(top)), to_y = static_cast<int>(std::ceil(top + side));
        double sum = 0, weight = 0;
        for (int y = from_y; y < to_y; ++y)
            for (int x = from_x; x < to_x; ++x) {
                const double part = overlap(x, left, side) * overlap(y, top, side);
                weight += part;
                if (x >= 0 && y >= 0 && x < picture_.width && y < picture_.height) sum += part * at(x, y);
            }
        return weight > 0 ? sum / weight : 0;
    }

private:
    static double overlap(int dot, double from, double side) {
        return std::max(0.0, std::min(dot + 1.0, from + side) - std::max<double>(dot, from));
    }
    const unsigned char* dot_at(int x, int y) const {
        const auto at =
            static_cast<std::size_t>(y) * static_cast<std::size_t>(picture_.width) + static_cast<std::size_t>(x);
        return reinterpret_cast<const unsigned char*>(picture_.rgb.data()) + at * 3;
    }

    const extract::Dots& picture_;
};

paper::StampInk squared(const Ink& ink, const Box& box) {
    const double side = std::max(box.width(), box.height());
    const double left = box.left - (side - box.width()) / 2, top = box.top - (side - box.height()) / 2;
    const double step = side / paper::stamp_dots;
    paper::StampInk square;
    std::size_t dot = 0;
    for (int y = 0; y < paper::stamp_dots; ++y)
        for (int x = 0; x < paper::stamp_dots; ++x)
            square.cover[dot++] = static_cast<char>(std::lround(ink.mean(left + x * step, top + y * step, step)));
    return square;
}

/// How much of a part of the square is ink, of 1.
double inked(const paper::StampInk& ink, int left, int top, int side) {
    double sum = 0;
    for (int y = top; y < top + side; ++y)
        for (int x = left; x < left + side; ++x) sum += ink.at(x, y);
    return sum / 255 / side / side;
}

bool has_empty_corners(const paper::StampInk& ink) {
    constexpr int far = paper::stamp_dots - corner;
    for (const int x : {0, far})
        for (const int y : {0, far})
            if (inked(ink, x, y, corner) > most_at_corners) return false;
    return true;
}

}  // namespace

Result<paper::StampInk> stamp_ink(const extract::Dots& picture) {
    const Ink ink{picture};
    const auto box = ink.edge();
    if (!box) return fail({FaultKind::invalid, "stamp.empty"});
    if (std::min(box->width(), box->height()) < fewest_dots)
        return fail({FaultKind::invalid, "stamp.too_coarse", {{"dots", std::to_string(fewest_dots)}}});
    if (ink.red_part() < least_red) return fail({FaultKind::invalid, "stamp.not_red"});
    const double oval = static_cast<double>(box->width()) / box->height();
    auto square = squared(ink, *box);
    const double all = inked(square, 0, 0, paper::stamp_dots);
    if (std::max(oval, 1 / oval) > most_oval || !has_empty_corners(square) || all < least_ink || all > most_ink)
        return fail({FaultKind::invalid, "stamp.not_round"});
    return square;
}

}  // namespace gongyou::letters
