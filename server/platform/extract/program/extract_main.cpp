#include <poppler.h>
#include <unistd.h>

#include <charconv>
#include <string_view>

#include "platform/extract/cage.hpp"
#include "platform/extract/program/dots_of_picture.hpp"
#include "platform/extract/program/rendered_page.hpp"
#include "platform/extract/program/sheet_text.hpp"

// gongyou-extract: reads one file that somebody sent, in a cage, and ends.
//   gongyou-extract cage       which protections hold on this machine
//   gongyou-extract page N M   page N of the PDF or picture on standard input, as a picture on standard output; the
//                              first M bytes are a PDF of ours that is drawn over it
//   gongyou-extract table      the first sheet of the workbook on standard input, as text on standard output
//   gongyou-extract dots       the PNG on standard input, dot by dot on standard output
namespace {

using namespace gongyou::extract;

bool put(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::string all_of_input() {
    constexpr std::size_t largest_file = 21 << 20;  // a file and the mark before it
    std::string bytes;
    char piece[1 << 16];
    for (ssize_t size = 0; (size = read(STDIN_FILENO, piece, sizeof piece)) > 0 && bytes.size() <= largest_file;)
        bytes.append(piece, static_cast<std::size_t>(size));
    return bytes;
}

std::size_t whole_number(std::string_view digits) {
    std::size_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

int end_with(ReaderEnd end) { return static_cast<int>(end); }

}  // namespace

int main(int argc, char** argv) {
    const std::string_view task = argc > 1 ? argv[1] : "";
    static_cast<void>(poppler_get_version());  // the library is there before the door closes
    const auto cage = enter_cage();
    if (task == "cage") return put(in_words(cage)) ? end_with(ReaderEnd::done) : 1;
    if (!cage.holds()) return end_with(ReaderEnd::no_cage);
    if (task == "table") {
        const auto sheet = sheet_text(all_of_input());
        if (sheet.end != ReaderEnd::done) return end_with(sheet.end);
        return put(sheet.text) ? end_with(ReaderEnd::done) : 1;
    }
    if (task == "dots") {
        const auto picture = dots_of_picture(all_of_input());
        if (picture.end != ReaderEnd::done) return end_with(picture.end);
        return put(picture.bytes) ? end_with(ReaderEnd::done) : 1;
    }
    const auto page = whole_number(argc > 2 ? argv[2] : "");
    const auto mark_size = whole_number(argc > 3 ? argv[3] : "");
    if (task != "page" || page < 1) return 2;
    auto bytes = all_of_input();
    auto mark = bytes.substr(0, mark_size);
    const auto rendered = rendered_page(bytes.substr(mark.size()), static_cast<int>(page), std::move(mark));
    if (rendered.end != ReaderEnd::done) return end_with(rendered.end);
    return put("pages " + std::to_string(rendered.pages) + "\n") && put(rendered.png) ? end_with(ReaderEnd::done) : 1;
}
