#pragma once

#include <string>
#include <string_view>

#include "programmes/supervision/supervision_choices.hpp"
#include "programmes/supervision/supervision_procedure.hpp"

namespace gongyou::supervision {

/// What whoever complained reads of a step: how far it is, and nothing of what the letters say. Empty of a step that
/// nobody but the staff reads.
std::string told_in_words(SupervisionAct act);

/// What letters call things: the desk's own words, as on its screens.
std::string state_in_words(SupervisionState state);
std::string ground_in_words(ProposalGround ground);
std::string result_in_words(AuthorityResult result);
std::string answer_in_words(std::string_view kind);
std::string group_in_words(ProtectedGroup group);
std::string heard_in_words(std::string_view whom);

}  // namespace gongyou::supervision
