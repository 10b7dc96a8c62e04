#pragma once

#include <string>
#include <vector>

#include "core/matters/matter.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::matters {

/// The SQL of those who must not know of one matter (回避): people and whole offices, by id. Lists and single matters
/// are kept from them by the gate itself (core/access); this is for those who write the rows, and for choosing people.
class KeptFromStore {
public:
    explicit KeptFromStore(sql::Session& session) : session_{session} {}

    /// Once; a second time changes nothing.
    void add(const MatterId& matter, const std::vector<std::string>& kept);
    /// Ids of people and of units, in no order.
    std::vector<std::string> of(const MatterId& matter);
    /// Those of `people` who may know of a matter kept from `kept`.
    std::vector<PersonId> others(std::vector<PersonId> people, const std::vector<std::string>& kept);
    std::vector<PersonId> others(std::vector<PersonId> people, const MatterId& matter) {
        return others(std::move(people), of(matter));
    }
    /// Lays the rows of anonymous matters opened from `first` to `last` in a new order (security.md AN-3).
    void blend(Date first, Date last);

private:
    sql::Session& session_;
};

}  // namespace gongyou::matters
