#include <algorithm>
#include <vector>

#include "programmes/checkup/finding.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup {

namespace {

bool in_force(const Rule& rule, Date day) {
    const auto since = Date::parse(rule.since);
    const auto until = Date::parse(rule.until);
    return (!since || *since <= day) && (!until || day <= *until);
}

using RuleNumber = std::uint16_t;

/// All rules in the order of their groups; and those that are asked of sentences, by the concept that makes a sentence
/// worth asking about.
struct RuleBook {
    std::vector<const Rule*> rules;
    std::vector<std::vector<RuleNumber>> by_concept{word::concept_count};

    RuleBook() {
        for (const auto group : rule_groups())
            for (const auto& rule : group) {
                const auto number = static_cast<RuleNumber>(rules.size());
                rules.push_back(&rule);
                if (rule.in_sentence == nullptr) continue;
                for (const auto c : rule.about)
                    if (c != word::nothing) by_concept[c].push_back(number);
            }
    }
};

const RuleBook& rule_book() {
    static const RuleBook made;
    return made;
}

/// Asks the rules one by one, and keeps at most one finding of a code for each clause.
class Asking {
public:
    explicit Asking(const Inquiry& inquiry) : inquiry_{inquiry} {
        for (const auto* rule : book_.rules) states_.push_back({.is_asked_here = is_asked(*rule, inquiry)});
    }

    std::vector<Found> run() {
        for (RuleNumber number = 0; number < book_.rules.size(); ++number)
            if (const auto& rule = *book_.rules[number]; rule.in_paper != nullptr && states_[number].is_asked_here)
                note(number, rule.in_paper(inquiry_), {0, 0});
        for (std::uint32_t i = 0; i < inquiry_.paper.sentences.size(); ++i) one_sentence(i);
        std::stable_sort(found_.begin(), found_.end(),
                         [](const Found& a, const Found& b) { return a.where.begin < b.where.begin; });
        return std::move(found_);
    }

private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    struct RuleState {
        bool is_asked_here = false;
        std::uint32_t last_sentence = none;  ///< of which it was asked
        std::uint32_t last_clause = none;    ///< in which it found something
    };

    void one_sentence(std::uint32_t i) {
        const auto& sentence = inquiry_.paper.sentences[i];
        if (sentence.is_heading || sentence.is_reported || sentence.spares_worker) return;
        const View alone{inquiry_.paper, i, i + 1};
        for (const auto& token : alone.tokens())
            for (const auto number : book_.by_concept[token.meaning]) {
                auto& state = states_[number];
                if (!state.is_asked_here || state.last_sentence == i) continue;
                state.last_sentence = i;
                ask(number, alone, i);
            }
    }

    /// Of the sentence alone first; then, where the rule asks for it, together with those behind it in the clause.
    void ask(RuleNumber number, const View& alone, std::size_t i) {
        const auto& rule = *book_.rules[number];
        if (note(number, rule.in_sentence(alone, inquiry_), {alone.begin(), alone.end()})) return;
        const auto& sentences = inquiry_.paper.sentences;
        for (auto last = i + 2; last <= i + static_cast<std::size_t>(rule.spread) && last <= sentences.size(); ++last) {
            const auto& next = sentences[last - 1];
            if (next.clause != sentences[i].clause || next.is_reported || next.spares_worker) break;
            if (is_told_at_once(rule.code) && is_closed(sentences[last - 2])) break;
            const View view{inquiry_.paper, i, last};
            if (note(number, rule.in_sentence(view, inquiry_), {view.begin(), view.end()})) return;
        }
    }

    /// A whole sentence with its full stop: what follows it is another matter. 工装穿戴不齐。初犯即解除 is a scrap that
    /// goes on.
    bool is_closed(const Sentence& sentence) const {
        constexpr std::uint32_t longest_scrap = 18;
        const auto& text = inquiry_.paper.text.text;
        return sentence.end < text.size() && text[sentence.end] == U'。' &&
               sentence.end - sentence.begin > longest_scrap;
    }

    /// Whether the rule has found something.
    bool note(RuleNumber number, const Verdict& verdict, Stretch view) {
        if (!verdict.fires) return false;
        const auto& rule = *book_.rules[number];
        Found made{&rule,
                   verdict.severity.value_or(rule.severity),
                   verdict.where.end > 0 ? verdict.where : view,
                   0,
                   verdict.confidence,
                   verdict.detail,
                   false};
        made.clause = clause_at(inquiry_.paper, made.where.begin);
        auto& last_clause = states_[number].last_clause;
        if (made.where.end > 0 && last_clause == made.clause) return true;  // of one clause one finding
        if (made.where.end > 0) last_clause = made.clause;
        found_.push_back(std::move(made));
        return true;
    }

    const RuleBook& book_ = rule_book();
    const Inquiry& inquiry_;
    std::vector<Found> found_;
    std::vector<RuleState> states_;  ///< by number
};

}  // namespace

bool is_asked(const Rule& rule, const Inquiry& inquiry) {
    return is_within(rule.scope, inquiry.paper) && is_switched_on(rule.code, inquiry.paper.type) &&
           in_force(rule, inquiry.law.day);
}

std::uint32_t clause_at(const Paper& paper, std::uint32_t at) {
    const auto& clauses = paper.clauses;
    const auto behind =
        std::upper_bound(clauses.begin(), clauses.end(), at,
                         [](std::uint32_t place, const Clause& clause) { return place < clause.begin; });
    return behind == clauses.begin() ? 0 : static_cast<std::uint32_t>(behind - clauses.begin() - 1);
}

std::vector<Found> ask_all_rules(const Inquiry& inquiry) { return Asking{inquiry}.run(); }

}  // namespace gongyou::checkup
