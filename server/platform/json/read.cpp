#include "platform/json/read.hpp"

#include <algorithm>

namespace gongyou::json {

void read_object(const Document& document, std::uint32_t at, void* whole, std::span<const MemberReader> members,
                 FieldFaults& faults) {
    if (document[at].kind != Kind::object) return faults.add("value.wrong_type");
    std::vector<bool> seen(members.size());
    for (auto name_at = at + 1; name_at < document[at].end; name_at = document[name_at + 1].end) {
        const auto name = document.text(name_at);
        const auto member = std::ranges::find(members, name, &MemberReader::name);
        if (member == members.end()) {
            faults.add_unknown(name);
            continue;
        }
        const auto index = static_cast<std::size_t>(member - members.begin());
        if (seen[index]) {
            faults.add_repeated();
            continue;
        }
        seen[index] = true;
        const auto step = faults.member(name);
        member->read(document, name_at + 1, whole, faults);
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (seen[i] || !members[i].is_required) continue;
        const auto step = faults.member(members[i].name);
        faults.add("value.missing");
    }
}

}  // namespace gongyou::json
