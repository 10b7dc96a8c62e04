#include "core/people/first_administrators.hpp"

#include "core/people/person_store.hpp"

namespace gongyou {

std::vector<SetUpCode> codes_for_missing_administrators(sql::Tx& tx, const PeopleParts& parts) {
    PersonStore people{tx};
    std::vector<SetUpCode> codes;
    for (const Role role : {Role::system_admin, Role::security_admin, Role::audit_admin}) {
        if (people.holders_of(role) > 0) continue;
        codes.push_back({role, OpenCodes{tx, parts}.issue_set_up(tx, role).grouped()});
        parts.record(tx, {.act = "people.set_up_code_made", .actor = {}, .role = name_of(role)});
    }
    return codes;
}

int accounts(sql::Session& session) { return PersonStore{session}.accounts(); }

}  // namespace gongyou
