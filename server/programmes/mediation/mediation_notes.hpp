#pragma once

#include "programmes/mediation/mediation_command.hpp"

namespace gongyou::mediation {

/// What was said when a side was asked.
struct ContactView {
    PartyId party_id;
    Date on;
    ContactWay way = ContactWay::telephone;
    bool reached = false;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ContactView, (), (party_id, on, way, reached, text))

/// The minutes of a session.
struct MinutesView {
    std::int64_t session = 1;
    std::string present;
    std::string gist;
    std::string result;
    std::vector<std::string> signed_by;  ///< parties' ids, and "mediator"
};
BOOST_DESCRIBE_STRUCT(MinutesView, (), (session, present, gist, result, signed_by))

/// What was said in a mediation (调解笔录): the mediator's alone. No other programme asks for it, supervision least of
/// all.
struct MediationNotes {
    std::vector<ContactView> contacts;
    std::vector<MinutesView> minutes;
};
BOOST_DESCRIBE_STRUCT(MediationNotes, (), (contacts, minutes))

Result<MediationNotes> mediation_notes(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                       const OneMediation& asked);

/// Under which minutes stands whose signature.
std::vector<std::string> signers_of(const std::vector<Signature>& signatures, const Session& session);

}  // namespace gongyou::mediation
