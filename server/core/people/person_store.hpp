#pragma once

#include <optional>
#include <vector>

#include "core/people/person.hpp"
#include "kernel/result.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou {

/// A role somebody holds or held.
struct RoleRow {
    std::string id;
    PersonId person_id;
    Role role = Role::worker;
    std::optional<UnitId> unit_id;
    Instant granted_at;
    std::string asked_by;
    std::string decided_by;
};
BOOST_DESCRIBE_STRUCT(RoleRow, (), (id, person_id, role, unit_id, granted_at, asked_by, decided_by))

/// What a member of staff proves himself with.
struct Credential {
    PersonId person_id;
    std::string password;
    std::string totp_secret;  ///< sealed
    std::int64_t last_step = 0;
    Instant changed_at;
};
BOOST_DESCRIBE_STRUCT(Credential, (), (person_id, password, totp_secret, last_step, changed_at))

/// People with their roles and credentials. Lives as long as one transaction or one question.
class PersonStore {
public:
    explicit PersonStore(sql::Session& session) : session_{session} {}

    std::optional<PersonRow> find(const PersonId& id);
    std::optional<PersonRow> with_login(const std::string& login_index);
    std::optional<PersonRow> with_phone(const std::string& phone_index);
    /// By age, after `after`, at most `limit`.
    std::vector<PersonRow> list(const PersonId& after, int limit);
    /// How many are past their first use.
    int accounts();
    void add(const PersonRow& person);
    void save(const PersonRow& person);

    /// Roles held now, oldest first.
    std::vector<RoleRow> roles_of(const PersonId& id);
    void give(const RoleRow& role);
    /// How many were taken.
    long long take(const PersonId& id, Role role, const std::optional<UnitId>& unit, Instant now);
    /// Active people who hold the role.
    int holders_of(Role role);

    std::optional<Credential> credential_of(const PersonId& id);
    /// Adds or replaces.
    void put(const Credential& credential);
    void drop_credential(const PersonId& id);
    /// Whether the step was not used before: one of many at once gets a yes (AUTH-3).
    bool use_step(const PersonId& id, std::int64_t step);

private:
    sql::Session& session_;
};

}  // namespace gongyou
