#include "programmes/checkup/reading/view.hpp"

#include <cstdlib>

#include "programmes/checkup/text/sieve.hpp"

namespace gongyou::checkup {

namespace {

constexpr bool parts_sentence(char32_t c) {
    return c == U'，' || c == U'：' || c == U'；' || c == U'。' || c == U'\n' || c == U'！' || c == U'？' ||
           c == U' ' || c == U'…';
}

/// How far a plain 不 or 无 reaches.
constexpr std::uint32_t reach_of_not = 6;

std::uint32_t distance(std::uint32_t begin_a, std::uint32_t end_a, std::uint32_t begin_b, std::uint32_t end_b) {
    if (begin_b >= end_a) return begin_b - end_a;
    return begin_a >= end_b ? begin_a - end_b : 0;
}

}  // namespace

bool holds_any(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
    return holds_one_of(text, words);
}

std::uint32_t part_begin(std::u32string_view text, std::uint32_t at) {
    while (at > 0 && !parts_sentence(text[at - 1])) --at;
    return at;
}

View::View(const Paper& paper, std::size_t first, std::size_t last) : paper_{&paper}, first_{first}, last_{last} {
    begin_ = paper.sentences[first].begin;
    end_ = paper.sentences[last - 1].end;
    for (auto i = first; i < last; ++i) has_ |= paper.sentences[i].has;
}

View::View(const Paper& paper, std::size_t first, std::size_t last, const ConceptSet& has)
    : paper_{&paper},
      first_{first},
      last_{last},
      begin_{paper.sentences[first].begin},
      end_{paper.sentences[last - 1].end},
      has_{has} {}

std::span<const Token> View::tokens() const {
    const auto from = paper_->sentences[first_].first_token;
    return std::span{paper_->tokens}.subspan(from, paper_->sentences[last_ - 1].last_token - from);
}

std::span<const Value> View::values() const {
    const auto from = paper_->sentences[first_].first_value;
    return std::span{paper_->values}.subspan(from, paper_->sentences[last_ - 1].last_value - from);
}

std::optional<View> View::lead() const {
    const auto lead = paper_->sentences[first_].lead;
    if (lead < 0) return std::nullopt;
    return View{*paper_, static_cast<std::size_t>(lead), static_cast<std::size_t>(lead) + 1};
}

View View::clause() const {
    const auto& clause = paper_->clauses[sentence().clause];
    if (last_ > clause.last_sentence) return {*paper_, clause.first_sentence, last_};  // it runs into the next one
    return {*paper_, clause.first_sentence, clause.last_sentence, clause.has};
}

std::u32string_view View::part(std::uint32_t at) const {
    const auto& text = paper_->text.text;
    auto end = at;
    while (end < text.size() && !parts_sentence(text[end])) ++end;
    return paper_->words(part_begin(text, at), end);
}

const Token* View::first(Concept c) const {
    if (!has_[c]) return nullptr;
    for (const auto& token : tokens())
        if (token.meaning == c) return &token;
    return nullptr;
}

const Token* View::first_so(Concept c, Stance stance) const {
    if (!has_[c]) return nullptr;
    for (const auto& token : tokens())
        if (token.meaning == c && stance_of(token) == stance) return &token;
    return nullptr;
}

bool View::is_item_of_a_ban() const {
    const auto opening = lead();
    if (!opening || !opening->has(word::must_not)) return false;
    const auto words = opening->text();
    if (checkup::holds_any(words, {U"反悔", U"违反", U"翻悔", U"违背"})) return false;  // 约定如下，不得反悔：
    const bool bans_acts = checkup::holds_any(words, {U"下列行为", U"以下行为"}) && words.find(U"禁止") != words.npos;
    if (opening->has(word::may) && !bans_acts) return false;
    const auto case_of = words.find(U"情形");
    const auto ban = words.find(U"不得");
    return case_of == std::u32string_view::npos || ban == std::u32string_view::npos || ban < case_of;
}

Stance View::stance_of(const Token& token) const {
    const auto& text = paper_->text.text;
    const auto from = part_begin(text, token.begin);
    const Token* const first = paper_->tokens.data() + paper_->sentences[first_].first_token;
    const auto reaches_over_comma = [&](const Token& by) {  // 不得以任何理由，…
        return by.end < text.size() && (text[by.end] == U'以' || text[by.end] == U'因' || text[by.end] == U'在');
    };
    bool denied = false;
    std::uint32_t denied_at = 0;
    bool on_the_way = false;
    for (const Token* t = &token - 1; t >= first && token.begin <= t->begin + 40; --t) {
        if (t->end > token.begin) continue;
        const bool in_part = t->begin >= from;
        if (t->meaning == word::must_not && (in_part || (reaches_over_comma(*t) && token.begin - t->end < 24)))
            return denied && denied_at != t->begin ? Stance::said
                                                   : Stance::forbidden;  // 不得不缴: what must not be left undone
        if (t->meaning == word::not_ && in_part && token.begin - t->end <= reach_of_not && !on_the_way)
            denied = true, denied_at = t->begin;
        on_the_way |= word::is_act(token.meaning) && word::is_on_the_way(t->meaning);
    }
    if (denied) return Stance::denied;
    return is_item_of_a_ban() ? Stance::forbidden : Stance::said;
}

bool View::follow_from(std::size_t at, Concepts order, std::size_t index, std::uint32_t gap) const {
    if (index == order.size()) return true;
    const auto all = tokens();
    const auto& last = all[at];
    for (auto i = at + 1; i < all.size(); ++i) {
        const auto& token = all[i];
        if (token.begin < last.end) continue;
        if (token.begin > last.end + gap) return false;
        if (token.meaning == order.begin()[index] && follow_from(i, order, index + 1, gap)) return true;
    }
    return false;
}

bool View::follow(Concepts order, std::uint32_t gap) const {
    for (const auto c : order)
        if (!has_[c]) return false;
    const auto all = tokens();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].meaning == *order.begin() && follow_from(i, order, 1, gap)) return true;
    return false;
}

