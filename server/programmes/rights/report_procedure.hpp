#pragma once

#include "core/matters/procedure.hpp"

namespace gongyou::rights {

/// Where a report (诉求单) stands.
enum class ReportState {
    filed,        ///< 已提交: nobody has looked yet
    handed_over,  ///< 已转交: another unit of the union has it and has not looked yet
    triaged,      ///< 已分诊: a desk has read it and knows what it is
    asked,        ///< 待补充: the reporter was asked something
    accepted,     ///< 已受理: somebody works on it
    refused,      ///< 不予受理, in writing
    transferred,  ///< 已移送: another body has it
    merged,       ///< 已并案: goes on in another report
    withdrawn,    ///< 已撤回
    closed,       ///< 已办结
};
BOOST_DESCRIBE_ENUM(ReportState, filed, handed_over, triaged, asked, accepted, refused, transferred, merged, withdrawn,
                    closed)

enum class ReportAct {
    triage,
    ask,
    reply,
    fall_silent,  ///< fifteen days without a reply
    accept,
    refuse,
    transfer,
    hand_over,
    merge,
    answer,
    note,
    gather,  ///< others go on in this one: a collective case (集体诉求)
    assign,
    withdraw,
    press,  ///< "I am under pressure" (我受到压力)
    close,
    rate,
    reopen,
    revert,     ///< a wrong step is undone, with its reason
    contact,    ///< somebody has spoken with the reporter for the first time (首次联系)
    watch,      ///< asked how it has gone since, the reporter says that all is well (回访)
    keep_away,  ///< somebody with an interest must not know of it any more (回避)
    give_name,  ///< whoever left a number gives a name as well (补充实名)
    disclose,   ///< whether the employer may learn who reported, changed by the reporter
    verify,     ///< of a report of pressure: whether it was found to be so (查实)
};
BOOST_DESCRIBE_ENUM(ReportAct, triage, ask, reply, fall_silent, accept, refuse, transfer, hand_over, merge, answer,
                    note, gather, assign, withdraw, press, close, rate, reopen, revert, contact, watch, keep_away,
                    give_name, disclose, verify)

namespace report_table {

using enum ReportState;
using enum ReportAct;
using enum matters::Audience;
using matters::starts;
using matters::stops;
using States = matters::States<ReportState>;

inline constexpr bool leads_back = true;
inline constexpr auto desk = matters::staff(Right::work_report);
inline constexpr States at_work{filed, handed_over, triaged, asked, accepted};
inline constexpr States over{refused, transferred, merged, withdrawn, closed};

// clang-format off
inline constexpr matters::Step<ReportState, ReportAct> steps[] = {
    // from                            act         to           by                             needs                 clocks
    {{filed, handed_over},            triage,     triaged,     desk,                           {"urgency"},          {stops("ticket.sorting"), starts("ticket.triage")}},
    {{filed, handed_over, triaged},   contact,    {},          desk,                           {"text"},             {stops("ticket.contact")}},
    {{triaged},                       accept,     accepted,    desk,                           {"track"},            {stops("ticket.contact"), stops("ticket.triage"), stops("complaint.refuse"), starts("ticket.progress")}},
    {{triaged, accepted},             answer,     {},          desk,                           {"text"},             {stops("ticket.contact"), starts("ticket.progress")}, reporter},
    {{triaged, accepted},             ask,        asked,       desk,                           {"text"},             {stops("ticket.contact"), stops("ticket.triage"), stops("ticket.progress"), starts("ticket.supplement")}, reporter},
    {{accepted},                      close,      closed,      desk,                           {"outcome", "result"}, {}, reporter},
    {{triaged, accepted, transferred, closed},
                                      verify,     {},          desk,                           {"finding", "text"},  {}},
    {{triaged},                       refuse,     refused,     desk,                           {"ground", "text"},   {}, reporter},
    {{triaged},                       transfer,   transferred, desk,                           {"body", "text"},     {}, reporter},
    {{triaged},                       merge,      merged,      desk,                           {"into"},             {}},
    {{filed, handed_over, triaged, accepted},
                                      hand_over,  handed_over, matters::staff(Right::hand_over_report),
                                                                                               {"unit_id", "reason"}, {stops("ticket.triage"), stops("ticket.progress"), starts("ticket.contact"), starts("ticket.sorting")}},
    {at_work,                         assign,     {},          desk,                           {"person_id"},        {}},
    {{triaged, accepted},             gather,     {},          desk,                           {"others"},           {}},
    {at_work,                         note,       {},          desk,                           {"text"},             {}},
    {at_work,                         keep_away,  {},          desk,                           {"person_id"},        {}},
    {{triaged, asked, accepted, refused, transferred, merged, withdrawn, closed},
                                      revert,     {},          matters::staff(Right::revert_report), {"reason"},     {}, staff, leads_back},

    {{asked},                         reply,      triaged,     matters::reporter(),            {"text"},             {stops("ticket.supplement"), starts("ticket.triage")}},
    {at_work,                         give_name,  {},          matters::reporter(),            {"named"},            {}},
    {at_work,                         disclose,   {},          matters::reporter(),            {"disclose"},         {}},
    {at_work,                         withdraw,   withdrawn,   matters::reporter(),            {},                   {}},
    {{filed, handed_over, triaged, asked, accepted, refused, transferred, merged, withdrawn, closed},
                                      press,      {},          matters::reporter(),            {"text"},             {}},
    {{transferred, merged, closed},   watch,      {},          matters::reporter(),            {},                   {}},
    {{closed},                        rate,       {},          matters::reporter(),            {"rating"},           {}},
    {{closed, withdrawn},             reopen,     triaged,     matters::reporter(),            {"text"},             {starts("ticket.triage")}},

    {{asked},                         fall_silent, closed,     matters::expiry_of("ticket.supplement"), {},          {}, reporter},
};
// clang-format on

}  // namespace report_table

/// The life of a report. What is not listed is refused.
inline constexpr matters::Procedure<ReportState, ReportAct> report_procedure{
    .kind = "report",
    .read = Right::read_report,
    .opens_in = ReportState::filed,
    .on_opening = {matters::starts("ticket.contact"), matters::starts("ticket.sorting"),
                   matters::starts("complaint.refuse")},
    .ends = report_table::over,
    .steps = report_table::steps};

}  // namespace gongyou::rights
