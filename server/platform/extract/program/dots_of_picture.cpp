#include "platform/extract/program/dots_of_picture.hpp"

#include <cairo.h>

#include <cstring>
#include <memory>

#include "platform/extract/program/picture_header.hpp"

namespace gongyou::extract {

namespace {

using Surface = std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)>;

cairo_status_t take(void* from, unsigned char* to, unsigned size) {
    auto& left = *static_cast<std::string_view*>(from);
    if (left.size() < size) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(to, left.data(), size);
    left.remove_prefix(size);
    return CAIRO_STATUS_SUCCESS;
}

Surface on_white(cairo_surface_t* picture, int width, int height) {
    Surface white{cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height), cairo_surface_destroy};
    auto* pen = cairo_create(white.get());
    cairo_set_source_rgb(pen, 1, 1, 1);
    cairo_paint(pen);
    cairo_set_source_surface(pen, picture, 0, 0);
    cairo_paint(pen);
    cairo_destroy(pen);
    cairo_surface_flush(white.get());
    return white;
}

}  // namespace

DotsOfPicture dots_of_picture(std::string_view png) {
    const auto header = header_of_picture(png);
    if (header && (header->width > most_dots_a_side || header->height > most_dots_a_side))
        return {ReaderEnd::page_too_large, {}};
    const Surface picture{cairo_image_surface_create_from_png_stream(&take, &png), cairo_surface_destroy};
    if (cairo_surface_status(picture.get()) != CAIRO_STATUS_SUCCESS) return {};
    const int width = cairo_image_surface_get_width(picture.get());
    const int height = cairo_image_surface_get_height(picture.get());
    const auto white = on_white(picture.get(), width, height);
    const auto* line = cairo_image_surface_get_data(white.get());
    if (!line) return {};
    DotsOfPicture made{ReaderEnd::done, "dots " + std::to_string(width) + " " + std::to_string(height) + "\n"};
    for (int y = 0; y < height; ++y, line += cairo_image_surface_get_stride(white.get()))
        for (int x = 0; x < width; ++x) {
            std::uint32_t dot = 0;
            std::memcpy(&dot, line + 4 * x, sizeof dot);
            for (const int shift : {16, 8, 0}) made.bytes += static_cast<char>(dot >> shift & 0xFF);
        }
    return made;
}

}  // namespace gongyou::extract
