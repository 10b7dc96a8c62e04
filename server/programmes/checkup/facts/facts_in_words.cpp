#include <fmt/format.h>

#include "programmes/checkup/score.hpp"

namespace gongyou::checkup {

namespace {

/// Writes facts down, with their place in the original.
class Notes {
public:
    explicit Notes(const Paper& paper) : origin_{paper.text.origin} {}

    template <class T, class Words>
    void add(std::string name, const std::optional<Fact<T>>& fact, Words words) {
        if (!fact) return;
        ReadFact made{std::move(name), words(fact->value), 0, 0};
        if (fact->where.end > fact->where.begin) {
            made.start = origin_[fact->where.begin];
            made.end = origin_[fact->where.end - 1] + 1;
        }
        out_.push_back(std::move(made));
    }
    void add(std::string name, std::string value) { out_.push_back({std::move(name), std::move(value), 0, 0}); }
    std::vector<ReadFact> take() { return std::move(out_); }

private:
    const std::vector<std::uint32_t>& origin_;
    std::vector<ReadFact> out_;
};

std::string_view name_of(TermKind kind) {
    switch (kind) {
        case TermKind::fixed:
            return "fixed";
        case TermKind::open_ended:
            return "open_ended";
        case TermKind::task:
            return "task";
        case TermKind::unknown:
            break;
    }
    return "";
}

}  // namespace

std::vector<ReadFact> facts_in_words(const Facts& facts, const Paper& paper) {
    const auto number = [](double amount) { return fmt::format("{:g}", amount); };
    const auto day = [](Date date) { return date.text(); };
    Notes notes{paper};
    if (facts.term_kind != TermKind::unknown) notes.add("term_type", std::string{name_of(facts.term_kind)});
    notes.add("start", facts.term_start, day);
    notes.add("end", facts.term_end, day);
    notes.add("term_months", facts.term_months, number);
    notes.add("prob_months", facts.probation_months, number);
    notes.add("wage_month", facts.wage_month, number);
    notes.add("wage_prob", facts.wage_probation, number);
    notes.add("hours_day", facts.hours.a_day, number);
    notes.add("days_week", facts.hours.days_a_week, number);
    notes.add("work_start", facts.work_start, day);
    notes.add("sign_date", facts.signed_on, day);
    return notes.take();
}

}  // namespace gongyou::checkup
