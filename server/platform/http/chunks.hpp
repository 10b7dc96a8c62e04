#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gongyou::http {

/// Takes a chunked body apart while it arrives. Strict: no extensions, no trailers, no leading zeros, CRLF only.
class ChunkReader {
public:
    enum class State { more, done, malformed, too_large };

    explicit ChunkReader(std::size_t limit) : limit_{limit} {}

    /// Takes what it can from the front of `bytes`, appends it to `body`, and says in `used` how many bytes it took.
    State take(std::string_view bytes, std::string& body, std::size_t& used);

private:
    enum class Part { size, size_end, data, data_cr, data_lf, last_cr, last_lf };

    State begin_data();

    std::size_t limit_;
    Part part_ = Part::size;
    std::size_t size_ = 0;    ///< of the chunk under way: what is left of it
    std::size_t digits_ = 0;  ///< of that size
    std::size_t total_ = 0;   ///< announced so far
};

}  // namespace gongyou::http
