#pragma once

#include "core/matters/procedure.hpp"

namespace gongyou::legal_checkup {

/// Where a legal check-up (法律体检) of an employer stands.
enum class CheckupState {
    asked,       ///< 邀约: the union has invited, the employer has not said yet
    declined,    ///< 未参加: on record, nothing follows
    scheduling,  ///< 受理排期: the employer wants it, the team is still to be named
    collecting,  ///< 资料准备
    reviewing,   ///< 书面审查
    visiting,    ///< 现场体检
    reporting,   ///< 体检报告: draft, the employer's comment, the report
    rectifying,  ///< 整改跟踪
    rechecking,  ///< 回访复核
    refused,     ///< 拒不整改
    done,        ///< 已办结
};
BOOST_DESCRIBE_ENUM(CheckupState, asked, declined, scheduling, collecting, reviewing, visiting, reporting, rectifying,
                    rechecking, refused, done)

/// As people read it: "现场体检".
std::string_view state_in_words(CheckupState state);

enum class CheckupAct {
    agree,           ///< 接受邀约
    decline,         ///< 不参加
    schedule,        ///< 指定体检组，签订保密承诺书
    extend_papers,   ///< 资料准备延长一次
    receive_papers,  ///< 资料收齐
    finish_review,   ///< 书面审查完成
    note_talk,       ///< 访谈记录: what one side said to the team
    record_visit,    ///< 现场体检记录
    send_draft,      ///< 报告初稿送企业
    comment,         ///< 企业对初稿的意见
    issue_report,    ///< 出具体检报告
    put_right,       ///< 企业整改一项，附证明
    accept_proof,    ///< 认可一项整改证明
    send_back,       ///< 退回一项整改证明，写明理由
    begin_recheck,   ///< 开始回访复核
    recheck_item,    ///< 逐项复核
    ask_again,       ///< 再次督促
    close,           ///< 办结
    red_line,        ///< 触碰红线: leaves the confidential check-up at once
    note,
    rate,  ///< 企业评价: once, when all is over

