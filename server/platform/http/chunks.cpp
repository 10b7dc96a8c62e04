#include "platform/http/chunks.hpp"

#include <algorithm>

#include "platform/http/ascii.hpp"

namespace gongyou::http {

ChunkReader::State ChunkReader::begin_data() {
    total_ += size_;
    if (total_ > limit_) return State::too_large;
    part_ = size_ == 0 ? Part::last_cr : Part::data;
    digits_ = 0;
    return State::more;
}

ChunkReader::State ChunkReader::take(std::string_view bytes, std::string& body, std::size_t& used) {
    used = 0;
    while (used < bytes.size()) {
        const char c = bytes[used];
        switch (part_) {
            case Part::size: {
                const int digit = hex_value(c);
                if (digit < 0) {
                    if (c != '\r' || digits_ == 0) return State::malformed;
                    part_ = Part::size_end;
                } else {
                    if (digits_ == 8 || (digits_ == 1 && size_ == 0)) return State::malformed;
                    size_ = size_ * 16 + static_cast<std::size_t>(digit);
                    ++digits_;
                }
                ++used;
                break;
            }
            case Part::size_end: {
                if (c != '\n') return State::malformed;
                ++used;
                if (const auto state = begin_data(); state != State::more) return state;
                break;
            }
            case Part::data: {
                const auto some = std::min(size_, bytes.size() - used);
                body.append(bytes, used, some);
                used += some;
                size_ -= some;
                if (size_ == 0) part_ = Part::data_cr;
                break;
            }
            case Part::data_cr:
            case Part::last_cr:
                if (c != '\r') return State::malformed;
                part_ = part_ == Part::data_cr ? Part::data_lf : Part::last_lf;
                ++used;
                break;
            case Part::data_lf:
                if (c != '\n') return State::malformed;
                part_ = Part::size;
                ++used;
                break;
            case Part::last_lf:
                if (c != '\n') return State::malformed;
                ++used;
                return State::done;
        }
    }
    return State::more;
}

}  // namespace gongyou::http
