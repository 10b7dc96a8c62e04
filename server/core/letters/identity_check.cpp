#include "core/letters/identity_check.hpp"

#include <algorithm>

#include "core/papers/identity_marks.hpp"

namespace gongyou::letters {

std::vector<std::string> identity_findings(std::string_view text) {
    std::vector<std::string> found;
    for (auto& mark : papers::identity_marks(text, {}))
        if (std::ranges::count(found, mark.words) == 0) found.push_back(std::move(mark.words));
    return found;
}

Result<Done> names_nobody(const Filled& fields, const ConfirmedFindings& confirmed) {
    Fault fault{FaultKind::invalid, "form.invalid"};
    for (const auto& [name, value] : fields) {
        if (name == "contact") continue;
        for (auto& found : identity_findings(value)) {
            const auto is_it = [&](const auto& one) { return one.text() == found; };
            if (std::ranges::none_of(confirmed, is_it))
                fault.fields.push_back({name, "letter.identity_found", {{"found", std::move(found)}}});
        }
    }
    if (fault.fields.empty()) return Done{};
    return fail(std::move(fault));
}

}  // namespace gongyou::letters
