#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <string>
#include <vector>

namespace gongyou::checkup {

/// A finding as people and programs read it. `evidence` is the exact substring of the text as read; `start` and `end`
/// are offsets in characters into it. Both are empty and 0 where what is wrong is that something is not there.
struct Finding {
    std::string code;
    std::string severity;
    std::string title;
    std::string title_en;
    std::string clause;  ///< "第五条"; empty where the paper has no numbers
    std::string evidence;
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::vector<std::string> laws;
    std::string why;
    std::string detail;  ///< the arithmetic
    std::string suggestion;
    double confidence = 0;
};
BOOST_DESCRIBE_STRUCT(Finding, (),
                      (code, severity, title, title_en, clause, evidence, start, end, laws, why, detail, suggestion,
                       confidence))

/// One line of the score's arithmetic: what a code takes off.
struct Deduction {
    std::string code;
    int times = 0;
    double points = 0;
};
BOOST_DESCRIBE_STRUCT(Deduction, (), (code, times, points))

/// What was read and several rules rest on, in words.
struct ReadFact {
    std::string name;
    std::string value;
    std::int64_t start = 0;
    std::int64_t end = 0;
};
BOOST_DESCRIBE_STRUCT(ReadFact, (), (name, value, start, end))

/// Below this share of a text read without doubt, nobody is told that nothing was found without being told this too.
inline constexpr double read_well = 0.9;

/// What a check-up (法律体检) of one paper says.
struct Report {
    std::string file;
    std::string doc_type;  ///< LC, PT, …
    double score = 100;
    std::string grade;  ///< A to E
    std::vector<Finding> findings;
    std::vector<ReadFact> facts;
    std::vector<Deduction> deductions;
    std::string red_line;     ///< the code that caps the score; empty without one
    double text_quality = 1;  ///< how much of the text was read without doubt: 0 to 1
    std::string as_of;
    std::string region;
};
BOOST_DESCRIBE_STRUCT(Report, (),
                      (file, doc_type, score, grade, findings, facts, deductions, red_line, text_quality, as_of,
                       region))

}  // namespace gongyou::checkup
