#pragma once

#include "kernel/list.hpp"
#include "programmes/legal_checkup/legal_checkup_command.hpp"

namespace gongyou::legal_checkup {

/// While what was found may still be changed.
inline constexpr matters::States<CheckupState> while_examined{CheckupState::reviewing, CheckupState::visiting,
                                                              CheckupState::reporting};

/// The check-up for one of its team, while findings may be changed. Faults: access.not_found, matter.changed_meanwhile,
/// legal_checkup.findings_stand.
Result<Checkup> examined(sql::Tx& tx, const Actor& actor, const CheckupCommand& asked);

/// What was found of one item. Severity and law are the item's own where they are left out.
struct FoundItem {
    std::int64_t item = 1;
    ItemResult result = ItemResult::ok;
    std::optional<Severity> severity;
    std::optional<Paragraphs<2, 500>> quote;
    std::optional<Line<2, 200>> law;
    std::optional<Paragraphs<2, 1000>> advice;
    std::optional<FoundBy> found_by;  ///< a person, unless said
};
BOOST_DESCRIBE_STRUCT(FoundItem, (), (item, result, severity, quote, law, advice, found_by))

/// Some of the forty items, each in the place of what stood there.
struct KeepFindings : CheckupCommand {
    List<FoundItem, 40> items;
};
BOOST_DESCRIBE_STRUCT(KeepFindings, (CheckupCommand), (items))

/// By the team, from the written review until the draft is out. A risk says what it was seen in and what to do, and
/// waits for the lawyer anew. Faults: access.not_found, matter.changed_meanwhile, legal_checkup.findings_stand, items:
/// value.missing, legal_checkup.item_unknown.
Result<CheckupStanding> keep_findings(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                      const KeepFindings& asked);

/// What the lawyer of the team makes of one risk: accepts it, rejects it, or says it in other words.
struct ReviewFinding : CheckupCommand {
    std::int64_t item = 1;
    Review review = Review::accepted;
    std::optional<Paragraphs<2, 1000>> advice;
};
BOOST_DESCRIBE_STRUCT(ReviewFinding, (CheckupCommand), (item, review, advice))

/// Until the report is out. Faults: access.not_found, matter.changed_meanwhile, legal_checkup.findings_stand,
/// legal_checkup.lawyer_reviews, legal_checkup.item_unknown by field, advice: value.missing for other words without
/// them.
Result<CheckupStanding> review_finding(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                       const ReviewFinding& asked);

}  // namespace gongyou::legal_checkup
