#pragma once

#include <span>
#include <string_view>

#include "programmes/mediation/agreement.hpp"
#include "programmes/mediation/mediation_procedure.hpp"

namespace gongyou::mediation {

/// One turn of an invented mediation: what is done, so many hours after the turn before, with which words.
struct DemoTurn {
    MediationAct act;
    int after_hours;  ///< at least; up to half as much again
    std::string_view words = "";
};

/// How an invented mediation goes, and how often out of a hundred. The money is paid in so many parts, the first of
/// them so many days after the agreement, the next each a month later.
struct DemoCase {
    int of_hundred;
    std::string_view category;  ///< a code of law/categories.toml
    std::string_view subject;
    std::string_view facts;
    TermKind kind;
    int parts;
    int due_in_days;
    std::span<const DemoTurn> turns;
};

/// All of them; their shares add up to a hundred. Together they lead through every state in which a desk finds one.
std::span<const DemoCase> demo_cases();

}  // namespace gongyou::mediation
