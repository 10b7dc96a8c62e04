#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/law/rule_pack.hpp"
#include "kernel/counting_steps.hpp"

namespace gongyou::rights {

/// A day an adviser can name in an answer (最迟哪天办): each is counted by one rule of the law book.
enum class TimeLimit {
    arbitration,            ///< 申请劳动仲裁
    arrears,                ///< 同上，拖欠劳动报酬，劳动关系终止后
    inspection,             ///< 劳动保障监察查处
    injury_by_employer,     ///< 用人单位申请工伤认定
    injury_by_worker,       ///< 职工、近亲属、工会申请工伤认定
    award_suit,             ///< 不服裁决，起诉
    arbitration_review,     ///< 调解协议申请仲裁审查
    judicial_confirmation,  ///< 调解协议申请司法确认
    enforcement             ///< 申请强制执行
};
BOOST_DESCRIBE_ENUM(TimeLimit, arbitration, arrears, inspection, injury_by_employer, injury_by_worker, award_suit,
                    arbitration_review, judicial_confirmation, enforcement)

/// Which limit runs, and from the event of which day.
struct LimitFrom {
    TimeLimit limit = TimeLimit::arbitration;
    Date event_on;
};
BOOST_DESCRIBE_STRUCT(LimitFrom, (), (limit, event_on))

/// What the law says of a limit, before it is counted.
struct LimitRule {
    TimeLimit limit = TimeLimit::arbitration;
    std::string what;
    std::string starts;  ///< the event it runs from, in the rule's words
    std::string note;    ///< may be empty
    std::string source;
    law::Tag tag = law::Tag::UNVERIFIED;
};
BOOST_DESCRIBE_STRUCT(LimitRule, (), (limit, what, starts, note, source, tag))

/// A limit with its safe day (安全日): the last day by the rule, never rolled over a rest day, and how it was counted.
struct CountedLimit : LimitRule {
    Date event_on;
    Date safe_day;
    std::int32_t days_left = 0;  ///< negative: passed, unless something interrupted it
    bool estimate = false;       ///< a year on the way has no calendar yet
    bool aid_at_once = false;    ///< so near that legal aid may begin before it is decided
    std::vector<CountingStep> counted;
};
BOOST_DESCRIBE_STRUCT(CountedLimit, (LimitRule), (event_on, safe_day, days_left, estimate, aid_at_once, counted))

/// The limits that `pack` knows of on `day`, in the order above. What the book could not establish is left out.
std::vector<LimitRule> limit_rules(const law::RulePack& pack, Date day);

/// The limit counted, as seen on `today`.
///
/// Law:      the rules of law/packs/china.toml, with their articles: 劳动争议调解仲裁法 art. 27, 50; 劳动保障监察条例
///           art. 20; 工伤保险条例 art. 17; 民事诉讼法 art. 205, 250.
/// Counting: the event's day does not count; a last day on a rest day stays where it is, although most of these would
///           move on: nobody shall need that day. Legal aid may begin at once below the days of 法律援助法 art. 44.
/// Not here: interruption and suspension.
/// Faults: those of RulePack::rule and of WorkingDays::deadline.
Result<CountedLimit> counted_limit(const LimitFrom& from, const law::RulePack& pack, const WorkingDays& calendar,
                                   Date today);

}  // namespace gongyou::rights
