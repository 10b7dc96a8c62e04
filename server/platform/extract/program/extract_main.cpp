#include <poppler.h>

#include <string_view>

#include "platform/extract/cage.hpp"
#include "platform/extract/program/document_words.hpp"
#include "platform/extract/program/dots_of_picture.hpp"
#include "platform/extract/program/rendered_page.hpp"
#include "platform/extract/program/sheet_text.hpp"
#include "platform/extract/program/streams.hpp"

// gongyou-extract: reads one file that somebody sent, in a cage, and ends.
//   gongyou-extract cage       which protections hold on this machine
//   gongyou-extract page N M   page N of the PDF or picture on standard input, as a picture on standard output; the
//                              first M bytes are a PDF of ours that is drawn over it
//   gongyou-extract text       what the Word document or the text layer of the PDF on standard input says
//   gongyou-extract table      the first sheet of the workbook on standard input, as text on standard output
//   gongyou-extract dots       the PNG on standard input, dot by dot on standard output
int main(int argc, char** argv) {
    using namespace gongyou::extract;
    const std::string_view task = argc > 1 ? argv[1] : "";
    static_cast<void>(poppler_get_version());  // the library is there before the door closes
    const auto cage = enter_cage();
    if (task == "cage") return ended(ReaderEnd::done, in_words(cage));
    if (!cage.holds()) return ended(ReaderEnd::no_cage, {});
    if (task == "table") {
        const auto sheet = sheet_text(all_of_input());
        return ended(sheet.end, sheet.text);
    }
    if (task == "text") {
        const auto words = words_of_document(all_of_input());
        return ended(words.end, words.text);
    }
    if (task == "dots") {
        const auto picture = dots_of_picture(all_of_input());
        return ended(picture.end, picture.bytes);
    }
    const auto page = static_cast<int>(whole_number(argc > 2 ? argv[2] : ""));
    const auto mark_size = whole_number(argc > 3 ? argv[3] : "");
    if (task != "page" || page < 1) return 2;
    auto bytes = all_of_input();
    auto mark = bytes.substr(0, mark_size);
    const auto rendered = rendered_page(bytes.substr(mark.size()), page, std::move(mark));
    return ended(rendered.end, "pages " + std::to_string(rendered.pages) + "\n" + rendered.png);
}
