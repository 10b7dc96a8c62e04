#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "programmes/checkup/reading/word_graph.hpp"

namespace gongyou::checkup {

/// Draws the smallest graph of words that come in rising order: what is behind a character that the next word does not
/// share is finished, and drawn once however many words lead there (Daciuk and others 2000, algorithm 1).
class GraphMaker {
public:
    /// `word` is above the one before; its meanings are in the order in which the graph tells them.
    void add(std::u32string_view word, const std::vector<word::Concept>& meanings);
    /// Ends the drawing. False where it does not fit into a WordGraph.
    bool finish(WordGraph& graph);

private:
    struct Node {
        std::vector<word::Concept> meanings;
        std::vector<std::pair<char32_t, std::uint32_t>> steps;
        auto operator<=>(const Node&) const = default;
    };

    /// Finishes the nodes along the last word behind its first `kept` characters.
    void close(std::size_t kept);

    std::vector<Node> open_{1};  ///< along the last word
    std::u32string last_;
    std::map<Node, std::uint32_t> finished_;
    std::uint32_t words_ = 0;
};

}  // namespace gongyou::checkup
