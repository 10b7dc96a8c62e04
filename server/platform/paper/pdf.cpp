#include "platform/paper/pdf.hpp"

#include <cairo-pdf.h>

#include <stdexcept>

#include "platform/paper/pieces.hpp"

namespace gongyou::paper {

namespace {

constexpr double number_points = 14;  // 4号
const double below_the_text = mm(7);

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

Held<cairo_surface_t> surface_for(const Document& document, std::string& bytes) {
    const double scale = enlarged(document.sheet);
    Held<cairo_surface_t> surface{
        cairo_pdf_surface_create_for_stream(&append, &bytes, sheet_width * scale, sheet_height * scale)};
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, document.name.c_str());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, nullptr);
    return surface;
}

/// What stands around the text: header and footer, and the number on the outer side, one character in.
void furnish(const Document& document, const Pen& pen, std::size_t page) {
    const auto& margins = document.margins;
    const double foot = sheet_height - margins.bottom + below_the_text;
    const Style small{.points = 10, .pitch = 14, .ink = Ink::grey};
    if (!document.header.empty()) {
        Style style = small;
        style.ink = document.header_ink;
        pen.write(document.header, style, margins.left, margins.top - below_the_text - 14);
    }
    if (!document.footer.empty()) pen.write(document.footer, small, margins.left, foot + 3);
    if (!document.page_numbers) return;
    const auto number = "— " + std::to_string(page + 1) + " —";
    const Style style{.points = number_points, .pitch = 20};
    // the left side of an even page belongs to the number, unless a footer stands there
    const bool is_left = page % 2 == 1 && document.footer.empty();
    if (is_left)
        pen.write(number, style, margins.left + number_points, foot);
    else
        pen.write(number, style, sheet_width - margins.right - number_points, foot, true);
}

void draw(const Document& document, const Pen& pen) {
    const auto pieces = pieces_of(document, pen);
    std::vector<Slice> slices;
    for (const auto& piece : pieces) slices.push_back(piece.slice);
    const auto places = stands(slices, document.margins.height());
    std::size_t page = 0;
    furnish(document, pen, page);
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        for (; page < places[at].page; furnish(document, pen, page)) {
            pen.next_page();
            ++page;
        }
        pieces[at].draw(document.margins.left, document.margins.top + places[at].y);
    }
    pen.next_page();
}

}  // namespace

std::string pdf(const Document& document) {
    std::string bytes;
    const auto surface = surface_for(document, bytes);
    draw(document, Pen{surface.get(), enlarged(document.sheet)});
    cairo_surface_finish(surface.get());
    if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error{std::string{"no PDF could be made: "} + cairo_status_to_string(status)};
    return bytes;
}

}  // namespace gongyou::paper
