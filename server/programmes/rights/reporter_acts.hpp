#pragma once

#include "core/api/command.hpp"
#include "kernel/private.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// What a reporter does with a report later, with its receipt.
struct ReporterCommand : api::Command {
    Private<Line<1, 60>> receipt;
};
BOOST_DESCRIBE_STRUCT(ReporterCommand, (api::Command), (receipt))

struct ReplyToDesk : ReporterCommand {
    Words text;
};
BOOST_DESCRIBE_STRUCT(ReplyToDesk, (ReporterCommand), (text))

struct WithdrawReport : ReporterCommand {
    std::optional<Paragraphs<0, 500>> text;  ///< why; nobody has to say
};
BOOST_DESCRIBE_STRUCT(WithdrawReport, (ReporterCommand), (text))

/// "I am under pressure" (我受到压力): opens a red case of its own beside the report.
struct PressReport : ReporterCommand {
    Words text;
    bool at_once = false;  ///< of an anonymous report: tell the desk now, although the hour then says something
};
BOOST_DESCRIBE_STRUCT(PressReport, (ReporterCommand), (text, at_once))

enum class Rating { very_good, good, fair, poor, very_poor };
BOOST_DESCRIBE_ENUM(Rating, very_good, good, fair, poor, very_poor)

struct RateReport : ReporterCommand {
    Rating rating = Rating::good;
    std::optional<Paragraphs<0, 500>> text;
};
BOOST_DESCRIBE_STRUCT(RateReport, (ReporterCommand), (rating, text))

/// Once, with something new.
struct ReopenReport : ReporterCommand {
    Words text;
};
BOOST_DESCRIBE_STRUCT(ReopenReport, (ReporterCommand), (text))

/// Asked how it has gone since the end (回访): all is well. Whoever is under pressure says so by PressReport.
struct AnswerWatch : ReporterCommand {};
BOOST_DESCRIBE_STRUCT(AnswerWatch, (ReporterCommand), ())

/// A reporter's act with the receipt's hash, which is slow to make and so made off the writer.
template <class Act>
struct ByReceipt {
    std::string hash;
    Act act;
};

struct ReporterStanding {
    ReportState state = ReportState::filed;
};
BOOST_DESCRIBE_STRUCT(ReporterStanding, (), (state))

/// Faults of all: receipt.unknown, matter.step_not_possible.
Result<ReporterStanding> reply_to_desk(const RightsParts&, sql::Tx&, const ByReceipt<ReplyToDesk>&);
Result<ReporterStanding> withdraw_report(const RightsParts&, sql::Tx&, const ByReceipt<WithdrawReport>&);
/// It answers a question of the watch that stands, too.
Result<ReporterStanding> press_report(const RightsParts&, sql::Tx&, const ByReceipt<PressReport>&);
/// Also: report.already_rated.
Result<ReporterStanding> rate_report(const RightsParts&, sql::Tx&, const ByReceipt<RateReport>&);
/// Also: report.nothing_asked.
Result<ReporterStanding> answer_watch(const RightsParts&, sql::Tx&, const ByReceipt<AnswerWatch>&);
/// Also: report.already_reopened, report.too_late_to_reopen {last_day}.
Result<ReporterStanding> reopen_report(const RightsParts&, sql::Tx&, const ByReceipt<ReopenReport>&);

}  // namespace gongyou::rights
