#pragma once

#include <array>
#include <functional>
#include <string>

#include "programmes/checkup/facts/facts.hpp"
#include "programmes/checkup/law_numbers.hpp"
#include "programmes/checkup/reading/view.hpp"

namespace gongyou::checkup {

/// How bad a finding is; see domain/contract-rules.md.
enum class Severity { unlawful, high, missing, ambiguous, advice };

std::string_view name_of(Severity severity);
std::string_view chinese_name(Severity severity);

/// What a rule is asked about: the paper, what is known of it, and the law of its day and place.
struct Inquiry {
    const Paper& paper;
    const Facts& facts;
    const LawNumbers& law;
};

/// A rule's answer. `detail` shows the arithmetic, in Chinese, where there is any; `where` the words, where they are
/// not the whole view.
struct Verdict {
    bool fires = false;
    double confidence = 0.9;
    std::string detail = {};
    Stretch where = {};
    std::optional<Severity> severity = {};  ///< where facts make it another one than the rule's

    Verdict() = default;
    Verdict(bool is_so) : fires{is_so} {}
    Verdict(bool is_so, std::string shown) : fires{is_so}, detail{std::move(shown)} {}
    static Verdict at(Stretch where, std::string shown = {}) {
        Verdict made{true, std::move(shown)};
        made.where = where;
        return made;
    }
};

/// Looks at one sentence, or at a few that follow one another.
using SentenceCheck = Verdict (*)(const View&, const Inquiry&);
/// Looks at the whole paper, once.
using PaperCheck = Verdict (*)(const Inquiry&);

/// In which kinds of paper a rule is asked (the scope of its line in the specification).
enum class Scope {
    any,
    contract,
    contract_or_handbook,
    handbook,
    labour_contract,
    part_time,
    dispatch,
    internship,
    platform,
    exit_or_undertaking
};

bool is_within(Scope scope, const Paper& paper);
/// Whether the rule's group is asked in papers of this kind: what is only for employees is not asked of contractors,
/// riders, interns, or where the paper is about secrecy, training or parting.
bool is_switched_on(std::string_view code, DocType type);

/// Whether what the rule's group looks for is told within one sentence. Read on past a full stop, a protective clause
/// and the next one make a wrong together that neither holds; wages and training do run over several sentences.
bool is_told_at_once(std::string_view code);

/// One rule: a line of a group's table.
struct Rule {
    std::string_view code;
    Severity severity;
    std::string_view title;
    std::string_view title_en;
    Scope scope;
    std::string_view laws;         ///< parted by ；
    std::string_view since;        ///< first day of the law as the rule knows it
    std::array<Concept, 6> about;  ///< asked of sentences that hold one of them; nothing: not asked of sentences
    int spread;                    ///< how many sentences of a clause may be read together
    SentenceCheck in_sentence;
    PaperCheck in_paper;
    std::string_view why;
    std::string_view suggestion;
    std::string_view until = {};  ///< last day; empty: still in force
};

/// A rule that reads sentences about something.
constexpr std::array<Concept, 6> about(Concept a, Concept b = word::nothing, Concept c = word::nothing,
                                       Concept d = word::nothing, Concept e = word::nothing,
                                       Concept f = word::nothing) {
    return {a, b, c, d, e, f};
}

}  // namespace gongyou::checkup
