#include "programmes/enterprises/employer_matters.hpp"

#include "platform/sql/joined.hpp"
#include "platform/sql/number.hpp"

namespace gongyou::enterprises {

namespace {

struct AskMatters : ScopeSql {
    std::string kind;
    EmployerId employer;
};
BOOST_DESCRIBE_STRUCT(AskMatters, (ScopeSql), (kind, employer))

constexpr std::string_view matters_about =
    "SELECT COUNT(*) FROM matter r WHERE r.kind = :kind AND r.employer_id = :employer AND ";
constexpr auto count_matters =
    sql::joined<matters_about, scope::reaches, scope::and_, scope::given, scope::and_, scope::before_the_wall>;

}  // namespace

std::int64_t EmployerMatters::count(const ScopeSql& scope, const std::string& kind, const EmployerId& employer) {
    AskMatters ask;
    static_cast<ScopeSql&>(ask) = scope;
    ask.kind = kind;
    ask.employer = employer;
    return session_.find<sql::Number>(count_matters, ask)->number;
}

}  // namespace gongyou::enterprises
