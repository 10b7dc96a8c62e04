// Writes all words of words/ as one graph.
//   word_graph_maker OUT
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <memory>
#include <tuple>
#include <vector>

#include "programmes/checkup/reading/program/expand_forms.hpp"
#include "programmes/checkup/reading/program/graph_maker.hpp"
#include "programmes/checkup/words/word_tables.hpp"

int main(int count, char** arguments) {
    using namespace gongyou::checkup;
    if (count != 2) return std::fputs("word_graph_maker OUT\n", stderr), 2;

    std::vector<std::tuple<std::u32string, std::size_t, word::Concept>> words;  // the second: as the tables have them
    for (const auto table : word_tables())
        for (const auto& row : table)
            for (auto& form : expanded(row.forms)) words.emplace_back(std::move(form), words.size(), row.meaning);
    std::sort(words.begin(), words.end());

    GraphMaker maker;
    for (std::size_t at = 0; at < words.size();) {
        const auto& form = std::get<0>(words[at]);
        std::vector<word::Concept> meanings;
        for (; at < words.size() && std::get<0>(words[at]) == form; ++at)
            if (const auto meaning = std::get<2>(words[at]);
                std::find(meanings.begin(), meanings.end(), meaning) == meanings.end())
                meanings.push_back(meaning);
        maker.add(form, meanings);
    }
    const auto graph = std::make_unique<WordGraph>();
    if (!maker.finish(*graph)) return std::fputs("the words are too many for their graph\n", stderr), 1;
    std::ofstream out{arguments[1], std::ios::binary};
    out.write(reinterpret_cast<const char*>(graph.get()), sizeof *graph);
    out.close();
    return out ? 0 : 1;
}
