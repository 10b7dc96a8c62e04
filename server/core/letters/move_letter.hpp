#pragma once

#include "core/access/decision.hpp"
#include "core/api/command.hpp"
#include "core/letters/letter_procedure.hpp"
#include "core/letters/letters.hpp"

namespace gongyou::letters {

using LetterWords = Paragraphs<2, 500>;

/// A step of a letter as it is asked for.
struct MoveLetter : api::Command {
    LetterId id;
    std::int64_t revision = 0;              ///< as the page showed it
    std::optional<LetterWords> words = {};  ///< why
};
BOOST_DESCRIBE_STRUCT(MoveLetter, (api::Command), (id, revision, words))

/// Where a letter stands after an act.
struct LetterStanding {
    LetterId id;
    LetterState state = LetterState::draft;
    std::int64_t revision = 1;
    std::optional<std::string> number;
};
BOOST_DESCRIBE_STRUCT(LetterStanding, (), (id, state, revision, number))
LetterStanding standing_of(const Letter& letter);

/// What the gate is asked about.
Subject subject_of(sql::Session& session, const Letter& letter);

/// The letter, if the actor may do this to it. Fault: access.not_found.
Result<Letter> letter_for(sql::Session& session, const Actor& actor, Right right, const LetterId& id);
/// The same for a step, in the revision the page showed. Fault: letter.changed_meanwhile.
Result<Letter> letter_to_move(sql::Tx& tx, const Actor& actor, LetterAct act, const MoveLetter& asked);

/// Takes the step: saves the letter with what the caller has changed of it, enters event and audit. All in this
/// transaction, or nothing. Faults: matter.step_not_possible, value.missing for words, letter.changed_meanwhile.
Result<Letter> moved(const LetterParts& parts, sql::Tx& tx, const Actor& actor, Letter letter, LetterAct act,
                     const std::optional<LetterWords>& words = {});

/// The first event and the audit's line of a letter that was just added.
void enter_draft(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const Letter& letter);

/// Whether somebody may look through or sign what others wrote: not its author, nor the author under another account,
/// whom one knows by the name (AZ-7). Faults: letter.own_draft, letter.same_person.
Result<Done> is_second_person(const LetterParts& parts, sql::Session& session, const Letter& letter,
                              const PersonId& person);

}  // namespace gongyou::letters
