#pragma once

#include "core/access/scope.hpp"
#include "core/organisations/employer.hpp"

namespace gongyou::enterprises {

/// How many matters of a kind are about an employer. Lives as long as one question.
class EmployerMatters {
public:
    explicit EmployerMatters(sql::Session& session) : session_{session} {}

    /// Of those the reader reaches and stands before no wall of.
    std::int64_t count(const ScopeSql& scope, const std::string& kind, const EmployerId& employer);

private:
    sql::Session& session_;
};

}  // namespace gongyou::enterprises
