#pragma once

#include "core/matters/procedure.hpp"

namespace gongyou::supervision {

/// Where a supervision case (工会劳动法律监督) stands.
enum class SupervisionState {
    examining,           ///< 初核: a lead was registered (线索登记)
    refused,             ///< 不予受理
    hearing,             ///< 听取意见: accepted, both sides are heard
    no_breach,           ///< 未发现违法
    negotiating,         ///< 组织协商: both sides want it
    settled,             ///< 协商解决, still to be verified
    reminded,            ///< 已发提示函
    investigating,       ///< 调查
    urging,              ///< 督促改正
    opinion_drafting,    ///< 意见书审批
    opinion_served,      ///< 意见书已送达
    answered,            ///< 已书面答复
    contested,           ///< 企业有异议, looked at once more
    rectifying,          ///< 整改中
    unanswered,          ///< 未答复、拒收、无正当理由不改正
    proposal_drafting,   ///< 建议书: asked of the county, or being written there
    with_authority,      ///< 主管部门处理
    with_procuratorate,  ///< 检察机关处理
    checking,            ///< 整改复核
    corrected,           ///< 整改完成
    retracted,           ///< 撤销、更正: the letter was wrong
    closed,              ///< 结案归档
};
BOOST_DESCRIBE_ENUM(SupervisionState, examining, refused, hearing, no_breach, negotiating, settled, reminded,
                    investigating, urging, opinion_drafting, opinion_served, answered, contested, rectifying,
                    unanswered, proposal_drafting, with_authority, with_procuratorate, checking, corrected, retracted,
                    closed)

enum class SupervisionAct {
    accept,             ///< 受理
    refuse,             ///< 不予受理, in writing
    appoint_pair,       ///< 指定两名监督员
    step_aside,         ///< 回避
    hear,               ///< 谈话记录: what one side said
    negotiate,          ///< 双方愿意协商
    settle,             ///< 协商达成一致
    no_settlement,      ///< 协商不成
    verify_settlement,  ///< what was settled has been done
    settlement_not_kept,
    serve_reminder,         ///< 提示函送达
    record_reply,           ///< 对提示函的回复
    investigate,            ///< 决定调查
    inquire,                ///< 调查笔录
    note_obstruction,       ///< 妨碍调查
    urge,                   ///< 督促改正
    find_nothing,           ///< 未发现违法
    find_corrected,         ///< 已经改正
    draft_opinion,          ///< 提出意见书，送审
    drop_opinion,           ///< no opinion is needed after all
    serve_opinion,          ///< 意见书送达
    note_refusal,           ///< 拒收意见书
    record_answer,          ///< 书面答复
    accept_plan,            ///< the answer's plan is taken
    find_empty,             ///< the answer says nothing
    contest,                ///< the answer gives reasons against it
    add_second_opinion,     ///< 律师复核意见
    drop_item,              ///< one demand is withdrawn, with a correction letter
    maintain_opinion,       ///< 维持
    amend_opinion,          ///< 变更: another letter takes its place
    retract,                ///< 撤销
    prove_item,             ///< 整改证明材料
    begin_check,            ///< 开始复核
    check_item,             ///< 逐项复核
    confirm_correction,     ///< 复核通过
    find_uncorrected,       ///< 无正当理由不改正
    request_proposal,       ///< 提请发出建议书
    drop_proposal,          ///< none is needed after all
    serve_proposal,         ///< 建议书送达
    note_acceptance,        ///< the authority has taken it, or not
    remind_authority,       ///< 催办
    note_result,            ///< 主管部门的处理结果
    find_transferable,      ///< 审查移送检察机关的条件
    serve_transfer,         ///< 线索移送函送达
    note_procuratorate,     ///< 检察机关的办理情况
    hold_meeting,           ///< 联席会商
    continue_ex_officio,    ///< the worker withdraws, the union goes on (依职权继续)
    stop_after_withdrawal,  ///< the worker withdraws, and nothing remains
    tell_worker,            ///< 告知职工，结案
    close_handled,          ///< 由主管部门、检察机关处理完毕
    note_watch,             ///< 结案后的观察: whether what was corrected stays so
    note,

