#include <algorithm>
#include <map>
#include <set>

#include "programmes/checkup/finding.hpp"

namespace gongyou::checkup {

namespace {

/// Of two findings in one clause the first stays.
struct Before {
    std::string_view stays;
    std::string_view goes;
};

constexpr Before precedences[] = {
    {"WOM-02", "TERM-07"},   {"WOM-02", "DIS-01"},   {"WOM-01", "TERM-07"},  {"PROB-07", "DIS-01"},
    {"PROB-06", "SI-03"},    {"SAFE-04", "SAFE-01"}, {"SAFE-05", "SAFE-01"}, {"LEAVE-06", "DIS-01"},
    {"LEAVE-06", "TERM-07"}, {"RES-03", "LD-01"},    {"DEP-02", "WAGE-04"},  {"GIG-02", "SAFE-01"},
    {"INT-05", "SAFE-01"},   {"OT-08", "OT-05"},     {"HOUR-01", "HOUR-06"}, {"TERM-10", "TERM-07"},
    {"DIS-02", "TERM-07"},   {"PROB-04", "PROB-01"}, {"PROB-11", "RES-02"},  {"PROB-11", "RES-04"},
    {"MIN-01", "PARTY-05"},  {"OT-02", "OT-03"},     {"OT-08", "OT-03"},     {"OT-05", "OT-03"},
    {"HOUR-02", "HOUR-06"},  {"PROB-02", "PROB-01"}, {"WORK-06", "WORK-04"}, {"OT-12", "OT-02"},
    {"OT-11", "OT-02"},      {"OT-12", "OT-01"},     {"TERM-07", "TERM-01"}, {"TERM-08", "TERM-01"},
    {"PROB-04", "PROB-08"},  {"PROB-07", "PROB-08"}, {"HOUR-07", "OT-02"},   {"SI-04", "SI-01"},
    {"SI-08", "SI-01"},      {"SI-09", "SI-01"},     {"SI-02", "SI-05"},     {"OT-12", "OT-05"},
    {"OT-11", "OT-05"},      {"OT-02", "OT-05"},     {"SAFE-06", "DEP-05"},  {"LEAVE-03", "WAGE-04"},
    {"LD-02", "LD-01"},      {"PROB-11", "LD-01"},   {"TRN-01", "LD-01"},    {"INT-03", "DEP-01"},
    {"SAFE-09", "WAGE-02"},  {"WOM-04", "WAGE-02"},
};

}  // namespace

void settle_precedence(std::vector<Found>& found) {
    std::map<std::uint32_t, std::set<std::string_view>> in_clause;
    std::set<std::string_view> anywhere;
    for (const auto& one : found) {
        in_clause[one.clause].insert(one.rule->code);
        anywhere.insert(one.rule->code);
    }
    std::erase_if(found, [&](const Found& one) {
        const bool has_no_place = one.where.end == one.where.begin;  // what is missing is missing everywhere
        const auto& said = has_no_place ? anywhere : in_clause[one.clause];
        return std::any_of(std::begin(precedences), std::end(precedences), [&](const Before& rule) {
            return rule.goes == one.rule->code && said.contains(rule.stays);
        });
    });
}

}  // namespace gongyou::checkup
