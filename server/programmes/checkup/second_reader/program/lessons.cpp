#include "programmes/checkup/second_reader/program/lessons.hpp"

#include <algorithm>
#include <fstream>
#include <set>

#include "kernel/whole_file.hpp"
#include "programmes/checkup/second_reader/sentence_marks.hpp"
#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup {

namespace {

namespace fs = std::filesystem;

constexpr float of_phrase = 2, of_marked = 2, of_unmarked = 0.5F, of_lure = 3;
constexpr std::size_t shortest = 4;  // characters; what is shorter is a heading or a blank

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator{folder})
        if (entry.path().extension() == ".txt") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// "DEP-01 T 入厂时交押金五百元。", a line each.
void add_phrases(const fs::path& file, float weight, std::vector<Lesson>& lessons) {
    std::ifstream in{file};
    for (std::string line; std::getline(in, line);) {
        const auto blank = line.find(' ');
        if (line.starts_with('#') || blank == line.npos || line.size() < blank + 4) continue;
        const auto words = characters(std::string_view{line}.substr(blank + 3));
        lessons.push_back({marks_of(words, line.substr(0, blank)), line[blank + 1] == 'T', weight});
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

/// Where each sentence of a text begins.
std::vector<std::size_t> beginnings(std::u32string_view text) {
    std::vector<std::size_t> begins;
    for (std::size_t at = 0; at < text.size();) {
        const auto sentence = sentence_around(text, at, at);
        if (sentence.size() >= shortest) begins.push_back(at);
        at += sentence.size() + 1;
    }
    return begins;
}

void add_paper(const fs::path& file, std::vector<Lesson>& lessons) {
    const auto text = characters(gongyou::whole_file(file).value_or(""));
    std::set<const char32_t*> marked;
    for (const auto& mark : marks_beside(file)) {
        const auto at = text.find(mark.words);
        if (at == text.npos) continue;
        const auto sentence = sentence_around(text, at, at + mark.words.size());
        lessons.push_back({marks_of(sentence, mark.code), true, of_marked});
        for (auto within = sentence.data(); within < sentence.data() + sentence.size(); ++within) marked.insert(within);
    }
    for (const auto begin : beginnings(text))
        if (!marked.contains(text.data() + begin))
            lessons.push_back({marks_of(sentence_around(text, begin, begin), ""), false, of_unmarked});
}

}  // namespace

std::vector<Lesson> lessons_in(const fs::path& tests) {
    std::vector<Lesson> lessons;
    for (const auto* folder : {"phrases", "phrases/own"})
        for (const auto& file : files_in(tests / folder)) add_phrases(file, of_phrase, lessons);
    for (const auto& file : files_in(tests / "documents/open")) add_paper(file, lessons);
    for (const auto& file : files_in(tests / "lessons"))
        add_phrases(file, file.stem() == "lures" ? of_lure : of_phrase, lessons);
    return lessons;
}

}  // namespace gongyou::checkup
