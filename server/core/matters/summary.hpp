#pragma once

#include "core/matters/todo_list.hpp"
#include "kernel/working_days.hpp"

namespace gongyou::matters {

/// What is summed up for the desks above, and how often (labour-rights B.4): yellow matters weekly, blue ones monthly.
enum class Summary { weekly, monthly };
BOOST_DESCRIBE_ENUM(Summary, weekly, monthly)

constexpr Urgency urgency_of(Summary summary) { return summary == Summary::weekly ? Urgency::yellow : Urgency::blue; }

/// When the next one after `now` is due: half past eight on Monday or the first of the month, or where that is a day
/// off on the next working day. Two weeks with one such day have one.
Instant next_summary(Summary summary, Instant now, const WorkingDays& calendar);

/// The day of the last one before `day`: from then on matters are new.
Date summary_before(Summary summary, Date day, const WorkingDays& calendar);

/// How many of one kind somebody may know of.
struct Summed {
    std::int64_t opened = 0;     ///< since the last summary, whatever became of them
    std::int64_t open = 0;       ///< not ended yet
    std::int64_t over = 0;       ///< of those, with something past its last day
    std::optional<Date> oldest;  ///< the day on which the longest waiting of those was opened
    bool operator==(const Summed&) const = default;
};
BOOST_DESCRIBE_STRUCT(Summed, (), (opened, open, over, oldest))

/// The SQL of summaries.
class SummaryStore {
public:
    explicit SummaryStore(sql::Session& session) : session_{session} {}

    /// Active people at the desks that have another desk below them, and at the top one.
    std::vector<PersonId> readers();
    /// What lies in the actor's scope of that kind: nothing behind a wall or kept from them counts (AZ-5).
    Summed sum(const Actor& actor, const TodoKind& kind, Urgency urgency, Date since, Date today);

private:
    sql::Session& session_;
};

}  // namespace gongyou::matters
