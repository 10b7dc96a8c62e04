#pragma once

#include "kernel/list.hpp"
#include "programmes/rights/work_report.hpp"

namespace gongyou::rights {

/// Several reports become one collective case (集体诉求): the others go on in this one, and each receipt goes on
/// answering.
struct GatherReports : ReportCommand {
    List<ReportId, 200> others;
};
BOOST_DESCRIBE_STRUCT(GatherReports, (ReportCommand), (others))

/// Those nobody had looked at yet count as read with it. As urgent as so many people make it: orange from ten, red from
/// thirty (a proposal of the house). All of them or none. Faults: access.not_found, matter.changed_meanwhile,
/// matter.step_not_possible; report.merge_unknown, report.merge_ended and report.merge_not_now by field ("others[2]").
Result<ReportStanding> gather_reports(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                      const GatherReports& act);

/// How urgent a matter of so many people is at least.
constexpr matters::Urgency urgency_of_many(std::size_t people) {
    if (people >= 30) return matters::Urgency::red;
    return people >= 10 ? matters::Urgency::orange : matters::Urgency::blue;
}

}  // namespace gongyou::rights
