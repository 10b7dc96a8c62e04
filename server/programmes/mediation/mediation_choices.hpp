#pragma once

#include "kernel/described.hpp"

namespace gongyou::mediation {

/// By which rules the days of a case run (案件种类).
enum class CaseKind {
    ordinary,       ///< 一般劳动争议
    one_stop,       ///< 新就业形态劳动纠纷一站式调解
    court_assigned  ///< 法院立案前委派调解
};
BOOST_DESCRIBE_ENUM(CaseKind, ordinary, one_stop, court_assigned)

/// How it came (来源).
enum class Source {
    report,         ///< out of a report (诉求单)
    counter,        ///< written down at the counter, or a paper that was handed in
    court,          ///< 法院委派
    own_initiative  ///< the organisation proposed it, and both sides agreed
};
BOOST_DESCRIBE_ENUM(Source, report, counter, court, own_initiative)

enum class Side { applicant, respondent };
BOOST_DESCRIBE_ENUM(Side, applicant, respondent)

enum class PartyKind { person, employer };
BOOST_DESCRIBE_ENUM(PartyKind, person, employer)

/// Why it is not accepted (不予受理的理由).
enum class NotAcceptedGround {
    no_labour_dispute,  ///< 不属于劳动争议
    elsewhere,          ///< 仲裁、法院或者其他组织已经受理
    not_ours,           ///< 不归本组织管
    no_clear_side,      ///< 没有明确的对方
    anonymous           ///< 申请人不愿意表明身份
};
BOOST_DESCRIBE_ENUM(NotAcceptedGround, no_labour_dispute, elsewhere, not_ours, no_clear_side, anonymous)

/// How a side was reached, or not.
enum class ContactWay { telephone, visit, letter, message, email };
BOOST_DESCRIBE_ENUM(ContactWay, telephone, visit, letter, message, email)

/// Why somebody does not mediate this case (回避的情形).
enum class ExclusionGround {
    employee,    ///< works for a party
    relative,    ///< is a relative of a party
    adviser,     ///< advises or has advised a party on this
    supervised,  ///< took part in supervision on the same matter
    interest,    ///< another interest in it
    rejected     ///< a party does not accept them
};
BOOST_DESCRIBE_ENUM(ExclusionGround, employee, relative, adviser, supervised, interest, rejected)

/// The two ways to make an agreement enforceable (协议的两条确认途径).
enum class Route {
    arbitration_review,     ///< 仲裁审查 → 仲裁调解书
    judicial_confirmation,  ///< 司法确认 → 民事裁定书
};
BOOST_DESCRIBE_ENUM(Route, arbitration_review, judicial_confirmation)

enum class RouteResult { filed, confirmed, refused };
BOOST_DESCRIBE_ENUM(RouteResult, filed, confirmed, refused)

/// How a mediation ended, for statistics: refused and withdrawn are never counted as failed.
enum class MediationOutcome { agreed, paid, unperformed, failed, refused, withdrawn, out_of_scope };
BOOST_DESCRIBE_ENUM(MediationOutcome, agreed, paid, unperformed, failed, refused, withdrawn, out_of_scope)

}  // namespace gongyou::mediation
