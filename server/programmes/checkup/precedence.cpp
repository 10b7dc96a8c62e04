#include <algorithm>

#include "programmes/checkup/finding.hpp"

namespace gongyou::checkup {

namespace {

/// Of two findings on the same words the first stays.
struct Before {
    std::string_view stays;
    std::string_view goes;
};

constexpr Before table[] = {
    {"WOM-02", "TERM-07"},   {"WOM-02", "DIS-01"},   {"WOM-01", "TERM-07"},  {"PROB-07", "DIS-01"},
    {"PROB-06", "SI-03"},    {"SAFE-04", "SAFE-01"}, {"SAFE-05", "SAFE-01"}, {"LEAVE-06", "DIS-01"},
    {"LEAVE-06", "TERM-07"}, {"RES-03", "LD-01"},    {"DEP-02", "WAGE-04"},  {"GIG-02", "SAFE-01"},
    {"INT-05", "SAFE-01"},   {"OT-08", "OT-05"},     {"HOUR-01", "HOUR-06"}, {"TERM-10", "TERM-07"},
    {"DIS-02", "TERM-07"},   {"PROB-04", "PROB-01"}, {"PROB-11", "RES-02"},  {"PROB-11", "RES-04"},
    {"MIN-01", "PARTY-05"},  {"OT-02", "OT-03"},     {"OT-08", "OT-03"},     {"OT-05", "OT-03"},
    {"HOUR-02", "HOUR-06"},  {"PROB-02", "PROB-01"}, {"WORK-06", "WORK-04"}, {"OT-12", "OT-02"},
    {"OT-11", "OT-02"},
};

// Discipline, leaving, disputes, form, house rules, dispatch, part time, interns, data, platforms, equality.
constexpr Before second_table[] = {
    {"DISC-03", "DISC-01"}, {"DISC-07", "DISC-01"}, {"PROB-11", "RES-01"}, {"PROB-07", "SEV-01"}, {"DISP-07", "SEV-01"},
    {"WORK-06", "SEV-01"},  {"WORK-06", "DIS-05"},  {"PROB-09", "RES-03"}, {"GIG-03", "DISC-01"}, {"GIG-01", "DISC-01"},
    {"LEAVE-06", "DIS-05"}, {"GIG-03", "DISC-10"},  {"DIS-08", "DIS-01"},  {"DIS-02", "DIS-01"},  {"DIS-03", "DIS-01"},
    {"TERM-07", "DIS-03"},  {"DISC-04", "DIS-01"},  {"SEV-03", "SEV-05"},  {"SEV-03", "SEV-01"},  {"RES-06", "RES-01"},
    {"DISP-07", "DIS-01"},  {"GIG-04", "DISC-01"},
};

bool overlap(const Stretch& a, const Stretch& b) { return a.begin < b.end && b.begin < a.end; }

}  // namespace

void settle_precedence(std::vector<Found>& found) {
    const auto all = found;
    std::erase_if(found, [&](const Found& one) {
        const auto displaces = [&](const Before& rule) {
            return rule.goes == one.rule->code && std::any_of(all.begin(), all.end(), [&](const Found& other) {
                       return other.rule->code == rule.stays &&
                              (overlap(other.where, one.where) || other.clause == one.clause);
                   });
        };
        return std::any_of(std::begin(table), std::end(table), displaces) ||
               std::any_of(std::begin(second_table), std::end(second_table), displaces);
    });
}

}  // namespace gongyou::checkup
