#pragma once

#include "core/matters/procedure.hpp"

namespace gongyou::mediation {

/// Where a mediation (劳动争议调解) stands.
enum class MediationState {
    applied,        ///< 已申请: nobody has looked yet
    asking,         ///< 征询意见: entered in the register, the other side is asked
    accepted,       ///< 已受理: both want it; a mediator is to be named
    mediating,      ///< 调解中
    to_sign,        ///< 待签署: the text is agreed
    in_force,       ///< 协议生效
    performing,     ///< 履行中
    confirming,     ///< 申请确认中: a court or the arbitration commission has it
    confirmed,      ///< 已确认
    not_confirmed,  ///< 不予确认
    unperformed,    ///< 未履行
    failed,         ///< 调解不成
    withdrawn,      ///< 申请人撤回
    declined,       ///< 一方拒绝
    not_accepted,   ///< 不予受理
    closed,         ///< 已结案
    archived,       ///< 已归档
};
BOOST_DESCRIBE_ENUM(MediationState, applied, asking, accepted, mediating, to_sign, in_force, performing, confirming,
                    confirmed, not_confirmed, unperformed, failed, withdrawn, declined, not_accepted, closed, archived)

enum class MediationAct {
    enrol,              ///< 登记
    log_contact,        ///< the other side was rung up, written to, visited
    note_consent,       ///< a side said yes
    note_refusal,       ///< a side said no
    accept,             ///< 受理
    not_accept,         ///< 不予受理, in writing
    tell_refusal,       ///< whoever applied is told in writing that the other side will not
    exclude_mediator,   ///< somebody has an interest in it, or a party will not have them (回避)
    appoint,            ///< 指定调解员
    recuse,             ///< the mediator steps back
    plan_session,       ///< 安排调解会
    hold_session,       ///< 调解笔录
    take_signature,     ///< somebody signs on the mediator's screen
    sign_as_mediator,   ///< 调解员签名
    raise_alarm,        ///< there is a risk of violence: the police were told
    propose_extension,  ///< 拟延长到某日
    note_extension,     ///< a side agreed to it in writing
    extend,             ///< 延长: both have agreed
    draft_agreement,    ///< 达成一致，形成协议文本
    redraft,            ///< the text is changed once more
    seal_agreement,     ///< 调解组织盖章: the agreement is in force
    no_agreement,       ///< 调解不成
    note_stop,          ///< a side wants to stop (终止调解)
    note_withdrawal,    ///< the applicant withdraws on paper or by word of mouth
    begin_performance,
    record_payment,
    file_confirmation,  ///< both have applied for review or confirmation
    note_confirmed,
    note_not_confirmed,
    mediate_again,
    note_default,  ///< what was due has not come
    advise,        ///< what can be done now was explained
    fulfil,        ///< 全部履行
    inform,        ///< the notice with advice of rights went out
    close_withdrawal,
    archive,  ///< 归档
    note,

    agree,            ///< a party wants mediation
    decline,          ///< a party does not
    choose_mediator,  ///< 选择调解员
    reject_mediator,  ///< 拒绝调解员
    agree_extension,  ///< a party agrees to the later day
    sign,             ///< a party signs minutes or agreement
    stop,             ///< a party stops it
    withdraw,         ///< the applicant takes it back

