#pragma once

#include <string>
#include <vector>

#include "core/letters/letter.hpp"
#include "core/letters/letter_text.hpp"

namespace gongyou::letters {

/// What exactly somebody approves (AZ-7): SHA-256 over kind and edition of the template, issuer, employer, law, what
/// was filled in, the words that came of it, the attachments, and the many a public letter is sent to. One letter more
/// or less, another recipient, another file: another digest. 64 hexadecimal digits.
std::string letter_digest(const Letter& letter, const Filled& fields, const std::vector<LetterLine>& text,
                          const std::vector<FileId>& attachments, const std::vector<EmployerId>& addressees);

}  // namespace gongyou::letters
