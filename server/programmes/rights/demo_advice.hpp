#pragma once

#include <span>
#include <string_view>

#include "programmes/rights/consultation_choices.hpp"
#include "programmes/rights/consultation_procedure.hpp"

namespace gongyou::rights {

/// One step of an invented consultation: what happens, so many hours after the step before, with which choice and
/// words; an answer also with what to do, and what it rests on.
struct DemoAdvice {
    ConsultationAct act;
    int after_hours;  ///< at least; up to half as much again
    std::string_view choice = "";
    std::string_view words = "";
    std::string_view next_steps = "";
    std::string_view evidence = "";
    std::string_view basis = "";  ///< a code of the law book
};

/// How an invented consultation goes, and how often out of a hundred.
struct DemoQuestion {
    int of_hundred;
    bool anonymous;
    Topic topic;
    Role by;  ///< who takes it
    std::string_view question;
    std::span<const DemoAdvice> steps;
};

/// All of them; their shares add up to a hundred. Together they lead through every state.
std::span<const DemoQuestion> demo_questions();

}  // namespace gongyou::rights
