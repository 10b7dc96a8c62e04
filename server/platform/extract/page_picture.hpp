#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "kernel/result.hpp"

namespace gongyou::extract {

/// One page of a PDF as a picture.
struct PagePicture {
    int page = 1;
    int pages = 1;
    std::string png;
};

inline constexpr int most_pages = 200;
inline constexpr std::size_t largest_picture = 8 * 1024 * 1024;
inline constexpr std::chrono::seconds longest_reading{30};

/// Reads files that somebody sent, each in a process of its own that is locked in (platform/extract/cage.hpp) and ends
/// with the file: one that takes it over, or never ends, costs that one picture (security.md FI-2). Any thread; blocks.
class PagePictures {
public:
    /// `program`: gongyou-extract, as a rule beside ours.
    explicit PagePictures(std::string program, std::chrono::milliseconds patience = longest_reading)
        : program_{std::move(program)}, patience_{patience} {}

    /// Faults: file.page_unknown, file.too_many_pages, file.page_too_large, file.damaged (also encrypted ones),
    /// file.not_readable (it took too long or too much), file.no_cage (this machine cannot lock a reader in).
    ///
    /// A JPEG or PNG is read like a PDF of one page. `mark` is a PDF of ours whose first page is drawn over it, as
    /// large as the page needs: then there is no picture without it.
    Result<PagePicture> render(std::string_view file, int page, std::string_view mark = {}) const;

    /// Which protections hold here: the words of `in_words`, or empty where the reader does not start.
    std::string protections() const;

private:
    std::string program_;
    std::chrono::milliseconds patience_;
};

/// gongyou-extract beside the running program.
std::string reader_program();

/// How gongyou-extract ends when it refuses.
enum class ReaderEnd {
    done = 0,
    no_cage = 3,
    damaged = 4,
    too_many_pages = 5,
    page_too_large = 6,
    page_unknown = 7,
    table_too_large = 8,
    locked = 9
};

}  // namespace gongyou::extract
