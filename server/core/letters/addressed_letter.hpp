#pragma once

#include "core/letters/draft_letter.hpp"
#include "core/letters/letter_addressees.hpp"

namespace gongyou::letters {

/// A letter together with how it reached one employer.
struct AddressedLetter {
    Letter letter;
    LetterAddressee addressee;
};

/// The letter, if it was served on the employer the actor speaks for. What was not is not there, whatever it is about:
/// the wall is that nothing else is ever asked (AZ-5). Fault: access.not_found.
Result<AddressedLetter> letter_to_addressee(sql::Session& session, const Actor& actor, const LetterId& id);

/// The letter for the desk, with the employer it is to. Faults: access.not_found, letter.not_served.
Result<AddressedLetter> letter_of_desk(sql::Session& session, const Actor& actor, Right right, const LetterId& id);

/// Whose files those of an answer, and those that prove an item, are.
inline files::FileOwner files_of_answer(const std::string& answer) { return {"letter_answer", answer}; }
inline files::FileOwner files_of_proof(const std::string& proof) { return {"letter_proof", proof}; }

/// Whether the letter stands, so that something can still be answered to it.
bool stands(const Letter& letter);

}  // namespace gongyou::letters
