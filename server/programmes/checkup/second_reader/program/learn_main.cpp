// Writes what the second reader knows, from the phrases, lessons and labelled papers of tests/checkup: the same numbers
// for the same files.
//   second_reader_school TESTS_CHECKUP OUT
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <memory>
#include <numeric>
#include <set>

#include "programmes/checkup/second_reader/program/pupil.hpp"

namespace {

using namespace gongyou::checkup;

constexpr int rounds = 12;

/// Another order of the lessons each round, the same each time.
std::uint64_t mixed(std::uint64_t at, std::uint64_t round) {
    at = (at + round) * 0x9E3779B97F4A7C15ULL;
    at = (at ^ at >> 29) * 0xBF58476D1CE4E5B9ULL;
    return at ^ at >> 32;
}

std::vector<std::string> codes_in(const std::vector<Lesson>& lessons) {
    std::set<std::string> codes;
    for (const auto& lesson : lessons) {
        codes.insert(lesson.wrong_under.begin(), lesson.wrong_under.end());
        if (!lesson.sounds_like.empty()) codes.insert(lesson.sounds_like);
    }
    return {codes.begin(), codes.end()};
}

bool fit(const std::vector<std::string>& codes) {
    return !codes.empty() && codes.size() <= most_codes &&
           std::ranges::all_of(codes, [](const std::string& code) { return code.size() <= longest_code; });
}

void write_codes(const std::vector<std::string>& codes, LearntWeights& learnt) {
    learnt.code_count = static_cast<std::uint32_t>(codes.size());
    for (std::size_t code = 0; code < codes.size(); ++code)
        std::memcpy(learnt.codes[code], codes[code].data(), codes[code].size());
}

Pupil taught(const std::vector<Lesson>& lessons, const std::vector<std::string>& codes, std::uint64_t beginning) {
    Pupil pupil{codes, beginning};
    std::vector<std::size_t> order(lessons.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::uint64_t round = 1; round <= rounds; ++round) {
        std::ranges::sort(order, {}, [&](std::uint64_t at) { return mixed(at, round); });
        for (const auto at : order) pupil.learn(lessons[at]);
    }
    return pupil;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) return std::fputs("second_reader_school TESTS_CHECKUP OUT\n", stderr), 2;
    const auto lessons = lessons_in(arguments[1]);
    const auto codes = codes_in(lessons);
    if (!fit(codes)) return std::fputs("no codes, too many, or one too long\n", stderr), 1;
    const auto learnt = std::make_unique<LearntWeights>();
    write_codes(codes, *learnt);
    for (std::size_t reader = 0; reader < reader_count; ++reader)
        taught(lessons, codes, reader + 1).write_into(learnt->readers[reader]);
    std::ofstream out{arguments[2], std::ios::binary};
    out.write(reinterpret_cast<const char*>(learnt.get()), sizeof *learnt);
    out.close();
    return out ? 0 : 1;
}
