#include "core/people/people_sweep.hpp"

#include "core/people/known_devices.hpp"
#include "core/people/open_codes.hpp"
#include "core/people/phone_code_store.hpp"
#include "core/people/session_store.hpp"
#include "core/people/tickets.hpp"

namespace gongyou {

long long sweep_people(sql::Tx& tx, const PeopleParts& parts) {
    return SessionStore{tx, parts}.sweep(tx.now()) + Tickets{tx, parts}.sweep(tx.now()) +
           OpenCodes{tx, parts}.sweep(tx.now()) + KnownDevices{tx, parts}.sweep(tx.today()) +
           PhoneCodeStore{tx, parts.lifetimes}.sweep(tx.today());
}

}  // namespace gongyou
