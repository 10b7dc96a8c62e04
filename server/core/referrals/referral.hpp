#pragma once

#include "core/letters/letter.hpp"
#include "core/referrals/partner_office.hpp"
#include "kernel/text.hpp"

namespace gongyou::referrals {

using ReferralId = Id<struct ReferralTag>;

enum class ReferralState {
    sent,          ///< 已移送
    received,      ///< 已签收
    accepted,      ///< 已受理
    not_accepted,  ///< 不予受理, with the reason
    answered,      ///< 已反馈结果
    closed,        ///< 已办结
    recalled       ///< 已收回
};
BOOST_DESCRIBE_ENUM(ReferralState, sent, received, accepted, not_accepted, answered, closed, recalled)

/// Why what is about somebody may be given on (security.md AZ-6).
enum class Basis {
    consent,  ///< the person said yes
    duty      ///< a law says so, named in the words
};
BOOST_DESCRIBE_ENUM(Basis, consent, duty)

/// What is asked of the office, and why it may know.
struct ReferralWords {
    Paragraphs<2, 1000> asks;
    Line<2, 200> basis;
};
BOOST_DESCRIBE_STRUCT(ReferralWords, (), (asks, basis))

/// A matter given on to a partner office (移送): one letter and the papers that were chosen, as they were that day.
struct Referral {
    ReferralId id;
    UnitId unit_id;    ///< who sends
    UnitId office_id;  ///< who gets
    MatterId matter_id;
    letters::LetterId letter_id;
    std::string state;          ///< by name; the procedure is the authority
    std::int64_t revision = 1;  ///< guards two desks saving at once; number of the last event
    std::string basis;
    std::string words;   ///< ReferralWords, sealed
    Date granted_until;  ///< the last day on which the office reads it
    std::optional<Date> answer_by;
    Date sent_on;
    PersonId sent_by;
};
BOOST_DESCRIBE_STRUCT(Referral, (),
                      (id, unit_id, office_id, matter_id, letter_id, state, revision, basis, words, granted_until,
                       answer_by, sent_on, sent_by))

inline ReferralState state_of(const Referral& referral) { return enum_named<ReferralState>(referral.state).value(); }

inline constexpr int longest_grant = 90;  ///< days, the day of sending not counted (security.md AZ-6)

/// Whether the office reads it on `today`: until the last day of the grant, and not once it was recalled or closed.
inline bool is_open_to_the_office(const Referral& referral, Date today) {
    const auto state = state_of(referral);
    return state != ReferralState::closed && state != ReferralState::recalled && today <= referral.granted_until;
}

/// One thing that happened to a referral.
struct ReferralEvent {
    ReferralId referral_id;
    std::int64_t number = 1;
    std::string act;
    std::string state;  ///< the state it led to
    Instant made_at;
    PersonId by_person;
    std::string way;                       ///< how a reply came; empty: not a reply
    std::optional<std::string> return_id;  ///< of the return file it came in
    std::string words;                     ///< a reply as ReplySaid, else why; sealed, empty if there are none
};
BOOST_DESCRIBE_STRUCT(ReferralEvent, (), (referral_id, number, act, state, made_at, by_person, way, return_id, words))

/// A file of the referral that left the house.
struct ReferralPackage {
    std::string id;
    ReferralId referral_id;
    Instant made_at;
    PersonId made_by;
    std::string code_digest;  ///< of the code on its return form
    std::string file_digest;  ///< SHA-256 of the file
};
BOOST_DESCRIBE_STRUCT(ReferralPackage, (), (id, referral_id, made_at, made_by, code_digest, file_digest))

}  // namespace gongyou::referrals
