#pragma once

#include <functional>
#include <map>

#include "core/matters/life.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::matters {

/// What a matter of one kind is counted as, from its whole life and its programme's own rows. The same rows give the
/// same answer whoever asks and when.
using TallyOf = std::function<statistics::Tally(sql::Session&, const Life&)>;

/// What stands in a matter's row, read back.
statistics::Tally tally_in(std::string_view counted);

/// Counts matters (统计). A programme says once what a life of its kind counts as; the engine of steps asks it at the
/// end of each transaction that took one, and adds the difference to the counters. So no act can forget to count, a
/// step that is undone is uncounted, and to count all anew gives the same numbers. Made once at the start, then only
/// read.
class Counting {
public:
    void declare(std::string kind, TallyOf tally_of) { kinds_[std::move(kind)] = std::move(tally_of); }
    bool knows(const std::string& kind) const { return kinds_.contains(kind); }

    /// Counts the matter as it stands now, in the place of how it was counted before.
    void count(sql::Session& session, const MatterId& id) const;
    /// Counts up to 200 matters behind `after` that have not been counted, or by an older version; the last of them.
    /// None: there are no more.
    std::optional<MatterId> count_more(sql::Session& session, const MatterId& after) const;
    /// What all matters count as together, by unit and those above it, reckoned from the matters themselves.
    std::map<std::string, statistics::Tally> recount(sql::Session& session) const;

private:
    std::optional<std::pair<UnitId, statistics::Tally>> tally_now(sql::Session& session, const MatterId& id) const;

    std::map<std::string, TallyOf> kinds_;
};

}  // namespace gongyou::matters
