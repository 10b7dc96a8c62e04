#include "platform/paper/watermark.hpp"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <stdexcept>

#include "platform/paper/faces.hpp"
#include "platform/paper/pen.hpp"
#include "platform/paper/sheet.hpp"

namespace gongyou::paper {

namespace {

constexpr double aslant = -0.45;  // radians
constexpr double paleness = 0.20;
constexpr double mark_points = 13;
constexpr double between_marks = mm(12);
constexpr double beyond_the_sheet = 1.6;  // a sheet that is turned does not reach the corners

cairo_status_t append_mark(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

Held<PangoLayout> set_mark(cairo_t* pen, const std::vector<std::string>& lines) {
    std::string words;
    for (const auto& line : lines) words.append(words.empty() ? "" : "\n").append(line);
    Held<PangoLayout> layout{pango_cairo_create_layout(pen)};
    auto* face = pango_font_description_new();
    pango_font_description_set_family_static(face, families_of(Face::hei));
    pango_font_description_set_absolute_size(face, mark_points * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), face);
    pango_font_description_free(face);
    pango_layout_set_text(layout.get(), words.data(), static_cast<int>(words.size()));
    return layout;
}

/// Every other row half a step aside, so that no column of the page stays free of it.
void scatter(cairo_t* pen, PangoLayout* mark) {
    int width = 0;
    int height = 0;
    pango_layout_get_pixel_size(mark, &width, &height);
    const double step_x = width + between_marks;
    const double step_y = height + between_marks;
    bool aside = false;
    for (double y = -sheet_height * beyond_the_sheet; y < sheet_height * beyond_the_sheet; y += step_y, aside = !aside)
        for (double x = -sheet_width * beyond_the_sheet - (aside ? step_x / 2 : 0); x < sheet_width * beyond_the_sheet;
             x += step_x) {
            cairo_move_to(pen, x, y);
            pango_cairo_show_layout(pen, mark);
        }
}

}  // namespace

std::string watermark(const std::vector<std::string>& lines) {
    std::string bytes;
    const Held<cairo_surface_t> surface{
        cairo_pdf_surface_create_for_stream(&append_mark, &bytes, sheet_width, sheet_height)};
    {
        const Held<cairo_t> pen{cairo_create(surface.get())};
        cairo_translate(pen.get(), sheet_width / 2, sheet_height / 2);
        cairo_rotate(pen.get(), aslant);
        cairo_set_source_rgba(pen.get(), 0.35, 0.35, 0.35, paleness);
        const auto mark = set_mark(pen.get(), lines);
        scatter(pen.get(), mark.get());
        cairo_show_page(pen.get());
    }
    cairo_surface_finish(surface.get());
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error{"no watermark could be made"};
    return bytes;
}

}  // namespace gongyou::paper
