#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace gongyou::checkup {

/// One sentence to learn from.
struct Lesson {
    std::vector<std::uint32_t> marks;
    std::vector<std::string> wrong_under;  ///< the rules under which a lawyer would mark it
    std::string sounds_like;               ///< the rule under which it only sounds wrong; empty: none above others
    float weight = 1;
};

/// From tests/checkup: its phrases; the sentences of its open papers, those marked and those not; lessons written for
/// it alone, and among them lures.txt, what earlier rules took for wrong. In an order of their own.
std::vector<Lesson> lessons_in(const std::filesystem::path& tests);

}  // namespace gongyou::checkup
