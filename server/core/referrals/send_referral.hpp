#pragma once

#include "core/api/caller.hpp"
#include "core/letters/draft_letter.hpp"
#include "core/referrals/move_referral.hpp"

namespace gongyou::referrals {

/// The desk gives a matter on to a partner office (移送).
struct SendReferral : api::Command {
    letters::LetterId letter_id;  ///< issued or served; its matter is what is given on
    UnitId office_id;
    Paragraphs<2, 1000> asks;
    Basis basis = Basis::consent;
    Line<2, 200> basis_words;  ///< how and when the person said yes; which law
    Date granted_until;
    std::optional<Date> answer_by = {};
    std::optional<List<Line<1, 120>, 9>> papers = {};          ///< of those the programme offers, by id
    std::optional<letters::LetterUploads> uploads = {};        ///< what the desk adds
    std::optional<letters::ConfirmedFindings> confirmed = {};  ///< of an anonymous matter: looked at, tells nobody
};
BOOST_DESCRIBE_STRUCT(SendReferral, (api::Command),
                      (letter_id, office_id, asks, basis, basis_words, granted_until, answer_by, papers, uploads,
                       confirmed))

/// What is asked, with the copies that go along: sealed and on disk, the letter's paper first.
struct ReadyReferral {
    SendReferral asked;
    std::vector<files::PreparedUpload> copies;
};

/// Asks the gate, reads the papers and seals a copy of each. Before the transaction. Faults: access.not_found,
/// referral.letter_not_out, referral.letter_without_matter, letter.no_paper, those of the papers.
Result<ReadyReferral> prepare_referral(const ReferralParts& parts, sql::Database& database, const Actor& actor,
                                       const SendReferral& asked);

/// Faults: as above, and by field: referral.office_unknown, referral.grant_wrong, referral.answer_day_wrong,
/// referral.letter_only, letter.identity_found.
Result<ReferralStanding> send_referral(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                       const ReadyReferral& ready);

/// What may go along with a letter, and where it may go.
struct WithLetter {
    letters::LetterId letter_id;
};
BOOST_DESCRIBE_STRUCT(WithLetter, (), (letter_id))
struct PapersOffered {
    std::vector<OfferedPaper> papers;
    bool anonymous = false;  ///< then nothing of the matter goes along but the letter
    Date longest_until;      ///< the last day that can be granted
};
BOOST_DESCRIBE_STRUCT(PapersOffered, (), (papers, anonymous, longest_until))
Result<PapersOffered> papers_offered(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                     const WithLetter& asked);

}  // namespace gongyou::referrals
