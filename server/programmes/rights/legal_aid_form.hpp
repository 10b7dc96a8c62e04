#pragma once

#include "core/law/rule.hpp"
#include "platform/paper/document.hpp"
#include "programmes/rights/time_limit.hpp"

namespace gongyou::rights {

/// A period of the legal aid law, and its last day if the application is handed in today.
struct AidDay {
    law::Rule rule;
    Date last_day;
    bool estimate = false;
};

/// What an application for legal aid (法律援助申请表) is made of. What is empty stays a line to write on.
struct AidFacts {
    Date today;
    std::string union_name;
    std::string union_phone;
    std::string name;
    std::string id_number;
    std::string phone;
    std::string address;
    std::string employer;
    std::string matter;   ///< what it is about: "工资、加班费"
    std::string request;  ///< what is asked of the employer
    std::string facts;
    bool is_migrant_for_wages = false;    ///< 进城务工人员请求支付劳动报酬: the means are not looked into
    std::optional<law::Rule> means;       ///< the rule that says so
    std::optional<CountedLimit> limit;    ///< a time limit that runs
    std::optional<law::Rule> urgent;      ///< the rule that lets aid begin at once, where the limit is so near
    std::optional<AidDay> decision;       ///< what to expect of the agency …
    std::optional<law::Rule> assignment;  ///< … and after its yes
};

/// The application, ready to be signed by whoever asks for aid and handed to the agency. It is no form of the agency's
/// own, and says so; nor is a day on it the union's.
paper::Document legal_aid_form(const AidFacts& facts);

}  // namespace gongyou::rights
