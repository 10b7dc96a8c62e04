#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/result.hpp"
#include "platform/extract/page_picture.hpp"

namespace gongyou::extract {

inline constexpr std::size_t largest_document = 20 * 1024 * 1024;
inline constexpr std::size_t largest_unpacked_document = 64 * 1024 * 1024;
inline constexpr std::size_t largest_text = 4 * 1024 * 1024;
inline constexpr int most_pages_by_picture = 20;

/// Between pages, and around what a picture's reader was not sure of, as both programs write them.
inline constexpr char page_ends = '\f';
inline constexpr char unsure_begins = '\x1A';
inline constexpr char unsure_ends = '\x1B';

/// A piece of a text, in bytes.
struct TextPiece {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What a document says.
struct DocumentText {
    std::string text;  ///< UTF-8, without control characters but line ends and tabs; a page begins on a new line
    int pages = 1;
    int pages_by_picture = 0;       ///< how many of them were read from their picture
    double sureness = 1;            ///< of those pages: how sure the reader was, 0 to 1
    std::vector<TextPiece> unsure;  ///< what it was not sure of, in the order of the text
};

/// Reads documents that somebody sent, each in a process of its own that is locked in and ends with the file
/// (security.md FI-2): text as it is, Word documents, PDF, and pictures of pages. Any thread; blocks, up to half a
/// minute for each page that is a picture.
class DocumentReading {
public:
    /// `program`: gongyou-extract; gongyou-read lies beside it.
    explicit DocumentReading(std::string program, std::chrono::milliseconds patience = longest_reading);

    /// Faults: document.empty, document.kind_unknown, document.old_word (.doc), document.locked (a password),
    /// document.too_long, document.page_too_large (a side over five metres, or a picture of more than 25 million dots),
    /// document.nothing_read (no words were found), file.damaged, file.not_readable (it took too long or too much),
    /// file.no_cage.
    Result<DocumentText> read(std::string_view file) const;

private:
    Result<DocumentText> layers(std::string_view file) const;
    Result<Done> read_pictures(std::string_view file, std::vector<std::string> pages, DocumentText& into) const;

    std::string program_;
    std::string picture_program_;
    std::chrono::milliseconds patience_;
};

}  // namespace gongyou::extract
