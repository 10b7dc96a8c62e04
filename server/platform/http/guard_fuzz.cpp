#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "platform/http/chunks.hpp"
#include "platform/http/guard.hpp"

namespace gongyou::http {
namespace {

void must(bool holds) {
    if (!holds) std::abort();
}

/// What was let in keeps the promises that everything behind relies on.
void check(const Head& head) {
    const auto& request = head.request;
    must(request.path.starts_with('/') && request.path.size() + request.query.size() <= most_target_bytes);
    must(request.headers.size() <= most_fields && request.header("host").has_value());
    must(!(head.chunked && request.header("content-length")));
    for (std::size_t i = 0; i < request.headers.size(); ++i) {
        for (const char c : request.headers[i].first) must(c > 0x20 && c < 0x7F && c != ':' && !(c >= 'A' && c <= 'Z'));
        for (const char c : request.headers[i].second) must(c != '\r' && c != '\n' && c != '\0');
        for (std::size_t j = 0; j < i; ++j) must(request.headers[i].first != request.headers[j].first);
    }
}

/// A body cut in two is read as when it comes in one piece.
void check_chunks(std::string_view bytes) {
    std::string whole;
    std::size_t used = 0;
    ChunkReader at_once{1'000};
    const auto state = at_once.take(bytes, whole, used);
    must(used <= bytes.size() && whole.size() <= 1'000);

    std::string pieces;
    ChunkReader in_pieces{1'000};
    auto last = ChunkReader::State::more;
    for (std::size_t at = 0; at < bytes.size() && last == ChunkReader::State::more; ++at)
        last = in_pieces.take(bytes.substr(at, 1), pieces, used);
    must(last == state && pieces == whole);
}

}  // namespace
}  // namespace gongyou::http

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gongyou::http;
    static const auto names = HostNames::of_this_machine();
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    HeaderScan at_once;
    HeaderScan in_pieces;
    const auto found = at_once.look(bytes);
    auto piecewise = HeaderScan::Found::more;
    for (std::size_t end = 1; end <= size && piecewise == HeaderScan::Found::more; end += 1 + end / 8)
        piecewise = in_pieces.look(bytes.substr(0, end));
    if (piecewise == HeaderScan::Found::more) piecewise = in_pieces.look(bytes);
    must(size == 0 || piecewise == found);
    if (found == HeaderScan::Found::whole) {
        must(at_once.size() == in_pieces.size());
        Head head;
        if (!read_head(bytes.substr(0, at_once.size()), names, head)) {
            check(head);
            check_chunks(bytes.substr(at_once.size()));
        }
    }
    return 0;
}
