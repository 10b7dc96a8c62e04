#pragma once

#include <vector>

#include "core/law/law_book.hpp"
#include "programmes/rights/consultation.hpp"

namespace gongyou::rights {

/// What an answer to `matter` may cite on `day`: the rules of the law it was opened under that are in force and that
/// the book calls LAW, by their source. Nothing else is offered.
std::vector<LawArticle> articles_for(const law::LawBook& book, const matters::Matter& matter, Date day);

/// The articles of these codes, in the order given. Fault: consultation.basis_not_law by field.
Result<std::vector<LawArticle>> cited(const law::LawBook& book, const matters::Matter& matter, Date day,
                                      const std::vector<std::string>& codes);

}  // namespace gongyou::rights
