#include "platform/extract/program/clean_picture.hpp"

#include <algorithm>
#include <cmath>

namespace gongyou::extract {

namespace {

constexpr double most_dots = 25'000'000;
constexpr double dots_to_read = 300.0 / points_an_inch;  // of a page, a point
constexpr double good_height = 3300;                     // of a photographed page
constexpr double most_enlarged = 2;
constexpr float least_slope = 0.2F;  // degrees that are worth turning back

struct Surface {
    explicit Surface(int width, int height)
        : all{cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height), cairo_surface_destroy} {}
    std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> all;
};

bool draw(const Sheet& sheet, double scale, cairo_surface_t* surface) {
    auto* pen = cairo_create(surface);
    cairo_set_source_rgb(pen, 1, 1, 1);
    cairo_paint(pen);
    cairo_scale(pen, scale, scale);
    sheet.draw(pen);
    const bool is_drawn = cairo_status(pen) == CAIRO_STATUS_SUCCESS;
    cairo_destroy(pen);
    cairo_surface_flush(surface);
    return is_drawn;
}

/// Red counts as light: seals do not hide what they are stamped over.
Picture grey_of(cairo_surface_t* surface) {
    const int width = cairo_image_surface_get_width(surface);
    const int height = cairo_image_surface_get_height(surface);
    const auto* bytes = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    Picture grey{pixCreate(width, height, 8)};
    if (!grey) return grey;
    auto* lines = pixGetData(grey.get());
    const int words = pixGetWpl(grey.get());
    for (int y = 0; y < height; ++y) {
        const auto* from = bytes + static_cast<std::ptrdiff_t>(y) * stride;
        auto* to = lines + static_cast<std::ptrdiff_t>(y) * words;
        for (int x = 0; x < width; ++x) {
            const unsigned blue = from[4 * x], green = from[4 * x + 1], red = from[4 * x + 2];
            const unsigned usual = (red * 30 + green * 59 + blue * 11) / 100;
            const bool is_seal = red > green + 50 && red > blue + 50;
            SET_DATA_BYTE(to, x, is_seal ? std::max(usual, red) : usual);
        }
    }
    return grey;
}

Picture levelled(Picture grey) {
    const Picture black{pixThresholdToBinary(grey.get(), 130)};
    float slope = 0, sure = 0;
    if (!black || pixFindSkew(black.get(), &slope, &sure) != 0 || sure < 3 || std::abs(slope) < least_slope)
        return grey;
    Picture level{pixRotate(grey.get(), slope * 3.14159265F / 180, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0)};
    return level ? std::move(level) : std::move(grey);
}

}  // namespace

Picture clean_picture(const Sheet& sheet, bool is_photograph) {
    if (!(sheet.width > 0 && sheet.height > 0)) return {};
    const double wanted =
        is_photograph ? std::min(most_enlarged, good_height / std::max(sheet.width, sheet.height)) : dots_to_read;
    const double scale = std::min(wanted, std::sqrt(most_dots / (sheet.width * sheet.height)));
    const Surface surface{static_cast<int>(std::ceil(sheet.width * scale)),
                          static_cast<int>(std::ceil(sheet.height * scale))};
    if (!draw(sheet, scale, surface.all.get())) return {};
    auto grey = grey_of(surface.all.get());
    if (!grey) return grey;
    if (Picture even{pixBackgroundNormSimple(grey.get(), nullptr, nullptr)}) grey = std::move(even);
    grey = levelled(std::move(grey));
    pixSetResolution(grey.get(), 300, 300);
    return grey;
}

Picture turned(const Picture& picture, int quarters) { return Picture{pixRotateOrth(picture.get(), quarters)}; }

}  // namespace gongyou::extract
