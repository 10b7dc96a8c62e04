#include "platform/extract/page_picture.hpp"

#include <charconv>
#include <filesystem>

#include "platform/extract/caged_run.hpp"

namespace gongyou::extract {

namespace {

constexpr std::size_t room_for_a_line = 64;

Fault why_not(const RunEnd& end) {
    const auto of_file = [](std::string_view code) { return Fault{FaultKind::unsupported, code}; };
    if (!end.code) return of_file("file.not_readable");
    switch (static_cast<ReaderEnd>(*end.code)) {
        case ReaderEnd::no_cage:
            return {FaultKind::unavailable, "file.no_cage"};
        case ReaderEnd::damaged:
            return of_file("file.damaged");
        case ReaderEnd::too_many_pages:
            return {FaultKind::too_large, "file.too_many_pages", {{"max", std::to_string(most_pages)}}};
        case ReaderEnd::page_too_large:
            return {FaultKind::too_large, "file.page_too_large"};
        case ReaderEnd::page_unknown:
            return {FaultKind::not_found, "file.page_unknown"};
        default:
            return of_file("file.not_readable");
    }
}

/// "pages 12\n" and then the picture. What comes out of the cage is judged like what comes from outside.
Result<PagePicture> picture_in(std::string_view output, int page) {
    constexpr std::string_view word = "pages ";
    constexpr std::string_view png = "\x89PNG\r\n\x1A\n";
    const auto line = output.substr(0, std::min(output.find('\n'), room_for_a_line));
    PagePicture picture{.page = page};
    if (!line.starts_with(word)) return fail({FaultKind::unsupported, "file.not_readable"});
    const auto [end, error] = std::from_chars(line.data() + word.size(), line.data() + line.size(), picture.pages);
    if (error != std::errc{} || end != line.data() + line.size() || picture.pages < page || picture.pages > most_pages)
        return fail({FaultKind::unsupported, "file.not_readable"});
    picture.png = output.substr(line.size() + 1);
    if (!picture.png.starts_with(png)) return fail({FaultKind::unsupported, "file.not_readable"});
    return picture;
}

}  // namespace

Result<PagePicture> PagePictures::render(std::string_view file, int page, std::string_view mark) const {
    if (page < 1 || page > most_pages) return fail({FaultKind::not_found, "file.page_unknown"});
    if (!std::filesystem::exists(program_)) return fail({FaultKind::unavailable, "file.no_cage"});
    const std::vector<std::string> task{"page", std::to_string(page), std::to_string(mark.size())};
    const auto input = mark.empty() ? std::string{} : std::string{mark}.append(file);
    auto end = run_apart(program_, task, mark.empty() ? file : input, patience_, largest_picture + room_for_a_line);
    if (end.code != static_cast<int>(ReaderEnd::done)) return fail(why_not(end));
    return picture_in(end.output, page);
}

std::string PagePictures::protections() const {
    if (!std::filesystem::exists(program_)) return {};
    const auto end = run_apart(program_, {"cage"}, "", patience_, room_for_a_line);
    return end.code ? end.output : std::string{};
}

std::string reader_program() {
    std::error_code error;
    const auto ours = std::filesystem::read_symlink("/proc/self/exe", error);
    return (ours.parent_path() / "gongyou-extract").string();
}

}  // namespace gongyou::extract
