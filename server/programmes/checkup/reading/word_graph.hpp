#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "programmes/checkup/reading/word.hpp"

namespace gongyou::checkup {

/// All words of words/ as one graph, read character by character from a root; words that end alike share their ends.
/// Written by program/graph_main.cpp while the program is built, and part of it: to put 300,000 words in order takes
/// longer than to read a paper.
struct WordGraph {
    using NodeNumber = std::uint16_t;  ///< 0: no node, so that nothing leads back to a beginning

    struct Node {
        std::uint32_t first_step = 0;
        std::uint16_t step_count = 0;
        std::uint16_t meanings = 0;  ///< where its list begins in `lists`; 0: no word ends here
    };

    static constexpr std::size_t most_nodes = 0x10000, most_steps = 0x20000, most_list_places = 0x8000;

    std::uint32_t word_count = 0, node_count = 0, step_count = 0;
    NodeNumber roots[0x10000] = {};  ///< by the first character
    Node nodes[most_nodes] = {};
    char16_t characters[most_steps] = {};  ///< of the steps of a node in rising order
    NodeNumber targets[most_steps] = {};
    word::Concept lists[most_list_places] = {};  ///< the number of concepts, then these

    NodeNumber step(const Node& from, char32_t by) const {
        constexpr int few = 8;
        const auto* const first = characters + from.first_step;
        const auto* const last = first + from.step_count;
        const auto* at = first;
        if (from.step_count > few) at = std::lower_bound(first, last, by);
        while (at != last && *at < by) ++at;
        return at != last && *at == by ? targets[at - characters] : NodeNumber{0};
    }
    std::span<const word::Concept> meanings_of(const Node& node) const {
        return {lists + node.meanings + 1, lists[node.meanings]};
    }
};

const WordGraph& word_graph();

}  // namespace gongyou::checkup
