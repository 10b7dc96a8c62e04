#pragma once

#include "core/law/law_book.hpp"

namespace gongyou::law {

/// A row for tests: fifteen working days in Zhejiang since 2016, until told otherwise.
class RowExample {
public:
    explicit RowExample(std::string code) {
        rule_.code = std::move(code);
        rule_.place = *Place::read("330000");
        rule_.amount = 15;
        rule_.unit = Unit::working_day;
        rule_.from = date("2016-12-01");
        rule_.tag = Tag::LAW;
    }
    RowExample& in(std::string_view place) {
        return set([&] { rule_.place = *Place::read(place); });
    }
    RowExample& amount(std::int64_t amount) {
        return set([&] { rule_.amount = amount; });
    }
    RowExample& not_established() {
        return set([&] { rule_.amount.reset(), rule_.tag = Tag::UNVERIFIED; });
    }
    RowExample& from(std::string_view day) {
        return set([&] { rule_.from = date(day); });
    }
    RowExample& to(std::string_view day) {
        return set([&] { rule_.to = date(day); });
    }
    RowExample& edition(int number) {
        return set([&] { rule_.edition = number; });
    }
    operator Rule() const { return rule_; }

private:
    template <class Change>
    RowExample& set(Change&& change) {
        change();
        return *this;
    }
    Rule rule_;
};
inline RowExample a_row(std::string code) { return RowExample{std::move(code)}; }
inline RowExample a_row() { return a_row("opinion.answer"); }

/// Editions 1 to `count` of `rows`, with the digests they have; by `calendar`, or one without tables.
inline Result<LawBook> book_of(const std::vector<Rule>& rows, int count = 1, std::vector<YearTable> calendar = {}) {
    LawSources sources{{PackFile{{"example", "ex", Place{}, "", ""}, rows}}, {}, std::move(calendar)};
    for (int number = 1; number <= count; ++number) {
        const auto rules = rules_of_edition(rows, number);
        sources.editions.push_back({number, date("2026-11-25"), "", rules ? digest_of(*rules) : ""});
    }
    return LawBook::from(std::move(sources));
}

}  // namespace gongyou::law
