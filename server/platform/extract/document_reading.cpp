#include "platform/extract/document_reading.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>

#include "kernel/text_of_bytes.hpp"
#include "platform/extract/caged_run.hpp"

namespace gongyou::extract {

namespace {

constexpr std::size_t room_for_a_head = 32;

Fault of_document(std::string_view code) { return {FaultKind::unsupported, code}; }

Fault why_no_words(const RunEnd& end) {
    if (!end.code) return of_document("file.not_readable");
    switch (static_cast<ReaderEnd>(*end.code)) {
        case ReaderEnd::no_cage:
            return {FaultKind::unavailable, "file.no_cage"};
        case ReaderEnd::locked:
            return of_document("document.locked");
        case ReaderEnd::damaged:
            return of_document("file.damaged");
        case ReaderEnd::too_many_pages:
            return {FaultKind::too_large, "document.too_long"};
        case ReaderEnd::page_too_large:
            return {FaultKind::too_large, "document.page_too_large"};
        default:
            return of_document("file.not_readable");
    }
}

/// "pages 12\n" or "sure 87\n" before the words. What comes out of the cage is judged like what comes from outside.
struct Told {
    int number = 0;
    std::string words;
};
std::optional<Told> told_in(std::string_view output, std::string_view word, int most) {
    const auto line = output.substr(0, std::min(output.find('\n'), room_for_a_head));
    if (!line.starts_with(word) || line.size() == output.size()) return std::nullopt;
    Told told;
    const auto [end, error] = std::from_chars(line.data() + word.size(), line.data() + line.size(), told.number);
    if (error != std::errc{} || end != line.data() + line.size() || told.number < 0 || told.number > most)
        return std::nullopt;
    auto words = text_of_bytes(output.substr(line.size() + 1));
    if (!words) return std::nullopt;
    told.words = *std::move(words);
    return told;
}

std::vector<std::string> pages_of(std::string_view words) {
    std::vector<std::string> pages;
    for (;;) {
        const auto end = words.find(page_ends);
        pages.emplace_back(words.substr(0, end));
        if (end == std::string_view::npos) return pages;
        words.remove_prefix(end + 1);
    }
}

bool is_blank(std::string_view page) { return page.find_first_not_of(" \t\r\n\f") == std::string_view::npos; }

/// Takes a page over, and notes what its reader was not sure of.
void add_page(DocumentText& document, std::string_view page) {
    auto& text = document.text;
    if (!text.empty() && text.back() != '\n') text += '\n';
    for (const char c : page) {
        if (c == unsure_begins) {
            document.unsure.push_back({text.size(), text.size()});
        } else if (c == unsure_ends) {
            if (!document.unsure.empty()) document.unsure.back().end = text.size();
        } else if (c == '\n' || c == '\t' || static_cast<unsigned char>(c) >= 0x20) {
            text += c;
        }
    }
    std::erase_if(document.unsure, [](const TextPiece& piece) { return piece.end <= piece.begin; });
}

bool is_text(std::string_view file) {
    constexpr std::string_view begins[] = {"%PDF", "PK\x03\x04", "\x89PNG", "\xFF\xD8\xFF", "\xD0\xCF\x11\xE0"};
    return std::ranges::none_of(begins, [&](std::string_view begin) { return file.starts_with(begin); });
}

/// An old Word document, or a new one inside a password.
Fault why_not_of_office(std::string_view file) {
    constexpr std::string_view wrapped{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32};
    return of_document(file.find(wrapped) == std::string_view::npos ? "document.old_word" : "document.locked");
}

Result<DocumentText> plain(std::string_view file) {
    auto text = text_of_bytes(file);
    if (!text) return fail(of_document("document.kind_unknown"));
    if (text->size() > largest_text) return fail({FaultKind::too_large, "document.too_long"});
    DocumentText document;
    add_page(document, *text);
    return document;
}

}  // namespace

DocumentReading::DocumentReading(std::string program, std::chrono::milliseconds patience)
    : program_{std::move(program)},
      picture_program_{std::filesystem::path{program_}.replace_filename("gongyou-read").string()},
      patience_{patience} {}

Result<DocumentText> DocumentReading::layers(std::string_view file) const {
    const bool is_one_picture = file.starts_with("\x89PNG") || file.starts_with("\xFF\xD8\xFF");
    std::vector<std::string> pages(1);
    if (!is_one_picture) {
        const auto end = run_apart(program_, {"text"}, file, patience_, largest_text + room_for_a_head);
        if (end.code != static_cast<int>(ReaderEnd::done)) return fail(why_no_words(end));
        const auto told = told_in(end.output, "pages ", most_pages);
        if (!told) return fail(of_document("file.not_readable"));
        pages = pages_of(told->words);
    }
    DocumentText document{.text = {}, .pages = static_cast<int>(pages.size())};
    const bool has_layer = file.starts_with("PK");
    if (has_layer)
        for (const auto& page : pages) add_page(document, page);
    else if (const auto read = read_pictures(file, std::move(pages), document); !read)
        return fail(read.error());
    return document;
}

Result<Done> DocumentReading::read_pictures(std::string_view file, std::vector<std::string> pages,
                                            DocumentText& into) const {
    double sure = 0;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        if (!is_blank(pages[at])) {
            add_page(into, pages[at]);
            continue;
        }
        if (!std::filesystem::exists(picture_program_)) return fail({FaultKind::unavailable, "file.no_cage"});
        if (++into.pages_by_picture > most_pages_by_picture) return fail({FaultKind::too_large, "document.too_long"});
        const auto end =
            run_apart(picture_program_, {std::to_string(at + 1)}, file, patience_, largest_text + room_for_a_head);
        if (end.code != static_cast<int>(ReaderEnd::done)) return fail(why_no_words(end));
        const auto told = told_in(end.output, "sure ", 100);
        if (!told) return fail(of_document("file.not_readable"));
        sure += told->number / 100.0;
        add_page(into, told->words);
    }
    if (into.pages_by_picture > 0) into.sureness = sure / into.pages_by_picture;
    return Done{};
}

Result<DocumentText> DocumentReading::read(std::string_view file) const {
    if (file.empty()) return fail(of_document("document.empty"));
    if (file.size() > largest_document) return fail({FaultKind::too_large, "document.too_long"});
    if (file.starts_with("\xD0\xCF\x11\xE0")) return fail(why_not_of_office(file));
    if (!is_text(file) && !std::filesystem::exists(program_)) return fail({FaultKind::unavailable, "file.no_cage"});
    auto document = is_text(file) ? plain(file) : layers(file);
    if (document && is_blank(document->text)) return fail(of_document("document.nothing_read"));
    return document;
}

}  // namespace gongyou::extract
