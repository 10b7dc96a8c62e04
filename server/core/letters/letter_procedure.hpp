#pragma once

#include "core/letters/letter.hpp"
#include "core/matters/procedure.hpp"

namespace gongyou::letters {

enum class LetterAct {
    draft,
    change,
    check,      ///< 核稿
    send_back,  ///< 退回
    approve,    ///< 签发
    issue,      ///< 编号、用印、发出
    serve,      ///< 送达
    close,      ///< 归档
    discard,    ///< 不发了
    annul,      ///< 作废
    supersede   ///< another was issued in its place
};
BOOST_DESCRIBE_ENUM(LetterAct, draft, change, check, send_back, approve, issue, serve, close, discard, annul, supersede)

using LetterStep = matters::Step<LetterState, LetterAct>;

/// The life of a letter, as one table like any matter's. What is not listed is refused. A change makes a draft again of
/// whatever was checked or approved: nobody approved these words.
inline constexpr LetterStep letter_steps[] = {
    {{LetterState::draft, LetterState::checked, LetterState::approved},
     LetterAct::change,
     LetterState::draft,
     matters::staff(Right::draft_letter)},
    {{LetterState::draft}, LetterAct::check, LetterState::checked, matters::staff(Right::check_letter)},
    {{LetterState::checked}, LetterAct::approve, LetterState::approved, matters::staff(Right::approve_letter)},
    {{LetterState::checked, LetterState::approved},
     LetterAct::send_back,
     LetterState::draft,
     matters::staff(Right::approve_letter),
     {"words"}},
    {{LetterState::approved}, LetterAct::issue, LetterState::issued, matters::staff(Right::issue_letter)},
    {{LetterState::issued, LetterState::served},
     LetterAct::serve,
     LetterState::served,
     matters::staff(Right::serve_letter)},
    {{LetterState::issued, LetterState::served},
     LetterAct::close,
     LetterState::closed,
     matters::staff(Right::serve_letter)},
    {{LetterState::draft, LetterState::checked, LetterState::approved},
     LetterAct::discard,
     LetterState::voided,
     matters::staff(Right::draft_letter),
     {"words"}},
    {{LetterState::issued, LetterState::served, LetterState::closed},
     LetterAct::annul,
     LetterState::voided,
     matters::staff(Right::annul_letter),
     {"words"}},
    {{LetterState::issued, LetterState::served, LetterState::closed},
     LetterAct::supersede,
     LetterState::replaced,
     matters::staff(Right::issue_letter)},
};

inline constexpr matters::Procedure<LetterState, LetterAct> letter_procedure{
    .kind = "letter",
    .read = Right::read_letter,
    .opens_in = LetterState::draft,
    .on_opening = {},
    .ends = {LetterState::closed, LetterState::voided, LetterState::replaced},
    .steps = letter_steps};

/// Whether what the letter says can still change.
constexpr bool is_unissued(LetterState state) {
    return state == LetterState::draft || state == LetterState::checked || state == LetterState::approved;
}

inline LetterState state_of(const Letter& letter) { return enum_named<LetterState>(letter.state).value(); }

}  // namespace gongyou::letters