    run_out,  ///< the time for it has passed
};
BOOST_DESCRIBE_ENUM(MediationAct, enrol, log_contact, note_consent, note_refusal, accept, not_accept, tell_refusal,
                    exclude_mediator, appoint, recuse, plan_session, hold_session, take_signature, sign_as_mediator,
                    raise_alarm, propose_extension, note_extension, extend, draft_agreement, redraft, seal_agreement,
                    no_agreement, note_stop, note_withdrawal, begin_performance, record_payment, file_confirmation,
                    note_confirmed, note_not_confirmed, mediate_again, note_default, advise, fulfil, inform,
                    close_withdrawal, archive, note, agree, decline, choose_mediator, reject_mediator, agree_extension,
                    sign, stop, withdraw, run_out)

/// The clocks of a mediation, by the rule they count by. Of the first three a case has one: which, says its kind
/// (mediation_dates.hpp).
namespace clocks {

inline constexpr std::string_view ordinary = "mediation.finish";
inline constexpr std::string_view one_stop = "one_stop.mediation_finish";
inline constexpr std::string_view court_assigned = "mediation.court_assigned";
inline constexpr std::string_view extended = "mediation.extended";
inline constexpr std::string_view accept = "mediation.accept";
inline constexpr std::string_view ask = "mediation.ask_other";
inline constexpr std::string_view appoint = "mediation.appoint";
inline constexpr std::string_view inform = "mediation.inform";
inline constexpr std::string_view review = "agreement.arbitration_review";
inline constexpr std::string_view confirmation = "agreement.judicial_confirmation";
inline constexpr std::string_view court_decides = "confirmation.court_decides";
inline constexpr std::string_view performance = "agreement.performance";

}  // namespace clocks

namespace mediation_table {

using enum MediationState;
using enum MediationAct;
using matters::ClockActs;
using matters::expiry_of;
using matters::reporter;
using matters::starts;
using matters::stops;
using States = matters::States<MediationState>;

inline constexpr auto told = matters::Audience::reporter;
inline constexpr auto follow = matters::staff(Right::follow_mediation);
inline constexpr auto arrange = matters::staff(Right::arrange_mediation);
inline constexpr auto mediator = matters::staff(Right::mediate);
inline constexpr States before_force{applied, asking, accepted, mediating, to_sign};
inline constexpr States at_the_table{accepted, mediating, to_sign};
inline constexpr States open{applied,     asking,     accepted,   mediating, to_sign,
                             in_force,    performing, confirming, confirmed, not_confirmed,
                             unperformed, failed,     withdrawn,  declined,  not_accepted};
inline constexpr States binding{in_force, performing, confirming, confirmed, unperformed};

// What the table says of clocks::ordinary, one_stop and court_assigned holds for the one that the case has.
inline constexpr auto no_ordinary = stops(clocks::ordinary);
inline constexpr auto no_one_stop = stops(clocks::one_stop);
inline constexpr auto no_court = stops(clocks::court_assigned);
inline constexpr auto no_extended = stops(clocks::extended);
inline constexpr auto no_ask = stops(clocks::ask);
inline constexpr auto inform_today = starts(clocks::inform);

// clang-format off
inline constexpr matters::Step<MediationState, MediationAct> steps[] = {
    // from                  act                to             by        needs                      clocks
    {{applied},              enrol,             asking,        arrange,  {},                        {starts(clocks::ask)}},
    {{asking},               log_contact,       {},            follow,   {"party_id", "way", "text"}, {}},
    {{asking},               note_consent,      {},            follow,   {"party_id"},              {}},
    {{asking},               accept,            accepted,      arrange,  {},                        {no_ask, stops(clocks::accept), starts(clocks::one_stop), starts(clocks::court_assigned), starts(clocks::appoint)}, told},
    {{asking},               note_refusal,      declined,      arrange,  {"party_id", "text"},      {no_ask, no_ordinary}},
    {{applied, asking},      not_accept,        not_accepted,  arrange,  {"ground", "text"},        {no_ask, no_ordinary}, told},
    {{declined},             tell_refusal,      failed,        follow,   {"text"},                  {stops(clocks::accept), inform_today}, told},
    {{accepted},             appoint,           mediating,     arrange,  {"person_id"},             {stops(clocks::appoint)}, told},
    {{accepted, mediating},  exclude_mediator,  {},            arrange,  {"person_id", "ground"},   {}},
    {{mediating},            recuse,            accepted,      mediator, {"text"},                  {starts(clocks::appoint)}},
    {{mediating},            plan_session,      {},            follow,   {"starts_on", "starts_at", "place"}, {}, told},
    {{mediating},            hold_session,      {},            mediator, {"session", "present", "gist"}, {}},
    {{mediating, to_sign},   take_signature,    {},            mediator, {"party_id", "strokes"},   {}},
    {{mediating, to_sign},   sign_as_mediator,  {},            mediator, {"strokes"},               {}},
    {{mediating},            raise_alarm,       {},            mediator, {"text"},                  {}},
    {{mediating, to_sign},   propose_extension, {},            mediator, {"until"},                 {}, told},
    {{mediating, to_sign},   note_extension,    {},            mediator, {"party_id"},              {}},
    {{mediating, to_sign},   extend,            {},            mediator, {},                        {no_ordinary, no_one_stop, no_court, starts(clocks::extended)}, told},
    {{mediating},            draft_agreement,   to_sign,       mediator, {"items"},                 {}, told},
    {{to_sign},              redraft,           mediating,     mediator, {"text"},                  {}},
    {{to_sign},              seal_agreement,    in_force,      mediator, {},                        {no_ordinary, no_one_stop, no_court, no_extended, starts(clocks::review), starts(clocks::confirmation)}, told},
    {{mediating, to_sign, not_confirmed},
                             no_agreement,      failed,        mediator, {"text"},                  {no_ordinary, no_one_stop, no_court, no_extended, inform_today}, told},
    {at_the_table,           note_stop,         failed,        follow,   {"party_id", "text"},      {no_ordinary, no_one_stop, no_court, no_extended, stops(clocks::appoint), inform_today}, told},
    {before_force,           note_withdrawal,   withdrawn,     follow,   {"text"},                  {no_ordinary, no_one_stop, no_court, no_extended, no_ask, stops(clocks::accept), stops(clocks::appoint)}},
    {{in_force, confirmed},  begin_performance, performing,    follow,   {},                        {starts(clocks::performance)}},
    {{in_force, performing}, file_confirmation, confirming,    follow,   {"route", "body"},         {stops(clocks::review), stops(clocks::confirmation), starts(clocks::court_decides)}, told},
    {{confirming},           note_confirmed,    confirmed,     follow,   {"number"},                {stops(clocks::court_decides)}, told},
    {{confirming},           note_not_confirmed, not_confirmed, follow,  {"text"},                  {stops(clocks::court_decides), stops(clocks::performance)}, told},
    {{not_confirmed},        mediate_again,     mediating,     mediator, {"text"},                  {}, told},
    {binding,                record_payment,    {},            follow,   {"item", "paid_on", "amount_fen", "proof"}, {starts(clocks::performance)}, told},
    {{performing},           note_default,      unperformed,   follow,   {"text"},                  {stops(clocks::performance)}},
    {{performing, unperformed}, fulfil,         closed,        mediator, {"text"},                  {}, told},
    {{unperformed},          advise,            failed,        follow,   {"text"},                  {inform_today}, told},
    {{failed, not_accepted}, inform,            closed,        follow,   {"arbitration"},           {}, told},
    {{withdrawn},            close_withdrawal,  closed,        follow,   {"text"},                  {}},
    {{closed},               archive,           archived,      arrange,  {"text"},                  {}},
    {open,                   note,              {},            follow,   {"text"},                  {}},

    {{asking},               agree,             {},            reporter(), {},                      {}},
    {{asking},               decline,           declined,      reporter(), {},                      {no_ask, no_ordinary}},
    {{accepted, mediating},  choose_mediator,   {},            reporter(), {"mediator"},            {}},
    {{accepted, mediating},  reject_mediator,   {},            reporter(), {"mediator"},            {}},
    {{mediating, to_sign},   agree_extension,   {},            reporter(), {},                      {}},
    {{mediating, to_sign},   sign,              {},            reporter(), {"strokes"},             {}},
    {at_the_table,           stop,              failed,        reporter(), {},                      {no_ordinary, no_one_stop, no_court, no_extended, stops(clocks::appoint), inform_today}},
    {before_force,           withdraw,          withdrawn,     reporter(), {},                      {no_ordinary, no_one_stop, no_court, no_extended, no_ask, stops(clocks::accept), stops(clocks::appoint)}},

    {{asking, accepted, mediating}, run_out,    failed,        expiry_of(clocks::ordinary),       {}, {stops(clocks::ordinary), no_ask, stops(clocks::accept), stops(clocks::appoint), inform_today}, told},
    {{accepted, mediating},  run_out,           failed,        expiry_of(clocks::one_stop),       {}, {stops(clocks::one_stop), stops(clocks::appoint), inform_today}, told},
    {{accepted, mediating},  run_out,           failed,        expiry_of(clocks::court_assigned), {}, {stops(clocks::court_assigned), stops(clocks::appoint), inform_today}, told},
    {{accepted, mediating},  run_out,           failed,        expiry_of(clocks::extended),       {}, {stops(clocks::extended), stops(clocks::appoint), inform_today}, told},
};
// clang-format on

}  // namespace mediation_table

/// The life of a mediation. What is not listed is refused.
///
/// Law: 劳动争议调解仲裁法 art. 10 to 16; 浙江省劳动人事争议调解仲裁条例 art. 10, 11; 人民调解法 art. 23, 25, 27. The
/// days themselves are rows of law/packs.
inline constexpr matters::Procedure<MediationState, MediationAct> mediation_procedure{
    .kind = "mediation",
    .read = Right::read_mediation,
    .opens_in = MediationState::applied,
    .on_opening = {matters::starts(clocks::ordinary), matters::starts(clocks::accept)},
    .ends = {MediationState::closed, MediationState::archived},
    .steps = mediation_table::steps};

}  // namespace gongyou::mediation
