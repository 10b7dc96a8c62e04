#include "core/people/phone_sign_in.hpp"

#include "core/people/factor_check.hpp"
#include "core/people/known_devices.hpp"
#include "core/people/open_codes.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "core/people/phone_code_store.hpp"
#include "platform/crypto/digest.hpp"

namespace gongyou {

namespace {

std::string digest_of(const PeopleParts& parts, const std::string& phone_index, std::string_view code) {
    return parts.keyring.lookup_digest("phone_code", phone_index + " " + std::string{code});
}

}  // namespace

Result<Done> PhoneSignIn::ask(sql::Tx& tx, const AskForPhoneCode& asked) const {
    const Phone& phone = asked.phone.disclose();
    const auto code = fresh_six_digits(tx.random());
    PhoneCode sent;
    sent.phone_index = PersonSeals{parts_.keyring, parts_.tree}.phone_index(phone);
    sent.digest = digest_of(parts_, sent.phone_index, code);
    sent.sent_at = tx.now();
    sent.ends_at = tx.now() + parts_.lifetimes.phone_code;
    sent.tries_left = parts_.lifetimes.tries;
    sent.sent_day = tx.today();
    if (PhoneCodeStore{tx, parts_.lifetimes}.replace(sent)) parts_.send_code(tx, phone, code);
    return Done{};
}

Result<Kept<SignedIn>> PhoneSignIn::finish(sql::Tx& tx, const SignInByPhone& given, const Caller& caller) const {
    const Phone& phone = given.phone.disclose();
    const auto index = PersonSeals{parts_.keyring, parts_.tree}.phone_index(phone);
    PhoneCodeStore codes{tx, parts_.lifetimes};
    const auto expected = codes.take_try(index, tx.now());
    const auto typed = digest_of(parts_, index, given.code.disclose().text());
    if (!expected || !crypto::equal_in_constant_time(*expected, typed)) {
        parts_.record(tx, {.act = "people.phone_code_given", .actor = {}, .result = "refused"});
        return Kept<SignedIn>{fail(sign_in_refused())};
    }
    codes.use_up(index);
    const PersonId id = person_behind(tx, phone);
    if (id.is_empty()) {
        parts_.record(tx, {.act = "people.phone_code_given", .actor = {}, .result = "refused"});
        return Kept<SignedIn>{fail(sign_in_refused())};
    }
    auto signed_in = SessionStore{tx, parts_}.begin(tx, id, Channel::phone, caller);
    parts_.record(tx, {.act = "people.signed_in_by_phone", .actor = id, .role = "worker", .object_id = id.text()});
    return Kept<SignedIn>{std::move(signed_in)};
}

/// The person who has just proved the number; empty when that person is disabled.
PersonId PhoneSignIn::person_behind(sql::Tx& tx, const Phone& phone) const {
    const PersonSeals seals{parts_.keyring, parts_.tree};
    PersonStore people{tx};
    auto person = people.with_phone(seals.phone_index(phone));
    if (!person) {
        PersonRow made;
        made.id = tx.fresh_id<PersonId>();
        made.state = PersonState::active;
        made.name = seals.seal_name(made.id, "");
        made.phone_index = seals.phone_index(phone);
        made.phone = seals.seal_phone(made.id, phone);
        made.phone_proved = true;
        made.made_at = tx.now();
        people.add(made);
        person = std::move(made);
    }
    if (person->state == PersonState::disabled) return {};
    if (!person->phone_proved) {
        // somebody put this number on an account without owning it: nothing of theirs opens the account any more
        people.drop_credential(person->id);
        SessionStore{tx, parts_}.end_all(tx, person->id);
        KnownDevices{tx, parts_}.forget_all_of(person->id);
        OpenCodes{tx, parts_}.drop_all_of(person->id);
        person->phone_proved = true;
        person->state = PersonState::active;
        person->name = seals.seal_name(person->id, "");
        person->login.reset();
        person->login_index.reset();
        people.save(*person);
        parts_.record(tx, {.act = "people.number_proved", .actor = person->id, .object_id = person->id.text()});
    }
    bool is_worker = false;
    for (const auto& role : people.roles_of(person->id)) is_worker |= role.role == Role::worker;
    if (!is_worker)
        people.give(
            {new_uuid_v7(tx.now(), tx.random()), person->id, Role::worker, std::nullopt, tx.now(), "self", "self"});
    return person->id;
}

}  // namespace gongyou
