#include "core/people/sign_in.hpp"

#include "core/people/factor_check.hpp"
#include "core/people/known_devices.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"

namespace gongyou {

Result<PasswordOnFile> SignIn::look_up(sql::Reader& reader, const SignInWithPassword& asked,
                                       const Caller& caller) const {
    const PersonSeals seals{parts_.keyring, parts_.tree};
    PersonStore people{reader};
    PasswordOnFile file;
    file.guess.account = seals.login_index(asked.login.disclose().text());
    file.guess.prefix = caller.prefix;
    const auto person = people.with_login(file.guess.account);
    const PersonId id = person ? person->id : PersonId{};
    file.guess.device = KnownDevices{reader, parts_}.known(caller.device_token, id, reader.today());
    const auto credential = people.credential_of(id);  // asked for nobody too: the same number of questions
    if (auto taken = parts_.guard.take(file.guess); !taken) return fail(std::move(taken.error()));
    if (credential && person->state == PersonState::active) {
        file.person = id;
        file.kept = credential->password;
        file.changed_at = credential->changed_at;
    }
    return file;
}

CheckedPassword SignIn::check(const PasswordOnFile& file, const SignInWithPassword& asked) const {
    const auto& password = asked.password.disclose().text();
    const auto told =
        file.person.is_empty() ? parts_.hasher.check_nobody(password) : parts_.hasher.check(password, file.kept);
    CheckedPassword checked;
    checked.guess = file.guess;
    if (!told.is_right || file.person.is_empty()) return checked;
    checked.person = file.person;
    checked.changed_at = file.changed_at;
    if (told.needs_raise) checked.raised = parts_.hasher.hash(password);
    return checked;
}

Result<Kept<TicketIssued>> SignIn::begin(sql::Tx& tx, const CheckedPassword& checked) const {
    PersonStore people{tx};
    const auto person = people.find(checked.person);
    auto credential = people.credential_of(checked.person);
    // changed since the reader looked: another password, disabled
    const bool stands =
        person && person->state == PersonState::active && credential && credential->changed_at == checked.changed_at;
    if (!stands) {
        parts_.record(tx, {.act = "people.password_given", .actor = {}, .result = "refused"});
        return Kept<TicketIssued>{fail(sign_in_refused())};
    }
    if (checked.raised) {
        credential->password = *checked.raised;
        people.put(*credential);
    }
    Tickets tickets{tx, parts_};
    TicketIssued issued{fresh_token(tx.random())};
    TicketRow ticket;
    ticket.token_digest = tickets.digest_of(issued.token);
    ticket.purpose = TicketPurpose::second_factor;
    ticket.person_id = person->id;
    ticket.ends_at = tx.now() + parts_.lifetimes.ticket;
    ticket.tries_left = parts_.lifetimes.tries;
    tickets.put(ticket);
    parts_.guard.forgive(checked.guess);
    parts_.record(tx, {.act = "people.password_given", .actor = person->id, .object_id = person->id.text()});
    return Kept<TicketIssued>{std::move(issued)};
}

Result<Kept<SignedIn>> SignIn::finish(sql::Tx& tx, const GiveSecondFactor& given, const Caller& caller) const {
    Tickets tickets{tx, parts_};
    auto ticket = tickets.take_try(caller.ticket_token, TicketPurpose::second_factor, tx.now());
    if (!ticket) ticket = tickets.take_try(caller.ticket_token, TicketPurpose::recovery, tx.now());
    if (!ticket || !ticket->person_id) return Kept<SignedIn>{fail(sign_in_refused())};

    PersonStore people{tx};
    const PersonId id = *ticket->person_id;
    const auto person = people.find(id);
    auto given_now = person && person->state == PersonState::active
                         ? use_factor(tx, parts_, id, given.code.disclose(), caller)
                         : Result<Done>{fail(sign_in_refused())};
    if (!given_now) {
        parts_.record(tx, {.act = "people.factor_given", .actor = {}, .object_id = id.text(), .result = "refused"});
        return Kept<SignedIn>{fail(std::move(given_now.error()))};
    }
    tickets.drop(ticket->token_digest);
    SessionStore sessions{tx, parts_};
    if (ticket->purpose == TicketPurpose::recovery) {  // only now, with the second factor, the new password stands
        auto credential = people.credential_of(id);
        credential->password = *ticket->password;
        credential->changed_at = tx.now();
        people.put(*credential);
        sessions.end_all(tx, id);
        KnownDevices{tx, parts_}.forget_all_of(id);
        parts_.record(tx, {.act = "people.recovered", .actor = id, .object_id = id.text()});
    }
    auto signed_in = sessions.begin(tx, id, Channel::staff, caller);
    signed_in.device_token = KnownDevices{tx, parts_}.remember(tx, caller.device_token, id);
    parts_.record(tx, {.act = "people.signed_in", .actor = id, .object_id = id.text()});
    return Kept<SignedIn>{std::move(signed_in)};
}

}  // namespace gongyou
