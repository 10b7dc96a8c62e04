#include "platform/extract/program/rendered_page.hpp"

#include <cairo.h>
#include <poppler.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace gongyou::extract {

namespace {

constexpr double dots_an_inch = 150.0;
constexpr double points_an_inch = 72.0;
constexpr double longest_side = 5.0 / 0.0254 * points_an_inch;  // five metres
constexpr double most_dots = 25'000'000;

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

cairo_status_t append(void* into, const unsigned char* data, unsigned size) {
    static_cast<std::string*>(into)->append(reinterpret_cast<const char*>(data), size);
    return CAIRO_STATUS_SUCCESS;
}

std::string drawn(PopplerPage* page, double width, double height, double scale) {
    auto* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::ceil(width * scale)),
                                               static_cast<int>(std::ceil(height * scale)));
    auto* pen = cairo_create(surface);
    cairo_set_source_rgb(pen, 1, 1, 1);
    cairo_paint(pen);
    cairo_scale(pen, scale, scale);
    poppler_page_render(page, pen);
    std::string png;
    const bool is_drawn = cairo_status(pen) == CAIRO_STATUS_SUCCESS;
    cairo_destroy(pen);
    if (is_drawn && cairo_surface_write_to_png_stream(surface, append, &png) != CAIRO_STATUS_SUCCESS) png.clear();
    cairo_surface_destroy(surface);
    return png;
}

}  // namespace

RenderedPage rendered_page(std::string bytes, int number) {
    RenderedPage rendered;
    const std::unique_ptr<GBytes, void (*)(GBytes*)> held{g_bytes_new_static(bytes.data(), bytes.size()),
                                                          g_bytes_unref};
    const Owned<PopplerDocument> document{poppler_document_new_from_bytes(held.get(), nullptr, nullptr)};
    if (!document) return rendered;
    rendered.pages = poppler_document_get_n_pages(document.get());
    if (rendered.pages > most_pages) return {ReaderEnd::too_many_pages, rendered.pages, {}};
    if (number > rendered.pages) return {ReaderEnd::page_unknown, rendered.pages, {}};
    const Owned<PopplerPage> page{poppler_document_get_page(document.get(), number - 1)};
    if (!page) return rendered;

    double width = 0, height = 0;
    poppler_page_get_size(page.get(), &width, &height);
    if (!(width > 0 && height > 0)) return rendered;
    if (width > longest_side || height > longest_side) return {ReaderEnd::page_too_large, rendered.pages, {}};
    auto scale = std::min(dots_an_inch / points_an_inch, std::sqrt(most_dots / (width * height)));
    do {  // a page full of noise is shown smaller
        rendered.png = drawn(page.get(), width, height, scale);
        scale *= 0.7;
    } while (rendered.png.size() > largest_picture);
    if (!rendered.png.empty()) rendered.end = ReaderEnd::done;
    return rendered;
}

}  // namespace gongyou::extract
