#pragma once

#include <memory>
#include <string>

#include "platform/extract/program/document_words.hpp"

namespace tesseract {
class TessBaseAPI;
}

namespace gongyou::extract {

/// Reads the words in a picture of a page (Tesseract, chi_sim).
class PictureReader {
public:
    /// Fetches what it knows of characters from the disk: before the cage closes.
    PictureReader();
    ~PictureReader();

    bool is_ready() const { return is_ready_; }
    /// Of page `number` of a PDF, or of a picture. Inside the cage only.
    DocumentWords read(std::string bytes, int number);

private:
    std::unique_ptr<tesseract::TessBaseAPI> reader_;
    bool is_ready_ = false;
};

}  // namespace gongyou::extract
