#pragma once

#include "platform/sql/session.hpp"

namespace gongyou::matters {

/// Lays the rows of the anonymous channel in a new order, so that neither their places nor their transactions tell in
/// which order they came (security.md AN-3). For the daily upkeep.
class MatterBlendStore {
public:
    explicit MatterBlendStore(sql::Session& session) : session_{session} {}

    /// Anonymous matters opened from `first` to `last`, and what has been entered for any on those days.
    void blend(Date first, Date last);

private:
    sql::Session& session_;
};

}  // namespace gongyou::matters
