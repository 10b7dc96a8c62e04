#pragma once

#include <string>

#include "platform/extract/document_reading.hpp"

namespace gongyou::extract {

/// The words of a document; `end` says why there are none.
struct DocumentWords {
    ReaderEnd end = ReaderEnd::damaged;
    std::string text;  ///< as document_reading.hpp parts it
};

/// What a Word document (.docx) or the text layer of a PDF says. Of a page without words, or with words that are no
/// characters, nothing is said: its picture has to be read. Inside the cage only.
DocumentWords words_of_document(std::string bytes);

}  // namespace gongyou::extract
