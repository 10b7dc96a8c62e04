#pragma once

#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup {

/// What a rule found. Positions in the normalised text; `check_up` turns them into those of the original.
struct Found {
    const Rule* rule = nullptr;
    Severity severity = Severity::advice;
    Stretch where;
    std::uint32_t clause = 0;
    double confidence = 0.9;
    std::string detail;
    bool is_by_likeness = false;  ///< no rule found it: it looks like what lawyers marked
};

/// Whether the rule is asked of this paper at all: its kind, and the law of its day.
bool is_asked(const Rule& rule, const Inquiry& inquiry);

/// The clause in which a place lies.
std::uint32_t clause_at(const Paper& paper, std::uint32_t at);

/// All findings of a paper by its rules, before precedence.
std::vector<Found> ask_all_rules(const Inquiry& inquiry);

/// Takes out what looks harmless to the second reader, and adds the sentences that look wrong to it and no rule found
/// (second_reader/second_reader.hpp). What rests on arithmetic, or on something that is not there, is left to the
/// rules.
void read_again(std::vector<Found>& found, const Inquiry& inquiry, std::u32string_view original);

/// Takes out what a more specific rule has said of the same clause (domain/contract-rules.md A.7).
void settle_precedence(std::vector<Found>& found, DocType type);

}  // namespace gongyou::checkup
