#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "programmes/checkup/finding.hpp"
#include "programmes/checkup/rules/groups.hpp"
#include "programmes/checkup/second_reader/second_reader.hpp"
#include "programmes/checkup/second_reader/sentence_marks.hpp"

namespace gongyou::checkup {

namespace {

constexpr std::uint32_t shortest = 4;      // characters; what is shorter is a heading or a blank
constexpr double of_likeness_alone = 0.7;  // its confidence: nobody can say which words made it
constexpr double looks_unlike = 0.1, looks_like = 0.5;

/// Rules that weigh figures. To the second reader one figure is like another, so it has no say in them.
constexpr std::array<std::string_view, 24> of_figures = {
    "PROB-01", "PROB-02", "DISP-01", "NC-01",   "NC-04",    "NC-08",    "PT-01",    "PT-03",
    "PT-04",   "HOUR-01", "HOUR-02", "HOUR-06", "OT-04",    "OT-05",    "OT-07",    "WAGE-02",
    "WAGE-04", "WAGE-13", "TERM-02", "TERM-10", "LEAVE-03", "LEAVE-05", "LEAVE-08", "WOM-03",
};

/// Of those, the ones whose words stand in every paper: an hour may be a shop's, a rate a bank's. Where a sentence
/// looks nothing like theirs, what they counted in it is something else.
constexpr std::array<std::string_view, 7> of_hours_and_pay = {
    "HOUR-01", "HOUR-06", "OT-05", "OT-07", "WAGE-02", "WAGE-13", "MIN-01",
};
constexpr double counts_something_else = 0.005;

/// Rules of a share that is often left out (试用期只拿一半, 新来的没有年假): the second reader may find something under
/// them, but not in a sentence that names figures, for 试用期每月4000元，转正后每月5000元 is to it what 2000 would be.
constexpr std::array<std::string_view, 2> of_figures_where_named = {"PROB-05", "LEAVE-02"};

/// Blanks, boxes and signatures are told by their form.
bool is_of_form(std::string_view code) { return code.starts_with("FORM-"); }
bool has_boxes(std::u32string_view sentence) { return sentence.find_first_of(U"√☑☐□■✓") != sentence.npos; }

bool is_told_by_words(const Rule& rule) {
    return rule.in_sentence != nullptr && !is_of_form(rule.code) &&
           std::ranges::find(of_figures, rule.code) == of_figures.end();
}

/// The rules that the second reader may find something under, as it counts them; null for the others.
const std::vector<const Rule*>& learnt_rules() {
    static const auto made = [] {
        std::vector<const Rule*> rules;
        for (std::size_t number = 0; number < known_codes(); ++number) {
            const auto* rule = rule_named(known_code(number));
            rules.push_back(rule && is_told_by_words(*rule) ? rule : nullptr);
        }
        return rules;
    }();
    return made;
}

/// What rests on arithmetic, or on something that is not there, is no matter of how it sounds.
bool is_matter_of_wording(const Found& found) {
    return is_told_by_words(*found.rule) && found.detail.empty() && found.rule->in_paper == nullptr &&
           found.severity != Severity::missing && found.where.end > found.where.begin;
}

/// Where it stands in the text as it was read.
Stretch place_of(const Found& found, const Paper& paper) {
    return {paper.text.origin[found.where.begin], paper.text.origin[found.where.end - 1] + 1};
}

/// Read with the sentence behind it as well: 日工作时间：10小时。该时间均为正常班。
bool is_of_something_else(const Found& found, const Paper& paper, std::u32string_view original) {
    if (std::ranges::find(of_hours_and_pay, found.rule->code) == of_hours_and_pay.end()) return false;
    const auto [begin, end] = place_of(found, paper);
    const auto alone = sentence_around(original, begin, end);
    const auto behind = static_cast<std::size_t>(alone.data() - original.data()) + alone.size() + 1;
    const auto with_next = sentence_around(original, begin, std::min(behind, original.size()));
    return std::max(likeness(alone, found.rule->code).value_or(1), likeness(with_next, found.rule->code).value_or(1)) <
           counts_something_else;
}

bool is_held_back(const Found& found, const Paper& paper, std::u32string_view original) {
    if (!is_matter_of_wording(found)) return is_of_something_else(found, paper, original);
    const auto [begin, end] = place_of(found, paper);
    return looks_harmless(original, begin, end, found.rule->code);
}

bool share_words(const Found& a, const Found& b) { return a.where.begin < b.where.end && b.where.begin < a.where.end; }

/// Two rules found something at the same words, and they look like the other's wrong and nothing like this one's:
/// 招呼不打就不来，一天抵三天的工钱 is a wage taken threefold, and no resignation hindered. `all` has those around it.
bool gives_way(const Found& found, std::span<const Found> all, const Paper& paper, std::u32string_view original) {
    if (!is_matter_of_wording(found)) return false;
    const auto is_other = [&](const Found& one) { return one.rule != found.rule && share_words(one, found); };
    if (std::ranges::none_of(all, is_other)) return false;
    const auto [begin, end] = place_of(found, paper);
    const auto words = sentence_around(original, begin, end);
    return likeness(words, found.rule->code).value_or(1) < looks_unlike &&
           std::ranges::any_of(all, [&](const Found& one) {
               return is_other(one) && likeness(words, one.rule->code).value_or(0) >= looks_like;
           });
}

/// Leaves out those that give way; they come in order of place, and go from stretch to stretch of those that share
/// words.
void settle(std::vector<Found>& found, const Paper& paper, std::u32string_view original) {
    std::vector<Found> kept;
    for (auto first = found.begin(); first != found.end();) {
        auto last = std::next(first);
        for (auto end = first->where.end; last != found.end() && last->where.begin < end; ++last)
            end = std::max(end, last->where.end);
        const std::span<const Found> around{first, last};
        for (const auto& one : around)
            if (!gives_way(one, around, paper, original)) kept.push_back(one);
        first = last;
    }
    found = std::move(kept);
}

/// Sentences that rules may be asked about, read by likeness.
class Rereading {
public:
    Rereading(std::vector<Found>& found, const Inquiry& inquiry, std::u32string_view original)
        : found_{found}, inquiry_{inquiry}, original_{original} {
        for (const auto& one : found) known_.insert({one.rule, one.clause});
        for (std::size_t number = 0; number < learnt_rules().size(); ++number)
            if (const auto* rule = learnt_rules()[number]; rule && is_asked(*rule, inquiry)) {
                numbers_.push_back(number);
                rules_.push_back(rule);
            }
    }

