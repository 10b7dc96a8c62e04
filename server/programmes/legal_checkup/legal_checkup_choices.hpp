#pragma once

#include "kernel/described.hpp"

namespace gongyou::legal_checkup {

/// Who wanted it (体检来源).
enum class Origin {
    applied,  ///< 企业申请
    invited   ///< 工会邀约
};
BOOST_DESCRIBE_ENUM(Origin, applied, invited)

/// How it is done (体检方式).
enum class Mode {
    sitting,  ///< 坐堂问诊: the employer comes to the union
    visit,    ///< 上门巡诊
    joint     ///< 集中会诊: several offices together
};
BOOST_DESCRIBE_ENUM(Mode, sitting, visit, joint)

/// What kind of paper was sent in.
enum class PaperKind {
    words,  ///< a contract, a handbook: text that was read
    tables  ///< a payroll, with the roster and the attendance sheet beside it
};
BOOST_DESCRIBE_ENUM(PaperKind, words, tables)

/// What one item came to.
enum class ItemResult {
    ok,              ///< 正常
    risk,            ///< 有风险
    not_applicable,  ///< 不适用
    no_material      ///< 没有资料
};
BOOST_DESCRIBE_ENUM(ItemResult, ok, risk, not_applicable, no_material)

enum class Severity { high, medium, low };
BOOST_DESCRIBE_ENUM(Severity, high, medium, low)

/// Where a finding comes from. What a machine proposes is worth nothing until a person has said yes.
enum class FoundBy { person, machine };
BOOST_DESCRIBE_ENUM(FoundBy, person, machine)

/// What the team's lawyer made of a finding (律师复核).
enum class Review { pending, accepted, rejected, reworded };
BOOST_DESCRIBE_ENUM(Review, pending, accepted, rejected, reworded)

/// What the second look showed of one item (回访复核).
enum class Recheck { done, partly, refused };
BOOST_DESCRIBE_ENUM(Recheck, done, partly, refused)

/// What stands in a record of the team, and whose side spoke. The employer reads none of it.
enum class Heard { employer, union_side, worker, visit, red_line, comment };
BOOST_DESCRIBE_ENUM(Heard, employer, union_side, worker, visit, red_line, comment)

/// What must leave the room at once (红线); the undertaking says so before the check-up begins.
enum class RedLine {
    child_labour,      ///< 童工
    kept_documents,    ///< 扣押身份证件
    forced_labour,     ///< 强迫劳动
    danger_to_life,    ///< 危及生命的紧急危险
    flight,            ///< 欠薪并有逃匿迹象
    harassment_victim  ///< 性骚扰受害人求助
};
BOOST_DESCRIBE_ENUM(RedLine, child_labour, kept_documents, forced_labour, danger_to_life, flight, harassment_victim)

/// How the employer found the check-up (满意度评价).
enum class Satisfaction { very_good, good, fair, poor, very_poor };
BOOST_DESCRIBE_ENUM(Satisfaction, very_good, good, fair, poor, very_poor)

/// How it ended.
enum class CheckupOutcome {
    rectified,
    partly,
    refused,
    declined  ///< 未参加: it did not come to a check-up
};
BOOST_DESCRIBE_ENUM(CheckupOutcome, rectified, partly, refused, declined)

}  // namespace gongyou::legal_checkup
