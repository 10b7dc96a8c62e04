#include "programmes/mediation/advice.hpp"

#include <algorithm>

namespace gongyou::mediation {

namespace {

Result<DatedRule> counted(std::string_view code, Date event, const law::RulePack& pack, const WorkingDays& calendar) {
    auto rule = pack.rule(code, event);
    if (!rule) return fail(std::move(rule.error()));
    auto last = law::deadline(*rule, event, calendar);
    if (!last) return fail(std::move(last.error()));
    return DatedRule{*std::move(rule), *std::move(last)};
}

bool may_have_a_payment_order(TermKind kind) {
    return kind == TermKind::wages || kind == TermKind::injury || kind == TermKind::severance;
}

/// The last day of the time for enforcement of what fell due first and has not come.
std::optional<Date> enforceable_until(const std::vector<PartPerformed>& parts, const law::RulePack& pack,
                                      const WorkingDays& calendar) {
    const auto due = next_due(parts);
    if (!due) return std::nullopt;
    const auto last = counted("limitation.enforcement", *due, pack, calendar);
    return last ? std::optional{last->last.unrolled} : std::nullopt;
}

std::string source_of(const law::RulePack& pack, std::string_view code, Date day) {
    const auto rule = pack.rule(code, day);
    return rule ? rule->source : "";
}

}  // namespace

Result<std::vector<RouteView>> routes_of(Date effective, Date today, const law::RulePack& pack,
                                         const WorkingDays& calendar) {
    std::vector<RouteView> routes;
    for (const auto route : {Route::arbitration_review, Route::judicial_confirmation}) {
        const auto last = last_day_of_route(route, effective, pack, calendar);
        if (!last) return fail(last.error());
        RouteView view{.route = route,
                       .last_day = last->last.day,
                       .estimate = last->last.estimate,
                       .source = last->rule.source,
                       .tag = last->rule.tag};
        const int left = last->last.day.days_since_1970() - today.days_since_1970();
        if (left >= 0) view.days_left = left;
        if (route == Route::judicial_confirmation)
            view.court_days = {"confirmation.court_accepts", "confirmation.court_decides", "confirmation.court_extends",
                               "confirmation.special_procedure"};
        routes.push_back(std::move(view));
    }
    return routes;
}

std::vector<DefaultWayView> ways_on_default(const AgreementTerms& terms, const std::vector<PartPerformed>& parts,
                                            bool confirmed, const law::RulePack& pack, const WorkingDays& calendar) {
    std::vector<DefaultWayView> ways;
    const auto due = next_due(parts).value_or(Date{});
    if (confirmed)
        ways.push_back({DefaultWay::enforcement,
                        {"limitation.enforcement"},
                        source_of(pack, "limitation.enforcement", due),
                        enforceable_until(parts, pack, calendar)});
    const bool order = std::ranges::any_of(terms.items, [](const AgreementItem& item) {
        return item.amount_fen > 0 && may_have_a_payment_order(item.kind);
    });
    if (order) {
        ways.push_back({DefaultWay::payment_order,
                        {"payment_order.issue", "payment_order.pay_or_object"},
                        "劳动争议调解仲裁法 第十六条",
                        {}});
        ways.push_back({DefaultWay::suit_on_agreement, {}, "法释〔2020〕26号 第十三条", {}});
    }
    ways.push_back({DefaultWay::arbitration, {"limitation.arbitration"}, "劳动争议调解仲裁法 第十五条", {}});
    return ways;
}

Result<DatedRule> payment_order_issued_by(Date accepted, const law::RulePack& pack, const WorkingDays& calendar) {
    return counted("payment_order.issue", accepted, pack, calendar);
}

Result<DatedRule> payment_order_answered_by(Date served, const law::RulePack& pack, const WorkingDays& calendar) {
    return counted("payment_order.pay_or_object", served, pack, calendar);
}

std::vector<EvidenceHint> evidence_for(std::string_view category, bool has_agreement) {
    using enum EvidenceHint;
    std::vector<EvidenceHint> hints{identity, employment};
    const char letter = category.empty() ? 'X' : category.front();
    if (letter == 'W' || letter == 'H') hints.push_back(wages);
    if (letter == 'D') hints.push_back(dismissal);
    if (letter == 'J') hints.push_back(injury);
    if (has_agreement) hints.push_back(agreement);
    hints.push_back(minutes);
    return hints;
}

}  // namespace gongyou::mediation
