#include "platform/extract/picture_dots.hpp"

#include <charconv>
#include <filesystem>

#include "platform/extract/caged_run.hpp"

namespace gongyou::extract {

namespace {

constexpr std::size_t room_for_sizes = 32;
constexpr std::size_t most_bytes = std::size_t{most_dots_a_side} * most_dots_a_side * 3;

Fault why_no_dots(const RunEnd& end) {
    if (!end.code) return {FaultKind::unsupported, "file.not_readable"};
    switch (static_cast<ReaderEnd>(*end.code)) {
        case ReaderEnd::no_cage:
            return {FaultKind::unavailable, "file.no_cage"};
        case ReaderEnd::damaged:
            return {FaultKind::unsupported, "file.damaged"};
        case ReaderEnd::page_too_large:
            return {FaultKind::too_large, "file.page_too_large"};
        default:
            return {FaultKind::unsupported, "file.not_readable"};
    }
}

/// "dots 600 598\n" and then three bytes a dot, no more and no less. What comes out of the cage is judged like what
/// comes from outside.
Result<Dots> dots_in(std::string_view output) {
    constexpr std::string_view word = "dots ";
    const Fault unreadable{FaultKind::unsupported, "file.not_readable"};
    const auto line = output.substr(0, std::min(output.find('\n'), room_for_sizes));
    if (!line.starts_with(word)) return fail(unreadable);
    Dots dots;
    const auto* end = line.data() + line.size();
    const auto width = std::from_chars(line.data() + word.size(), end, dots.width);
    if (width.ec != std::errc{} || width.ptr == end || *width.ptr != ' ') return fail(unreadable);
    const auto height = std::from_chars(width.ptr + 1, end, dots.height);
    if (height.ec != std::errc{} || height.ptr != end) return fail(unreadable);
    const auto is_side = [](int side) { return side > 0 && side <= most_dots_a_side; };
    if (!is_side(dots.width) || !is_side(dots.height)) return fail(unreadable);
    dots.rgb = output.substr(line.size() + 1);
    const auto expected = static_cast<std::size_t>(dots.width) * static_cast<std::size_t>(dots.height) * 3;
    if (dots.rgb.size() != expected) return fail(unreadable);
    return dots;
}

}  // namespace

Result<Dots> DotReading::read(std::string_view png) const {
    if (!std::filesystem::exists(program_)) return fail({FaultKind::unavailable, "file.no_cage"});
    const auto end = run_apart(program_, {"dots"}, png, patience_, most_bytes + room_for_sizes);
    if (end.code != static_cast<int>(ReaderEnd::done)) return fail(why_no_dots(end));
    return dots_in(end.output);
}

}  // namespace gongyou::extract
