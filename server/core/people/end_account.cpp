#include "core/people/end_account.hpp"

#include "core/people/known_devices.hpp"
#include "core/people/open_codes.hpp"
#include "core/people/session_store.hpp"

namespace gongyou {

void end_account(sql::Tx& tx, const PeopleParts& parts, const PersonId& person) {
    PersonStore people{tx};
    auto row = people.find(person).value();
    row.state = PersonState::disabled;
    people.save(row);
    SessionStore{tx, parts}.end_all(tx, person);
    KnownDevices{tx, parts}.forget_all_of(person);
    OpenCodes{tx, parts}.drop_all_of(person);
}

}  // namespace gongyou