    run_out,  ///< the time for it has passed
};
BOOST_DESCRIBE_ENUM(CheckupAct, agree, decline, schedule, extend_papers, receive_papers, finish_review, note_talk,
                    record_visit, send_draft, comment, issue_report, put_right, accept_proof, send_back, begin_recheck,
                    recheck_item, ask_again, close, red_line, note, rate, run_out)

/// As the timeline tells it: "现场体检完成".
std::string_view act_in_words(CheckupAct act);

/// The clocks of a check-up, by the rule they count by. No statute sets any of them.
namespace clocks {

inline constexpr std::string_view invitation = "checkup.invitation_reply";
inline constexpr std::string_view schedule = "checkup.schedule";
inline constexpr std::string_view papers = "checkup.papers";
inline constexpr std::string_view review = "checkup.review";
inline constexpr std::string_view report = "checkup.report";
inline constexpr std::string_view comment = "checkup.comment";
inline constexpr std::string_view fix_high = "checkup.fix_high";
inline constexpr std::string_view fix_medium = "checkup.fix_medium";
inline constexpr std::string_view fix_low = "checkup.fix_low";
inline constexpr std::string_view recheck = "checkup.recheck";

}  // namespace clocks

namespace checkup_table {

using enum CheckupState;
using enum CheckupAct;
using matters::starts;
using matters::stops;
using States = matters::States<CheckupState>;

inline constexpr auto desk = matters::staff(Right::arrange_supervision);
inline constexpr auto team = matters::staff(Right::supervise);
inline constexpr auto firm = matters::addressee();
inline constexpr States open{asked,     scheduling, collecting, reviewing, visiting,
                             reporting, rectifying, rechecking, refused};
inline constexpr States with_a_team{collecting, reviewing, visiting, reporting, rectifying, rechecking, refused};
inline constexpr States while_put_right{rectifying, rechecking, refused};

inline constexpr auto no_papers = stops(clocks::papers);
inline constexpr auto no_comment = stops(clocks::comment);
inline constexpr auto no_high = stops(clocks::fix_high);
inline constexpr auto no_medium = stops(clocks::fix_medium);
inline constexpr auto no_low = stops(clocks::fix_low);
inline constexpr auto no_recheck = stops(clocks::recheck);

// clang-format off
inline constexpr matters::Step<CheckupState, CheckupAct> steps[] = {
    // from                              act             to          by    needs                                   clocks
    {{asked},                            agree,          scheduling, desk, {},                                     {stops(clocks::invitation), starts(clocks::schedule)}},
    {{asked},                            agree,          scheduling, firm, {},                                     {stops(clocks::invitation), starts(clocks::schedule)}},
    {{asked, scheduling, collecting},    decline,        declined,   desk, {},                                     {}},
    {{asked, scheduling, collecting},    decline,        declined,   firm, {},                                     {}},
    {{scheduling},                       schedule,       collecting, desk, {"leader_id", "lawyer_id", "supervisor_id", "undertaken_on"},
                                                                                                                   {stops(clocks::schedule), starts(clocks::papers)}},
    {{collecting},                       extend_papers,  {},         desk, {"text"},                               {starts(clocks::papers)}},
    {{collecting},                       receive_papers, reviewing,  team, {},                                     {no_papers, starts(clocks::review)}},
    {{reviewing},                        finish_review,  visiting,   team, {},                                     {stops(clocks::review)}},
    {{visiting},                         note_talk,      {},         team, {"heard", "text"},                      {}},
    {{visiting},                         record_visit,   reporting,  team, {"on", "text"},                         {starts(clocks::report)}},
    {{reporting},                        send_draft,     {},         team, {},                                     {starts(clocks::comment)}},
    {{reporting},                        comment,        {},         desk, {"text"},                               {no_comment}},
    {{reporting},                        comment,        {},         firm, {"text"},                               {no_comment}},
    {{reporting},                        issue_report,   rectifying, desk, {},                                     {stops(clocks::report), no_comment, starts(clocks::fix_high), starts(clocks::fix_medium), starts(clocks::fix_low)}},
    {while_put_right,                    put_right,      {},         desk, {"item", "text"},                       {no_high, no_medium, no_low}},
    {while_put_right,                    put_right,      {},         firm, {"item", "text"},                       {no_high, no_medium, no_low}},
    {while_put_right,                    accept_proof,   {},         team, {"item"},                               {}},
    {{rectifying},                       send_back,      {},         team, {"item", "text"},                       {starts(clocks::fix_high), starts(clocks::fix_medium), starts(clocks::fix_low)}},
    {{rechecking, refused},              send_back,      {},         team, {"item", "text"},                       {}},
    {{rectifying, refused},              begin_recheck,  rechecking, team, {},                                     {no_high, no_medium, no_low, starts(clocks::recheck)}},
    {{rechecking},                       recheck_item,   {},         team, {"item", "recheck"},                    {}},
    {{rechecking},                       ask_again,      refused,    team, {"text"},                               {no_recheck}},
    {{rechecking, refused},              close,          done,       desk, {"text"},                               {no_recheck}},
    {with_a_team,                        red_line,       {},         team, {"line", "text"},                       {}},
    {open,                               note,           {},         desk, {"text"},                               {}},
    {{done},                             rate,           {},         firm, {"rating"},                             {}},

    {{asked},                            run_out,        declined,   matters::expiry_of(clocks::invitation), {},   {}},
};
// clang-format on

}  // namespace checkup_table

/// The life of a check-up. A check-up is help, no inspection: what is found stays with the team, but for red lines.
inline constexpr matters::Procedure<CheckupState, CheckupAct> checkup_procedure{
    .kind = "checkup",
    .read = Right::arrange_supervision,
    .opens_in = CheckupState::asked,
    .on_opening = {matters::starts(clocks::invitation)},
    .ends = {CheckupState::declined, CheckupState::done},
    .steps = checkup_table::steps};

}  // namespace gongyou::legal_checkup
