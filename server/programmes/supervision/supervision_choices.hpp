#pragma once

#include "kernel/described.hpp"

namespace gongyou::supervision {

/// How the union came to know (线索来源).
enum class Origin {
    report,         ///< 职工投诉: out of a report (诉求单)
    own_finding,    ///< 工会在日常工作中发现; must be registered as well (省条例 第十七条)
    transferred,    ///< 其他工会或者单位转来
    checkup,        ///< 法律体检中发现
    early_warning,  ///< 欠薪预警
};
BOOST_DESCRIBE_ENUM(Origin, report, own_finding, transferred, checkup, early_warning)

/// Why the union does not take it on (不予受理的理由), by 省条例 第九条、第十七条.
enum class NotTakenGround {
    out_of_scope,  ///< 不属于工会劳动法律监督的范围
    elsewhere,     ///< 行政机关、仲裁机构或者人民法院已经受理
    no_facts,      ///< 没有可查的事实
    not_ours,      ///< 不归本会管
};
BOOST_DESCRIBE_ENUM(NotTakenGround, out_of_scope, elsewhere, no_facts, not_ours)

/// Groups whose matters may go to the procuratorate (2024 joint notice).
enum class ProtectedGroup {
    new_employment,  ///< 新就业形态劳动者
    women,           ///< 女职工
    minors,          ///< 未成年工
    disabled,        ///< 残疾职工
    elderly,         ///< 超龄劳动者
    migrant,         ///< 农民工
    seafarer,        ///< 海员
};
BOOST_DESCRIBE_ENUM(ProtectedGroup, new_employment, women, minors, disabled, elderly, migrant, seafarer)

/// Whose side is heard (听取意见).
enum class Heard { worker, employer, enterprise_union, other };
BOOST_DESCRIBE_ENUM(Heard, worker, employer, enterprise_union, other)

/// What a written answer says (答复的种类).
enum class AnswerKind {
    accepts,   ///< 接受并提出整改计划
    partly,    ///< 部分接受
    contests,  ///< 有异议并说明理由
    empty,     ///< 没有实质内容
};
BOOST_DESCRIBE_ENUM(AnswerKind, accepts, partly, contests, empty)

/// What is found of one demand when it is checked (逐项复核).
enum class ItemState {
    open,
    proven,  ///< the employer has shown something, nobody has looked yet
    done,    ///< 已改正
    partly,  ///< 部分改正
    undone,  ///< 未改正
    dropped  ///< 已撤回: no demand any more
};
BOOST_DESCRIBE_ENUM(ItemState, open, proven, done, partly, undone, dropped)

/// 省条例 第二十三条: when a local federation may propose to an authority.
enum class ProposalGround {
    refused_receipt,  ///< （一）拒收意见书
    no_answer,        ///< （二）逾期不答复
    no_correction,    ///< （三）无正当理由不改正
};
BOOST_DESCRIBE_ENUM(ProposalGround, refused_receipt, no_answer, no_correction)

/// What the authority said to the proposal.
enum class Acceptance {
    by_inspection,  ///< 劳动保障监察机构立案; its days are those of the provincial regulation
    by_other,       ///< 其他主管部门受理
    not_accepted,
};
BOOST_DESCRIBE_ENUM(Acceptance, by_inspection, by_other, not_accepted)

/// What came of it there.
enum class AuthorityResult { ordered, fined, settled, partly, no_breach, nothing, other };
BOOST_DESCRIBE_ENUM(AuthorityResult, ordered, fined, settled, partly, no_breach, nothing, other)

/// 2024 joint notice: (a) a protected group; (b) a group matter. In both the employer does not co-operate: whether the
/// sentence says so of (a) as well is not certain, so there it is asked, and here required.
enum class TransferGround { protected_group, group_without_cooperation };
BOOST_DESCRIBE_ENUM(TransferGround, protected_group, group_without_cooperation)

/// What the procuratorate did (检察处理).
enum class Measure {
    accepted,         ///< 受理
    not_accepted,     ///< 不受理
    support_of_suit,  ///< 支持起诉
    public_interest,  ///< 行政公益诉讼
    suggestion,       ///< 检察建议
    criminal,         ///< 刑事立案监督
    no_case,          ///< 不予立案
    ended,            ///< 办结
};
BOOST_DESCRIBE_ENUM(Measure, accepted, not_accepted, support_of_suit, public_interest, suggestion, criminal, no_case,
                    ended)

/// Why a case ends once the worker has withdrawn (省条例 第十七条).
enum class StopGround { nothing_remains, union_decides };
BOOST_DESCRIBE_ENUM(StopGround, nothing_remains, union_decides)

/// What a look after the end of a case finds (观察).
enum class WatchFinding {
    kept,     ///< 没有再发生
    unclear,  ///< 还看不清
    recurs    ///< 再次发生: a new case is opened
};
BOOST_DESCRIBE_ENUM(WatchFinding, kept, unclear, recurs)

/// How a case ended, for statistics.
enum class SupervisionOutcome {
    refused,
    no_violation,
    settled,
    rectified,
    partly,
    retracted,
    authority_handled,
    proc_handled,
    withdrawn,
};
BOOST_DESCRIBE_ENUM(SupervisionOutcome, refused, no_violation, settled, rectified, partly, retracted, authority_handled,
                    proc_handled, withdrawn)

/// What is written down beside the timeline (笔录、记录).
enum class RecordKind {
    hearing,
    negotiation,
    inquiry,
    obstruction,
    urging,
    answer,
    second_opinion,
    proof,
    check,
    meeting
};
BOOST_DESCRIBE_ENUM(RecordKind, hearing, negotiation, inquiry, obstruction, urging, answer, second_opinion, proof,
                    check, meeting)

}  // namespace gongyou::supervision
