#include "programmes/rights/complaint_check.hpp"

#include <algorithm>

namespace gongyou::rights {

namespace {

constexpr std::int64_t most_fen = 100'000'000'000;  // a thousand million yuan: beyond it somebody slipped on the keys

/// Gathers what is wrong, field by field.
class Check {
public:
    Check(const Complaint& complaint, IdentityLevel level, Date today)
        : complaint_{complaint}, level_{level}, today_{today} {}

    void categories(const law::CategoryBook& known) {
        const auto codes = categories_of(complaint_);
        for (std::size_t at = 0; at < codes.size(); ++at) {
            const auto field = at == 0 ? "category" : "more_categories[" + std::to_string(at - 1) + "]";
            if (!known.find(codes[at])) add(field, "category.unknown");
            if (std::find(codes.begin(), codes.begin() + static_cast<std::ptrdiff_t>(at), codes[at]) !=
                codes.begin() + static_cast<std::ptrdiff_t>(at))
                add(field, "category.twice");
        }
    }
    void times() {
        const auto& [from, to] = std::pair{complaint_.happened_from, complaint_.happened_to};
        when("happened_from", from);
        when("happened_to", to);
        if (from && to && to->last_day() < from->first_day()) add("happened_to", "happened.backwards");
        day("left_on", complaint_.left_on);
        day("entry_date", complaint_.entry_date);
        if (complaint_.left_on && complaint_.entry_date && *complaint_.left_on < *complaint_.entry_date)
            add("left_on", "relation.left_before_entry");
    }
    void numbers() {
        money("amount_claimed_fen", complaint_.amount_claimed_fen);
        money("monthly_wage_fen", complaint_.monthly_wage_fen);
        const auto number = complaint_.people_number;
        if (!number) return;
        if (level_ == IdentityLevel::anonymous) return add("people_number", "people.band_only");
        if (*number < 1 || *number > 100'000) return out_of_range("people_number", "1", "100000");
        if (!is_in_band(*number)) add("people_number", "people.not_in_band");
    }
    void ways() {
        if (has_tried(complaint_, Way::none) && complaint_.tried_already->size() > 1)
            add("tried_already", "tried.none_and_more");
    }
    void promises() {
        if (level_ == IdentityLevel::anonymous && complaint_.disclose_to_employer.value_or(false))
            add("disclose_to_employer", "disclosure.not_when_anonymous");
        if (level_ == IdentityLevel::anonymous && complaint_.representative)
            add("representative", "representative.not_when_anonymous");
        if (!complaint_.truth_declaration.value_or(true)) add("truth_declaration", "truth.not_declared");
    }
    /// A party to a proceeding answers all of it (诉求单, 实名一栏); the amount only where money is owed.
    void whole_form(const law::CategoryBook& known) {
        if (level_ != IdentityLevel::named) return;
        const auto needed = [&](std::string_view field, bool is_there) {
            if (!is_there) add(field, "value.missing");
        };
        needed("category", complaint_.category.has_value());
        needed("happened_from", complaint_.happened_from.has_value());
        needed("people_number", complaint_.people_number.has_value());
        needed("demand", complaint_.demand.has_value());
        needed("relation", complaint_.relation.has_value());
        needed("left_on", complaint_.left_on.has_value() || complaint_.relation != Relation::left);
        needed("entry_date", complaint_.entry_date.has_value());
        needed("job", complaint_.job.has_value());
        needed("wage_form", complaint_.wage_form.has_value());
        needed("monthly_wage_fen", complaint_.monthly_wage_fen.has_value());
        needed("tried_already", complaint_.tried_already.has_value());
        needed("truth_declaration", complaint_.truth_declaration.has_value());
        const auto* main = known.find(main_category(complaint_));
        needed("amount_claimed_fen", complaint_.amount_claimed_fen || !main || main->group != "wages");
    }
    std::vector<FieldFault> found() && { return std::move(found_); }

private:
    void add(std::string_view field, std::string_view code, std::map<std::string, std::string> params = {}) {
        found_.push_back({"complaint." + std::string{field}, code, std::move(params)});
    }
    void out_of_range(std::string_view field, std::string min, std::string max) {
        found_.push_back(FieldFault{"complaint." + std::string{field},
                                    "number.out_of_range",
                                    {{"min", std::move(min)}, {"max", std::move(max)}}});
    }
    void when(std::string_view field, const std::optional<MonthOrDay>& given) {
        if (!given) return;
        if (today_ < given->first_day()) add(field, "date.in_future");
        if (level_ == IdentityLevel::anonymous && !given->is_month()) add(field, "happened.month_only");
    }
    void day(std::string_view field, const std::optional<Date>& given) {
        if (given && today_ < *given) add(field, "date.in_future");
    }
    void money(std::string_view field, const std::optional<std::int64_t>& fen) {
        if (fen && (*fen < 1 || *fen > most_fen)) out_of_range(field, "1", std::to_string(most_fen));
    }
    bool is_in_band(std::int32_t number) const {
        switch (complaint_.people.value_or(People::unsure)) {
            case People::one:
                return number == 1;
            case People::two_to_nine:
                return number >= 2 && number <= 9;
            case People::ten_to_twenty_nine:
                return number >= 10 && number <= 29;
            case People::thirty_or_more:
                return number >= 30;
            case People::unsure:
                return true;
        }
        return true;
    }

    const Complaint& complaint_;
    IdentityLevel level_;
    Date today_;
    std::vector<FieldFault> found_;
};

}  // namespace

std::vector<FieldFault> check_complaint(const Complaint& complaint, IdentityLevel level, Date today,
                                        const law::CategoryBook& categories) {
    Check check{complaint, level, today};
    check.categories(categories);
    check.times();
    check.numbers();
    check.ways();
    check.promises();
    check.whole_form(categories);
    return std::move(check).found();
}

}  // namespace gongyou::rights
