#include <algorithm>
#include <unordered_map>

#include "programmes/checkup/finding.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup {

namespace {

bool in_force(const Rule& rule, Date day) {
    const auto since = Date::parse(rule.since);
    const auto until = Date::parse(rule.until);
    return (!since || *since <= day) && (!until || day <= *until);
}

/// The rules that are asked of sentences, by the concept that makes a sentence worth asking about.
using ByConcept = std::vector<std::vector<const Rule*>>;

const ByConcept& sentence_rules() {
    static const ByConcept made = [] {
        ByConcept rules(word::concept_count);
        for (const auto group : rule_groups())
            for (const auto& rule : group)
                if (rule.in_sentence != nullptr)
                    for (const auto c : rule.about)
                        if (c != word::nothing) rules[c].push_back(&rule);
        return rules;
    }();
    return made;
}

/// Asks the rules one by one, and keeps at most one finding of a code for each clause.
class Asking {
public:
    explicit Asking(const Inquiry& inquiry) : inquiry_{inquiry} {}

    std::vector<Found> run() {
        for (const auto group : rule_groups())
            for (const auto& rule : group)
                if (rule.in_paper != nullptr && applies(rule)) note(rule, rule.in_paper(inquiry_), {0, 0});
        for (std::size_t i = 0; i < inquiry_.paper.sentences.size(); ++i) one_sentence(i);
        std::stable_sort(found_.begin(), found_.end(),
                         [](const Found& a, const Found& b) { return a.where.begin < b.where.begin; });
        return std::move(found_);
    }

private:
    bool applies(const Rule& rule) const { return is_asked(rule, inquiry_); }

    void one_sentence(std::size_t i) {
        const auto& sentence = inquiry_.paper.sentences[i];
        if (sentence.is_heading || sentence.is_reported || sentence.spares_worker) return;
        asked_.clear();
        const auto first = inquiry_.paper.tokens.begin() + sentence.first_token;
        const auto last = inquiry_.paper.tokens.begin() + sentence.last_token;
        for (auto token = first; token != last; ++token)
            for (const auto* rule : sentence_rules()[token->meaning])
                if (std::find(asked_.begin(), asked_.end(), rule) == asked_.end()) asked_.push_back(rule);
        for (const auto* rule : asked_)
            if (applies(*rule)) ask(*rule, i);
    }

    /// Of the sentence alone first; then, where the rule asks for it, together with those behind it in the clause.
    void ask(const Rule& rule, std::size_t i) {
        const auto& sentences = inquiry_.paper.sentences;
        for (std::size_t last = i + 1; last <= i + static_cast<std::size_t>(rule.spread) && last <= sentences.size();
             ++last) {
            const auto& next = sentences[last - 1];
            if (next.clause != sentences[i].clause || next.is_reported || next.spares_worker) break;
            if (last > i + 1 && is_told_at_once(rule.code) && is_closed(sentences[last - 2])) break;
            const View view{inquiry_.paper, i, last};
            const auto verdict = rule.in_sentence(view, inquiry_);
            if (verdict.fires) return note(rule, verdict, {view.begin(), view.end()});
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

    void note(const Rule& rule, const Verdict& verdict, Stretch view) {
        if (!verdict.fires) return;
        Found made{&rule,
                   verdict.severity.value_or(rule.severity),
                   verdict.where.end > 0 ? verdict.where : view,
                   0,
                   verdict.confidence,
                   verdict.detail,
                   false};
        made.clause = clause_at(inquiry_.paper, made.where.begin);
        if (made.where.end > 0) {  // a rule's findings of one clause come one after the other
            const auto [last, is_first] = last_clause_.try_emplace(&rule, made.clause);
            if (!is_first && last->second == made.clause) return;
            last->second = made.clause;
        }
        found_.push_back(std::move(made));
    }

    const Inquiry& inquiry_;
    std::vector<Found> found_;
    std::vector<const Rule*> asked_;
    std::unordered_map<const Rule*, std::uint32_t> last_clause_;
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
