#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace gongyou::checkup {

/// For tests: a sentence, the rule it is about, and whether the rule must fire on it.
struct Phrase {
    std::string code;
    bool must_fire = false;
    std::string words;
};

/// The phrases of one file under tests/checkup/phrases; lines that begin with # are for people.
std::vector<Phrase> phrases_of(const std::string& file);
/// The names of the files there: "PROB", "own/PROB".
std::vector<std::string> phrase_files();

/// A sound labour contract in parts, so that one clause can be put in the place of another.
class ModelContract {
public:
    ModelContract();
    std::string text() const;
    /// With the phrase in the place of the clauses that its rule is about; as a further clause where it has no place of
    /// its own.
    std::string with(const Phrase& phrase) const;

private:
    std::vector<std::pair<std::string, std::string>> parts_;
};

}  // namespace gongyou::checkup
