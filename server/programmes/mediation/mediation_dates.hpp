#pragma once

#include <optional>

#include "core/law/rule_pack.hpp"
#include "programmes/mediation/mediation_choices.hpp"

namespace gongyou::mediation {

/// What a case kind's time runs from.
enum class StartEvent { receipt, acceptance };
BOOST_DESCRIBE_ENUM(StartEvent, receipt, acceptance)

/// By which rules a kind of case runs. The numbers stand in law/packs.
struct CaseRule {
    StartEvent start_event = StartEvent::receipt;
    std::string_view finish;     ///< the rule of its last day
    std::string_view extension;  ///< the rule of the longest extension; empty: as long as both agree
};
CaseRule rule_of(CaseKind kind);

/// A day by which something must have been done, the rule it counts by, and whether it may be shown as law.
struct DatedRule {
    law::Rule rule;
    Deadline last;
};

/// The last day of mediation.
///
/// Law:      劳动争议调解仲裁法 art. 14 and 浙江省劳动人事争议调解仲裁条例 art. 10: fifteen days from receipt of the
///           application. 人社厅发〔2024〕4号 (public page): fifteen days from acceptance for new forms of employment.
///           法释〔2016〕14号 art. 27: thirty days for what a court assigns.
/// Counting: the first day does not count; a last day off moves to the next working day.
/// Faults: those of RulePack::rule and law::deadline; mediation.not_accepted_yet where the time runs from acceptance
/// and there is none.
Result<DatedRule> last_day_of_mediation(CaseKind kind, Date received, std::optional<Date> accepted,
                                        const law::RulePack& pack, const WorkingDays& calendar);

/// The latest day to which both sides may extend; none: the law of this kind of case sets none. Counted from the day
/// on which the time would have ended had it not moved off a day off.
Result<std::optional<DatedRule>> longest_extension(CaseKind kind, const DatedRule& last, const law::RulePack& pack,
                                                   const WorkingDays& calendar);

/// By when acceptance, or the written word that there is none, is due (人社部令第17号 art. 22; not read again).
Result<DatedRule> last_day_to_accept(Date received, const law::RulePack& pack, const WorkingDays& calendar);

/// By when both must have applied, together, on this route.
Result<DatedRule> last_day_of_route(Route route, Date effective, const law::RulePack& pack,
                                    const WorkingDays& calendar);

}  // namespace gongyou::mediation
