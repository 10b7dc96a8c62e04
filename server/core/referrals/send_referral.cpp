#include "core/referrals/send_referral.hpp"

#include <algorithm>

#include "core/letters/identity_check.hpp"
#include "core/letters/letter_procedure.hpp"
#include "core/letters/letter_store.hpp"
#include "core/letters/move_letter.hpp"
#include "core/letters/set_paper.hpp"
#include "core/matters/matter_store.hpp"
#include "core/notices/notices.hpp"
#include "core/people/staff.hpp"
#include "core/referrals/answer_clock.hpp"
#include "core/referrals/office_store.hpp"
#include "core/referrals/referral_store.hpp"

namespace gongyou::referrals {

namespace {

struct ToSend {
    letters::Letter letter;
    matters::Matter matter;
};

/// The letter with its matter, if the actor may give it on.
Result<ToSend> to_send(sql::Session& session, const Actor& actor, const letters::LetterId& id) {
    auto letter = letters::letter_for(session, actor, Right::read_letter, id);
    if (!letter) return fail(std::move(letter.error()));
    if (!letter->matter_id) return fail({FaultKind::conflict, "referral.letter_without_matter"});
    auto matter = matters::MatterStore{session}.find(*letter->matter_id);
    if (!matter) return fail(hidden());
    const Referral as_if{.unit_id = letter->unit_id, .matter_id = matter->id};
    if (auto allowed = may(actor, Right::send_referral, sent_from(session, as_if)); !allowed)
        return fail(std::move(allowed.error()));
    const auto state = letters::state_of(*letter);
    if (state != letters::LetterState::issued && state != letters::LetterState::served)
        return fail({FaultKind::conflict, "referral.letter_not_out"});
    if (!letter->file_id) return fail({FaultKind::conflict, "letter.no_paper"});
    return ToSend{*std::move(letter), *std::move(matter)};
}

/// What may go along; the letter itself goes anyway.
Result<std::vector<OfferedPaper>> offered(const ReferralParts& parts, sql::Session& session, const Actor& actor,
                                          const ToSend& sent) {
    const auto* source = parts.source_of(sent.matter);
    if (!source || !source->papers || sent.matter.anonymous) return std::vector<OfferedPaper>{};
    auto papers = source->papers(session, actor, sent.matter);
    if (papers) std::erase_if(*papers, [&](const auto& one) { return one.id == sent.letter.file_id->text(); });
    return papers;
}

/// The letter's paper, byte by byte as it left the house, and the papers that were chosen.
Result<std::vector<files::AcceptedFile>> chosen_papers(const ReferralParts& parts, sql::Session& session,
                                                       const Actor& actor, const SendReferral& asked) {
    const auto sent = to_send(session, actor, asked.letter_id);
    if (!sent) return fail(sent.error());
    auto letter = parts.files.read(session, letters::paper_of(sent->letter.id), *sent->letter.file_id);
    if (!letter) return fail(std::move(letter.error()));
    std::vector<files::AcceptedFile> papers;
    papers.push_back({letter->kind, std::move(letter->name), std::move(letter->bytes)});
    if (!asked.papers || asked.papers->empty()) return papers;
    const auto may_go = offered(parts, session, actor, *sent);
    if (!may_go) return fail(may_go.error());
    for (const auto& id : *asked.papers) {
        if (std::ranges::count(*may_go, id.text(), &OfferedPaper::id) == 0)
            return fail(wrong_field("papers", "referral.paper_unknown"));
        auto paper = parts.source_of(sent->matter)->paper(session, actor, sent->matter, id.text());
        if (!paper) return fail(std::move(paper.error()));
        papers.push_back(*std::move(paper));
    }
    return papers;
}

/// Out of an anonymous matter goes the letter alone, which was looked through; and no words that may tell who is behind
/// it and that nobody has looked at, nor where the programme says that its papers name nobody (AN-7).
Result<Done> tells_nobody(const ReferralParts& parts, const matters::Matter& matter, const SendReferral& asked) {
    const auto* source = parts.source_of(matter);
    if (!matter.anonymous && !(source && source->names_nobody)) return Done{};
    if (matter.anonymous && asked.uploads && !asked.uploads->empty())
        return fail(wrong_field("uploads", "referral.letter_only"));
    return letters::names_nobody({{"asks", asked.asks.text()}, {"basis_words", asked.basis_words.text()}},
                                 asked.confirmed.value_or(letters::ConfirmedFindings{}));
}

/// Whether it may go to that office, for that long.
Result<Done> fits(sql::Tx& tx, const letters::Letter& letter, const SendReferral& asked) {
    const auto offices = OfficeStore{tx}.open_to(letter.unit_id);
    const auto office = std::ranges::find(offices, asked.office_id, &PartnerOffice::unit_id);
    if (office == offices.end() || (office->valid_to && *office->valid_to <= tx.today()))
        return fail(wrong_field("office_id", "referral.office_unknown"));
    if (asked.granted_until < tx.today() || asked.granted_until > tx.today().plus_days(longest_grant))
        return fail(wrong_field("granted_until", "referral.grant_wrong"));
    if (asked.answer_by && (*asked.answer_by < tx.today() || *asked.answer_by > asked.granted_until))
        return fail(wrong_field("answer_by", "referral.answer_day_wrong"));
    return Done{};
}

Result<Done> keep_files(const ReferralParts& parts, sql::Tx& tx, const ReferralId& id, const ReadyReferral& ready) {
    std::vector<UploadId> uploads;
    for (const auto& copy : ready.copies) {
        if (const auto kept = parts.files.keep_upload(tx, copy); !kept) return fail(kept.error());
        uploads.push_back(copy.id);
    }
    const auto added = ready.asked.uploads.value_or(letters::LetterUploads{});
    uploads.insert(uploads.end(), added.begin(), added.end());
    return parts.files.claim(tx, uploads, files_of(id)).map([](const auto&) { return Done{}; });
}

}  // namespace

Result<ReadyReferral> prepare_referral(const ReferralParts& parts, sql::Database& database, const Actor& actor,
                                       const SendReferral& asked) {
    const auto papers = database.read([&](sql::Reader& reader) { return chosen_papers(parts, reader, actor, asked); });
    if (!papers) return fail(papers.error());
    ReadyReferral ready{asked, {}};
    for (const auto& paper : *papers) {
        auto copy = parts.files.prepare(paper, parts.clock.today(), parts.random);
        if (!copy) return fail(std::move(copy.error()));
        ready.copies.push_back(*std::move(copy));
    }
    return ready;
}

Result<ReferralStanding> send_referral(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                       const ReadyReferral& ready) {
    const auto& asked = ready.asked;
    const auto sent = to_send(tx, actor, asked.letter_id);  // what was true when the copies were made
    if (!sent) return fail(sent.error());
    if (auto good = fits(tx, sent->letter, asked); !good) return fail(std::move(good.error()));
    if (auto silent = tells_nobody(parts, sent->matter, asked); !silent) return fail(std::move(silent.error()));

    Referral referral{.id = tx.fresh_id<ReferralId>(),
                      .unit_id = sent->letter.unit_id,
                      .office_id = asked.office_id,
                      .matter_id = sent->matter.id,
                      .letter_id = sent->letter.id,
                      .state = std::string{name_of(ReferralState::sent)},
                      .revision = 1,
                      .basis = std::string{name_of(asked.basis)},
                      .words = {},
                      .granted_until = asked.granted_until,
                      .answer_by = asked.answer_by,
                      .sent_on = tx.today(),
                      .sent_by = actor.id};
    referral.words = parts.seal().sealed(referral.id, {asked.asks, asked.basis_words});
    if (auto kept = keep_files(parts, tx, referral.id, ready); !kept) return fail(std::move(kept.error()));
    ReferralStore{tx}.add(referral);
    enter_sending(parts, tx, referral,
                  {.act = ReferralAct::send, .by = actor.id, .role = std::string{name_of(Role::desk)}});
    if (auto set = set_answer_clock(parts, tx, referral.matter_id); !set) return fail(std::move(set.error()));
    for (const auto& person : Staff{tx, parts.people}.at(Role::partner, referral.office_id))
        notices::add(tx, person, "referral.arrived", {{"matter", referral.id.text()}, {"kind", "referral"}});
    return standing_of(referral);
}

Result<PapersOffered> papers_offered(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                     const WithLetter& asked) {
    const auto sent = to_send(reader, actor, asked.letter_id);
    if (!sent) return fail(sent.error());
    auto papers = offered(parts, reader, actor, *sent);
    if (!papers) return fail(std::move(papers.error()));
    return PapersOffered{*std::move(papers), sent->matter.anonymous, reader.today().plus_days(longest_grant)};
}

}  // namespace gongyou::referrals
