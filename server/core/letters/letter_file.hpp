#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "kernel/date.hpp"
#include "kernel/described.hpp"
#include "kernel/text.hpp"

namespace gongyou::letters {

using StatedWords = Line<1, 200>;
using StatedDigest = Line<64, 64>;

/// What the house signs of a letter: enough to tell it by, and the digests of what was approved and of the paper.
struct LetterStatement {
    int version = 1;
    StatedWords code;
    StatedWords number;
    StatedWords title;
    StatedWords issuer;
    Date issued_on;
    StatedDigest content;  ///< of what was approved
    StatedDigest paper;    ///< SHA-256 of the PDF without this statement
};
BOOST_DESCRIBE_STRUCT(LetterStatement, (), (version, code, number, title, issuer, issued_on, content, paper))

/// The purpose under which letters are signed, and their public key is told (platform/crypto/keyring.hpp).
inline constexpr std::string_view letter_signing = "letter";

/// The PDF with the statement and its signature behind it, in a comment that readers of PDF pass over. Whoever has the
/// public key checks the file with nothing else, years later.
std::string with_statement(std::string pdf, std::string_view statement, std::string_view signature);

/// What stands behind a PDF. Nothing where the file holds none, or has anything before, in or behind it that
/// with_statement would not have written there.
struct StatementFound {
    std::string statement;  ///< as signed: the JSON of a LetterStatement
    std::string signature;
    std::string paper;  ///< digest of the PDF before it
};
std::optional<StatementFound> statement_in(std::string_view file);

enum class FileVerdict {
    genuine,
    altered,   ///< bears a statement, and is not as it left the house or not signed by this key
    no_letter  ///< bears none
};
BOOST_DESCRIBE_ENUM(FileVerdict, genuine, altered, no_letter)

struct FileCheck {
    FileVerdict verdict = FileVerdict::no_letter;
    std::optional<LetterStatement> says = {};  ///< when genuine
};
BOOST_DESCRIBE_STRUCT(FileCheck, (), (verdict, says))

/// `fits(bytes, signature)` says whether the house signed the bytes.
FileCheck check_file(std::string_view file,
                     const std::function<bool(std::string_view bytes, std::string_view signature)>& fits);

}  // namespace gongyou::letters
