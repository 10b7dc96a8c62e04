#include "programmes/enterprises/employer_accounts.hpp"

#include "platform/sql/by_id.hpp"

namespace gongyou::enterprises {

namespace {

struct AccountCode {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(AccountCode, (), (code))

constexpr std::string_view add_account = R"sql(
    INSERT INTO employer_account (person_id, employer_id, code, code_until, issued_by, issued_at)
    VALUES (:person_id, :employer_id, :code, :code_until, :issued_by, :issued_at)
)sql";
constexpr std::string_view save_account = R"sql(
    UPDATE employer_account SET code = :code, code_until = :code_until, issued_by = :issued_by, issued_at = :issued_at
     WHERE person_id = :person_id
)sql";
constexpr std::string_view find_account = R"sql(
    SELECT person_id, employer_id, code, code_until, issued_by, issued_at FROM employer_account WHERE person_id = :id
)sql";
constexpr std::string_view find_account_with_code = R"sql(
    SELECT person_id, employer_id, code, code_until, issued_by, issued_at FROM employer_account WHERE code = :code
)sql";
constexpr std::string_view list_employer_accounts = R"sql(
    SELECT person_id, employer_id, code, code_until, issued_by, issued_at FROM employer_account
     WHERE employer_id = :id ORDER BY person_id
)sql";

}  // namespace

void EmployerAccounts::add(const EmployerAccount& account) { session_.execute(add_account, account); }

void EmployerAccounts::save(const EmployerAccount& account) { session_.execute(save_account, account); }

std::optional<EmployerAccount> EmployerAccounts::find(const PersonId& person) {
    return session_.find<EmployerAccount>(find_account, sql::ById{person});
}

std::optional<EmployerAccount> EmployerAccounts::with_code(const std::string& code) {
    return session_.find<EmployerAccount>(find_account_with_code, AccountCode{code});
}

std::vector<EmployerAccount> EmployerAccounts::of(const EmployerId& employer) {
    return session_.list<EmployerAccount>(list_employer_accounts, sql::ById{employer});
}

}  // namespace gongyou::enterprises
