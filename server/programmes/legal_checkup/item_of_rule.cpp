#include "programmes/legal_checkup/item_of_rule.hpp"

namespace gongyou::legal_checkup {

namespace {

/// `rule` is a code, or a group with its dash. The first line that fits is meant, so codes stand before their group.
struct RuleLine {
    std::string_view rule;
    std::int64_t item;
};

// clang-format off
constexpr RuleLine lines[] = {
    {"PARTY-03", 31}, {"PARTY-04", 31}, {"PARTY-", 3},
    {"TERM-03", 2}, {"TERM-04", 7}, {"TERM-05", 7}, {"TERM-09", 7}, {"TERM-", 3},
    {"PROB-", 6},
    {"HOUR-03", 17}, {"HOUR-05", 17}, {"HOUR-04", 3}, {"HOUR-07", 15}, {"HOUR-", 16},
    {"OT-06", 16}, {"OT-07", 16}, {"OT-", 11},
    {"WAGE-02", 12}, {"WAGE-06", 14}, {"WAGE-07", 14}, {"WAGE-08", 10}, {"WAGE-09", 13}, {"WAGE-10", 14}, {"WAGE-13", 19}, {"WAGE-", 10},
    {"SI-01", 22}, {"SI-02", 22}, {"SI-07", 22}, {"SI-04", 21}, {"SI-", 20},
    {"LEAVE-06", 19}, {"LEAVE-07", 19}, {"LEAVE-09", 19}, {"LEAVE-", 18},
    {"WOM-12", 33}, {"WOM-", 32},
    {"MIN-01", 35}, {"MIN-", 34},
    {"DISC-", 26}, {"DEP-", 8}, {"LD-02", 14}, {"LD-", 9}, {"TRN-", 9}, {"NC-", 39},
    {"RES-", 27}, {"DIS-", 27}, {"SEV-", 28}, {"ARB-", 26}, {"PRIV-", 40}, {"EQ-", 26},
    {"SAFE-", 23}, {"DISP-", 30}, {"INT-", 31}, {"GIG-", 31},
    {"RULE-01", 24}, {"RULE-02", 25}, {"RULE-", 26},
    {"FORM-03", 4}, {"FORM-04", 5}, {"FORM-05", 5},
    {"PT-02", 6}, {"PT-03", 10}, {"PT-04", 12}, {"PT-05", 20},
    // checks of tables
    {"T-01", 11}, {"T-02", 16}, {"T-03", 16}, {"T-04", 16}, {"T-05", 12}, {"T-06", 6}, {"T-07", 6}, {"T-08", 10},
    {"T-09", 2}, {"T-10", 2}, {"T-11", 2}, {"T-12", 7}, {"T-13", 20}, {"T-14", 21}, {"T-15", 21}, {"T-16", 21},
    {"T-17", 20}, {"T-18", 14}, {"T-19", 14}, {"T-20", 18}, {"T-21", 18}, {"T-22", 30}, {"T-23", 30}, {"T-24", 35},
    {"T-25", 34}, {"T-26", 27}, {"T-27", 32}, {"T-28", 11}, {"T-29", 19}, {"T-30", 13}, {"T-31", 13}, {"T-32", 10},
    {"T-33", 1}, {"T-34", 13}, {"T-35", 10}, {"T-36", 14}, {"T-37", 8}, {"T-38", 14}, {"T-39", 28}, {"T-40", 10},
    {"T-41", 39}, {"T-42", 17}, {"T-43", 23}, {"T-44", 31}, {"T-45", 26},
};
// clang-format on

}  // namespace

std::int64_t item_of(std::string_view rule_code) {
    for (const auto& [rule, item] : lines)
        if (rule.ends_with('-') ? rule_code.starts_with(rule) : rule_code == rule) return item;
    return 3;
}

Severity severity_of_rule(std::string_view rule_severity) {
    if (rule_severity == "unlawful" || rule_severity == "high") return Severity::high;
    return rule_severity == "advice" ? Severity::low : Severity::medium;
}

}  // namespace gongyou::legal_checkup
