#pragma once

#include <string>
#include <string_view>

#include "kernel/result.hpp"

/// What the kinds of content must be like. Private to accept_upload.
namespace gongyou::files {

inline Fault kind_refused() { return {FaultKind::unsupported, "file.kind_refused"}; }
inline Fault damaged() { return {FaultKind::invalid, "file.damaged"}; }
Fault too_many_pixels();

/// Each walks the whole file once, copies what a picture needs and leaves the rest out.
Result<std::string> stripped_jpeg(std::string_view bytes);
Result<std::string> stripped_png(std::string_view bytes);
/// A PDF as it is: its inside is for the parser cage.
Result<std::string> checked_pdf(std::string_view bytes);

/// Whether a picture or document is something else as well: a web page at its start, an archive at its end.
bool hides_something(std::string_view bytes);

/// Numbers as both formats write them: the high byte first. The caller has made sure that they are there.
inline std::uint32_t byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }
inline std::uint32_t two_at(std::string_view bytes, std::size_t at) {
    return byte_at(bytes, at) << 8 | byte_at(bytes, at + 1);
}
inline std::uint32_t four_at(std::string_view bytes, std::size_t at) {
    return two_at(bytes, at) << 16 | two_at(bytes, at + 2);
}

}  // namespace gongyou::files