bool View::near(Concept a, Concept b, std::uint32_t gap) const {
    if (!has_[a] || !has_[b]) return false;
    for (const auto& x : tokens())
        if (x.meaning == a)
            for (const auto& y : tokens())
                if (y.meaning == b && distance(x.begin, x.end, y.begin, y.end) <= gap) return true;
    return false;
}

Party View::actor_of(const Token& token) const {
    const auto from = part_begin(paper_->text.text, token.begin);
    Party in_part = Party::nobody;
    Party before = Party::nobody;
    for (const auto& t : tokens()) {
        if (t.begin >= token.begin) break;
        const bool employer = t.meaning == word::employer || t.meaning == word::boss;
        if (!employer && t.meaning != word::worker) continue;
        const auto party = employer ? Party::employer : Party::worker;
        if (t.begin < from)
            before = party;
        else if (in_part == Party::nobody)
            in_part = party;
    }
    return in_part != Party::nobody ? in_part : before;
}

const Value* View::value(Unit unit) const {
    for (const auto& v : values())
        if (v.unit == unit) return &v;
    return nullptr;
}

const Value* View::value_after(const Token& token, Unit unit, std::uint32_t gap) const {
    for (const auto& v : values())
        if (v.unit == unit && v.begin >= token.end && v.begin - token.end <= gap) return &v;
    return nullptr;
}

const Value* View::value_near(const Token& token, Unit unit, std::uint32_t gap) const {
    const Value* best = nullptr;
    std::uint32_t closest = gap + 1;
    for (const auto& v : values()) {
        if (v.unit != unit) continue;
        const auto away = distance(token.begin, token.end, v.begin, v.end);
        if (away < closest) best = &v, closest = away;
    }
    return best;
}

const Value* View::span_near(const Token& token, std::uint32_t gap) const {
    const Value* best = nullptr;
    std::uint32_t closest = gap + 1;
    for (const auto& v : values()) {
        if (!v.months()) continue;
        const auto away = distance(token.begin, token.end, v.begin, v.end);
        if (away < closest) best = &v, closest = away;
    }
    return best;
}

}  // namespace gongyou::checkup
