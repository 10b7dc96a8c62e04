#pragma once

#include "programmes/mediation/party.hpp"

namespace gongyou::mediation {

/// What was said and what came of it (调解笔录), in clear.
struct SessionRecord {
    Paragraphs<0, 500> present;
    Paragraphs<0, 4000> gist;
    std::optional<Paragraphs<0, 1000>> result;
};
BOOST_DESCRIBE_STRUCT(SessionRecord, (), (present, gist, result))

/// A session (调解会), its record sealed as in the store.
struct Session {
    MediationId matter_id;
    std::int64_t number = 1;
    bool held = false;
    Date starts_on;
    std::string starts_at;
    std::int64_t minutes = 90;
    std::string place;
    std::string video;
    std::string record;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(Session, (),
                      (matter_id, number, held, starts_on, starts_at, minutes, place, video, record, digest))

/// An attempt to reach a party, its words sealed as in the store.
struct Contact {
    MediationId matter_id;
    std::int64_t number = 1;
    PartyId party_id;
    Date made_on;
    ContactWay way = ContactWay::telephone;
    bool reached = false;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(Contact, (), (matter_id, number, party_id, made_on, way, reached, words))

/// Who signed what, strokes sealed as in the store.
struct Signature {
    MediationId matter_id;
    std::string paper;
    std::string signer;
    std::string digest;
    Instant signed_at;
    Date signed_on;
    std::optional<PersonId> by_person;
    std::string strokes;
};
BOOST_DESCRIBE_STRUCT(Signature, (), (matter_id, paper, signer, digest, signed_at, signed_on, by_person, strokes))

/// The names under which signatures are kept.
inline constexpr std::string_view agreement_paper = "agreement";
inline constexpr std::string_view the_mediator = "mediator";
inline std::string minutes_paper(std::int64_t session) { return "minutes" + std::to_string(session); }

/// The agreement in the store: terms sealed.
struct StoredAgreement {
    MediationId matter_id;
    std::string terms;
    std::string digest;
    std::optional<Date> sealed_on;
};
BOOST_DESCRIBE_STRUCT(StoredAgreement, (), (matter_id, terms, digest, sealed_on))

struct StoredClaims {
    MediationId matter_id;
    std::string claims;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(StoredClaims, (), (matter_id, claims, revision))

struct StoredPayment {
    MediationId matter_id;
    std::int64_t number = 1;
    std::int64_t item = 0;
    std::int64_t amount_fen = 0;
    Date paid_on;
    std::string proof;
};
BOOST_DESCRIBE_STRUCT(StoredPayment, (), (matter_id, number, item, amount_fen, paid_on, proof))

/// An application for review or confirmation.
struct Confirmation {
    MediationId matter_id;
    std::int64_t number = 1;
    Route route = Route::arbitration_review;
    std::string body;
    Date filed_on;
    RouteResult result = RouteResult::filed;
    std::string case_number;
    std::optional<Date> decided_on;
};
BOOST_DESCRIBE_STRUCT(Confirmation, (), (matter_id, number, route, body, filed_on, result, case_number, decided_on))

struct Exclusion {
    MediationId matter_id;
    PersonId person_id;
    ExclusionGround ground = ExclusionGround::interest;
    Date made_on;
};
BOOST_DESCRIBE_STRUCT(Exclusion, (), (matter_id, person_id, ground, made_on))

}  // namespace gongyou::mediation
