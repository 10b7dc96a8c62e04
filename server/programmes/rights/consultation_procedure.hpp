#pragma once

#include "core/matters/procedure.hpp"

namespace gongyou::rights {

/// Where a consultation (咨询) stands.
enum class ConsultationState {
    asked,        ///< 待分派: nobody has it yet
    assigned,     ///< 办理中: somebody works on the answer
    answered,     ///< 已答复: the asker reads it, and is satisfied or asks again
    aid_asked,    ///< 已申请法律援助: the legal aid agency decides
    aid_granted,  ///< 法律援助已决定给予: the agency names somebody
    aided,        ///< 已转法律援助: goes on there
    converted,    ///< 已转为诉求: goes on as a report
    withdrawn,    ///< 已撤回
    closed,       ///< 已办结
};
BOOST_DESCRIBE_ENUM(ConsultationState, asked, assigned, answered, aid_asked, aid_granted, aided, converted, withdrawn,
                    closed)

enum class ConsultationAct {
    assign,
    take,       ///< somebody takes one that is free
    grade,      ///< how difficult it is, once it was read
    hand_back,  ///< whoever has it cannot go on: the coordinator gives it to somebody else
    answer,
    ask_aid,     ///< the application for legal aid was handed in today
    grant_aid,   ///< the agency decided to give it today
    refuse_aid,  ///< … or not to
    begin_aid,   ///< the agency has named somebody
    convert,
    counsel,  ///< a session with the counsellor; its note is sealed elsewhere
    note,
    be_satisfied,
    ask_again,
    withdraw,
    lapse,  ///< ten working days without a word
};
BOOST_DESCRIBE_ENUM(ConsultationAct, assign, take, grade, hand_back, answer, ask_aid, grant_aid, refuse_aid, begin_aid,
                    convert, counsel, note, be_satisfied, ask_again, withdraw, lapse)

namespace consultation_table {

using enum ConsultationState;
using enum ConsultationAct;
using enum matters::Audience;
using matters::ClockActs;
using matters::starts;
using matters::starts_chosen;
using matters::stops;
using States = matters::States<ConsultationState>;

inline constexpr auto work = matters::staff(Right::work_consultation);
inline constexpr auto coordinator = matters::staff(Right::assign_consultation);
inline constexpr States open{asked, assigned, answered, aid_asked, aid_granted};
/// The answer's clock counts by one of three rules.
inline constexpr auto answer_clock = starts_chosen("consultation.answer_");
inline constexpr auto no_simple = stops("consultation.answer_simple");
inline constexpr auto no_complex = stops("consultation.answer_complex");
inline constexpr auto no_research = stops("consultation.answer_research");

// clang-format off
inline constexpr matters::Step<ConsultationState, ConsultationAct> steps[] = {
    // from             act           to           by                               needs                        clocks
    {{asked},           take,         assigned,    work,                            {"difficulty"},              {stops("consultation.assign"), answer_clock}},
    {{asked},           assign,       assigned,    coordinator,                     {"person_id", "difficulty"}, {stops("consultation.assign"), answer_clock}},
    {{assigned},        answer,       answered,    work,                            {"text"},                    {no_simple, no_complex, no_research, starts("consultation.close")}, reporter},
    {{assigned},        ask_aid,      aid_asked,   work,                            {"text"},                    {no_simple, no_complex, no_research, starts("legal_aid.decide")}, reporter},
    {{aid_asked},       grant_aid,    aid_granted, work,                            {"text"},                    {stops("legal_aid.decide"), starts("legal_aid.assign")}, reporter},
    {{aid_asked},       refuse_aid,   assigned,    work,                            {"text"},                    {stops("legal_aid.decide"), answer_clock}, reporter},
    {{aid_granted},     begin_aid,    aided,       work,                            {"text"},                    {}, reporter},
    {{assigned},        convert,      converted,   work,                            {"employer_name", "place"},  {}},
    {{assigned},        grade,        {},          work,                            {"difficulty"},              {no_simple, no_complex, no_research, answer_clock}},
    {{assigned},        hand_back,    asked,       work,                            {"text"},                    {no_simple, no_complex, no_research, starts("consultation.assign")}},
    {{assigned, answered, aid_asked, aid_granted},
                        assign,       {},          coordinator,                     {"person_id"},               {}},
    {{assigned, answered, aid_asked, aid_granted},
                        counsel,      {},          matters::staff(Right::counsel),  {"consent", "note"},         {}},
    {open,              note,         {},          work,                            {"text"},                    {}},

    {{answered},        be_satisfied, closed,      matters::reporter(),             {},                          {}},
    {{answered},        ask_again,    assigned,    matters::reporter(),             {"text"},                    {stops("consultation.close"), answer_clock}},
    {open,              withdraw,     withdrawn,   matters::reporter(),             {},                          {}},

    {{answered},        lapse,        closed,      matters::expiry_of("consultation.close"), {},                 {}},
};
// clang-format on

}  // namespace consultation_table

/// The life of a consultation. What is not listed is refused.
inline constexpr matters::Procedure<ConsultationState, ConsultationAct> consultation_procedure{
    .kind = "consultation",
    .read = Right::read_consultation,
    .opens_in = ConsultationState::asked,
    .on_opening = {matters::starts("consultation.assign")},
    .ends = {ConsultationState::aided, ConsultationState::converted, ConsultationState::withdrawn,
             ConsultationState::closed},
    .steps = consultation_table::steps};

}  // namespace gongyou::rights
