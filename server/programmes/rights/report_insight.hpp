#pragma once

#include "programmes/rights/report_view.hpp"
#include "programmes/rights/triage.hpp"
#include "programmes/rights/urgency.hpp"

namespace gongyou::rights {

/// What the rules see in a report: proposals, decided by a person.
struct ReportInsight {
    std::optional<Complaint> complaint;
    Urgency urgency;
    std::vector<SafeDay> safe_days;
    std::vector<Proposal> proposals;
};
BOOST_DESCRIBE_STRUCT(ReportInsight, (), (complaint, urgency, safe_days, proposals))

/// What the form asked beyond employer, place and facts; empty where it was not asked. `report` is opened.
Complaint complaint_of(const Report& report);

/// How far the union knows who reported.
IdentityLevel level_of(sql::Session& session, const Report& report);

/// How urgent a complaint is when it comes in at `unit`: by the law of its place, on that day.
Result<Urgency> urgency_at(const RightsParts& parts, sql::Session& session, const Complaint& complaint,
                           const UnitId& unit, Date today);

/// The days not to be missed, as of `today`, by the law the report was opened under.
Result<std::vector<SafeDay>> safe_days_of(const RightsParts& parts, const Report& opened, Date today);

/// Reports that are about the same, with how alike they are; the report itself left out. Ninety days back.
std::vector<FoundDuplicate> duplicates_of(const RightsParts& parts, sql::Session& session, const Report& opened);

/// Whether the same reporter had filed the same matter before, ninety days back at most: one number, one employer, one
/// kind, and periods that meet. Later reports do not change the answer. Of an anonymous one: no.
bool is_repeated(sql::Session& session, const Report& report);

Result<ReportInsight> report_insight(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                     const OneReport& asked);

}  // namespace gongyou::rights
