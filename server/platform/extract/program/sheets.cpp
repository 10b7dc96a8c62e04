#include "platform/extract/program/sheets.hpp"

#include <cstring>

#include "platform/extract/program/picture_as_pdf.hpp"

namespace gongyou::extract {

namespace {

/// Cairo reads a PNG piece by piece.
cairo_status_t next_bytes(void* left, unsigned char* to, unsigned size) {
    auto& bytes = *static_cast<std::string_view*>(left);
    if (bytes.size() < size) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(to, bytes.data(), size);
    bytes.remove_prefix(size);
    return CAIRO_STATUS_SUCCESS;
}

std::optional<Sheet> sheet_of_png(std::string_view bytes) {
    const std::shared_ptr<cairo_surface_t> surface{cairo_image_surface_create_from_png_stream(&next_bytes, &bytes),
                                                   cairo_surface_destroy};
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return std::nullopt;
    Sheet sheet{.width = static_cast<double>(cairo_image_surface_get_width(surface.get())),
                .height = static_cast<double>(cairo_image_surface_get_height(surface.get()))};
    sheet.draw = [surface](cairo_t* pen) {
        cairo_set_source_surface(pen, surface.get(), 0, 0);
        cairo_paint(pen);
    };
    return sheet;
}

}  // namespace

PdfSheets::PdfSheets(std::string bytes)
    : bytes_{std::move(bytes)}, held_{g_bytes_new_static(bytes_.data(), bytes_.size()), g_bytes_unref} {
    GError* error = nullptr;
    document_.reset(poppler_document_new_from_bytes(held_.get(), nullptr, &error));
    is_locked_ = error && error->domain == POPPLER_ERROR && error->code == POPPLER_ERROR_ENCRYPTED;
    if (error) g_error_free(error);
}

std::shared_ptr<PopplerPage> PdfSheets::page(int number) const {
    return {poppler_document_get_page(document_.get(), number - 1), [](auto* one) {
                if (one) g_object_unref(one);
            }};
}

std::optional<Sheet> PdfSheets::sheet(int number) const {
    const auto one = page(number);
    if (!one) return std::nullopt;
    Sheet sheet{.scale = dots_an_inch / points_an_inch};
    poppler_page_get_size(one.get(), &sheet.width, &sheet.height);
    sheet.draw = [one](cairo_t* pen) { poppler_page_render(one.get(), pen); };
    return sheet;
}

bool is_picture(std::string_view bytes) { return bytes.starts_with("\x89PNG") || bytes.starts_with("\xFF\xD8\xFF"); }

std::optional<Sheet> sheet_of_picture(const std::string& bytes) {
    if (bytes.starts_with("\x89PNG")) return sheet_of_png(bytes);
    const auto wrapped = jpeg_as_pdf(bytes);
    if (!wrapped) return std::nullopt;
    const auto jpeg = std::make_shared<PdfSheets>(*wrapped);
    auto sheet = jpeg->pages() == 1 ? jpeg->sheet(1) : std::nullopt;
    if (sheet) sheet->draw = [jpeg, draw = std::move(sheet->draw)](cairo_t* pen) { draw(pen); };
    return sheet;
}

}  // namespace gongyou::extract
