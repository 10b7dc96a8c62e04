#pragma once

#include <span>
#include <string_view>

#include "programmes/rights/report_choices.hpp"
#include "programmes/rights/report_procedure.hpp"

namespace gongyou::rights {

/// One step of an invented story: what happens, so many hours after the step before, with which choice and words.
struct DemoStep {
    ReportAct act;
    int after_hours;  ///< at least; up to half as much again
    std::string_view choice = "";
    std::string_view words = "";
};

/// How an invented report goes, and how often out of a hundred.
struct DemoStory {
    int of_hundred;
    bool anonymous;
    std::string_view category;
    std::string_view facts;  ///< {} is an amount in yuan
    std::span<const DemoStep> steps;
    bool named = false;  ///< by name: whatever is mediated
};

/// All of them; their shares add up to a hundred.
std::span<const DemoStory> demo_stories();

}  // namespace gongyou::rights
