#include "core/referrals/return_form.hpp"

#include <algorithm>

#include "core/letters/letter_code.hpp"
#include "core/referrals/make_package.hpp"
#include "core/referrals/referral_store.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/json/read.hpp"

namespace gongyou::referrals {

namespace {

constexpr std::string_view return_format = "gongyou-referral-return";

Result<ReturnFile> return_in(const ReturnText& text) {
    auto file = json::read_json<ReturnFile>(text.text());
    if (!file || file->format.text() != return_format || file->version != 1)
        return fail({FaultKind::invalid, "referral.return_unreadable"});
    return *std::move(file);
}

/// The referral whose package the file came out of, if the actor may send such: one answer for all that does not match.
Result<Referral> matched(const ReferralParts& parts, sql::Session& session, const Actor& actor,
                         const ReturnFile& file) {
    auto referral = referral_for(session, actor, Right::send_referral, file.referral_id);
    const auto code = letters::code_from(file.code.text());
    if (referral && code) {
        const auto digest = digest_of_code(parts.keys, *code);
        const auto packages = ReferralStore{session}.packages_of(referral->id);
        if (std::ranges::any_of(packages, [&](const ReferralPackage& one) {
                return crypto::equal_in_constant_time(one.code_digest, digest);
            }))
            return referral;
    }
    return fail({FaultKind::not_found, "referral.return_unmatched"});
}

}  // namespace

Result<ReturnSeen> look_at_return(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                  const LookAtReturn& asked) {
    const auto file = return_in(asked.text);
    if (!file) return fail(file.error());
    const auto referral = matched(parts, reader, actor, *file);
    if (!referral) return fail(referral.error());
    auto says = content_of(parts, reader, *referral);
    if (!says) return fail(std::move(says.error()));
    const auto state = state_of(*referral);
    return ReturnSeen{.referral_id = referral->id,
                      .revision = referral->revision,
                      .state = state,
                      .office_name = std::move(says->office_name),
                      .letter_title = std::move(says->letter_title),
                      .letter_number = std::move(says->letter_number),
                      .said = file->said,
                      .taken = ReferralStore{reader}.is_taken(file->return_id.text()),
                      .possible = std::ranges::count(replies_open_in(state), file->said.kind) > 0};
}

Result<ReferralStanding> take_return(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                     const TakeReturn& asked) {
    const auto file = return_in(asked.text);
    if (!file) return fail(file.error());
    auto referral = matched(parts, tx, actor, *file);
    if (!referral) return fail(std::move(referral.error()));
    if (ReferralStore{tx}.is_taken(file->return_id.text())) return fail({FaultKind::conflict, "referral.return_taken"});
    if (referral->revision != asked.revision) return fail({FaultKind::conflict, "referral.changed_meanwhile"});
    return take_reply(parts, tx, *std::move(referral),
                      {.said = file->said,
                       .way = ReplyWay::package,
                       .by = actor.id,
                       .role = Role::desk,
                       .return_id = file->return_id.text(),
                       .proofs = {}})
        .map(&standing_of);
}

}  // namespace gongyou::referrals
