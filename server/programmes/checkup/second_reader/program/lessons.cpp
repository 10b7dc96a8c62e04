#include "programmes/checkup/second_reader/program/lessons.hpp"

#include <algorithm>
#include <fstream>

#include "kernel/whole_file.hpp"
#include "programmes/checkup/second_reader/sentence_marks.hpp"
#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup {

namespace {

namespace fs = std::filesystem;

constexpr float of_phrase = 4, of_lesson = 1, of_marked = 1.5F, of_unmarked = 0.5F, of_lure = 2;
constexpr std::size_t shortest = 4;  // characters; what is shorter is a heading or a blank

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator{folder})
        if (entry.path().extension() == ".txt") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// "DEP-01 T 入厂时交押金五百元。", a line each; NONE-00 is no rule.
void add_phrases(const fs::path& file, float weight, std::vector<Lesson>& lessons) {
    std::ifstream in{file};
    for (std::string line; std::getline(in, line);) {
        const auto blank = line.find(' ');
        if (line.starts_with('#') || blank == line.npos || line.size() < blank + 4) continue;
        if (line[blank + 1] != 'T' && line[blank + 1] != 'C') continue;
        const auto code = line.substr(0, blank);
        Lesson lesson;
        lesson.marks = marks_of(characters(std::string_view{line}.substr(blank + 3)));
        lesson.weight = weight;
        if (line[blank + 1] == 'T')
            lesson.wrong_under = {code};
        else if (code != "NONE-00")
            lesson.sounds_like = code;
        lessons.push_back(std::move(lesson));
    }
}

struct Mark {
    std::string code;
    std::u32string words;
};
std::vector<Mark> marks_beside(fs::path paper) {
    std::ifstream in{paper.replace_extension(".labels")};
    std::vector<Mark> marks;
    for (std::string line; std::getline(in, line);) {
        const auto tab = line.find('\t');
        if (tab == line.npos || line.starts_with('?') || line.substr(tab + 1) == "*") continue;
        marks.push_back({line.substr(0, tab), characters(std::string_view{line}.substr(tab + 1))});
    }
    return marks;
}

/// A stretch of a text that is marked.
struct Marked {
    std::string code;
    std::size_t begin = 0, end = 0;
};

void add_paper(const fs::path& file, std::vector<Lesson>& lessons) {
    const auto text = characters(gongyou::whole_file(file).value_or(""));
    std::vector<Marked> marked;
    for (const auto& mark : marks_beside(file))
        if (const auto at = text.find(mark.words); at != text.npos)
            marked.push_back({mark.code, at, at + mark.words.size()});
    for (std::size_t at = 0; at < text.size();) {
        const auto sentence = sentence_around(text, at, at);
        const auto end = at + sentence.size();
        Lesson lesson;
        lesson.marks = marks_of(sentence);
        lesson.weight = of_unmarked;
        for (const auto& one : marked)
            if (one.begin < end && one.end > at) {
                lesson.wrong_under.push_back(one.code);
                lesson.weight = of_marked;
            }
        if (sentence.size() >= shortest) lessons.push_back(std::move(lesson));
        at = end + 1;
    }
}

}  // namespace

std::vector<Lesson> lessons_in(const fs::path& tests) {
    std::vector<Lesson> lessons;
    for (const auto* folder : {"phrases", "phrases/own"})
        for (const auto& file : files_in(tests / folder)) add_phrases(file, of_phrase, lessons);
    for (const auto& file : files_in(tests / "documents/open")) add_paper(file, lessons);
    for (const auto* folder : {"lessons", "lessons/long", "lessons/spoken", "lessons/hidden", "lessons/lawful"})
        for (const auto& file : files_in(tests / folder))
            add_phrases(file, file.stem() == "lures" ? of_lure : of_lesson, lessons);
    return lessons;
}

}  // namespace gongyou::checkup
