#include "programmes/checkup/payroll/checks.hpp"

#include <algorithm>

namespace gongyou::checkup::payroll {

namespace {

bool is_there(const std::string& name, const TableInquiry& inquiry) {
    const auto column = column_named(name);
    return inquiry.settings.has(name) || (column && inquiry.table.has(*column));
}

}  // namespace

const std::vector<const Check*>& all_checks() {
    static const auto made = [] {
        std::vector<const Check*> out;
        for (const auto family : {wage_checks(), overtime_checks(), pay_day_checks(), deduction_checks(),
                                  insurance_checks(), contract_checks(), leave_checks(), people_checks(),
                                  dispatch_checks(), leaving_checks(), whole_table_checks()})
            for (const auto& check : family) out.push_back(&check);
        std::sort(out.begin(), out.end(), [](const Check* one, const Check* other) { return one->code < other->code; });
        return out;
    }();
    return made;
}

std::vector<std::string> lacking(std::string_view names, const TableInquiry& inquiry) {
    std::vector<std::string> out;
    for (const auto& need : parts_of(names, ' ')) {
        const auto ways = parts_of(need, '|');
        if (std::none_of(ways.begin(), ways.end(), [&](const std::string& name) { return is_there(name, inquiry); }))
            out.push_back(need);
    }
    return out;
}

}  // namespace gongyou::checkup::payroll
