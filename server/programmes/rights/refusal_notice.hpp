#pragma once

#include "core/law/rule.hpp"
#include "platform/paper/document.hpp"
#include "programmes/rights/limitation_guard.hpp"
#include "programmes/rights/report_choices.hpp"

namespace gongyou::rights {

/// A day in law that goes on running although the union does not take the matter.
struct RunningLimit {
    LimitationState state = LimitationState::start_unknown;
    std::optional<Date> safe_day;  ///< never for an anonymous report: it would tell when it happened
    law::Rule rule;
};

/// Where somebody can go or call.
struct NearDoor {
    std::string name;
    std::string address;
    std::string phone;
};

/// What a refusal in writing is made of (不予受理告知书).
struct RefusalFacts {
    std::string issuer;
    std::string issuer_phone;
    Date filed_on;
    Date decided_on;
    RefusalGround ground = RefusalGround::not_labour;
    const law::Category* category = nullptr;  ///< none: what it was about was not chosen
    std::optional<std::string> employer;      ///< none for an anonymous report
    std::optional<std::string> words;         ///< of the desk; none for an anonymous report (security.md AN-7)
    std::optional<law::Rule> told_by;         ///< the rule that wants it in writing, where it applies
    std::vector<RunningLimit> limits;
    std::vector<NearDoor> doors;
    bool is_draft = false;
};

/// The notice of a union that it does not take a report: why, what can be done now, which days go on running. It is
/// not the notice of a mediation committee, and says so. Names nobody; of an anonymous report it holds category, dates,
/// ground and ways on, and nothing that only its writer could have written. What is not law is not cited as law.
paper::Document refusal_notice(const RefusalFacts& facts);

}  // namespace gongyou::rights
