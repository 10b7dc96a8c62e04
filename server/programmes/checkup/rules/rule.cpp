#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup {

std::string_view name_of(Severity severity) {
    switch (severity) {
        case Severity::unlawful:
            return "unlawful";
        case Severity::high:
            return "high";
        case Severity::missing:
            return "missing";
        case Severity::ambiguous:
            return "ambiguous";
        case Severity::advice:
            return "advice";
    }
    return "";
}

std::string_view chinese_name(Severity severity) {
    switch (severity) {
        case Severity::unlawful:
            return "违法";
        case Severity::high:
            return "高风险";
        case Severity::missing:
            return "缺失";
        case Severity::ambiguous:
            return "约定不明";
        case Severity::advice:
            return "建议";
    }
    return "";
}

bool is_switched_on(std::string_view code, DocType type) {
    const bool of_employment = type != DocType::service && type != DocType::platform && type != DocType::internship &&
                               type != DocType::non_compete && type != DocType::training && type != DocType::exit_paper;
    if (of_employment) return true;
    if (code == "PARTY-04") return type == DocType::service || type == DocType::platform;
    for (const std::string_view group : {"PARTY", "TERM", "PROB", "WORK", "HOUR", "OT", "WAGE", "SI"})
        if (code.starts_with(group) && code[group.size()] == '-') return false;
    return true;
}

bool is_told_at_once(std::string_view code) {
    for (const std::string_view group :
         {"RES-", "DIS-", "DISC-", "DEP-", "LD-", "SEV-", "ARB-", "EQ-", "RULE-", "DISP-", "WORK-"})
        if (code.starts_with(group)) return true;
    return false;
}

bool is_within(Scope scope, const Paper& paper) {
    const auto type = paper.type;
    const bool contract = type == DocType::labour_contract || type == DocType::part_time || type == DocType::dispatch;
    const bool excerpt = type == DocType::excerpt;
    switch (scope) {
        case Scope::any:
            return true;
        case Scope::labour_contract:
            return type == DocType::labour_contract || type == DocType::dispatch || excerpt;
        case Scope::contract:
            return contract || excerpt;
        case Scope::contract_or_handbook:
            return contract || excerpt || type == DocType::handbook || type == DocType::undertaking;
        case Scope::handbook:
            return type == DocType::handbook || excerpt;
        case Scope::part_time:
            return type == DocType::part_time || excerpt;
        case Scope::dispatch:
            return type == DocType::dispatch || excerpt;
        case Scope::internship:
            return type == DocType::internship || excerpt;
        case Scope::platform:
            return type == DocType::platform || type == DocType::service || excerpt;
        case Scope::exit_or_undertaking:
            return type == DocType::exit_paper || type == DocType::undertaking || excerpt;
    }
    return false;
}

}  // namespace gongyou::checkup
