#include "programmes/checkup/facts/facts.hpp"

#include "programmes/checkup/text/calendar_date.hpp"

namespace gongyou::checkup {

std::optional<double> Facts::months_of_term() const {
    if (term_start && term_end && term_end->value > term_start->value)
        return months_between(term_start->value, term_end->value);
    if (term_months) return term_months->value;
    return std::nullopt;
}

double probation_cap(TermKind kind, double term_months) {
    if (kind == TermKind::open_ended) return 6;
    if (kind == TermKind::task || term_months < 3) return 0;
    if (term_months < 12) return 1;
    return term_months < 36 ? 2 : 6;
}

Facts facts_of(const Paper& paper) {
    Facts facts;
    read_parties(paper, facts);
    read_dates(paper, facts);
    read_term(paper, facts);
    read_probation(paper, facts);
    read_wages(paper, facts);
    read_hours(paper, facts);
    facts.is_retiree = paper.has[word::retiree];
    facts.is_student = paper.has[word::student];
    return facts;
}

}  // namespace gongyou::checkup
