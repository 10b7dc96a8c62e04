#pragma once

#include "platform/sql/session.hpp"
#include "programmes/rights/named_person.hpp"

namespace gongyou::rights {

/// The SQL of those who report by name; sealed before they come here.
class NamedPersonStore {
public:
    explicit NamedPersonStore(sql::Session& session) : session_{session} {}

    void add(const SealedPerson& person);
    std::optional<SealedPerson> of(const ReportId& report);
    bool is_named(const ReportId& report) { return of(report).has_value(); }
    /// Other reports of whoever shows the same paper, filed since that day; at most 50.
    std::vector<ReportId> of_same_person(const SealedPerson& person, Date since);

private:
    sql::Session& session_;
};

}  // namespace gongyou::rights
