#include "platform/extract/program/document_words.hpp"

#include "platform/extract/program/docx_words.hpp"
#include "platform/extract/program/sheets.hpp"
#include "platform/extract/program/unpacked.hpp"

namespace gongyou::extract {

namespace {

/// A page of less has a stamp or a page number, and its words are in a picture.
constexpr std::size_t least_characters = 16;

std::string head(int pages) { return "pages " + std::to_string(pages) + "\n"; }

DocumentWords words_of_docx(const std::string& bytes) {
    const auto parts = unpacked(bytes, "word/", largest_unpacked_document);
    if (parts.look == ArchiveLook::locked) return {ReaderEnd::locked, {}};
    if (parts.look == ArchiveLook::too_large) return {ReaderEnd::too_many_pages, {}};
    const auto document = parts.parts.find("word/document.xml");
    if (document == parts.parts.end()) return {};
    const auto words = docx_words(document->second);
    if (!words) return {};
    if (words->size() > largest_text) return {ReaderEnd::too_many_pages, {}};
    return {ReaderEnd::done, head(1) + *words};
}

/// Where a font does not say which characters its signs are, they come as private ones, or as none.
bool is_readable(std::string_view text) {
    std::size_t characters = 0, unknown = 0;
    for (const gchar* at = text.data(); at < text.data() + text.size();
         at += g_utf8_skip[static_cast<unsigned char>(*at)]) {
        const auto sign = g_utf8_get_char(at);
        if (g_unichar_isspace(sign)) continue;
        ++characters;
        if (sign == 0xFFFD || g_unichar_type(sign) == G_UNICODE_PRIVATE_USE || g_unichar_iscntrl(sign)) ++unknown;
    }
    return characters >= least_characters && unknown * 10 < characters;
}

bool is_too_large(PopplerPage& page) {
    Sheet sheet;
    poppler_page_get_size(&page, &sheet.width, &sheet.height);
    return sheet.is_too_large();
}

DocumentWords words_of_pdf(std::string bytes) {
    const PdfSheets pdf{std::move(bytes)};
    if (pdf.is_locked()) return {ReaderEnd::locked, {}};
    if (pdf.pages() < 1) return {};
    if (pdf.pages() > most_pages) return {ReaderEnd::too_many_pages, {}};
    DocumentWords words{ReaderEnd::done, head(pdf.pages())};
    for (int number = 1; number <= pdf.pages(); ++number) {
        if (number > 1) words.text += page_ends;
        const auto page = pdf.page(number);
        if (!page) continue;
        if (is_too_large(*page)) return {ReaderEnd::page_too_large, {}};
        const std::unique_ptr<char, void (*)(gpointer)> text{poppler_page_get_text(page.get()), &g_free};
        if (!text || !is_readable(text.get())) continue;
        for (const char* at = text.get(); *at; ++at)
            if (*at != page_ends) words.text += *at;
        if (words.text.size() > largest_text) return {ReaderEnd::too_many_pages, {}};
    }
    return words;
}

}  // namespace

DocumentWords words_of_document(std::string bytes) {
    if (bytes.starts_with("PK")) return words_of_docx(bytes);
    return words_of_pdf(std::move(bytes));
}

}  // namespace gongyou::extract
