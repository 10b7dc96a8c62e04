#include "programmes/enterprises/claim_file.hpp"

#include "core/people/open_codes.hpp"
#include "core/people/person_store.hpp"

namespace gongyou::enterprises {

namespace {

Fault claim_refused() { return {FaultKind::unauthenticated, "employer.claim_refused"}; }

/// Who waits behind this code, if it is this employer's.
Result<PersonId> who_waits(sql::Session& session, const std::string& code_hash, const std::string& credit_code,
                           Date today) {
    const auto account = EmployerAccounts{session}.with_code(code_hash);
    const auto file = EmployerFiles{session}.with_credit_code(credit_code);  // asked for whatever the code was
    if (!account || !file || file->id != account->employer_id || today > account->code_until)
        return fail(claim_refused());
    const auto person = PersonStore{session}.find(account->person_id);
    if (!person || person->state != PersonState::invited) return fail(claim_refused());
    return person->id;
}

}  // namespace

Result<PreparedClaim> prepare_claim(const EnterpriseParts& parts, const api::Caller& caller, const ClaimFile& asked) {
    const auto read = CreditCode::read(asked.credit_code.disclose().text());
    PreparedClaim ready{.credit_code = read ? read->text() : std::string{}, .first_use = {}};
    const Guess guess{.account = "claim " + parts.keys.lookup_digest("employer_claim", ready.credit_code),
                      .prefix = caller_of(caller.request).prefix,
                      .device = {}};
    if (auto taken = parts.people.guard.take(guess); !taken) return fail(std::move(taken.error()));
    ready.code_hash = hash_of_claim(parts, asked.code.disclose().text());
    const auto waits = parts.database.read(
        [&](sql::Reader& reader) { return who_waits(reader, ready.code_hash, ready.credit_code, reader.today()); });
    if (!waits) return fail(waits.error());
    parts.people.guard.forgive(guess);
    auto first_use =
        FirstUse{parts.people}.prepare({.login = asked.login, .name = asked.name, .password = asked.password});
    if (!first_use) return fail(std::move(first_use.error()));
    ready.first_use = *std::move(first_use);
    return ready;
}

Result<api::Answered<ClaimBegun>> begin_claim(const EnterpriseParts& parts, sql::Tx& tx, const PreparedClaim& ready) {
    const auto waits = who_waits(tx, ready.code_hash, ready.credit_code, tx.today());
    if (!waits) return fail(waits.error());
    auto first_use = ready.first_use;
    first_use.code = OpenCodes{tx, parts.people}.issue(tx, CodePurpose::first_use, *waits);
    return FirstUse{parts.people}.begin(tx, first_use).map([](FirstUseBegun begun) {
        return api::Answered<ClaimBegun>{
            {std::move(begun.totp_secret), std::move(begun.totp_uri)}, 200, cookie_of(begun.ticket)};
    });
}

}  // namespace gongyou::enterprises
