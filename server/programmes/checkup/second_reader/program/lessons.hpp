#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace gongyou::checkup {

/// One sentence to learn from, as read for one rule or for none.
struct Lesson {
    std::vector<std::uint32_t> marks;
    bool is_wrong = false;  ///< a lawyer would mark it
    float weight = 1;
};

/// From tests/checkup: its phrases; the sentences of its open papers, those marked and those not; lessons written for
/// it alone, and among them lures.txt, what earlier rules took for wrong. In an order of their own.
std::vector<Lesson> lessons_in(const std::filesystem::path& tests);

}  // namespace gongyou::checkup
