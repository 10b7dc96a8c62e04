#include "platform/paper/page_breaks.hpp"

#include <algorithm>

namespace gongyou::paper {

namespace {

using Kind = Slice::Kind;

constexpr double hair = 0.01;  // sums of heights are not exact

/// One past the last slice of the page that begins at `first`.
std::size_t end_of_page(const std::vector<Slice>& slices, std::size_t first, double height) {
    double used = 0;
    std::size_t at = first;
    for (; at < slices.size(); ++at) {
        if (slices[at].kind == Kind::new_page) return at;
        const bool is_dropped = used == 0 && slices[at].kind == Kind::space;
        if (used > 0 && used + slices[at].height > height + hair) break;
        if (!is_dropped) used += slices[at].height + (at == first ? slices[at].head : 0);
    }
    if (at == slices.size()) return at;
    const auto is_space = [&](std::size_t which) {
        return slices[which].kind == Kind::space || slices[which].kind == Kind::fill;
    };
    auto next = at;
    while (next + 1 < slices.size() && is_space(next)) ++next;
    auto back = next;
    while (back > first && slices[back].joined) {
        --back;
        while (back > first && is_space(back)) --back;
    }
    return back > first && back != next ? back : at;
}

/// Stands the slices of one page, below one another.
void stand(const std::vector<Slice>& slices, std::size_t first, std::size_t last, std::size_t page, double height,
           std::vector<Stand>& found) {
    double used = slices[first].head;
    double fills = 0;
    for (auto at = first; at < last; ++at) {
        if (used > 0 || slices[at].kind != Kind::space) used += slices[at].height;
        if (slices[at].kind == Kind::fill) ++fills;
    }
    const double each = fills > 0 ? std::max(0.0, height - used) / fills : 0;
    double y = slices[first].head;
    for (auto at = first; at < last; ++at) {
        found[at] = {page, y};
        if (slices[at].kind == Kind::fill) y += each;
        if (y > 0 || slices[at].kind != Kind::space) y += slices[at].height;
    }
}

}  // namespace

std::vector<Stand> stands(const std::vector<Slice>& slices, double height, double first_height) {
    std::vector<Stand> found(slices.size());
    std::size_t page = 0;
    for (std::size_t first = 0; first < slices.size(); ++page) {
        const double room = page == 0 ? first_height : height;
        auto last = end_of_page(slices, first, room);
        stand(slices, first, last, page, room, found);
        if (last < slices.size() && slices[last].kind == Kind::new_page) found[last++] = {page, 0};
        first = last;
    }
    return found;
}

}  // namespace gongyou::paper
