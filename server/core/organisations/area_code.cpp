#include "core/organisations/area_code.hpp"

namespace gongyou {

Result<AreaCode> AreaCode::read(std::string_view text) {
    const bool has_a_length = text.size() == 6 || text.size() == 9 || text.size() == 12;
    if (!has_a_length || text.front() == '0' || text.find_first_not_of("0123456789") != std::string_view::npos)
        return fail({FaultKind::invalid, "area.wrong"});
    return AreaCode{std::string{text}};
}

std::size_t AreaCode::depth() const {
    auto depth = text_.size();
    while (depth > 6 && text_.compare(depth - 3, 3, "000") == 0) depth -= 3;  // no township, no village named
    while (depth > 2 && depth <= 6 && text_.compare(depth - 2, 2, "00") == 0) depth -= 2;
    return depth;
}

bool AreaCode::covers(const AreaCode& inner) const {
    return !text_.empty() && inner.text_.compare(0, depth(), text_, 0, depth()) == 0 && inner.depth() >= depth();
}

}  // namespace gongyou
