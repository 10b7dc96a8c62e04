#include "platform/extract/program/rendered_page.hpp"

#include <algorithm>
#include <cmath>

#include "platform/extract/program/picture_header.hpp"
#include "platform/extract/program/sheets.hpp"

namespace gongyou::extract {

namespace {

constexpr double most_dots = 25'000'000;
constexpr double dots_of_a_picture = 4'000'000;  // as many as a page of A4 has, twice

cairo_status_t append(void* into, const unsigned char* data, unsigned size) {
    static_cast<std::string*>(into)->append(reinterpret_cast<const char*>(data), size);
    return CAIRO_STATUS_SUCCESS;
}

/// The mark covers the sheet, from corner to corner.
void draw_over(cairo_t* pen, const Sheet& sheet, const Sheet& mark) {
    const auto scale = std::max(sheet.width / mark.width, sheet.height / mark.height);
    cairo_translate(pen, (sheet.width - mark.width * scale) / 2, (sheet.height - mark.height * scale) / 2);
    cairo_scale(pen, scale, scale);
    mark.draw(pen);
}

std::string drawn(const Sheet& sheet, const std::optional<Sheet>& mark, double scale) {
    auto* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::ceil(sheet.width * scale)),
                                               static_cast<int>(std::ceil(sheet.height * scale)));
    auto* pen = cairo_create(surface);
    cairo_set_source_rgb(pen, 1, 1, 1);
    cairo_paint(pen);
    cairo_scale(pen, scale, scale);
    cairo_save(pen);
    sheet.draw(pen);
    cairo_restore(pen);
    if (mark) draw_over(pen, sheet, *mark);
    std::string png;
    const bool is_drawn = cairo_status(pen) == CAIRO_STATUS_SUCCESS;
    cairo_destroy(pen);
    if (is_drawn && cairo_surface_write_to_png_stream(surface, append, &png) != CAIRO_STATUS_SUCCESS) png.clear();
    cairo_surface_destroy(surface);
    return png;
}

RenderedPage rendered(const Sheet& sheet, const std::optional<Sheet>& mark, int pages, double dots) {
    RenderedPage made{ReaderEnd::damaged, pages, {}};
    if (!(sheet.width > 0 && sheet.height > 0)) return made;
    auto scale = std::min(sheet.scale, std::sqrt(dots / (sheet.width * sheet.height)));
    do {  // a page full of noise is shown smaller
        made.png = drawn(sheet, mark, scale);
        scale *= 0.7;
    } while (made.png.size() > largest_picture);
    if (!made.png.empty()) made.end = ReaderEnd::done;
    return made;
}

RenderedPage rendered_picture(const std::string& bytes, int number, const std::optional<Sheet>& mark) {
    const auto header = header_of_picture(bytes);
    if (header && header->dots() > most_dots_shown) return {ReaderEnd::page_too_large, 1, {}};
    const auto sheet = sheet_of_picture(bytes);
    if (!sheet) return {};
    if (number > 1) return {ReaderEnd::page_unknown, 1, {}};
    return rendered(*sheet, mark, 1, dots_of_a_picture);
}

}  // namespace

RenderedPage rendered_page(std::string bytes, int number, std::string mark_bytes) {
    const bool is_marked = !mark_bytes.empty();
    const PdfSheets mark_file{std::move(mark_bytes)};
    const auto mark = mark_file.pages() > 0 ? mark_file.sheet(1) : std::nullopt;
    if (is_marked && !mark) return {};  // nothing is shown without the mark that was asked for
    if (is_picture(bytes)) return rendered_picture(bytes, number, mark);
    const PdfSheets pdf{std::move(bytes)};
    const int pages = pdf.pages();
    if (pages > most_pages) return {ReaderEnd::too_many_pages, pages, {}};
    if (pages > 0 && number > pages) return {ReaderEnd::page_unknown, pages, {}};
    const auto sheet = pages > 0 ? pdf.sheet(number) : std::nullopt;
    if (!sheet) return {ReaderEnd::damaged, pages, {}};
    if (sheet->is_too_large()) return {ReaderEnd::page_too_large, pages, {}};
    return rendered(*sheet, mark, pages, most_dots);
}

}  // namespace gongyou::extract
