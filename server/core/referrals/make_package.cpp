#include "core/referrals/make_package.hpp"

#include "core/letters/compose_letter.hpp"
#include "core/letters/letter_code.hpp"
#include "core/letters/letter_file.hpp"
#include "core/letters/letter_store.hpp"
#include "core/referrals/referral_store.hpp"
#include "platform/crypto/sha256.hpp"

namespace gongyou::referrals {

namespace {

Result<Referral> referral_that_may_leave(sql::Session& session, const Actor& actor, const ReferralId& id, Date today) {
    auto referral = referral_for(session, actor, Right::send_referral, id);
    if (referral && !is_open_to_the_office(*referral, today)) return fail(hidden());
    return referral;
}

PackageStatement statement_of(const ReferralContent& says, const std::string& verify_at, Instant now) {
    PackageStatement statement{.format = Line<1, 40>::trusted(std::string{package_format}),
                               .version = 1,
                               .referral_id = says.id,
                               .made_at = now,
                               .unit = Line<1, 200>::trusted(says.unit_name),
                               .unit_phone = Line<0, 80>::trusted(says.unit_phone),
                               .office = Line<1, 200>::trusted(says.office_name),
                               .letter_title = Line<1, 200>::trusted(says.letter_title),
                               .letter_number = Line<0, 200>::trusted(says.letter_number),
                               .letter_code = Line<0, 40>::trusted(says.letter_code),
                               .asks = Paragraphs<1, 1000>::trusted(says.asks),
                               .basis = says.basis,
                               .basis_words = Line<1, 200>::trusted(says.basis_words),
                               .sent_on = says.sent_on,
                               .granted_until = says.granted_until,
                               .answer_by = says.answer_by,
                               .return_code = {},
                               .verify_at = Line<0, 200>::trusted(verify_at),
                               .papers = {}};
    return statement;
}

}  // namespace

std::string digest_of_code(const crypto::Keyring& keys, std::string_view code) {
    return keys.lookup_digest("referral return", code);
}

Result<PackageContent> package_content(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                       const TakePackage& asked) {
    const auto referral = referral_that_may_leave(reader, actor, asked.id, reader.today());
    if (!referral) return fail(referral.error());
    const auto says = content_of(parts, reader, *referral);
    if (!says) return fail(says.error());
    PackageContent content{.statement = statement_of(*says, parts.letters.public_address + "/#/verify", reader.now()),
                           .letter = {},
                           .papers = {}};
    const auto letter = letters::LetterStore{reader}.find(referral->letter_id);
    auto whole = letters::composed(parts.letters, *letter);
    if (!whole) return fail(std::move(whole.error()));
    content.letter = std::move(whole->text);
    for (const auto& line : says->files) {
        auto file = parts.files.read(reader, files_of(referral->id), line.id);
        if (!file) return fail(std::move(file.error()));
        content.statement.papers.push_back({line.name, file->kind, static_cast<std::int64_t>(file->bytes.size()),
                                            Line<64, 64>::trusted(crypto::sha256_hex(file->bytes))});
        content.papers.push_back(std::move(file->bytes));
    }
    return content;
}

Result<api::MadeWith<PackageMade>> make_package(const ReferralParts& parts, PackageContent content) {
    const auto code = letters::fresh_code(parts.random);
    content.statement.return_code = Line<1, 40>::trusted(code);
    auto file = with_signature(package_page(content),
                               [&](std::string_view bytes) { return parts.keys.sign(letters::letter_signing, bytes); });
    PackageMade made{digest_of_code(parts.keys, code), crypto::sha256_hex(file)};
    const auto name = "移送包-" + content.statement.letter_number.text() + ".html";
    return api::MadeWith<PackageMade>{api::answer_of(api::Download{std::move(file), "application/octet-stream", name}),
                                      std::move(made)};
}

Result<Done> enter_package(const ReferralParts& parts, sql::Tx& tx, const Actor& actor, const TakePackage& asked,
                           const PackageMade& made) {
    const auto referral = referral_that_may_leave(tx, actor, asked.id, tx.today());
    if (!referral) return fail(referral.error());
    ReferralStore{tx}.add_package({.id = new_uuid_v7(tx.now(), tx.random()),
                                   .referral_id = referral->id,
                                   .made_at = tx.now(),
                                   .made_by = actor.id,
                                   .code_digest = made.code_digest,
                                   .file_digest = made.file_digest});
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = actor.id.text(),
                            .role = std::string{name_of(Role::desk)},
                            .act = "referral.package_made",
                            .object_kind = "referral",
                            .object_id = referral->id.text()});
    return Done{};
}

Result<PackageKnown> verify_package(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                    const VerifyPackage& asked) {
    const auto package = ReferralStore{reader}.package_with(asked.file.text());
    const auto referral = package ? referral_for(reader, actor, Right::read_referral, package->referral_id)
                                  : Result<Referral>{fail(hidden())};
    if (!referral) return fail({FaultKind::not_found, "referral.package_unknown"});
    const auto says = content_of(parts, reader, *referral);
    if (!says) return fail(says.error());
    return PackageKnown{referral->id, package->made_at, says->office_name, says->letter_number,
                        is_open_to_the_office(*referral, reader.today())};
}

}  // namespace gongyou::referrals
