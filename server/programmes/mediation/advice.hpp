#pragma once

#include "programmes/mediation/agreement.hpp"
#include "programmes/mediation/mediation_dates.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::mediation {

/// One of the two routes to make an agreement enforceable, as data: both are shown side by side.
struct RouteView {
    Route route = Route::arbitration_review;
    Date last_day;
    std::optional<std::int32_t> days_left;  ///< none: the last day has passed
    bool estimate = false;
    std::string source;
    law::Tag tag = law::Tag::UNVERIFIED;
    std::vector<std::string> court_days;  ///< rules of what the court then does, by code; none of them established
};
BOOST_DESCRIBE_STRUCT(RouteView, (), (route, last_day, days_left, estimate, source, tag, court_days))

/// Both, in the order in which they close. Faults: those of last_day_of_route.
Result<std::vector<RouteView>> routes_of(Date effective, Date today, const law::RulePack& pack,
                                         const WorkingDays& calendar);

/// What can be done when an agreement is not kept.
enum class DefaultWay {
    enforcement,       ///< it was confirmed: 申请强制执行
    payment_order,     ///< wages, injury costs, severance: 申请支付令 (劳动争议调解仲裁法 art. 16)
    arbitration,       ///< 申请仲裁
    suit_on_agreement  ///< the order was objected to: 凭协议起诉 (法释〔2020〕26号 art. 13)
};
BOOST_DESCRIBE_ENUM(DefaultWay, enforcement, payment_order, arbitration, suit_on_agreement)

/// A way, with the days the law gives for it.
struct DefaultWayView {
    DefaultWay way = DefaultWay::arbitration;
    std::vector<std::string> rules;  ///< codes of law/packs, each to be shown with its own days and source
    std::string source;
    std::optional<Date> last_day;
};
BOOST_DESCRIBE_STRUCT(DefaultWayView, (), (way, rules, source, last_day))

/// The ways that are open: enforcement for what was confirmed; a payment order only for the three kinds of money that
/// the law names. Enforcement is safe until its earliest, un-rolled day. Pure.
std::vector<DefaultWayView> ways_on_default(const AgreementTerms& terms, const std::vector<PartPerformed>& parts,
                                            bool confirmed, const law::RulePack& pack, const WorkingDays& calendar);

/// By when a court issues a payment order it has accepted, and by when the debtor pays or objects to one served.
///
/// Law: 民事诉讼法（2023） art. 227: fifteen days each.
Result<DatedRule> payment_order_issued_by(Date accepted, const law::RulePack& pack, const WorkingDays& calendar);
Result<DatedRule> payment_order_answered_by(Date served, const law::RulePack& pack, const WorkingDays& calendar);

/// What somebody brings to arbitration (证据清单), by name; words in the texts of the house.
enum class EvidenceHint { identity, employment, wages, dismissal, injury, agreement, minutes };
BOOST_DESCRIBE_ENUM(EvidenceHint, identity, employment, wages, dismissal, injury, agreement, minutes)

/// What a party is told when there is no agreement (告知书), as data.
struct AdviceOfRights {
    std::string arbitration;  ///< commission and address; empty until it was entered
    std::vector<rights::SafeDay> safe_days;
    std::vector<EvidenceHint> evidence;
    std::vector<std::string> aid;  ///< rules of legal aid, by code
};
BOOST_DESCRIBE_STRUCT(AdviceOfRights, (), (arbitration, safe_days, evidence, aid))

/// The list for a category of dispute; with the agreement, where there is one that was not kept. Pure.
std::vector<EvidenceHint> evidence_for(std::string_view category, bool has_agreement);

}  // namespace gongyou::mediation
