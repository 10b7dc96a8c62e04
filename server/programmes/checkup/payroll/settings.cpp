#include "programmes/checkup/payroll/settings.hpp"

#include <algorithm>

#include "programmes/checkup/payroll/columns.hpp"
#include "programmes/checkup/payroll/figures.hpp"

namespace gongyou::checkup::payroll {

namespace {

constexpr std::int64_t most_days = 366;
constexpr std::int64_t most_money = 10'000'000;  ///< yuan a month: more is a slip of the hand
constexpr std::int64_t last_day = 31;
constexpr std::int64_t hundred_percent = 100;

/// Whether a figure lies in its limits; both are whole, and so must the figure be unless `parts` of it may be told.
bool is_within(std::string_view value, std::int64_t least, std::int64_t most, bool parts) {
    const auto found = hundredths_in(value);
    return found && *found >= least * 100 && *found <= most * 100 && (parts || *found % 100 == 0);
}

bool is_one_of(std::string_view choices, std::string_view value) {
    const auto all = parts_of(choices, ' ');
    return std::find(all.begin(), all.end(), value) != all.end();
}

/// The fault of a value that is none of its kind; empty where it is one.
std::string_view what_is_wrong(const Telling& telling, std::string_view value) {
    switch (telling.kind) {
        case ToldKind::month:
            return month_in(value) ? "" : "checkup.told_month";
        case ToldKind::day:
            return day_in(value) ? "" : "checkup.told_day";
        case ToldKind::day_of_month:
            return is_within(value, 1, last_day, false) ? "" : "checkup.told_day_of_month";
        case ToldKind::money:
            return is_within(value, 1, most_money, true) ? "" : "checkup.told_money";
        case ToldKind::days:
            return is_within(value, 0, most_days, false) ? "" : "checkup.told_days";
        case ToldKind::percent: {
            const auto found = percent_in(value);
            return found && *found >= whole(0) && *found <= whole(hundred_percent) ? "" : "checkup.told_percent";
        }
        case ToldKind::choice:
            return is_one_of(telling.choices, value) ? "" : "checkup.told_choice";
    }
    return "";
}

}  // namespace

const Telling* telling_named(std::string_view name) {
    for (const auto& one : tellings)
        if (one.name == name) return &one;
    return nullptr;
}

Result<Done> Settings::take(std::string_view given) {
    const auto sign = given.find('=');
    const auto name = given.substr(0, sign);
    const auto* telling = telling_named(name);
    if (sign == std::string_view::npos || (telling == nullptr && !column_named(name))) {
        std::string all;
        for (const auto& one : tellings)
            if (!one.is_column()) all += (all.empty() ? "" : " ") + std::string{one.name};
        return fail({FaultKind::invalid, "checkup.setting_unknown", {{"given", std::string{given}}, {"known", all}}});
    }
    const auto value = given.substr(sign + 1);
    if (const auto wrong = telling == nullptr ? "" : what_is_wrong(*telling, value); !wrong.empty()) {
        std::map<std::string, std::string> params{{"what", in_words(name)}, {"given", std::string{value}}};
        if (telling->kind == ToldKind::choice) params["choices"] = telling->choices;
        return fail({FaultKind::invalid, wrong, std::move(params)});
    }
    given_[std::string{name}] = std::string{value};
    return Done{};
}

std::string_view Settings::value(std::string_view name) const {
    const auto found = given_.find(name);
    return found == given_.end() ? std::string_view{} : std::string_view{found->second};
}

std::string in_words(std::string_view name) {
    if (const auto column = column_named(name)) return std::string{heading_of(*column)};
    const auto* telling = telling_named(name);
    return std::string{telling == nullptr ? name : telling->what};
}

std::vector<std::string> parts_of(std::string_view text, char sign) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(sign, at), text.size());
        if (end > at) out.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

}  // namespace gongyou::checkup::payroll
