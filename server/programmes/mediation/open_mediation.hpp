#pragma once

#include "core/api/command.hpp"
#include "core/law/category_code.hpp"
#include "programmes/mediation/claim_line.hpp"
#include "programmes/mediation/mediation_step.hpp"
#include "programmes/mediation/party.hpp"

namespace gongyou::mediation {

/// A party as it is written down.
struct NewParty {
    Side side = Side::applicant;
    PartyKind kind = PartyKind::person;
    Particulars particulars;
    std::optional<bool> speaks;
};
BOOST_DESCRIBE_STRUCT(NewParty, (), (side, kind, particulars, speaks))

/// An application that comes on paper or by word of mouth, recorded on the spot (登记调解申请).
struct OpenMediation : api::Command {
    CaseKind case_kind = CaseKind::ordinary;
    Source source = Source::counter;
    law::CategoryCode category;
    Line<2, 100> subject;
    Paragraphs<10, 2000> facts;
    std::optional<Date> received_on;  ///< of a paper that came earlier; else today
    std::optional<Date> left_on;
    std::optional<Date> happened_on;
    List<NewParty, 12> parties;
    ClaimLines claims;
};
BOOST_DESCRIBE_STRUCT(OpenMediation, (api::Command),
                      (case_kind, source, category, subject, facts, received_on, left_on, happened_on, parties, claims))

/// Out of a report that was accepted for mediation. `consent`: the worker takes part under their own name, and was
/// told that the other side will know it.
struct OpenFromReport : api::Command {
    MatterId report_id;
    CaseKind case_kind = CaseKind::ordinary;
    Line<2, 100> subject;
    std::optional<Line<1, 40>> name;  ///< of the worker, where the report does not hold it
    bool consent = false;
};
BOOST_DESCRIBE_STRUCT(OpenFromReport, (api::Command), (report_id, case_kind, subject, name, consent))

/// Opens it at the desk's own unit, entered in the register. Faults: choice.unknown by field for a source that needs a
/// report; mediation.two_sides by field; date.in_future, mediation.received_too_long_ago by field; those of faults_of.
Result<MediationStanding> open_mediation(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                         const OpenMediation& asked);

/// Opens it as a child of the report, at the report's unit; the reporter's receipt opens it as well. Faults:
/// access.not_found, report.not_for_mediation, consent.missing and value.missing by field; mediation.open_already.
Result<MediationStanding> open_from_report(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                           const OpenFromReport& asked);

}  // namespace gongyou::mediation
