#pragma once

#include "core/access/actor.hpp"
#include "core/matters/by.hpp"
#include "core/matters/matter.hpp"
#include "kernel/month_or_day.hpp"
#include "kernel/text.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/complaint_words.hpp"
#include "programmes/rights/limitation_guard.hpp"

namespace gongyou::rights {

struct RightsParts;

/// One line of who claims what, as a child of the report takes it over.
struct ClaimOfReport {
    std::string name;
    std::optional<std::int64_t> amount_fen;
    std::optional<MonthOrDay> from;
    std::optional<MonthOrDay> to;
    bool speaks = false;
};

/// A report in clear, as far as what is opened out of it (调解) needs it.
struct ReportForChild {
    matters::Matter matter;
    std::string facts;
    CategoryCode category;
    std::optional<Date> left_on;
    std::optional<Date> happened_on;
    bool employed = false;
    std::vector<ClaimOfReport> claims;  ///< at least one: the reporter's own
    std::optional<Phone> phone;
    std::optional<std::string> name;  ///< of who reports by name
    std::string receipt;              ///< hash: the reporter's receipt opens the child as well
};

/// The report, if the actor works on it and it was accepted for mediation. Faults: access.not_found,
/// report.not_for_mediation, those of the seals.
Result<ReportForChild> report_for_child(const RightsParts& parts, sql::Session& session, const Actor& actor,
                                        const MatterId& id);

/// A report as supervision (监督) needs it: about whom and how many. Who reported, and in what words, stays there.
struct ReportForSupervision {
    matters::Matter matter;  ///< its title in clear
    CategoryCode category;
    std::vector<SpecialGroup> groups;
    std::int64_t people = 0;  ///< at least so many are concerned
};

/// The report, if the actor works on it and it was accepted, for whatever track: supervision runs beside mediation.
/// Faults: access.not_found, report.not_accepted, those of the seals.
Result<ReportForSupervision> report_for_supervision(const RightsParts& parts, sql::Session& session, const Actor& actor,
                                                    const MatterId& id);

/// Whoever reported reads in the report how far a child of it is, in `words` that tell nothing of others. Does nothing
/// of a report that is no longer worked on. Faults: those of the step.
Result<Done> tell_of_child(const RightsParts& parts, sql::Tx& tx, const MatterId& report, const matters::By& by,
                           const std::string& words);

/// Links the child to its report, so that the report waits for it.
void link_child(sql::Tx& tx, const MatterId& report, const MatterId& child);

/// Whether something that was opened out of the report has not ended yet.
bool has_open_children(sql::Session& session, const MatterId& report);

/// Closes an accepted report once all that was opened out of it has ended, with how that ended. Does nothing otherwise.
Result<Done> close_after_children(const RightsParts& parts, sql::Tx& tx, const MatterId& report, const matters::By& by);

/// What a dispute without a report tells for the guard of limitation.
struct DisputeDays {
    std::string category;
    std::optional<Date> left_on;
    std::optional<Date> happened_on;
};

/// The days not to be missed for such a dispute, by the law it was opened under. Faults: those of limitation_guard.
Result<std::vector<SafeDay>> safe_days_of(const RightsParts& parts, const law::FrozenLaw& law,
                                          const DisputeDays& dispute, Date today);

}  // namespace gongyou::rights
