// Writes what the second reader knows, from the phrases and the labelled papers of tests/checkup: logistic regression
// over marks, by AdaGrad, the same numbers for the same files.
//   second_reader_school TESTS_CHECKUP OUT
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <numeric>

#include "programmes/checkup/second_reader/program/lessons.hpp"
#include "programmes/checkup/second_reader/weights.hpp"

namespace {

using namespace gongyou::checkup;

constexpr int rounds = 10;
constexpr float rate = 0.3F;
constexpr float decay = 1e-3F;

struct Pupil {
    std::vector<float> weights = std::vector<float>(mark_count, 0.0F);
    std::vector<float> seen = std::vector<float>(mark_count, 1e-6F);  ///< squares of the slopes so far
    float bias = 0;

    void learn(const Lesson& lesson) {
        const float norm = 1 / std::sqrt(static_cast<float>(lesson.marks.size()));
        float sum = bias;
        for (const auto mark : lesson.marks) sum += weights[mark] * norm;
        const float slope = (1 / (1 + std::exp(-sum)) - (lesson.is_wrong ? 1.0F : 0.0F)) * lesson.weight;
        bias -= rate / 10 * slope;
        for (const auto mark : lesson.marks) {
            const float own = slope * norm + decay * weights[mark];
            seen[mark] += own * own;
            weights[mark] -= rate * own / std::sqrt(seen[mark]);
        }
    }
};

/// Another order of the lessons each round, the same each time.
std::uint64_t mixed(std::uint64_t at, std::uint64_t round) {
    at = (at + round) * 0x9E3779B97F4A7C15ULL;
    at = (at ^ at >> 29) * 0xBF58476D1CE4E5B9ULL;
    return at ^ at >> 32;
}

/// Whole steps of the largest weight's 127th part.
void write(const Pupil& pupil, std::ofstream& out) {
    float largest = 1e-9F;
    for (const auto weight : pupil.weights) largest = std::max(largest, std::abs(weight));
    LearntWeights learnt{.bias = pupil.bias, .step = largest / 127};
    for (std::size_t mark = 0; mark < mark_count; ++mark)
        learnt.weights[mark] = static_cast<std::int8_t>(std::lround(pupil.weights[mark] / learnt.step));
    out.write(reinterpret_cast<const char*>(&learnt), sizeof learnt);
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) return std::fputs("second_reader_school TESTS_CHECKUP OUT\n", stderr), 2;
    const auto lessons = lessons_in(arguments[1]);
    std::vector<std::size_t> order(lessons.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    static Pupil pupil;
    for (std::uint64_t round = 1; round <= rounds; ++round) {
        std::ranges::sort(order, {}, [&](std::uint64_t at) { return mixed(at, round); });
        for (const auto at : order) pupil.learn(lessons[at]);
    }
    std::ofstream out{arguments[2], std::ios::binary};
    write(pupil, out);
    out.close();
    return lessons.empty() || !out ? 1 : 0;
}
