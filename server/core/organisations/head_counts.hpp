#pragma once

#include <cstdint>
#include <optional>

#include "core/organisations/employer.hpp"
#include "platform/sql/session.hpp"

namespace gongyou {

/// How many people work at an employer, where the union knows it. Lives as long as one transaction or one question.
class HeadCounts {
public:
    explicit HeadCounts(sql::Session& session) : session_{session} {}

    std::optional<std::int64_t> of(const EmployerId& id);
    /// Of the one employer of this name, letter by letter.
    std::optional<std::int64_t> of_named(const std::string& name);
    void set(const EmployerId& id, std::int64_t people);

private:
    sql::Session& session_;
};

}  // namespace gongyou
