#pragma once

#include <tuple>

#include "core/api/command.hpp"
#include "kernel/private.hpp"
#include "platform/json/write.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/complaint_check.hpp"
#include "programmes/rights/next_day.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// A worker comes back with the receipt.
struct LookUpReport {
    Private<Line<1, 60>> receipt;
};
BOOST_DESCRIBE_STRUCT(LookUpReport, (), (receipt))

struct ProgressStep {
    std::string step;
    std::string choice;  ///< what was chosen: a ground, a body, an outcome
    Date on;
};
BOOST_DESCRIBE_STRUCT(ProgressStep, (), (step, choice, on))

/// What one side wrote to the other.
struct ProgressAnswer {
    std::string step;
    bool mine = false;  ///< written by the reporter
    std::string text;
    Date on;
    std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(ProgressAnswer, (), (step, mine, text, on, unit_name))

/// What the house asks its reporter after the end (回访): has anything happened since?
struct AskedSince {
    std::int64_t day = 0;  ///< so many days after the end
    Date ended_on;
};
BOOST_DESCRIBE_STRUCT(AskedSince, (), (day, ended_on))

/// A report as its reporter sees it: no names, no notes, dates only (domain B.8).
struct ReportProgress {
    ReportState state = ReportState::filed;
    Date filed_on;
    std::string unit_name;
    std::string unit_phone;
    std::string employer_name;
    std::string place;
    std::vector<ProgressStep> steps;
    std::vector<ProgressAnswer> answers;
    std::optional<NextDay> next;
    std::optional<AskedSince> asked_since;  ///< stands there now, and is answered by `watch` or by `press`
    std::vector<ReportAct> can;             ///< what the reporter may do now
    IdentityLevel level = IdentityLevel::anonymous;
    std::vector<std::string> missing;  ///< fields of the form that somebody who gives a name has still to answer
    std::optional<bool> disclose;      ///< whether the employer may learn who reported; none: not asked
};
BOOST_DESCRIBE_STRUCT(ReportProgress, (),
                      (state, filed_on, unit_name, unit_phone, employer_name, place, steps, answers, next, asked_since,
                       can, level, missing, disclose))

/// The slow part of a look-up: the receipt's hash. Nothing for what cannot be a receipt; takes as long all the same.
std::string hash_of_receipt(const RightsParts& parts, const Private<Line<1, 60>>& receipt);

/// The refusal where another one was read in its stead. It is written down as an answer would be, so that this takes as
/// long too, and thrown away.
template <class Progress>
Result<Progress> unknown_receipt(const Result<Progress>& of_another) {
    if (of_another) std::ignore = json::write_json(*of_another);
    return fail({FaultKind::not_found, "receipt.unknown"});
}

/// Fault: receipt.unknown.
Result<ReportProgress> report_progress(const RightsParts& parts, sql::Reader& reader, const std::string& receipt_hash);

}  // namespace gongyou::rights
