#pragma once

#include "core/letters/letter_file.hpp"
#include "core/letters/letters.hpp"

namespace gongyou::letters {

/// Anybody asks about a letter: by the code that is printed on it, by the digest of the file, or by both.
struct VerifyLetter {
    std::optional<Line<1, 40>> code;
    std::optional<Line<64, 64>> file;  ///< SHA-256 of the file, hexadecimal
};
BOOST_DESCRIBE_STRUCT(VerifyLetter, (), (code, file))

enum class PublicStanding { genuine, voided, replaced };
BOOST_DESCRIBE_ENUM(PublicStanding, genuine, voided, replaced)

/// What anybody may know of a letter: nothing of what it says, nobody it is about.
struct LetterVerdict {
    PublicStanding standing = PublicStanding::genuine;
    std::string number;
    std::string title;
    std::string issuer;
    std::string issuer_phone;
    Date issued_on;
    std::optional<Date> ended_on;            ///< when it was made void or replaced
    std::optional<std::string> replaced_by;  ///< number of the letter in its place
    std::optional<bool> file_matches;        ///< when a file was asked about
};
BOOST_DESCRIBE_STRUCT(LetterVerdict, (),
                      (standing, number, title, issuer, issuer_phone, issued_on, ended_on, replaced_by, file_matches))

/// Faults: letter.ask_for_something, letter.code_unknown, letter.file_unknown.
Result<LetterVerdict> verify_letter(sql::Reader& reader, const Actor& actor, const VerifyLetter& asked);

}  // namespace gongyou::letters
