#include "programmes/checkup/payroll/settings.hpp"

#include <algorithm>

#include "programmes/checkup/payroll/columns.hpp"

namespace gongyou::checkup::payroll {

Result<Done> Settings::take(std::string_view given) {
    const auto sign = given.find('=');
    const auto name = given.substr(0, sign);
    const bool known = column_named(name).has_value() ||
                       std::any_of(std::begin(setting_names), std::end(setting_names),
                                   [&, wanted = name](const SettingName& one) { return one.name == wanted; });
    if (sign == std::string_view::npos || !known) {
        std::string all;
        for (const auto& one : setting_names) all += (all.empty() ? "" : " ") + std::string{one.name};
        return fail({FaultKind::invalid, "checkup.setting_unknown", {{"given", std::string{given}}, {"known", all}}});
    }
    given_[std::string{name}] = std::string{given.substr(sign + 1)};
    return Done{};
}

std::string_view Settings::value(std::string_view name) const {
    const auto found = given_.find(name);
    return found == given_.end() ? std::string_view{} : std::string_view{found->second};
}

std::string in_words(std::string_view name) {
    if (const auto column = column_named(name)) return std::string{heading_of(*column)};
    for (const auto& one : setting_names)
        if (one.name == name) return std::string{one.what};
    return std::string{name};
}

}  // namespace gongyou::checkup::payroll
