#pragma once

#include <string>
#include <string_view>

#include "programmes/mediation/agreement.hpp"
#include "programmes/mediation/mediation_choices.hpp"
#include "programmes/mediation/mediation_procedure.hpp"

namespace gongyou::mediation {

/// What papers call things: the desk's own words, as on its screens (mediation_words_test.cpp holds them together).
std::string term_in_words(TermKind kind);
/// The kind of a claim that is called so on a sheet; none: nothing is.
std::optional<TermKind> term_called(std::string_view words);
std::string state_in_words(MediationState state);
std::string case_kind_in_words(CaseKind kind);
std::string route_in_words(Route route);
/// "指定调解员"; the name itself for what is in no list.
std::string act_in_words(std::string_view act);
/// A choice made in a step, in words; empty where it is an id, or nothing.
std::string ground_in_words(std::string_view choice);

}  // namespace gongyou::mediation
