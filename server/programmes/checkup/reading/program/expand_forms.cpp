#include "programmes/checkup/reading/program/expand_forms.hpp"

#include <algorithm>

namespace gongyou::checkup {

namespace {

using Forms = std::vector<std::u32string>;

/// Every form of `left` followed by every form of `right`.
Forms joined(const Forms& left, const Forms& right) {
    Forms out;
    out.reserve(left.size() * right.size());
    for (const auto& a : left)
        for (const auto& b : right) out.push_back(a + b);
    return out;
}

/// Reads alternatives until the closing parenthesis or the end; `at` is left behind it.
Forms alternatives(std::u32string_view text, std::size_t& at) {
    Forms all;
    Forms current{U""};
    for (; at < text.size(); ++at) {
        const char32_t c = text[at];
        if (c == U'(') {
            current = joined(current, alternatives(text, ++at));
        } else if (c == U'|' || c == U')') {
            all.insert(all.end(), current.begin(), current.end());
            current = {U""};
            if (c == U')') return all;
        } else {
            for (auto& form : current) form.push_back(c);
        }
    }
    all.insert(all.end(), current.begin(), current.end());
    return all;
}

}  // namespace

std::vector<std::u32string> expanded(std::u32string_view forms) {
    Forms out;
    for (std::size_t at = 0; at < forms.size();) {
        const auto end = std::min(forms.find(U' ', at), forms.size());
        std::size_t inside = 0;
        for (auto& form : alternatives(forms.substr(at, end - at), inside))
            if (!form.empty()) out.push_back(std::move(form));
        at = end + 1;
    }
    return out;
}

}  // namespace gongyou::checkup
