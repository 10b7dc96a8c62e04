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

/// "— 1 —" in 宋体 on the outer side, one character in, its dashes 7 mm below the text.
void number_page(const Document& document, const Pen& pen, std::size_t page) {
    const auto& margins = document.margins;
    const auto number = "— " + std::to_string(page + 1) + " —";
    const Style style{.points = number_points, .pitch = 20, .indent = 0};
    const double top =
        sheet_height - margins.bottom + below_the_text - pen.edges_of(pen.set("—", style, sheet_width), 0).upper;
    // the left side of an even page belongs to the number, unless a footer stands there
    const bool is_left = page % 2 == 1 && document.footer.empty();
    if (is_left)
        pen.write(number, style, margins.left + number_points, top);
    else
        pen.write(number, style, sheet_width - margins.right - number_points, top, true);
}

/// Bars at the foot of the first page, in the middle of the sheet.
void draw_foot(const FirstPage& first, const Pen& pen) {
    double y = sheet_height - first.below_foot;
    for (auto bar = first.at_foot.rbegin(); bar != first.at_foot.rend(); ++bar) {
        y -= bar->thickness;
        pen.fill((sheet_width - bar->width) / 2, y, bar->width, bar->thickness, bar->ink);
        y -= white_between_bars;
    }
}

/// What stands around the text: header, footer, number, and what the first page alone has.
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
    const bool is_first = page == 0 && document.first;
    if (is_first) draw_foot(*document.first, pen);
    if (document.page_numbers && !(is_first && !document.first->is_numbered)) number_page(document, pen, page);
}

void draw(const Document& document, const Pen& pen) {
    const auto [pieces, places] = laid(document, pen);
    std::size_t page = 0;
    furnish(document, pen, page);
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        const bool begins_a_page = page < places[at].page;
        for (; page < places[at].page; furnish(document, pen, page)) {
            pen.next_page();
            ++page;
        }
        const double y = document.top_of(page) + places[at].y;
        if (begins_a_page && pieces[at].draw_head)
            pieces[at].draw_head(document.margins.left, y - pieces[at].slice.head);
        pieces[at].draw(document.margins.left, y);
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
