#include "platform/extract/program/picture_words.hpp"

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>

#include "platform/extract/program/clean_picture.hpp"
#include "platform/extract/program/picture_header.hpp"

extern "C" void omp_set_max_active_levels(
    int most);  // of the library Tesseract computes with; its header is a compiler's

namespace gongyou::extract {

namespace {

constexpr float unsure_below = 70;       // of a hundred, for a word
constexpr float turned_below = 60;       // a page that reads so badly may lie on its side
constexpr float least_to_be_turned = 8;  // how much better the other way up has to read

struct Read {
    float sure = 0;  ///< of a hundred, the mean over characters
    std::string text;
};

void end_line(std::string& text) {
    if (!text.empty() && text.back() != '\n') text += '\n';
}

bool is_latin(char c) { return c > ' ' && static_cast<unsigned char>(c) < 0x80; }

/// Where a word stands in its line, in dots.
struct Place {
    int left = 0, top = 0, right = 0, bottom = 0;
};

/// Chinese is written without blanks: one stands between figures and Latin words, and where a line has a wide gap.
bool are_apart(const std::string& before, const std::string& after, const Place& left, const Place& right) {
    if (right.left - left.right > right.bottom - right.top) return true;
    return !before.empty() && !after.empty() && is_latin(before.back()) && is_latin(after.front());
}

/// Line by line; what the reader was not sure of stands between two marks.
Read words_in(tesseract::TessBaseAPI& reader, const Picture& picture) {
    reader.SetImage(picture.get());
    Read read;
    if (reader.Recognize(nullptr) != 0) return read;
    double sum = 0, letters = 0;
    std::string before;
    Place left;
    const std::unique_ptr<tesseract::ResultIterator> at{reader.GetIterator()};
    if (!at) return read;
    do {
        if (at->IsAtBeginningOf(tesseract::RIL_TEXTLINE)) end_line(read.text);
        const std::unique_ptr<char[]> word{at->GetUTF8Text(tesseract::RIL_WORD)};
        if (!word) continue;
        const auto sure = at->Confidence(tesseract::RIL_WORD);
        std::string plain{word.get()};
        std::erase_if(plain, [](char c) { return c == unsure_begins || c == unsure_ends || c == page_ends; });
        const auto size = static_cast<double>(plain.size());
        sum += static_cast<double>(sure) * size;
        letters += size;
        Place right;
        at->BoundingBox(tesseract::RIL_WORD, &right.left, &right.top, &right.right, &right.bottom);
        if (!at->IsAtBeginningOf(tesseract::RIL_TEXTLINE) && are_apart(before, plain, left, right)) read.text += ' ';
        before = plain;
        left = right;
        read.text += sure < unsure_below ? unsure_begins + plain + unsure_ends : plain;
    } while (at->Next(tesseract::RIL_WORD));
    end_line(read.text);
    if (letters > 0) read.sure = static_cast<float>(sum / letters);
    return read;
}

/// Upright, or whichever other way up reads clearly better: phones are held in every way.
Read best_of(tesseract::TessBaseAPI& reader, const Picture& picture) {
    auto best = words_in(reader, picture);
    for (const int quarters : {1, 3, 2}) {
        if (best.sure >= turned_below) break;
        auto other = words_in(reader, turned(picture, quarters));
        if (other.sure > best.sure + least_to_be_turned) best = std::move(other);
    }
    return best;
}

}  // namespace

PictureReader::PictureReader() : reader_{std::make_unique<tesseract::TessBaseAPI>()} {
    omp_set_max_active_levels(0);  // the cage has one thread
    is_ready_ = reader_->Init(nullptr, "chi_sim", tesseract::OEM_LSTM_ONLY) == 0;
    if (is_ready_) reader_->SetPageSegMode(tesseract::PSM_SINGLE_COLUMN);  // a row of a table stays a line
}

PictureReader::~PictureReader() = default;

DocumentWords PictureReader::read(std::string bytes, int number) {
    const bool is_photograph = is_picture(bytes);
    std::optional<Sheet> sheet;
    std::unique_ptr<PdfSheets> pdf;
    if (is_photograph) {
        const auto header = header_of_picture(bytes);
        if (header && header->dots() > most_dots_read) return {ReaderEnd::page_too_large, {}};
        if (number == 1) sheet = sheet_of_picture(bytes);
    } else {
        pdf = std::make_unique<PdfSheets>(std::move(bytes));
        if (pdf->is_locked()) return {ReaderEnd::locked, {}};
        if (number <= pdf->pages()) sheet = pdf->sheet(number);
        if (sheet && sheet->is_too_large()) return {ReaderEnd::page_too_large, {}};
    }
    if (!sheet) return {};
    const auto picture = clean_picture(*sheet, is_photograph);
    if (!picture) return {};
    const auto read = best_of(*reader_, picture);
    return {ReaderEnd::done, "sure " + std::to_string(static_cast<int>(read.sure)) + "\n" + read.text};
}

}  // namespace gongyou::extract
