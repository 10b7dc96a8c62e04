#pragma once

#include <optional>
#include <string>
#include <vector>

#include "programmes/rights/complaint_check.hpp"
#include "programmes/rights/duplicates.hpp"
#include "programmes/rights/jurisdiction.hpp"
#include "programmes/rights/limitation_guard.hpp"
#include "programmes/rights/report.hpp"

namespace gongyou::rights {

/// What a desk may do with a new report (分流建议), in the order in which it is asked.
enum class ProposalKind {
    safety_first,        ///< 1 the red path: emergency numbers, call back at once
    merge,               ///< 2 并案 with a report that is the same matter
    link,                ///< 2 look at a report that may be about the same thing
    not_labour,          ///< 3 explain, and pass on to whom it belongs
    pass_on,             ///< 4 the place of work is not ours: transfer, tell the worker, keep a shadow
    hand_to,             ///< 4 the place of work is another unit's of ours
    refuse_supervision,  ///< 5 an authority has it already: written notice, then stand by the worker
    group_case,          ///< 6 one case with representatives
    limitation_warning,  ///< 7 say plainly that union mediation does not replace arbitration
    lead_only,           ///< 8 anonymous: supervision lead or warning signal, no mediation
    offer_mediation,     ///< 9 money is owed and the worker is known
    ask_name,            ///< 9 it could be mediated, once the worker gives a name (补充实名)
    open_supervision,    ///< 10 it is more than one person's matter
    feed_early_warning,  ///< 11 wages: tell the early warning
    consultation         ///< 12 only advice is wanted
};
BOOST_DESCRIBE_ENUM(ProposalKind, safety_first, merge, link, not_labour, pass_on, hand_to, refuse_supervision,
                    group_case, limitation_warning, lead_only, offer_mediation, ask_name, open_supervision,
                    feed_early_warning, consultation)

/// One thing that is proposed, and why. A person decides.
struct Proposal {
    ProposalKind kind = ProposalKind::consultation;
    std::vector<std::string> because;   ///< names of dangers, ways, categories: "violence", "arbitration", "W10"
    std::optional<UnitId> unit;         ///< of hand_to
    std::optional<ReportId> report;     ///< of merge and link
    std::optional<Date> last_day;       ///< by when, where there is a rule
    std::optional<std::string> source;  ///< of that rule: statute and article
    std::optional<law::Tag> tag;
    bool estimate = false;  ///< the last day leans on a year without a calendar
};
BOOST_DESCRIBE_STRUCT(Proposal, (), (kind, because, unit, report, last_day, source, tag, estimate))

struct FoundDuplicate {
    ReportId report;
    Likeness likeness = Likeness::none;
};

/// What is known when a desk looks at the report for the first time.
struct TriageFacts {
    IdentityLevel level = IdentityLevel::anonymous;
    Date received;
    UnitId at;  ///< the unit that has the report now
    Jurisdiction jurisdiction;
    std::vector<FoundDuplicate> duplicates;
    std::vector<SafeDay> safe_days;
    int reporters_in_90_days = 1;  ///< different people who reported the same employer
};

/// All that the rules propose, in their order. Where the place has no number of its own for a group, ten people make
/// one.
///
/// Law:      浙江省工会劳动法律监督条例 art. 17: what an authority, arbitration or a court has accepted is no complaint
/// for
///           supervision; the worker is told so in writing within five working days. Group: see group.persons.
/// Faults: those of law::deadline.
Result<std::vector<Proposal>> triage(const Complaint& complaint, const TriageFacts& facts,
                                     const law::CategoryBook& categories, const law::RulePack& pack,
                                     const WorkingDays& calendar);

}  // namespace gongyou::rights
