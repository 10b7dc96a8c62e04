#include "core/organisations/employers.hpp"

#include "platform/sql/by_id.hpp"

namespace gongyou {

namespace {

struct ByText {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ByText, (), (text))
constexpr std::string_view add_employer_group = "INSERT INTO employer_group (id, name) VALUES (:id, :name)";
constexpr std::string_view find_group = "SELECT id FROM employer_group WHERE id = :id";
constexpr std::string_view add_employer =
    "INSERT INTO employer (id, name, credit_code, group_id) VALUES (:id, :name, :credit_code, :group_id)";
constexpr std::string_view find_employer = "SELECT id, name, credit_code, group_id FROM employer WHERE id = :id";
constexpr std::string_view find_credit_code = "SELECT id FROM employer WHERE credit_code = :text";
constexpr std::string_view list_named =
    "SELECT id, name, credit_code, group_id FROM employer WHERE name = :text ORDER BY id LIMIT 2";
constexpr std::string_view list_side = R"sql(
    SELECT side.id FROM employer mine JOIN employer side ON side.id = mine.id OR side.group_id = mine.group_id
     WHERE mine.id = :id ORDER BY side.id
)sql";

}  // namespace

void Employers::add_group(const EmployerGroup& group) { session_.execute(add_employer_group, group); }

Result<Employer> Employers::add(const Employer& employer) {
    if (employer.group_id && !session_.find<sql::ById<EmployerGroupId>>(find_group, sql::ById{*employer.group_id}))
        return fail({FaultKind::invalid, "employer.group_unknown"});
    if (employer.credit_code && session_.find<sql::ById<EmployerId>>(find_credit_code, ByText{*employer.credit_code}))
        return fail({FaultKind::conflict, "employer.code_taken"});
    session_.execute(add_employer, employer);
    return employer;
}

std::optional<Employer> Employers::find(const EmployerId& id) {
    return session_.find<Employer>(find_employer, sql::ById{id});
}

std::optional<Employer> Employers::named(const std::string& name) {
    auto found = session_.list<Employer>(list_named, ByText{name});
    if (found.size() != 1) return std::nullopt;
    return std::move(found.front());
}

std::vector<EmployerId> Employers::side_of(const EmployerId& id) {
    std::vector<EmployerId> ids;
    for (auto& row : session_.list<sql::ById<EmployerId>>(list_side, sql::ById{id})) ids.push_back(std::move(row.id));
    return ids;
}

}  // namespace gongyou
