#pragma once

#include <span>
#include <string_view>

#include "programmes/supervision/supervision_procedure.hpp"

namespace gongyou::supervision {

/// One turn of an invented case: what is done, so many hours after the turn before, with which words and choice.
struct DemoTurn {
    SupervisionAct act;
    int after_hours;  ///< at least; up to half as much again
    std::string_view words = "";
    std::string_view choice = "";  ///< by name
};

/// How an invented case goes, and how often out of a hundred.
struct DemoCourse {
    int of_hundred;
    std::string_view category;  ///< a code of law/categories.toml
    std::string_view subject;
    std::string_view facts;
    int people;
    std::string_view demand;
    std::span<const DemoTurn> turns;
};

/// All of them; their shares add up to a hundred. Together they lead through nearly every state in which a desk finds
/// one.
std::span<const DemoCourse> demo_courses();

}  // namespace gongyou::supervision
