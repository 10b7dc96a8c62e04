#pragma once

#include "kernel/described.hpp"

namespace gongyou::rights {

/// What becomes of a report that is accepted (受理后的去向).
enum class Track { advice, mediation, supervision, arrears };
BOOST_DESCRIBE_ENUM(Track, advice, mediation, supervision, arrears)

/// Why a report is not accepted (不予受理的理由).
enum class RefusalGround {
    not_labour,              ///< 不属于劳动权益事项
    already_with_authority,  ///< 行政机关、仲裁机构或法院已经受理
    no_facts,                ///< 补充后仍没有可查的事实
    already_answered,        ///< 同一事项已经办结，没有新的事实
};
BOOST_DESCRIBE_ENUM(RefusalGround, not_labour, already_with_authority, no_facts, already_answered)

/// Who else takes a report over (移送的单位).
enum class ReceivingBody {
    other_union,        ///< 用工地所在地的工会
    labour_inspection,  ///< 劳动保障监察
    arbitration,        ///< 劳动人事争议仲裁
    legal_aid,          ///< 法律援助
    justice_office,     ///< 司法所
    court,              ///< 人民法院
    police,             ///< 公安机关
    housing_fund,       ///< 住房公积金
    health,             ///< 卫生健康、应急管理
    other
};
BOOST_DESCRIBE_ENUM(ReceivingBody, other_union, labour_inspection, arbitration, legal_aid, justice_office, court,
                    police, housing_fund, health, other)

/// How a report that was accepted ended (办理结果).
enum class ReportOutcome {
    paid,               ///< 已足额支付
    partly_paid,        ///< 部分支付
    settled,            ///< 双方达成一致
    rectified,          ///< 已改正
    partly_rectified,   ///< 部分改正
    advised,            ///< 已答复咨询
    authority_handled,  ///< 由有关部门处理
    no_violation,       ///< 未发现违法
    unfounded,          ///< 查无实据
    not_settled         ///< 未能解决，已告知其他途径
};
BOOST_DESCRIBE_ENUM(ReportOutcome, paid, partly_paid, settled, rectified, partly_rectified, advised, authority_handled,
                    no_violation, unfounded, not_settled)

/// Whether somebody was really put under pressure because of a report (打击报复是否查实).
enum class PressureFinding { retaliation_confirmed, retaliation_not_confirmed };
BOOST_DESCRIBE_ENUM(PressureFinding, retaliation_confirmed, retaliation_not_confirmed)

}  // namespace gongyou::rights
