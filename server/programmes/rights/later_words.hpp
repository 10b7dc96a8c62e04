#pragma once

#include "programmes/rights/complaint_check.hpp"
#include "programmes/rights/named_person.hpp"
#include "programmes/rights/reporter_acts.hpp"

namespace gongyou::rights {

/// What a party has to say that was not asked before (诉求单, 实名一栏). Only what is missing is taken: nothing that
/// was said before is overwritten by it.
struct PartyDetails {
    std::optional<CategoryCode> category;
    std::optional<MonthOrDay> happened_from;
    std::optional<std::int64_t> amount_claimed_fen;
    std::optional<std::int32_t> people_number;
    std::optional<Demand> demand;
    std::optional<Relation> relation;
    std::optional<Date> left_on;
    std::optional<Date> entry_date;
    std::optional<Line<1, 60>> job;
    std::optional<WageForm> wage_form;
    std::optional<std::int64_t> monthly_wage_fen;
    std::optional<List<TriedWay, 8>> tried_already;
    std::optional<bool> truth_declaration;
};
BOOST_DESCRIBE_STRUCT(PartyDetails, (),
                      (category, happened_from, amount_claimed_fen, people_number, demand, relation, left_on,
                       entry_date, job, wage_form, monthly_wage_fen, tried_already, truth_declaration))

/// Whoever left a phone number gives a name as well (补充实名): what mediation and legal aid need. With a consent of
/// its own, and by nobody but the holder of the receipt.
struct GiveName : ReporterCommand {
    NamedPerson named;
    std::optional<PartyDetails> complaint;
};
BOOST_DESCRIBE_STRUCT(GiveName, (ReporterCommand), (named, complaint))

/// Whether the employer may learn who reported: either way, and never silently.
struct ChangeDisclosure : ReporterCommand {
    bool disclose = false;
};
BOOST_DESCRIBE_STRUCT(ChangeDisclosure, (ReporterCommand), (disclose))

/// The fields that a party has still to answer, as the form calls them: "entry_date".
std::vector<std::string> missing_for_a_party(const RightsParts& parts, const Complaint& complaint, Date today);

/// The change of level is a step of the timeline without a word about the person. Faults: receipt.unknown,
/// report.no_name_when_anonymous, report.already_named, matter.step_not_possible; by field those of a person and of
/// check_complaint.
Result<ReporterStanding> give_name(const RightsParts&, sql::Tx&, const ByReceipt<GiveName>&);

/// A step of the timeline, told to the desk. Faults: receipt.unknown, disclosure.not_when_anonymous,
/// report.disclosure_as_it_is, matter.step_not_possible.
Result<ReporterStanding> change_disclosure(const RightsParts&, sql::Tx&, const ByReceipt<ChangeDisclosure>&);

}  // namespace gongyou::rights
