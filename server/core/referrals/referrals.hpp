#pragma once

#include <functional>

#include "core/api/page_reading.hpp"
#include "core/letters/letters.hpp"
#include "core/matters/by.hpp"
#include "core/referrals/referral_seal.hpp"

namespace gongyou::referrals {

/// A paper of a matter that may go along.
struct OfferedPaper {
    std::string id;    ///< the programme's own word for it
    std::string name;  ///< "调查笔录.pdf"
};
BOOST_DESCRIBE_STRUCT(OfferedPaper, (), (id, name))

/// What a programme gives: which papers of its matters may go along with the letter, and what it does when an office
/// answers. What it leaves out is not asked: then the letter goes alone, and the answer stands in the referral only.
struct ReferralSource {
    std::string matter_kind;  ///< "report"
    /// Asks the gate itself, and answers like what is not there where the actor may not know of the matter.
    std::function<Result<std::vector<OfferedPaper>>(sql::Session&, const Actor&, const matters::Matter&)> papers = {};
    /// One of them with its bytes. Faults: access.not_found, those of the paper.
    std::function<Result<files::AcceptedFile>(sql::Session&, const Actor&, const matters::Matter&,
                                              const std::string& id)>
        paper = {};
    /// Whether what is written beside the letter is looked through for who spoke to the union, anonymous or not (AN-7).
    bool names_nobody = false;
    /// In the transaction of the reply, after the referral has moved: the programme takes its own step. A fault undoes
    /// the reply, and whoever brought it reads why.
    std::function<Result<Done>(sql::Tx&, const matters::By&, const Referral&, const ReferralReply&)> replied = {};
};

/// What referrals stand on. All of it outlives them.
struct ReferralParts {
    const crypto::Keyring& keys;
    audit::AuditTrail& audit;
    files::Files& files;
    const PeopleParts& people;
    const letters::LetterParts& letters;
    const Clock& clock;
    Random& random;
    std::string tree;  ///< id of the organisation tree's top unit
    std::vector<ReferralSource> sources = {};

    ReferralSeal seal() const { return {keys, tree}; }
    const ReferralSource* source_of(const matters::Matter& matter) const;
};

/// The files of a referral, the letter first: copies as they were on the day it was sent.
inline files::FileOwner files_of(const ReferralId& id) { return {"referral", id.text()}; }
/// What the office sent along with a reply, or what proves one on paper.
inline files::FileOwner proofs_of(const ReferralId& id, std::int64_t number) {
    return {"referral_event", id.text() + "/" + std::to_string(number)};
}

/// The pillar's lines in the table of routes. `parts`, `database` and `reading`, where pages are made, outlive them.
api::Routes referral_routes(const ReferralParts& parts, sql::Database& database, api::PageReading& reading);

}  // namespace gongyou::referrals
