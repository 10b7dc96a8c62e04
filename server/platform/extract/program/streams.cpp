#include "platform/extract/program/streams.hpp"

#include <unistd.h>

#include <charconv>

namespace gongyou::extract {

std::string all_of_input() {
    constexpr std::size_t largest_file = 21 << 20;  // a file and the mark before it
    std::string bytes;
    char piece[1 << 16];
    for (ssize_t size = 0; (size = read(STDIN_FILENO, piece, sizeof piece)) > 0 && bytes.size() <= largest_file;)
        bytes.append(piece, static_cast<std::size_t>(size));
    return bytes;
}

bool put(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::size_t whole_number(std::string_view digits) {
    std::size_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

int ended(ReaderEnd end, std::string_view bytes) {
    if (end != ReaderEnd::done) return static_cast<int>(end);
    return put(bytes) ? static_cast<int>(ReaderEnd::done) : 1;
}

}  // namespace gongyou::extract
