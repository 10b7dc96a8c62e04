#include "core/law/rule_report.hpp"

#include <algorithm>

namespace gongyou::law {

RuleReport rule_report(const LawBook& book, Date today) {
    RuleReport report{book.newest(), today, {}};
    for (const auto& [code, same] : book.rules())
        for (const auto& rule : same)
            report.rules.push_back({rule, today.days_since_1970() - rule.checked.days_since_1970(),
                                    rule.from <= today && (!rule.to || today <= *rule.to)});
    std::ranges::stable_sort(report.rules, {}, [](const RuleWithAge& one) { return one.rule.pack; });
    return report;
}

}  // namespace gongyou::law
