#pragma once

#include <string>

#include "core/law/edition.hpp"

namespace gongyou::law {

/// What a matter keeps of the law it was opened under (开办时的规则包): the place, the edition of the book, and the
/// edition's digest. As text "330113@1-0123456789abcdef".
struct FrozenLaw {
    Place place;
    int edition = 0;
    std::string digest;

    std::string text() const;
    /// Fault: law.frozen_wrong {given}.
    static Result<FrozenLaw> read(std::string_view text);
    bool operator==(const FrozenLaw&) const = default;
};

/// The law of one place in one edition. Looked up day by day: a rule of the place itself comes before its prefecture's,
/// that before the province's, that before the country's. Refers to its LawBook, which outlives it.
class RulePack {
public:
    RulePack(Place place, const Edition& edition, const RulesByCode& rules)
        : place_{std::move(place)}, edition_{&edition}, rules_{&rules} {}

    /// The rule that answers for `day`, the day of the event it runs from. Faults: law.rule_unknown {code} where no
    /// rule is called so, law.rule_not_in_force {code, place, day}, law.rule_not_established {code, place} where it is
    /// known that nobody could establish the number.
    Result<Rule> rule(std::string_view code, Date day) const;

    /// For the matter to keep; LawBook::pack gives the same answers back for it, whatever was entered since.
    FrozenLaw frozen() const { return {place_, edition_->number, edition_->digest}; }

private:
    Place place_;
    const Edition* edition_;
    const RulesByCode* rules_;
};

}  // namespace gongyou::law

namespace gongyou {

template <>
struct TextForm<law::FrozenLaw> {
    static constexpr TextShape shape{.min = 25, .max = 40};
    static Result<law::FrozenLaw> read(std::string_view text) { return law::FrozenLaw::read(text); }
    static std::string write(const law::FrozenLaw& frozen) { return frozen.text(); }
    static law::FrozenLaw trusted(const std::string& text) { return law::FrozenLaw::read(text).value(); }
};

}  // namespace gongyou
