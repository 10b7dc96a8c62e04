#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "programmes/checkup/finding.hpp"

namespace gongyou::checkup {

namespace {

/// Of two findings in one clause the first stays.
struct Before {
    std::string_view stays;
    std::string_view goes;
    std::optional<DocType> only_in = {};  ///< in papers of this kind
};

constexpr Before precedences[] = {
    {"WOM-02", "TERM-07"},
    {"WOM-02", "DIS-01"},
    {"WOM-01", "TERM-07"},
    {"PROB-07", "DIS-01"},
    {"PROB-06", "SI-03"},
    {"SAFE-04", "SAFE-01"},
    {"SAFE-05", "SAFE-01"},
    {"LEAVE-06", "DIS-01"},
    {"LEAVE-06", "TERM-07"},
    {"RES-03", "LD-01"},
    {"DEP-02", "WAGE-04"},
    {"GIG-02", "SAFE-01", DocType::platform},
    {"GIG-02", "SAFE-01", DocType::service},
    {"GIG-02", "SAFE-01", DocType::undertaking},
    {"INT-05", "SAFE-01", DocType::internship},
    {"INT-05", "SAFE-04", DocType::internship},
    {"OT-08", "OT-05"},
    {"HOUR-01", "HOUR-06"},
    {"TERM-10", "TERM-07"},
    {"DIS-02", "TERM-07"},
    {"PROB-04", "PROB-01"},
    {"PROB-11", "RES-02"},
    {"PROB-11", "RES-04"},
    {"MIN-01", "PARTY-05"},
    {"OT-02", "OT-03"},
    {"OT-08", "OT-03"},
    {"OT-08", "OT-12"},
    {"OT-08", "LEAVE-04"},
    {"WAGE-04", "WAGE-05"},
    {"OT-05", "OT-03"},
    {"HOUR-02", "HOUR-06"},
    {"PROB-02", "PROB-01"},
    {"OT-12", "OT-02"},
    {"OT-11", "OT-02"},
    {"OT-12", "OT-01"},
    {"TERM-07", "TERM-01"},
    {"TERM-08", "TERM-01"},
    {"PROB-04", "PROB-08"},
    {"PROB-07", "PROB-08"},
    {"HOUR-07", "OT-02"},
    {"SI-04", "SI-01"},
    {"SI-08", "SI-01"},
    {"SI-09", "SI-01"},
    {"SI-02", "SI-05"},
    {"OT-12", "OT-05"},
    {"OT-11", "OT-05"},
    {"OT-11", "OT-01"},
    {"OT-02", "OT-05"},
    {"DISC-03", "DISC-01"},
    {"DISC-07", "DISC-01"},
    {"PROB-11", "RES-01"},
    {"PROB-07", "SEV-01"},
    {"DISP-07", "SEV-01"},
    {"WORK-06", "SEV-01"},
    {"WORK-06", "DIS-05"},
    {"PROB-09", "RES-03"},
    {"GIG-03", "DISC-01"},
    {"GIG-01", "DISC-01"},
    {"LEAVE-06", "DIS-05"},
    {"GIG-03", "DISC-10"},
    {"DIS-08", "DIS-01"},
    {"DIS-02", "DIS-01"},
    {"DIS-03", "DIS-01"},
    {"TERM-07", "DIS-03"},
    {"DISC-04", "DIS-01"},
    {"SEV-03", "SEV-05"},
    {"SEV-03", "SEV-01"},
    {"RES-06", "RES-01"},
    {"RES-06", "SEV-01"},
    {"DISP-07", "DIS-01"},
    {"GIG-04", "DISC-01"},
    {"SAFE-06", "DEP-05"},
    {"LEAVE-03", "WAGE-04"},
    {"LD-02", "LD-01"},
    {"LD-02", "RES-03"},
    {"TRN-04", "LD-01"},
    {"LD-02", "DISC-01"},
    {"PROB-11", "LD-01"},
    {"TRN-01", "LD-01"},
    {"INT-03", "DEP-01"},
    {"SAFE-09", "WAGE-02"},
    {"WOM-04", "WAGE-02"},
    {"GIG-04", "HOUR-01"},
    {"GIG-05", "OT-11"},
    {"GIG-03", "OT-06"},
    {"DISP-08", "PARTY-04"},
    {"DISP-02", "WAGE-02"},
    {"DISP-05", "WORK-04"},
    {"PRIV-06", "DISC-01"},
    {"PROB-10", "TERM-09"},
    {"RULE-05", "RES-01"},
    {"LEAVE-09", "SAFE-09"},
    {"LEAVE-09", "WAGE-13"},
    {"WORK-04", "WAGE-08"},
    {"WORK-04", "WORK-05"},
    {"DISC-05", "DIS-01"},
    {"SAFE-05", "SAFE-04"},
    {"TERM-10", "DIS-01"},
};

}  // namespace

void settle_precedence(std::vector<Found>& found, DocType type) {
    std::map<std::uint32_t, std::set<std::string_view>> in_clause;
    std::set<std::string_view> anywhere;
    for (const auto& one : found) {
        in_clause[one.clause].insert(one.rule->code);
        anywhere.insert(one.rule->code);
    }
    // contractors may agree on commercial arbitration, a bond or the price of spoilt material, unless it is in name
    // only
    const bool is_true_contracting =
        type == DocType::service && !anywhere.contains("PARTY-04") && !anywhere.contains("DISP-08");
    std::erase_if(found, [&](const Found& one) {
        if (is_true_contracting)
            for (const std::string_view code : {"ARB-02", "DEP-01", "DEP-05", "LD-01", "LD-03"})
                if (one.rule->code == code) return true;
        const bool has_no_place = one.where.end == one.where.begin;  // what is missing is missing everywhere
        const auto& said = has_no_place ? anywhere : in_clause[one.clause];
        return std::any_of(std::begin(precedences), std::end(precedences), [&](const Before& rule) {
            return rule.goes == one.rule->code && rule.only_in.value_or(type) == type && said.contains(rule.stays);
        });
    });
}

}  // namespace gongyou::checkup
