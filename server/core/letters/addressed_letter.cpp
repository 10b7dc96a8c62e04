#include "core/letters/addressed_letter.hpp"

#include "core/letters/letter_store.hpp"

namespace gongyou::letters {

Result<AddressedLetter> letter_to_addressee(sql::Session& session, const Actor& actor, const LetterId& id) {
    auto found = LetterStore{session}.find(id);
    if (!found) return fail(hidden());
    auto addressee = actor.bound_employer ? LetterAddressees{session}.find(id, *actor.bound_employer) : std::nullopt;
    auto subject = subject_of(session, *found);
    if (addressee && addressee->served_on) subject.addressed_to = {addressee->employer_id};
    if (auto allowed = may(actor, Right::receive_letter, subject); !allowed) return fail(std::move(allowed.error()));
    return AddressedLetter{*std::move(found), *std::move(addressee)};
}

Result<AddressedLetter> letter_of_desk(sql::Session& session, const Actor& actor, Right right, const LetterId& id) {
    auto found = letter_for(session, actor, right, id);
    if (!found) return fail(std::move(found.error()));
    auto addressee = found->employer_id ? LetterAddressees{session}.find(id, *found->employer_id) : std::nullopt;
    if (!addressee || !addressee->served_on) return fail({FaultKind::conflict, "letter.not_served"});
    return AddressedLetter{*std::move(found), *std::move(addressee)};
}

bool stands(const Letter& letter) {
    const auto state = state_of(letter);
    return state == LetterState::issued || state == LetterState::served || state == LetterState::closed;
}

}  // namespace gongyou::letters
