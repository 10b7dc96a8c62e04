#include "core/people/person_store.hpp"

#include "platform/sql/by_id.hpp"
#include "platform/sql/number.hpp"

namespace gongyou {

namespace {

struct ByIndex {
    std::string index;
};
BOOST_DESCRIBE_STRUCT(ByIndex, (), (index))
struct Page {
    PersonId after;
    int limit = 0;
};
BOOST_DESCRIBE_STRUCT(Page, (), (after, limit))
struct RoleTaken {
    PersonId person_id;
    Role role = Role::worker;
    UnitId unit_id;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(RoleTaken, (), (person_id, role, unit_id, now))
struct ByRole {
    Role role = Role::worker;
};
BOOST_DESCRIBE_STRUCT(ByRole, (), (role))
struct Step {
    PersonId id;
    std::int64_t step = 0;
};
BOOST_DESCRIBE_STRUCT(Step, (), (id, step))
constexpr std::string_view find_person = R"sql(
    SELECT id, state, name, login_index, login, phone_index, phone, phone_proved, employer_id, made_at
      FROM person WHERE id = :id
)sql";
constexpr std::string_view find_login = R"sql(
    SELECT id, state, name, login_index, login, phone_index, phone, phone_proved, employer_id, made_at
      FROM person WHERE login_index = :index
)sql";
constexpr std::string_view find_phone = R"sql(
    SELECT id, state, name, login_index, login, phone_index, phone, phone_proved, employer_id, made_at
      FROM person WHERE phone_index = :index
)sql";
constexpr std::string_view list_people = R"sql(
    SELECT id, state, name, login_index, login, phone_index, phone, phone_proved, employer_id, made_at
      FROM person WHERE id > :after ORDER BY id LIMIT :limit
)sql";
constexpr std::string_view count_accounts = "SELECT COUNT(*) FROM person WHERE state <> 'invited'";
constexpr std::string_view add_person = R"sql(
    INSERT INTO person (id, state, name, login_index, login, phone_index, phone, phone_proved, employer_id, made_at)
    VALUES (:id, :state, :name, :login_index, :login, :phone_index, :phone, :phone_proved, :employer_id, :made_at)
)sql";
constexpr std::string_view update_person = R"sql(
    UPDATE person
       SET state = :state, name = :name, login_index = :login_index, login = :login, phone_index = :phone_index,
           phone = :phone, phone_proved = :phone_proved, employer_id = :employer_id, revision = revision + 1
     WHERE id = :id
)sql";
constexpr std::string_view list_roles = R"sql(
    SELECT id, person_id, role, unit_id, granted_at, asked_by, decided_by
      FROM person_role WHERE person_id = :id AND ended_at IS NULL ORDER BY id
)sql";
constexpr std::string_view add_role = R"sql(
    INSERT INTO person_role (id, person_id, role, unit_id, granted_at, asked_by, decided_by)
    VALUES (:id, :person_id, :role, :unit_id, :granted_at, :asked_by, :decided_by)
)sql";
constexpr std::string_view end_role = R"sql(
    UPDATE person_role SET ended_at = :now
     WHERE person_id = :person_id AND role = :role AND COALESCE(unit_id, '') = :unit_id AND ended_at IS NULL
)sql";
constexpr std::string_view count_holders = R"sql(
    SELECT COUNT(DISTINCT g.person_id) FROM person_role g JOIN person p ON p.id = g.person_id
     WHERE g.role = :role AND g.ended_at IS NULL AND p.state = 'active'
)sql";
constexpr std::string_view find_credential =
    "SELECT person_id, password, totp_secret, last_step, changed_at FROM credential WHERE person_id = :id";
constexpr std::string_view put_credential = R"sql(
    INSERT INTO credential (person_id, password, totp_secret, last_step, changed_at)
    VALUES (:person_id, :password, :totp_secret, :last_step, :changed_at)
    ON CONFLICT (person_id) DO UPDATE
       SET password = excluded.password, totp_secret = excluded.totp_secret, last_step = excluded.last_step,
           changed_at = excluded.changed_at
)sql";
constexpr std::string_view delete_credential = "DELETE FROM credential WHERE person_id = :id";
constexpr std::string_view advance_step =
    "UPDATE credential SET last_step = :step WHERE person_id = :id AND last_step < :step";

}  // namespace

std::optional<PersonRow> PersonStore::find(const PersonId& id) {
    return session_.find<PersonRow>(find_person, sql::ById{id});
}

std::optional<PersonRow> PersonStore::with_login(const std::string& login_index) {
    return session_.find<PersonRow>(find_login, ByIndex{login_index});
}

std::optional<PersonRow> PersonStore::with_phone(const std::string& phone_index) {
    return session_.find<PersonRow>(find_phone, ByIndex{phone_index});
}

std::vector<PersonRow> PersonStore::list(const PersonId& after, int limit) {
    return session_.list<PersonRow>(list_people, Page{after, limit});
}

int PersonStore::accounts() {
    const auto found = session_.find<sql::Number>(count_accounts);
    return found ? static_cast<int>(found->number) : 0;
}

void PersonStore::add(const PersonRow& person) { session_.execute(add_person, person); }

void PersonStore::save(const PersonRow& person) { session_.execute(update_person, person); }

std::vector<RoleRow> PersonStore::roles_of(const PersonId& id) {
    return session_.list<RoleRow>(list_roles, sql::ById{id});
}

void PersonStore::give(const RoleRow& role) { session_.execute(add_role, role); }

long long PersonStore::take(const PersonId& id, Role role, const std::optional<UnitId>& unit, Instant now) {
    return session_.execute(end_role, RoleTaken{id, role, unit.value_or(UnitId{}), now});
}

int PersonStore::holders_of(Role role) {
    const auto found = session_.find<sql::Number>(count_holders, ByRole{role});
    return found ? static_cast<int>(found->number) : 0;
}

std::optional<Credential> PersonStore::credential_of(const PersonId& id) {
    return session_.find<Credential>(find_credential, sql::ById{id});
}

void PersonStore::put(const Credential& credential) { session_.execute(put_credential, credential); }

void PersonStore::drop_credential(const PersonId& id) { session_.execute(delete_credential, sql::ById{id}); }

bool PersonStore::use_step(const PersonId& id, std::int64_t step) {
    return session_.execute(advance_step, Step{id, step}) == 1;
}

}  // namespace gongyou
