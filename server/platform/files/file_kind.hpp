#pragma once

#include <boost/describe.hpp>
#include <string_view>

namespace gongyou::files {

/// What may be sent. Everything else is refused.
enum class FileKind { jpeg, png, pdf };
BOOST_DESCRIBE_ENUM(FileKind, jpeg, png, pdf)

/// "image/jpeg"
constexpr std::string_view media_type(FileKind kind) {
    switch (kind) {
        case FileKind::jpeg:
            return "image/jpeg";
        case FileKind::png:
            return "image/png";
        case FileKind::pdf:
            return "application/pdf";
    }
    return "application/octet-stream";
}

/// "jpg": what the name ends with when we make one up.
constexpr std::string_view usual_ending(FileKind kind) {
    switch (kind) {
        case FileKind::jpeg:
            return "jpg";
        case FileKind::png:
            return "png";
        case FileKind::pdf:
            return "pdf";
    }
    return "";
}

}  // namespace gongyou::files
