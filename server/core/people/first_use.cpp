#include "core/people/first_use.hpp"

#include "core/people/factor_check.hpp"
#include "core/people/known_devices.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "platform/crypto/password_rules.hpp"
#include "platform/crypto/totp.hpp"

namespace gongyou {

namespace {

Fault first_use_refused() { return {FaultKind::unauthenticated, "first_use.refused"}; }

}  // namespace

Result<Done> FirstUse::look_up(sql::Reader& reader, const BeginFirstUse& asked) const {
    if (!OpenCodes{reader, parts_}.find(CodePurpose::first_use, asked.code.disclose(), reader.now()))
        return fail(first_use_refused());
    return Done{};
}

Result<PreparedFirstUse> FirstUse::prepare(const BeginFirstUse& asked) const {
    const auto& password = asked.password.disclose().text();
    const auto& login = asked.login.disclose().text();
    if (auto wrong = crypto::password_fault(password, {.login = login}))
        return fail({FaultKind::invalid, "form.invalid", {}, {*std::move(wrong)}});
    return PreparedFirstUse{asked.code.disclose(), asked.login, asked.name, parts_.hasher.hash(password)};
}

Result<FirstUseBegun> FirstUse::begin(sql::Tx& tx, const PreparedFirstUse& prepared) const {
    const PersonSeals seals{parts_.keyring, parts_.tree};
    const auto opened = OpenCodes{tx, parts_}.find(CodePurpose::first_use, prepared.code, tx.now());
    if (!opened) return fail(first_use_refused());
    const auto& login = prepared.login.disclose().text();
    const auto login_index = seals.login_index(login);
    if (PersonStore{tx}.with_login(login_index)) return fail(wrong_field("login", "login.taken"));

    Tickets tickets{tx, parts_};
    FirstUseBegun begun;
    begun.ticket.token = fresh_token(tx.random());
    begun.totp_secret = crypto::new_totp_secret(tx.random());
    begun.totp_uri = crypto::totp_uri(begun.totp_secret, parts_.issuer, login);

    TicketRow ticket;
    ticket.token_digest = tickets.digest_of(begun.ticket.token);
    const std::string_view record = ticket.token_digest;
    ticket.purpose = TicketPurpose::first_use;
    ticket.person_id = opened->person_id;
    ticket.ends_at = tx.now() + parts_.lifetimes.ticket;
    ticket.tries_left = parts_.lifetimes.tries;
    ticket.code_digest = opened->digest;
    ticket.login = seals.seal_waiting("login", record, login);
    ticket.login_index = login_index;
    ticket.name = seals.seal_waiting("name", record, prepared.name.disclose().text());
    ticket.password = prepared.password_hash;
    ticket.totp_secret = seals.seal_waiting("totp_secret", record, begun.totp_secret);
    tickets.put(ticket);
    return begun;
}

Result<Kept<SignedIn>> FirstUse::confirm(sql::Tx& tx, const GiveSecondFactor& given, const Caller& caller) const {
    const PersonSeals seals{parts_.keyring, parts_.tree};
    Tickets tickets{tx, parts_};
    OpenCodes codes{tx, parts_};
    PersonStore people{tx};
    const auto ticket = tickets.take_try(caller.ticket_token, TicketPurpose::first_use, tx.now());
    if (!ticket) return Kept<SignedIn>{fail(first_use_refused())};
    const std::string& record = ticket->token_digest;
    const auto secret = seals.waiting("totp_secret", record, *ticket->totp_secret);
    const auto step = crypto::matching_step(secret, given.code.disclose().text(), tx.now());
    if (!step) return Kept<SignedIn>{fail(sign_in_refused())};

    const auto opened = codes.find_digest(CodePurpose::first_use, *ticket->code_digest, tx.now());
    if (!opened || !codes.use(opened->digest, tx.now())) return Kept<SignedIn>{fail(first_use_refused())};
    if (people.with_login(*ticket->login_index)) return fail(wrong_field("login", "login.taken"));  // taken meanwhile
    tickets.drop_of_code(opened->digest);

    auto person = person_of(tx, *opened);
    if (person.state != PersonState::invited) return fail(first_use_refused());
    person.state = PersonState::active;
    person.name = seals.seal_name(person.id, seals.waiting("name", record, *ticket->name));
    person.login = seals.seal_login(person.id, seals.waiting("login", record, *ticket->login));
    person.login_index = ticket->login_index;
    people.save(person);
    people.put({person.id, *ticket->password, seals.seal_totp(person.id, secret), *step, tx.now()});

    auto signed_in = SessionStore{tx, parts_}.begin(tx, person.id, Channel::staff, caller);
    signed_in.device_token = KnownDevices{tx, parts_}.remember(tx, caller.device_token, person.id);
    parts_.record(tx, {.act = "people.first_used", .actor = person.id, .object_id = person.id.text()});
    return Kept<SignedIn>{std::move(signed_in)};
}

/// The invited person; for a set-up code, a new one with that administrator's role.
PersonRow FirstUse::person_of(sql::Tx& tx, const OpenCodeRow& opened) const {
    PersonStore people{tx};
    if (opened.person_id) return people.find(*opened.person_id).value();
    PersonRow made;
    made.id = tx.fresh_id<PersonId>();
    made.name = PersonSeals{parts_.keyring, parts_.tree}.seal_name(made.id, "");
    made.made_at = tx.now();
    people.add(made);
    people.give({new_uuid_v7(tx.now(), tx.random()), made.id, *opened.set_up_role, std::nullopt, tx.now(), "console",
                 "console"});
    parts_.record(
        tx,
        {.act = "people.role_given", .actor = {}, .role = name_of(*opened.set_up_role), .object_id = made.id.text()});
    return made;
}

}  // namespace gongyou
