#pragma once

#include <optional>
#include <vector>

#include "core/law/categories.hpp"
#include "core/law/rule_pack.hpp"
#include "programmes/rights/complaint.hpp"

namespace gongyou::rights {

/// A way that is open until a day only.
enum class LimitedWay {
    arbitration,         ///< 申请劳动仲裁
    arrears,             ///< 同上，拖欠劳动报酬
    inspection,          ///< 劳动保障监察查处
    injury_by_employer,  ///< 用人单位申请工伤认定
    injury_by_worker     ///< 职工、近亲属、工会申请工伤认定
};
BOOST_DESCRIBE_ENUM(LimitedWay, arbitration, arrears, inspection, injury_by_employer, injury_by_worker)

/// Where a limitation stands.
enum class LimitationState {
    runs,           ///< `safe_day` is to come, or today
    passed,         ///< by what was told; something may have interrupted it, so nobody is sent away for it
    not_begun,      ///< still employed, or still going on: the period has not begun
    start_unknown,  ///< the day it runs from was not told: ask
};
BOOST_DESCRIBE_ENUM(LimitationState, runs, passed, not_begun, start_unknown)

/// The safe day (安全日) of one way: the last day by the earliest reading, never rolled over a rest day.
struct SafeDay {
    LimitedWay way = LimitedWay::arbitration;
    LimitationState state = LimitationState::start_unknown;
    std::optional<Date> event;     ///< the day it was counted from
    std::optional<Date> safe_day;  ///< of `runs` and `passed`
    std::optional<std::int32_t> days_left;
    bool soon = false;   ///< it runs, and no more days are left than limitation.warn
    std::string rule;    ///< "limitation.arbitration"
    std::string source;  ///< statute and article
    law::Tag tag = law::Tag::UNVERIFIED;
};
BOOST_DESCRIBE_STRUCT(SafeDay, (), (way, state, event, safe_day, days_left, soon, rule, source, tag))

/// The safe day of each way that the complaint's categories leave open, in the order of LimitedWay.
///
/// Law:      劳动争议调解仲裁法 art. 27: one year from when the worker knew or should have known; for unpaid
/// remuneration
///           one year from the end of the employment, and none while it lasts. 劳动保障监察条例 art. 20: two years from
///           the act, or from its end. 工伤保险条例 art. 17: thirty days for the employer, one year for the worker.
/// Counting: a month counts from its first day; what happened over a time counts from its beginning for arbitration and
///           from its end for inspection; whoever left counts from that day where the wrong is the leaving itself or
///           what was due with it. The later readings exist, and nobody should need them.
/// Not here: interruption and suspension. Whether a request to the union interrupts is not safe to assume.
/// Faults: those of RulePack::rule and law::deadline.
Result<std::vector<SafeDay>> limitation_guard(const Complaint& complaint, const law::CategoryBook& categories,
                                              const law::RulePack& pack, const WorkingDays& calendar, Date today);

/// The fewest days left of those that run; none where nothing runs.
std::optional<int> fewest_days_left(const std::vector<SafeDay>& days);

}  // namespace gongyou::rights
