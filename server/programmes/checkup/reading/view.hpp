#pragma once

#include <initializer_list>
#include <optional>
#include <span>

#include "programmes/checkup/paper/paper.hpp"

namespace gongyou::checkup {

using word::Concept;
using Concepts = std::initializer_list<Concept>;

/// Whether any of the words stands in the text. For what is said in so many ways that it is no concept.
bool holds_any(std::u32string_view text, std::initializer_list<std::u32string_view> words);

/// How a word stands in its sentence.
enum class Stance { said, denied, forbidden };

enum class Party { nobody, employer, worker };

/// What a rule looks at: one sentence, or a few of one clause that follow one another. Refers to its Paper. Positions
/// are in the normalised text; a gap is counted in characters.
class View {
public:
    View(const Paper& paper, std::size_t first, std::size_t last);

    const Paper& paper() const { return *paper_; }
    std::uint32_t begin() const { return begin_; }
    std::uint32_t end() const { return end_; }
    std::u32string_view text() const { return paper_->words(begin_, end_); }
    const Sentence& sentence() const { return paper_->sentences[first_]; }
    std::span<const Token> tokens() const;
    std::span<const Value> values() const;
    /// All sentences of the clause it stands in.
    View clause() const;
    /// The words of the sentence between the commas around `at`.
    std::u32string_view part(std::uint32_t at) const;
    /// The sentence that opens the list this one is an item of.
    std::optional<View> lead() const;

    /// Whether any of the concepts is there, however it stands.
    template <class... C>
    bool has(C... any) const {
        return (has_[any] || ...);
    }
    template <class... C>
    bool all(C... every) const {
        return (has_[every] && ...);
    }
    bool holds(std::u32string_view words) const { return text().find(words) != std::u32string_view::npos; }

    bool holds_any(std::initializer_list<std::u32string_view> words) const {
        return last_ - first_ == 1 ? holds_one_of(text(), sentence().characters, words)
                                   : checkup::holds_any(text(), words);
    }

    /// The first word of a concept that stands so; null where none does.
    const Token* first(Concept c) const;
    const Token* said(Concept c) const { return first_so(c, Stance::said); }
    const Token* denied(Concept c) const { return first_so(c, Stance::denied); }
    const Token* forbidden(Concept c) const { return first_so(c, Stance::forbidden); }
    Stance stance_of(const Token& token) const;
    /// Whether it is an item of a list of what must not be: "甲方不得：". In "有下列情形之一的，甲方不得解除：" the
    /// items are cases.
    bool is_item_of_a_ban() const;

    /// Whether the concepts follow one another in this order within one sentence, none further than `gap` behind the
    /// last.
    bool follow(Concepts order, std::uint32_t gap = 14) const;
    /// Whether the two stand near one another, in either order.
    bool near(Concept a, Concept b, std::uint32_t gap = 12) const;

    /// Who acts: the party that begins the part of the sentence up to the next comma, or the last one named before it.
    Party actor_of(const Token& token) const;

    /// The first value of a unit; behind a word, or on either side of it, not further than `gap`.
    const Value* value(Unit unit) const;
    const Value* value_after(const Token& token, Unit unit, std::uint32_t gap = 12) const;
    const Value* value_near(const Token& token, Unit unit, std::uint32_t gap = 12) const;
    /// The first length of time (days, weeks, months, years) near a word.
    const Value* span_near(const Token& token, std::uint32_t gap = 12) const;

private:
    View(const Paper& paper, std::size_t first, std::size_t last, const ConceptSet& has);

    const Token* first_so(Concept c, Stance stance) const;
    bool follow_from(std::size_t at, Concepts order, std::size_t index, std::uint32_t gap) const;

    const Paper* paper_;
    std::size_t first_ = 0;
    std::size_t last_ = 0;  ///< one behind
    std::uint32_t begin_ = 0;
    std::uint32_t end_ = 0;
    ConceptSet has_;
};

/// Where the part of a sentence begins that `at` lies in: behind the last ，：； or 。
std::uint32_t part_begin(std::u32string_view text, std::uint32_t at);

}  // namespace gongyou::checkup
