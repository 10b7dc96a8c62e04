#include <cstdlib>

#include "platform/files/accept_upload.hpp"

/// Any bytes as each kind: no crash, and what is accepted is accepted again as it is.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace gongyou::files;
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    for (const auto kind : {FileKind::jpeg, FileKind::png, FileKind::pdf}) {
        const auto name = "a." + std::string{usual_ending(kind)};
        const auto once = accept_upload(bytes, name, media_type(kind));
        if (!once) continue;
        const auto twice = accept_upload(once->bytes, name, media_type(kind));
        if (!twice || twice->bytes != once->bytes) std::abort();
    }
    static_cast<void>(accept_upload("\xFF\xD8\xFF", bytes, bytes));
    return 0;
}
