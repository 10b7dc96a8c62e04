#pragma once

#include "programmes/legal_checkup/keep_findings.hpp"

namespace gongyou::legal_checkup {

/// What the lawyer of the team makes of one place that the machine found in a paper.
struct ReviewPaper : CheckupCommand {
    std::int64_t number = 1;  ///< of the paper
    Line<4, 10> code;         ///< of the rule
    std::int64_t begins = 0;  ///< of the place, in characters; 0 where something is not there
    Review review = Review::accepted;
    std::optional<Paragraphs<2, 1000>> advice;
};
BOOST_DESCRIBE_STRUCT(ReviewPaper, (CheckupCommand), (number, code, begins, review, advice))

/// Until the report is out. What is accepted, or said in other words, stands as a risk of its item (item_of_rule.hpp)
/// beside what was accepted there before; what the team itself found there stays. Faults: access.not_found,
/// matter.changed_meanwhile, legal_checkup.findings_stand, legal_checkup.lawyer_reviews, code:
/// legal_checkup.not_found_there, review: choice.unknown, advice: value.missing for other words without them.
Result<CheckupStanding> review_paper(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                     const ReviewPaper& asked);

}  // namespace gongyou::legal_checkup
