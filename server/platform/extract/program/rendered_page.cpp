#include "platform/extract/program/rendered_page.hpp"

#include <cairo.h>
#include <poppler.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <memory>
#include <optional>

#include "platform/extract/program/picture_as_pdf.hpp"

namespace gongyou::extract {

namespace {

constexpr double dots_an_inch = 150.0;
constexpr double points_an_inch = 72.0;
constexpr double longest_side = 5.0 / 0.0254 * points_an_inch;  // five metres
constexpr double most_dots = 25'000'000;
constexpr double dots_of_a_picture = 4'000'000;  // as many as a page of A4 has, twice

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

/// What is drawn: a page, or a picture.
struct Sheet {
    double width = 0;
    double height = 0;
    double scale = 1;  ///< dots a point, at most
    std::function<void(cairo_t*)> draw;
};

cairo_status_t append(void* into, const unsigned char* data, unsigned size) {
    static_cast<std::string*>(into)->append(reinterpret_cast<const char*>(data), size);
    return CAIRO_STATUS_SUCCESS;
}

/// A PDF that is open, with the bytes it is read from.
class Pdf {
public:
    explicit Pdf(std::string bytes)
        : bytes_{std::move(bytes)},
          held_{g_bytes_new_static(bytes_.data(), bytes_.size()), g_bytes_unref},
          document_{poppler_document_new_from_bytes(held_.get(), nullptr, nullptr)} {}
    Pdf(const Pdf&) = delete;
    Pdf& operator=(const Pdf&) = delete;

    int pages() const { return document_ ? poppler_document_get_n_pages(document_.get()) : 0; }
    /// Lives no longer than the PDF.
    std::optional<Sheet> sheet(int number) const {
        const std::shared_ptr<PopplerPage> page{poppler_document_get_page(document_.get(), number - 1), [](auto* one) {
                                                    if (one) g_object_unref(one);
                                                }};
        if (!page) return std::nullopt;
        Sheet sheet{.scale = dots_an_inch / points_an_inch};
        poppler_page_get_size(page.get(), &sheet.width, &sheet.height);
        sheet.draw = [page](cairo_t* pen) { poppler_page_render(page.get(), pen); };
        return sheet;
    }

private:
    const std::string bytes_;
    const std::unique_ptr<GBytes, void (*)(GBytes*)> held_;
    const Owned<PopplerDocument> document_;
};

/// A PNG is read by Cairo itself.
class Png {
public:
    explicit Png(std::string_view bytes) : left_{bytes} {
        surface_ = {cairo_image_surface_create_from_png_stream(
                        [](void* self, unsigned char* to, unsigned size) {
                            auto& left = static_cast<Png*>(self)->left_;
                            if (left.size() < size) return CAIRO_STATUS_READ_ERROR;
                            std::memcpy(to, left.data(), size);
                            left.remove_prefix(size);
                            return CAIRO_STATUS_SUCCESS;
                        },
                        this),
                    cairo_surface_destroy};
    }
    std::optional<Sheet> sheet() const {
        if (cairo_surface_status(surface_.get()) != CAIRO_STATUS_SUCCESS) return std::nullopt;
        Sheet sheet{.width = static_cast<double>(cairo_image_surface_get_width(surface_.get())),
                    .height = static_cast<double>(cairo_image_surface_get_height(surface_.get()))};
        sheet.draw = [surface = surface_](cairo_t* pen) {
            cairo_set_source_surface(pen, surface.get(), 0, 0);
            cairo_paint(pen);
        };
        return sheet;
    }

private:
    std::string_view left_;
    std::shared_ptr<cairo_surface_t> surface_;
};

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

RenderedPage rendered_picture(const std::optional<Sheet>& sheet, int number, const std::optional<Sheet>& mark) {
    if (!sheet) return {};
    if (number > 1) return {ReaderEnd::page_unknown, 1, {}};
    return rendered(*sheet, mark, 1, dots_of_a_picture);
}

}  // namespace

RenderedPage rendered_page(std::string bytes, int number, std::string mark_bytes) {
    const bool is_marked = !mark_bytes.empty();
    const Pdf mark_file{std::move(mark_bytes)};
    const auto mark = mark_file.pages() > 0 ? mark_file.sheet(1) : std::nullopt;
    if (is_marked && !mark) return {};  // nothing is shown without the mark that was asked for
    if (bytes.starts_with("\x89PNG")) {
        const Png png{bytes};
        return rendered_picture(png.sheet(), number, mark);
    }
    if (const auto wrapped = jpeg_as_pdf(bytes)) {
        const Pdf jpeg{*wrapped};
        return rendered_picture(jpeg.pages() == 1 ? jpeg.sheet(1) : std::nullopt, number, mark);
    }
    const Pdf pdf{std::move(bytes)};
    const int pages = pdf.pages();
    if (pages > most_pages) return {ReaderEnd::too_many_pages, pages, {}};
    if (pages > 0 && number > pages) return {ReaderEnd::page_unknown, pages, {}};
    const auto sheet = pages > 0 ? pdf.sheet(number) : std::nullopt;
    if (!sheet) return {ReaderEnd::damaged, pages, {}};
    if (sheet->width > longest_side || sheet->height > longest_side) return {ReaderEnd::page_too_large, pages, {}};
    return rendered(*sheet, mark, pages, most_dots);
}

}  // namespace gongyou::extract
