#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gongyou::architecture {

/// A string in C++ source.
struct Literal {
    std::size_t begin;  ///< of its opening quote (or of R)
    std::size_t end;    ///< behind its closing quote
    std::string value;  ///< between the quotes, escapes left as they stand
};

/// C++ source taken apart just far enough for house rules: comments, strings, and the rest. Offsets stay those of the
/// file.
struct CppText {
    std::string code;               ///< comments and the insides of strings blanked out
    std::string comments;           ///< everything but comments blanked out
    std::vector<Literal> literals;  ///< in order
};

CppText taken_apart(std::string_view source);

/// Offset behind the bracket that closes the one at `open`, in text without strings and comments; npos if none does.
std::size_t behind_closing(std::string_view code, std::size_t open);

}  // namespace gongyou::architecture
