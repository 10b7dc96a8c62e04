#include <poppler.h>
#include <unistd.h>

#include <charconv>
#include <string_view>

#include "platform/extract/cage.hpp"
#include "platform/extract/program/rendered_page.hpp"
#include "platform/extract/program/sheet_text.hpp"

// gongyou-extract: reads one file that somebody sent, in a cage, and ends.
//   gongyou-extract cage       which protections hold on this machine
//   gongyou-extract page N     page N of the PDF on standard input, as a picture on standard output
//   gongyou-extract table      the first sheet of the workbook on standard input, as text on standard output
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
    constexpr std::size_t largest_file = 20 << 20;
    std::string bytes;
    char piece[1 << 16];
    for (ssize_t size = 0; (size = read(STDIN_FILENO, piece, sizeof piece)) > 0 && bytes.size() <= largest_file;)
        bytes.append(piece, static_cast<std::size_t>(size));
    return bytes;
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
    int page = 0;
    const std::string_view number = argc > 2 ? argv[2] : "";
    std::from_chars(number.data(), number.data() + number.size(), page);
    if (task != "page" || page < 1) return 2;
    const auto rendered = rendered_page(all_of_input(), page);
    if (rendered.end != ReaderEnd::done) return end_with(rendered.end);
    return put("pages " + std::to_string(rendered.pages) + "\n") && put(rendered.png) ? end_with(ReaderEnd::done) : 1;
}
