#include "programmes/checkup/phrase_book.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace gongyou::checkup {

namespace {

const std::string folder = GONGYOU_SOURCE_DIR "/tests/checkup/";

/// Which parts of the model contract the phrases of a rule take the place of.
struct Place {
    std::string_view code;  ///< or only how it begins
    std::vector<std::string_view> parts;
};

// The first that fits.
const Place places[] = {
    {"PARTY-01", {"employer"}},
    {"PARTY-02", {"worker"}},
    {"PARTY-03", {"employer"}},
    {"PARTY-05", {"worker"}},
    {"TERM-01", {"term", "probation"}},
    {"TERM-02", {"term", "probation"}},
    {"TERM-03", {"signatures", "probation"}},
    {"TERM-04", {"term", "probation"}},
    {"TERM-07", {"term", "probation"}},
    {"TERM-08", {"term", "probation"}},
    {"PROB-01", {"term", "probation"}},
    {"PROB-02", {"term", "probation"}},
    {"PROB-10", {"term", "probation"}},
    {"PROB-05", {"probation", "wage"}},
    {"PROB-08", {"probation", "copies"}},
    {"PROB", {"probation"}},
    {"WORK-01", {"post"}},
    {"WORK-02", {"place"}},
    {"WORK-03", {"post", "place"}},
    {"WORK-05", {"post"}},
    {"HOUR-04", {"hours", "rest", "overtime"}},
    {"HOUR-07", {}},
    {"HOUR", {"hours"}},
    {"OT-01", {"overtime", "wage"}},
    {"OT-04", {"overtime", "wage"}},
    {"OT-05", {"overtime", "wage"}},
    {"OT", {"overtime"}},
    {"WAGE", {"wage", "probation"}},
    {"SI-06", {"insurance", "safety"}},
    {"SI", {"insurance"}},
    {"WOM-11", {"women", "worker", "rest"}},
    {"SAFE-02", {"safety", "post"}},
    {"FORM-01", {"signatures"}},
    {"FORM-02", {"signatures"}},
    {"FORM-03", {"copies"}},
    {"FORM-04", {}},
    {"FORM-05", {"signatures"}},
    {"PT-04", {"wage", "probation"}},
};

}  // namespace

std::vector<Phrase> phrases_of(const std::string& file) {
    std::vector<Phrase> out;
    std::ifstream in{folder + "phrases/" + file + ".txt"};
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        const auto first = line.find(' ');
        out.push_back({line.substr(0, first), line.at(first + 1) == 'T', line.substr(first + 3)});
    }
    return out;
}

std::vector<std::string> phrase_files() {
    std::vector<std::string> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder + "phrases"})
        if (entry.path().extension() == ".txt")
            out.push_back(std::filesystem::relative(entry.path(), folder + "phrases").replace_extension().string());
    std::sort(out.begin(), out.end());
    return out;
}

ModelContract::ModelContract() {
    std::ifstream in{folder + "contracts/healthy.txt"};
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("["))
            parts_.emplace_back(line.substr(1, line.size() - 2), "");
        else
            parts_.back().second += line + "\n";
    }
}

std::string ModelContract::text() const {
    std::string out;
    for (const auto& [name, text] : parts_) out += text;
    return out;
}

std::string ModelContract::with(const Phrase& phrase) const {
    const std::vector<std::string_view>* gone = nullptr;
    for (const auto& place : places)
        if (gone == nullptr && phrase.code.starts_with(place.code)) gone = &place.parts;
    std::string out;
    bool stands = false;
    for (const auto& [name, text] : parts_) {
        const bool replaced = gone != nullptr && std::find(gone->begin(), gone->end(), name) != gone->end();
        const bool here = (replaced || (name == "extra" && (gone == nullptr || gone->empty()))) && !stands;
        if (!replaced) out += text;
        if (!here) continue;
        const auto number = replaced ? text.find(' ') : std::string::npos;  // 第三条 stays where a clause is replaced
        out += (number != std::string::npos && text.starts_with("第") ? text.substr(0, number + 1)
                : name == "extra"                                     ? "第十五条 "
                                                                      : "") +
               phrase.words + "\n";
        stands = true;
    }
    return out;
}

}  // namespace gongyou::checkup
