#include "programmes/rights/consultation_choices.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

namespace {

statistics::Said name_of_category(const law::CategoryBook& categories, const std::string& part) {
    if (part == "sealed") return {"匿名（不拆分）", "Anonymous (stays sealed)"};
    const auto code = law::CategoryCode::read(part);
    const auto* found = code ? categories.find(*code) : nullptr;
    return found ? statistics::Said{found->zh, found->en} : statistics::Said{part, part};
}

statistics::Said name_of_topic(const std::string& part) {
    switch (enum_named<Topic>(part).value_or(Topic::other)) {
        case Topic::wages:
            return {"工资、加班费", "Wages, overtime"};
        case Topic::contract:
            return {"劳动合同、辞退、辞职", "Contract, dismissal, leaving"};
        case Topic::injury:
            return {"工伤、职业病", "Injury, occupational disease"};
        case Topic::social_insurance:
            return {"社会保险、公积金", "Social insurance, housing fund"};
        case Topic::hours_leave:
            return {"工时、休假", "Hours, leave"};
        case Topic::women:
            return {"女职工权益", "Rights of women"};
        case Topic::feelings:
            return {"情绪、压力", "Feelings, pressure"};
        case Topic::other:
            break;
    }
    return {"其他", "Other"};
}

}  // namespace

statistics::Said name_of_part(const law::CategoryBook& categories, std::string_view counter, const std::string& part) {
    return counter == "report.category" ? name_of_category(categories, part) : name_of_topic(part);
}

}  // namespace gongyou::rights
