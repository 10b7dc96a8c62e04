#include "platform/paper/stamp.hpp"

#include <cairo.h>
#include <pango/pangocairo.h>

#include <cmath>
#include <cstring>
#include <numbers>
#include <stdexcept>

#include "platform/paper/faces.hpp"
#include "platform/paper/pen.hpp"

namespace gongyou::paper {

namespace {

constexpr double stamp_red[] = {0.80, 0.09, 0.10};

cairo_status_t append_stamp(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

std::string as_png(cairo_surface_t* surface) {
    std::string png;
    if (cairo_surface_write_to_png_stream(surface, append_stamp, &png) != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error{"no picture of a stamp could be made"};
    return png;
}

/// Five points, the first one upwards.
void draw_star(cairo_t* pen, double x, double y, double radius) {
    const double inner = radius * 0.382;  // where the sides of a regular star meet
    cairo_new_path(pen);                  // words leave the pen behind them
    for (int point = 0; point < 10; ++point) {
        const double angle = (point * 36 - 90) * std::numbers::pi / 180;
        const double out = point % 2 == 0 ? radius : inner;
        cairo_line_to(pen, x + out * std::cos(angle), y + out * std::sin(angle));
    }
    cairo_close_path(pen);
    cairo_fill(pen);
}

void write_in_the_middle(cairo_t* pen, const char* words, double size, double y) {
    const Held<PangoLayout> layout{pango_cairo_create_layout(pen)};
    auto* face = pango_font_description_new();
    pango_font_description_set_family_static(face, families_of(Face::hei));
    pango_font_description_set_weight(face, PANGO_WEIGHT_BOLD);
    pango_font_description_set_absolute_size(face, size * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), face);
    pango_font_description_free(face);
    pango_layout_set_text(layout.get(), words, -1);
    int width = 0;
    pango_layout_get_pixel_size(layout.get(), &width, nullptr);
    cairo_move_to(pen, (stamp_dots - width) / 2.0, y);
    pango_cairo_show_layout(pen, layout.get());
}

}  // namespace

std::string stamp_png(const StampInk& ink) {
    const Held<cairo_surface_t> surface{cairo_image_surface_create(CAIRO_FORMAT_ARGB32, stamp_dots, stamp_dots)};
    auto* line = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; y < stamp_dots; ++y, line += stride)
        for (int x = 0; x < stamp_dots; ++x) {
            const auto cover = ink.at(x, y);
            std::uint32_t dot = std::uint32_t{cover} << 24;  // Cairo wants colours multiplied by their cover
            for (int part = 0; part < 3; ++part)
                dot |= static_cast<std::uint32_t>(std::lround(stamp_red[part] * cover)) << (16 - 8 * part);
            std::memcpy(line + 4 * x, &dot, sizeof dot);
        }
    cairo_surface_mark_dirty(surface.get());
    return as_png(surface.get());
}

std::string example_stamp() {
    constexpr double middle = stamp_dots / 2.0;
    constexpr double ring = 14;
    const Held<cairo_surface_t> surface{cairo_image_surface_create(CAIRO_FORMAT_RGB24, stamp_dots, stamp_dots)};
    {
        const Held<cairo_t> pen{cairo_create(surface.get())};
        cairo_set_source_rgb(pen.get(), 1, 1, 1);
        cairo_paint(pen.get());
        cairo_set_source_rgb(pen.get(), 0.85, 0.15, 0.13);
        cairo_set_line_width(pen.get(), ring);
        cairo_arc(pen.get(), middle, middle, middle - ring, 0, 2 * std::numbers::pi);
        cairo_stroke(pen.get());
        write_in_the_middle(pen.get(), "不 作 凭 证", 60, 90);
        draw_star(pen.get(), middle, middle - 10, 96);
        write_in_the_middle(pen.get(), "示 例", 118, 375);
    }
    return as_png(surface.get());
}

}  // namespace gongyou::paper