    run_out,  ///< the time for it has passed
};
/// What BOOST_DESCRIBE_ENUM writes, for more names than it takes at once.
BOOST_DESCRIBE_MAYBE_UNUSED static inline auto boost_enum_descriptor_fn(SupervisionAct**) {
    return boost::describe::detail::enum_descriptor_fn_impl(
        0 BOOST_DESCRIBE_PP_FOR_EACH(BOOST_DESCRIBE_ENUM_ENTRY, SupervisionAct, accept, refuse, appoint_pair,
                                     step_aside, hear, negotiate, settle, no_settlement, verify_settlement,
                                     settlement_not_kept, serve_reminder, record_reply, investigate, inquire,
                                     note_obstruction, urge, find_nothing, find_corrected, draft_opinion, drop_opinion,
                                     serve_opinion, note_refusal, record_answer, accept_plan, find_empty, contest)
            BOOST_DESCRIBE_PP_FOR_EACH(
                BOOST_DESCRIBE_ENUM_ENTRY, SupervisionAct, add_second_opinion, drop_item, maintain_opinion,
                amend_opinion, retract, prove_item, begin_check, check_item, confirm_correction, find_uncorrected,
                request_proposal, drop_proposal, serve_proposal, note_acceptance, remind_authority, note_result,
                find_transferable, serve_transfer, note_procuratorate, hold_meeting, continue_ex_officio,
                stop_after_withdrawal, tell_worker, close_handled, note_watch, note, run_out));
}

/// The clocks of a supervision case, by the rule they count by.
namespace clocks {

inline constexpr std::string_view refuse = "complaint.refuse";
inline constexpr std::string_view accept = "supervision.accept";
inline constexpr std::string_view hear = "supervision.hear";
inline constexpr std::string_view negotiate = "supervision.negotiate";
inline constexpr std::string_view reply = "reminder_letter.reply";
inline constexpr std::string_view investigate = "supervision.investigate";
inline constexpr std::string_view urge = "supervision.urge";
inline constexpr std::string_view approve = "opinion.approve";
inline constexpr std::string_view answer = "opinion.answer";
inline constexpr std::string_view judge = "opinion.judge_answer";
inline constexpr std::string_view recheck = "opinion.recheck";
inline constexpr std::string_view plan = "rectification.agreed";
inline constexpr std::string_view check = "rectification.check";
inline constexpr std::string_view propose = "proposal.issue";
inline constexpr std::string_view silence = "proposal.remind_authority";
inline constexpr std::string_view inspection_accepts = "inspection.accept";
inline constexpr std::string_view inspection_decides = "inspection.decide";
inline constexpr std::string_view suggestion_answer = "procuratorate.suggestion_answer";
inline constexpr std::string_view watch = "supervision.watch_day";

}  // namespace clocks

namespace supervision_table {

using enum SupervisionState;
using enum SupervisionAct;
using matters::expiry_of;
using matters::starts;
using matters::stops;
using States = matters::States<SupervisionState>;

inline constexpr auto told = matters::Audience::reporter;
inline constexpr auto arrange = matters::staff(Right::arrange_supervision);
inline constexpr auto pair = matters::staff(Right::supervise);
inline constexpr auto firm = matters::addressee();
inline constexpr States open{examining,
                             hearing,
                             no_breach,
                             negotiating,
                             settled,
                             reminded,
                             investigating,
                             urging,
                             opinion_drafting,
                             opinion_served,
                             answered,
                             contested,
                             rectifying,
                             unanswered,
                             proposal_drafting,
                             with_authority,
                             with_procuratorate,
                             checking,
                             corrected,
                             retracted};
inline constexpr States before_opinion{hearing, negotiating, reminded, investigating, urging};
inline constexpr States beyond_the_firm{unanswered, proposal_drafting, with_authority, with_procuratorate};
inline constexpr States outside{with_authority, with_procuratorate};

inline constexpr auto no_hear = stops(clocks::hear);
inline constexpr auto no_negotiate = stops(clocks::negotiate);
inline constexpr auto no_reply = stops(clocks::reply);
inline constexpr auto no_investigate = stops(clocks::investigate);
inline constexpr auto no_urge = stops(clocks::urge);
inline constexpr auto no_answer = stops(clocks::answer);
inline constexpr auto no_judge = stops(clocks::judge);
inline constexpr auto no_recheck = stops(clocks::recheck);
inline constexpr auto no_plan = stops(clocks::plan);
inline constexpr auto no_check = stops(clocks::check);
inline constexpr auto no_propose = stops(clocks::propose);
inline constexpr auto no_silence = stops(clocks::silence);

// clang-format off
inline constexpr matters::Step<SupervisionState, SupervisionAct> steps[] = {
    // from                           act                   to                  by       needs                        clocks
    {{examining},                     accept,               hearing,            arrange, {},                          {stops(clocks::refuse), stops(clocks::accept), starts(clocks::hear)}, told},
    {{examining},                     refuse,               refused,            arrange, {"ground", "text"},          {}, told},
    {open,                            appoint_pair,         {},                 arrange, {"person_id", "second_id"},  {}},
    {open,                            step_aside,           {},                 pair,    {"text"},                    {}},
    {before_opinion,                  hear,                 {},                 pair,    {"heard", "text"},           {}},
    {{hearing},                       negotiate,            negotiating,        pair,    {"both", "text"},            {no_hear, starts(clocks::negotiate)}},
    {{negotiating},                   settle,               settled,            pair,    {"text"},                    {no_negotiate}},
    {{negotiating},                   no_settlement,        investigating,      pair,    {"text"},                    {no_negotiate, starts(clocks::investigate)}},
    {{settled},                       verify_settlement,    corrected,          pair,    {"text"},                    {}, told},
    {{settled},                       settlement_not_kept,  investigating,      pair,    {"text"},                    {starts(clocks::investigate)}},
    {{hearing, negotiating, investigating, urging},
                                      serve_reminder,       reminded,           arrange, {"letter_id"},               {no_hear, no_negotiate, no_investigate, no_urge, starts(clocks::reply)}, told},
    {{reminded},                      record_reply,         {},                 arrange, {"answer", "text"},          {no_reply}},
    {{hearing, reminded},             investigate,          investigating,      pair,    {},                          {no_hear, no_reply, starts(clocks::investigate)}, told},
    {{investigating, contested},      inquire,              {},                 pair,    {"text"},                    {}},
    {before_opinion,                  note_obstruction,     {},                 pair,    {"text"},                    {}},
    {{investigating},                 urge,                 urging,             pair,    {"text"},                    {no_investigate, starts(clocks::urge)}},
    {{hearing, investigating},        find_nothing,         no_breach,          pair,    {"text"},                    {no_hear, no_investigate}},
    {{reminded, urging, with_authority, with_procuratorate},
                                      find_corrected,       corrected,          pair,    {"text"},                    {no_reply, no_urge, no_silence, stops(clocks::inspection_accepts), stops(clocks::inspection_decides), stops(clocks::suggestion_answer)}, told},
    {{urging},                        draft_opinion,        opinion_drafting,   pair,    {},                          {no_urge, starts(clocks::approve)}},
    {{opinion_drafting},              drop_opinion,         urging,             pair,    {"text"},                    {stops(clocks::approve), starts(clocks::urge)}},
    {{opinion_drafting},              serve_opinion,        opinion_served,     arrange, {"letter_id"},               {stops(clocks::approve), starts(clocks::answer)}, told},
    {{opinion_drafting},              note_refusal,         unanswered,         arrange, {"text"},                    {stops(clocks::approve)}, told},
    {{opinion_served},                record_answer,        answered,           arrange, {"answer", "text"},          {no_answer, starts(clocks::judge)}},
    {beyond_the_firm,                 record_answer,        {},                 arrange, {"answer", "text"},          {}},
    {{answered},                      accept_plan,          rectifying,         pair,    {"text"},                    {no_judge, starts(clocks::plan)}},
    {{answered},                      find_empty,           unanswered,         pair,    {"text"},                    {no_judge}},
    {{answered},                      contest,              contested,          pair,    {"text"},                    {no_judge, starts(clocks::recheck)}},
    {{contested},                     add_second_opinion,   {},                 pair,    {"lawyer", "text"},          {}},
    {{contested},                     drop_item,            {},                 pair,    {"item", "text"},            {}},
    {{contested},                     maintain_opinion,     rectifying,         pair,    {"text"},                    {no_recheck, starts(clocks::plan)}},
    {{contested},                     amend_opinion,        opinion_drafting,   pair,    {"text"},                    {no_recheck, starts(clocks::approve)}},
    {{reminded, opinion_served, answered, contested, unanswered},
                                      retract,              retracted,          pair,    {"text"},                    {no_reply, no_answer, no_judge, no_recheck}, told},
    {{rectifying},                    prove_item,           {},                 arrange, {"item", "text"},            {starts(clocks::plan)}},
    {{rectifying, unanswered},        begin_check,          checking,           pair,    {},                          {no_plan, starts(clocks::check)}},
    {{checking},                      check_item,           {},                 pair,    {"item", "finding", "text"}, {}},
    {{checking},                      confirm_correction,   corrected,          pair,    {"text"},                    {no_check}, told},
    {{checking},                      find_uncorrected,     unanswered,         pair,    {"text"},                    {no_check}, told},
    {{unanswered},                    request_proposal,     proposal_drafting,  pair,    {"proposal_ground", "text"}, {starts(clocks::propose)}},
    {{proposal_drafting},             drop_proposal,        unanswered,         arrange, {"text"},                    {no_propose}},
    {{proposal_drafting},             serve_proposal,       with_authority,     arrange, {"letter_id"},               {no_propose, starts(clocks::silence), starts(clocks::inspection_accepts)}, told},
    {outside,                         note_acceptance,      {},                 arrange, {"accepted", "text"},        {no_silence, stops(clocks::inspection_accepts), starts(clocks::inspection_decides)}},
    {outside,                         remind_authority,     {},                 arrange, {"text"},                    {starts(clocks::silence)}},
    {outside,                         note_result,          {},                 arrange, {"result", "text"},          {no_silence, stops(clocks::inspection_accepts), stops(clocks::inspection_decides)}, told},
    {{unanswered, proposal_drafting, with_authority},
                                      find_transferable,    {},                 arrange, {"transfer_ground", "text"}, {}},
    {{unanswered, proposal_drafting, with_authority},
                                      serve_transfer,       with_procuratorate, arrange, {"letter_id"},               {no_propose}, told},
    {{with_procuratorate},            note_procuratorate,   {},                 arrange, {"measure", "text"},         {starts(clocks::suggestion_answer)}},
    {beyond_the_firm,                 hold_meeting,         {},                 arrange, {"text"},                    {}},
    {open,                            continue_ex_officio,  {},                 arrange, {"text"},                    {}},
    {open,                            stop_after_withdrawal, closed,            arrange, {"stop_ground", "text"},     {}, told},
    {{no_breach, retracted},          tell_worker,          closed,             arrange, {"text"},                    {}, told},
    {{corrected},                     tell_worker,          closed,             arrange, {"text"},                    {starts(clocks::watch)}, told},
    {outside,                         close_handled,        closed,             arrange, {"text"},                    {starts(clocks::watch)}, told},
    {{closed},                        note_watch,           {},                 arrange, {"watch", "text"},           {starts(clocks::watch)}},
    {open,                            note,                 {},                 arrange, {"text"},                    {}},

    {{reminded},                      record_reply,         {},                 firm,    {"answer", "text"},          {no_reply}},
    {{opinion_served},                record_answer,        answered,           firm,    {"answer", "text"},          {no_answer, starts(clocks::judge)}},
    {beyond_the_firm,                 record_answer,        {},                 firm,    {"answer", "text"},          {}},
    {{rectifying},                    prove_item,           {},                 firm,    {"item", "text"},            {starts(clocks::plan)}},

    {{reminded},                      run_out,              {},                 expiry_of(clocks::reply),  {}, {no_reply}},
    {{opinion_served},                run_out,              unanswered,         expiry_of(clocks::answer), {}, {no_answer}, told},
    {{rectifying},                    run_out,              checking,           expiry_of(clocks::plan),   {}, {no_plan, starts(clocks::check)}},
};
// clang-format on

}  // namespace supervision_table

/// The life of a supervision case (一函两书). What is not listed is refused.
///
/// Law: 浙江省工会劳动法律监督条例 art. 16 to 24, 27. The reminder letter (提示函) is not in the regulation: it comes
/// from the joint notice of 2024, stands anywhere before the opinion, and has no statutory term. The days themselves
/// are rows of law/packs.
inline constexpr matters::Procedure<SupervisionState, SupervisionAct> supervision_procedure{
    .kind = "supervision",
    .read = Right::read_supervision,
    .opens_in = SupervisionState::examining,
    .on_opening = {matters::starts(clocks::refuse), matters::starts(clocks::accept)},
    .ends = {SupervisionState::refused, SupervisionState::closed},
    .steps = supervision_table::steps};

}  // namespace gongyou::supervision
