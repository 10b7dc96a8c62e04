#pragma once

#include <vector>

#include "core/access/scope.hpp"
#include "core/organisations/employer_file.hpp"
#include "kernel/result.hpp"

namespace gongyou {

/// What is looked for in the register of employers; empty: anything.
struct EmployerQuestion {
    UnitId root;        ///< where those lie that no union keeps yet
    std::string words;  ///< part of the name, or how the credit code begins
    std::string unit;   ///< kept there or below
    std::string trade;
    bool incomplete = false;  ///< only those whose credit code, address or union is missing
    std::string after;
    int most = 20;
};

/// A union that employers can belong to (所属工会).
struct KeepingUnion {
    UnitId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(KeepingUnion, (), (id, name))

/// The files of employers. Lives as long as one transaction or one question.
class EmployerFiles {
public:
    explicit EmployerFiles(sql::Session& session) : session_{session} {}

    std::optional<EmployerFile> find(const EmployerId& id);
    std::optional<EmployerFile> with_credit_code(const std::string& code);
    /// Faults: employer.code_taken, employer.changed_meanwhile when somebody else saved it since it was read.
    Result<EmployerFile> save(EmployerFile changed);

    /// Up to `asked.most` within `scope` and before its wall, by age.
    std::vector<EmployerFile> page(const ScopeSql& scope, const EmployerQuestion& asked);
    /// All of them, ids only: whom a public letter may be sent to.
    std::vector<EmployerId> ids(const ScopeSql& scope, const EmployerQuestion& asked);
    /// Unions within `scope` that are there on `day`, from the top of the tree down.
    std::vector<KeepingUnion> unions(const ScopeSql& scope, Date day);

private:
    sql::Session& session_;
};

}  // namespace gongyou
