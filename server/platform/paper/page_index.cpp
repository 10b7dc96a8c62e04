#include "platform/paper/page_index.hpp"

#include <cairo-pdf.h>

#include "platform/paper/pieces.hpp"

namespace gongyou::paper {

std::vector<int> pages_of(const Document& document) {
    const double scale = enlarged(document.sheet);
    const Held<cairo_surface_t> nowhere{
        cairo_pdf_surface_create_for_stream(nullptr, nullptr, sheet_width * scale, sheet_height * scale)};
    const Pen pen{nowhere.get(), scale};
    const auto [pieces, places] = laid(document, pen);
    std::vector<int> pages(document.blocks.size(), 0);
    for (std::size_t at = 0; at < pieces.size(); ++at)
        if (auto& page = pages[pieces[at].block]; page == 0) page = static_cast<int>(places[at].page) + 1;
    return pages;
}

}  // namespace gongyou::paper
