#include "core/people/factor_check.hpp"

#include "core/people/known_devices.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "platform/crypto/totp.hpp"

namespace gongyou {

Result<Done> use_factor(sql::Tx& tx, const PeopleParts& parts, const PersonId& person, const SixDigits& code,
                        const Caller& caller) {
    const Guess guess{"factor " + person.text(), caller.prefix,
                      KnownDevices{tx, parts}.known(caller.device_token, person, tx.today())};
    if (auto taken = parts.guard.take(guess); !taken) return fail(std::move(taken.error()));

    PersonStore people{tx};
    const auto credential = people.credential_of(person);
    if (!credential) return fail(sign_in_refused());
    const auto secret = PersonSeals{parts.keyring, parts.tree}.totp(person, credential->totp_secret);
    const auto step = crypto::matching_step(secret, code.text(), tx.now());
    if (!step || !people.use_step(person, *step)) return fail(sign_in_refused());
    parts.guard.forgive(guess);
    return Done{};
}

}  // namespace gongyou
