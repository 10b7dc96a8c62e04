#pragma once

#include "core/api/raw_routes.hpp"
#include "core/referrals/referral_view.hpp"

namespace gongyou::referrals {

/// A referral as the office reads it.
struct MailboxView : ReferralContent {
    std::vector<ReplyKind> can;  ///< what the office may say now
    std::string use_only;        ///< what stands across every page
};
BOOST_DESCRIBE_STRUCT(MailboxView, (ReferralContent), (can, use_only))

/// The office opens a referral: a command, since every reading is in the audit trail.
struct OpenMailboxItem : api::Command {
    ReferralId id;
};
BOOST_DESCRIBE_STRUCT(OpenMailboxItem, (api::Command), (id))
/// Fault: access.not_found.
Result<MailboxView> open_mailbox_item(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                      const OpenMailboxItem& asked);

/// A page of a file that lies in the mailbox, and what is drawn across it. Faults: access.not_found, file.unknown.
Result<api::PageToRead> mailbox_page(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                     const OneReferralPage& asked);
/// Enters that it was read. Fault: access.not_found.
Result<Done> note_page_read(const ReferralParts& parts, sql::Tx& tx, const Actor& actor, const OneReferralPage& asked);

/// The file itself, without a mark: of a letter the very bytes that its signature is over. Faults: as above.
Result<api::Download> mailbox_original(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                       const OneReferralFile& asked);
Result<Done> note_original(const ReferralParts& parts, sql::Tx& tx, const Actor& actor, const OneReferralFile& asked);

/// "仅供临平区人民检察院办案使用"
std::string use_only(std::string_view office);

/// What stands across a page that an office reads: for whose use, who reads it, when.
std::vector<std::string> mark_of(std::string_view office, std::string_view reader, Instant now);

}  // namespace gongyou::referrals
