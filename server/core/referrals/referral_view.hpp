#pragma once

#include "core/referrals/move_referral.hpp"

namespace gongyou::referrals {

struct OneReferral {
    ReferralId id;
};
BOOST_DESCRIBE_STRUCT(OneReferral, (), (id))

/// A file of a referral, or what came with a reply; a page of it.
struct OneReferralFile {
    ReferralId id;
    FileId file_id;
};
BOOST_DESCRIBE_STRUCT(OneReferralFile, (), (id, file_id))
struct OneReferralPage {
    ReferralId id;
    FileId file_id;
    int page = 1;
};
BOOST_DESCRIBE_STRUCT(OneReferralPage, (), (id, file_id, page))

/// One thing that happened, as both sides read it.
struct ReferralEventView {
    ReferralAct act = ReferralAct::send;
    ReferralState state = ReferralState::sent;
    Instant at;
    std::string by_name;
    std::optional<ReplyWay> way;     ///< of a reply
    std::optional<ReplySaid> reply;  ///< what the office said
    std::string words;               ///< why, of a step of the union
    std::vector<files::FileLine> files;
};
BOOST_DESCRIBE_STRUCT(ReferralEventView, (), (act, state, at, by_name, way, reply, words, files))

struct PackageView {
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(PackageView, (), (at, by_name))

/// What both sides read of a referral.
struct ReferralContent {
    ReferralId id;
    ReferralState state = ReferralState::sent;
    std::string unit_name;
    std::string unit_phone;
    std::string office_name;
    OfficeKind office_kind = OfficeKind::procuratorate;
    std::string letter_title;
    std::string letter_number;
    std::string letter_code;
    std::string asks;
    Basis basis = Basis::consent;
    std::string basis_words;
    Date sent_on;
    Date granted_until;
    std::optional<Date> answer_by;
    std::vector<files::FileLine> files;  ///< the letter first
    std::vector<ReferralEventView> events;
};
BOOST_DESCRIBE_STRUCT(ReferralContent, (),
                      (id, state, unit_name, unit_phone, office_name, office_kind, letter_title, letter_number,
                       letter_code, asks, basis, basis_words, sent_on, granted_until, answer_by, files, events))
/// Faults: those of the seal.
Result<ReferralContent> content_of(const ReferralParts& parts, sql::Session& session, const Referral& referral);

/// As the desk sees it.
struct ReferralView : ReferralContent {
    std::int64_t revision = 1;
    MatterId matter_id;
    std::string matter_kind;
    letters::LetterId letter_id;
    bool granted = false;            ///< whether the office reads it today
    std::vector<ReferralAct> can;    ///< what the desk may do now, but for replies
    std::vector<ReplyKind> replies;  ///< what a reply on paper may say now
    std::vector<PackageView> packages;
};
BOOST_DESCRIBE_STRUCT(ReferralView, (ReferralContent),
                      (revision, matter_id, matter_kind, letter_id, granted, can, replies, packages))
/// Fault: access.not_found.
Result<ReferralView> view_referral(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                   const OneReferral& asked);

/// The desk reads a file of a referral, or what proves a reply. Faults: access.not_found, file.unknown.
Result<api::Answer> referral_file(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                  const OneReferralFile& asked);

struct ListReferrals {
    std::optional<ReferralState> state;
    std::optional<bool> open;  ///< only what is neither closed nor recalled
    std::optional<letters::LetterId> letter_id;
    std::optional<MatterId> matter_id;
    std::optional<ReferralId> after;  ///< `next` of the page before
};
BOOST_DESCRIBE_STRUCT(ListReferrals, (), (state, open, letter_id, matter_id, after))

struct ReferralItem {
    ReferralId id;
    ReferralState state = ReferralState::sent;
    std::string unit_name;
    std::string office_name;
    OfficeKind office_kind = OfficeKind::procuratorate;
    std::string letter_title;
    std::string letter_number;
    Date sent_on;
    Date granted_until;
    std::optional<Date> answer_by;
    bool granted = false;  ///< whether the office reads it today
    bool late = false;     ///< whether an answer is waited for beyond its day
};
BOOST_DESCRIBE_STRUCT(ReferralItem, (),
                      (id, state, unit_name, office_name, office_kind, letter_title, letter_number, sent_on,
                       granted_until, answer_by, granted, late))
struct ReferralPage {
    std::vector<ReferralItem> items;
    std::optional<ReferralId> next;
};
BOOST_DESCRIBE_STRUCT(ReferralPage, (), (items, next))

/// Referrals within the reader's scope, newest first, twenty at a time.
Result<ReferralPage> list_referrals(sql::Reader& reader, const Actor& actor, const ListReferrals& asked);

struct ListMailbox {
    std::optional<ReferralId> after;
};
BOOST_DESCRIBE_STRUCT(ListMailbox, (), (after))
/// What the reader's office has been granted and still reads, newest first.
Result<ReferralPage> list_mailbox(sql::Reader& reader, const Actor& actor, const ListMailbox& asked);

}  // namespace gongyou::referrals
