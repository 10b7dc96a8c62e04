#pragma once

#include "programmes/checkup/paper/paper.hpp"

namespace gongyou::checkup {

/// Parts the text into clauses and sentences. Needs the paper's text, tokens, values and unselected branches.
void part_into_sentences(Paper& paper);

/// Says which sentences are headings, which are told about others or condemned, and which are items of a list that
/// another one opens. Needs the sentences.
void tell_standing(Paper& paper);

}  // namespace gongyou::checkup
