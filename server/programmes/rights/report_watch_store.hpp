#pragma once

#include <span>

#include "platform/sql/session.hpp"
#include "programmes/rights/report_watch.hpp"

namespace gongyou::rights {

/// The SQL of the watch over reporters.
class ReportWatchStore {
public:
    explicit ReportWatchStore(sql::Session& session) : session_{session} {}

    /// The watch of a report begins, in the place of an earlier one.
    void begin(const ReportId& report, const std::vector<WatchDay>& days);
    /// From `today` on nothing is asked; what was answered stays to be read.
    void end(const ReportId& report, Date today);
    /// Of one report, in order.
    std::vector<WatchDay> of(const ReportId& report);
    /// Of several, in order of their days.
    std::vector<WatchDay> of_each(std::span<const ReportId> reports);
    /// The question that stands on the page of the receipt, if one does.
    std::optional<WatchDay> open_for(const ReportId& report, Date today);
    /// Whether it was still to be answered.
    bool answer(const WatchDay& question, WatchAnswer answer, Date today);

    /// Up to `most` questions of which a message is to be left by `today`.
    std::vector<WatchDay> due_messages(Date today, int most);
    /// Whether the caller is the one to leave it: true once.
    bool take_message(const WatchDay& question);
    /// Those of days gone by are left no more: for a demo, whose year is over when it begins.
    void forget_messages_before(Date day);

    /// Lays what anonymous reporters answered from `first` to `last` in a new order (security.md AN-3).
    void blend(Date first, Date last);

private:
    sql::Session& session_;
};

}  // namespace gongyou::rights