    void read(const Sentence& sentence) {
        if (sentence.is_heading || sentence.is_reported || sentence.spares_worker ||
            sentence.end < sentence.begin + shortest)
            return;
        const auto& origin = inquiry_.paper.text.origin;
        const auto begin = origin[sentence.begin], end = origin[sentence.end - 1] + 1;
        const auto words = original_.substr(begin, end - begin);
        if (has_boxes(words)) return;
        for (const auto& [which, sureness] : looks_wrong(words, numbers_)) note(*rules_[which], sentence, sureness);
    }

private:
    /// Once for each clause, as rules do.
    void note(const Rule& rule, const Sentence& sentence, double sureness) {
        if (sentence.first_value < sentence.last_value &&
            std::ranges::find(of_figures_where_named, rule.code) != of_figures_where_named.end())
            return;
        const auto clause = clause_at(inquiry_.paper, sentence.begin);
        if (!known_.insert({&rule, clause}).second) return;
        found_.push_back({.rule = &rule,
                          .severity = rule.severity,
                          .where = {sentence.begin, sentence.end},
                          .clause = clause,
                          .confidence = of_likeness_alone * sureness,
                          .detail = {},
                          .is_by_likeness = true});
    }

    std::vector<Found>& found_;
    const Inquiry& inquiry_;
    std::u32string_view original_;
    std::vector<std::size_t> numbers_;  ///< of the rules that are asked here, as the second reader counts them
    std::vector<const Rule*> rules_;    ///< these, in the same order
    std::set<std::pair<const Rule*, std::uint32_t>> known_;
};

}  // namespace

void read_again(std::vector<Found>& found, const Inquiry& inquiry, std::u32string_view original) {
    std::erase_if(found, [&](const Found& one) { return is_held_back(one, inquiry.paper, original); });
    Rereading rereading{found, inquiry, original};
    for (const auto& sentence : inquiry.paper.sentences) rereading.read(sentence);
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.where.begin < b.where.begin; });
    settle(found, inquiry.paper, original);
}

}  // namespace gongyou::checkup
