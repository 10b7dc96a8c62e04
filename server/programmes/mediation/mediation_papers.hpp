#pragma once

#include <map>

#include "programmes/mediation/advice.hpp"
#include "programmes/mediation/claim_line.hpp"
#include "programmes/mediation/mediation_rows.hpp"
#include "programmes/mediation/party.hpp"

namespace gongyou::mediation {

/// The named fields of a paper (文书字段): what a template of law/letters puts into its text. A day that is a
/// field of its own is YYYY-MM-DD; in a sentence days and money stand as people write them. Lists have one entry a
/// line. A field that has nothing to say is left out.
using PaperFields = std::map<std::string, std::string>;

/// A party as papers name it.
struct PaperParty {
    Side side = Side::applicant;
    PartyKind kind = PartyKind::person;
    Particulars who;
};

/// A mediation in clear, as far as its papers speak of it.
struct MediationFacts {
    std::vector<PaperParty> parties;
    std::string subject;
    std::string facts;
    ClaimLines claims;
    Date received_on;
    std::string counted;  ///< from when its days count, how many, and by what
    std::optional<Date> ends_on;
    std::string mediator;
    std::optional<Session> first_session;
    std::string organisation;  ///< the mediation organisation: the unit
    std::string contact;       ///< and its telephone
    std::string arbitration;
};

/// "李师傅、云溪晨光针织有限公司": the parties of one side, or all.
std::string names_on(const MediationFacts& facts, std::optional<Side> side = {});

/// 申请书.
PaperFields application_fields(const MediationFacts& facts);
/// 受理通知书. `bring`: what to have along, one a line.
PaperFields acceptance_fields(const MediationFacts& facts, const std::string& addressee, const std::string& bring);
/// 不予受理告知书. `ways`: what else can be done, one a line.
PaperFields not_accepted_fields(const MediationFacts& facts, const std::string& reason, const std::string& ways);
/// 调解笔录.
PaperFields minutes_fields(const MediationFacts& facts, const Session& session, const SessionRecord& record,
                           const std::string& recorder);
/// 调解协议书.
PaperFields agreement_fields(const MediationFacts& facts, const AgreementTerms& terms);
/// 终止告知书, to one of the parties. `evidence`: what to bring, one a line.
PaperFields ended_fields(const MediationFacts& facts, const std::string& addressee, Date ended_on,
                         const std::string& reason, const std::string& evidence);
/// 仲裁审查申请书.
PaperFields review_fields(const MediationFacts& facts, const std::string& commission,
                          const std::string& agreement_number, Date effective_on, Date applied_on);
/// 司法确认申请书.
PaperFields confirmation_fields(const MediationFacts& facts, const std::string& court,
                                const std::string& agreement_number, Date effective_on, Date applied_on);

}  // namespace gongyou::mediation
