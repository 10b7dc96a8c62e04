#include "programmes/enterprises/invite_employer.hpp"

#include "core/people/end_account.hpp"
#include "core/people/open_codes.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"

namespace gongyou::enterprises {

namespace {

void record_account(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor, std::string_view act,
                    const PersonId& person) {
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = actor.id.text(),
                            .role = std::string{name_of(Role::desk)},
                            .act = act,
                            .object_kind = "person",
                            .object_id = person.text()});
}

/// Somebody who is nobody yet: bound to the employer, with the role, and without any way in but the code.
PersonId new_person(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor, const EmployerFile& file) {
    const auto id = tx.fresh_id<PersonId>();
    PersonStore people{tx};
    people.add({.id = id,
                .name = PersonSeals{parts.people.keyring, parts.people.tree}.seal_name(id, ""),
                .employer_id = file.id,
                .made_at = tx.now()});
    // the second of the two behind this role is the employer, by the paper at its registered address (AZ-7)
    people.give({new_uuid_v7(tx.now(), tx.random()), id, Role::employer_hr, file.unit_id, tx.now(), actor.id.text(),
                 "paper code"});
    return id;
}

Result<EmployerAccount> account_in(sql::Tx& tx, const EmployerId& employer, const PersonId& person) {
    auto account = EmployerAccounts{tx}.find(person);
    if (!account || account->employer_id != employer) return fail(hidden());
    return *std::move(account);
}

}  // namespace

Result<EmployerInvited> invite_employer(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor,
                                        const MintedInvitation& minted) {
    const auto& asked = minted.asked;
    const auto file = file_for(parts, tx, actor, Right::keep_employers, asked.id);
    if (!file) return fail(file.error());
    if (!is_complete(*file)) return fail({FaultKind::conflict, "employer.incomplete"});
    EmployerAccounts accounts{tx};
    EmployerAccount account{{}, file->id, minted.hash, tx.today().plus_days(claim_days), actor.id, tx.now()};
    if (asked.person_id) {
        const auto known = account_in(tx, file->id, *asked.person_id);
        if (!known) return fail(known.error());
        if (PersonStore{tx}.find(known->person_id)->state != PersonState::invited)
            return fail({FaultKind::conflict, "employer.claimed_already"});
        OpenCodes{tx, parts.people}.drop_all_of(known->person_id);  // of somebody halfway through with the old code
        account.person_id = known->person_id;
        accounts.save(account);
    } else {
        account.person_id = new_person(parts, tx, actor, *file);
        accounts.add(account);
    }
    record_account(parts, tx, actor, asked.person_id ? "employer.code_renewed" : "employer.code_issued",
                   account.person_id);
    return EmployerInvited{account.person_id, minted.shown, account.code_until, claim_link(parts)};
}

Result<api::Nothing> end_employer_account(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor,
                                          const EndEmployerAccount& asked) {
    const auto file = file_for(parts, tx, actor, Right::keep_employers, asked.id);
    if (!file) return fail(file.error());
    auto account = account_in(tx, file->id, asked.person_id);
    if (!account) return fail(std::move(account.error()));
    account->code = std::nullopt;
    EmployerAccounts{tx}.save(*account);
    end_account(tx, parts.people, account->person_id);
    record_account(parts, tx, actor, "employer.account_ended", account->person_id);
    return api::Nothing{};
}

std::string hash_of_claim(const EnterpriseParts& parts, const std::string& typed) {
    const auto read = crypto::ReceiptCode::parse(typed);
    const auto hash = receipt_lookup_hash(parts.keys, read ? *read : *crypto::ReceiptCode::parse(std::string(20, '0')));
    return read ? hash : std::string{"none"};
}

std::string claim_link(const EnterpriseParts& parts) { return parts.public_address + "/desk#/employer"; }

}  // namespace gongyou::enterprises
