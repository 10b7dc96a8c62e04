#pragma once

#include "core/law/categories.hpp"
#include "core/law/law_book.hpp"
#include "programmes/rights/complaint.hpp"

namespace gongyou::rights {

/// A complaint for tests: it says nothing until told.
class ComplaintExample {
public:
    explicit ComplaintExample(std::string_view category) { complaint_.category = *CategoryCode::read(category); }
    ComplaintExample& also(std::string_view category) {
        return set([&] { list(complaint_.more_categories).push_back(*CategoryCode::read(category)); });
    }
    ComplaintExample& from(std::string_view text) {
        return set([&] { complaint_.happened_from = when(text); });
    }
    ComplaintExample& to(std::string_view text) {
        return set([&] { complaint_.happened_to = when(text); });
    }
    ComplaintExample& ongoing() {
        return set([&] { complaint_.ongoing = true; });
    }
    ComplaintExample& yuan(std::int64_t yuan) {
        return set([&] { complaint_.amount_claimed_fen = yuan * 100; });
    }
    ComplaintExample& people(People band) {
        return set([&] { complaint_.people = band; });
    }
    ComplaintExample& people(std::int32_t number) {
        return set([&] { complaint_.people_number = number; });
    }
    ComplaintExample& wants(Demand demand) {
        return set([&] { complaint_.demand = demand; });
    }
    ComplaintExample& working() {
        return set([&] { complaint_.relation = Relation::working; });
    }
    ComplaintExample& left(std::string_view day) {
        return set([&] { complaint_.relation = Relation::left, complaint_.left_on = date(day); });
    }
    ComplaintExample& tried(Way way) {
        return set([&] { list(complaint_.tried_already).push_back({way, {}}); });
    }
    ComplaintExample& danger(Danger flag) {
        return set([&] { list(complaint_.danger_flags).push_back(flag); });
    }
    ComplaintExample& of(SpecialGroup group) {
        return set([&] { list(complaint_.special_groups).push_back(group); });
    }
    ComplaintExample& in(std::string_view area) {
        return set([&] { complaint_.area = *AreaCode::read(area); });
    }
    operator const Complaint&() const { return complaint_; }

private:
    template <class Change>
    ComplaintExample& set(Change&& change) {
        change();
        return *this;
    }
    template <class List>
    static List& list(std::optional<List>& given) {
        return given ? *given : given.emplace();
    }
    Complaint complaint_;
};
inline ComplaintExample a_complaint(std::string_view category) { return ComplaintExample{category}; }

/// The law as it is shipped.
inline const law::CategoryBook& shipped_categories() {
    static const auto book = law::CategoryBook::read(GONGYOU_SOURCE_DIR "/law/categories.toml").value();
    return book;
}
inline const law::LawBook& shipped_law() {
    static const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law").value();
    return book;
}
inline law::RulePack law_of(std::string_view place) { return shipped_law().pack(*law::Place::read(place)); }

}  // namespace gongyou::rights
