#pragma once

#include "core/referrals/take_reply.hpp"

namespace gongyou::referrals {

/// What the return form of a package makes (回执). It comes from outside: read strictly, and believed only as far as
/// the code on it shows that whoever made it had the package.
struct ReturnFile {
    Line<1, 40> format;
    int version = 0;
    ReferralId referral_id;
    Line<16, 24> code;
    Line<16, 64> return_id;
    ReplySaid said;
};
BOOST_DESCRIBE_STRUCT(ReturnFile, (), (format, version, referral_id, code, return_id, said))

using ReturnText = Paragraphs<2, 20000>;

/// The desk looks at a return file before it takes it over.
struct LookAtReturn {
    ReturnText text;
};
BOOST_DESCRIBE_STRUCT(LookAtReturn, (), (text))
struct ReturnSeen {
    ReferralId referral_id;
    std::int64_t revision = 1;
    ReferralState state = ReferralState::sent;
    std::string office_name;
    std::string letter_title;
    std::string letter_number;
    ReplySaid said;
    bool taken = false;     ///< this very file was taken over before
    bool possible = false;  ///< whether the referral stands so that it can be taken over
};
BOOST_DESCRIBE_STRUCT(ReturnSeen, (),
                      (referral_id, revision, state, office_name, letter_title, letter_number, said, taken, possible))
/// Faults: referral.return_unreadable; referral.return_unmatched: no referral of the actor's has a package with that
/// code.
Result<ReturnSeen> look_at_return(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                  const LookAtReturn& asked);

/// And takes it over: the same step as a reply by network. A file that comes twice is taken over once.
struct TakeReturn : api::Command {
    ReturnText text;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(TakeReturn, (api::Command), (text, revision))
/// Faults: as above, referral.return_taken, referral.changed_meanwhile, those of take_reply.
Result<ReferralStanding> take_return(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                     const TakeReturn& asked);

}  // namespace gongyou::referrals
