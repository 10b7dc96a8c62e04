#pragma once

#include <vector>

#include "core/letters/union_stamp.hpp"
#include "kernel/result.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::letters {

/// The seals of unions. Lives as long as one transaction or one question.
class StampStore {
public:
    explicit StampStore(sql::Session& session) : session_{session} {}

    void add(const UnionStamp& stamp);
    std::optional<UnionStamp> find(const StampId& id);
    /// Of one union, the newest first.
    std::vector<UnionStamp> of(const UnitId& unit);
    std::optional<UnionStamp> in_use(const UnitId& unit);
    /// Saves state and decision. Fault: stamp.changed_meanwhile, when somebody else saved it since it was read.
    Result<UnionStamp> save(UnionStamp changed);

private:
    sql::Session& session_;
};

}  // namespace gongyou::letters
