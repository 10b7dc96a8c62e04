#pragma once

#include "core/letters/letter_paper.hpp"
#include "core/letters/letters.hpp"

namespace gongyou::letters {

/// Whose file the paper is.
inline files::FileOwner paper_of(const LetterId& id) { return {"letter_paper", id.text()}; }

/// A kept letter as a paper: as a draft before it is issued. Faults: those of composed().
Result<paper::Document> document_of(const LetterParts& parts, sql::Session& session, const Letter& letter);

/// Sets the papers of letters that were issued, signs and keeps them, off the writer's thread. Done twice it is done
/// once: the same letter gives the same paper.
jobs::Handler paper_handler(const LetterParts& parts, sql::Database& database);

}  // namespace gongyou::letters
