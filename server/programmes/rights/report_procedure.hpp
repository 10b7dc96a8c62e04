#pragma once

#include "core/matters/procedure.hpp"

namespace gongyou::rights {

/// Where a report (诉求单) stands.
enum class ReportState {
    filed,        ///< 已提交: nobody has looked yet
    opened,       ///< 办理中: a desk has read it and is on it
    answered,     ///< 已答复: the worker can read an answer
    handed_over,  ///< 已转交: another unit has it and has not looked yet
    closed,       ///< 已办结
};
BOOST_DESCRIBE_ENUM(ReportState, filed, opened, answered, handed_over, closed)

enum class ReportAct { open, answer, hand_over, close };
BOOST_DESCRIBE_ENUM(ReportAct, open, answer, hand_over, close)

/// The life of a report. What is not listed is refused.
inline constexpr matters::Step<ReportState, ReportAct> report_procedure[] = {
    // from                     step                  to                        needs
    {ReportState::filed, ReportAct::open, ReportState::opened, ""},
    {ReportState::filed, ReportAct::hand_over, ReportState::handed_over, "reason"},
    {ReportState::handed_over, ReportAct::open, ReportState::opened, ""},
    {ReportState::handed_over, ReportAct::hand_over, ReportState::handed_over, "reason"},
    {ReportState::opened, ReportAct::answer, ReportState::answered, "text"},
    {ReportState::opened, ReportAct::hand_over, ReportState::handed_over, "reason"},
    {ReportState::opened, ReportAct::close, ReportState::closed, "result"},
    {ReportState::answered, ReportAct::answer, ReportState::answered, "text"},
    {ReportState::answered, ReportAct::hand_over, ReportState::handed_over, "reason"},
    {ReportState::answered, ReportAct::close, ReportState::closed, "result"},
};

}  // namespace gongyou::rights
