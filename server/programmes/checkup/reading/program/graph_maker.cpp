#include "programmes/checkup/reading/program/graph_maker.hpp"

namespace gongyou::checkup {

void GraphMaker::add(std::u32string_view word, const std::vector<word::Concept>& meanings) {
    std::size_t shared = 0;
    while (shared < word.size() && shared < last_.size() && word[shared] == last_[shared]) ++shared;
    close(shared);
    for (const char32_t c : word.substr(shared)) {
        open_.back().steps.emplace_back(c, 0);
        open_.emplace_back();
    }
    open_.back().meanings = meanings;
    last_ = word;
    ++words_;
}

void GraphMaker::close(std::size_t kept) {
    while (open_.size() > kept + 1) {
        const auto number = static_cast<std::uint32_t>(finished_.size() + 1);
        const auto place = finished_.try_emplace(std::move(open_.back()), number).first;
        open_.pop_back();
        open_.back().steps.back().second = place->second;
    }
}

bool GraphMaker::finish(WordGraph& graph) {
    close(0);
    if (finished_.size() >= WordGraph::most_nodes) return false;
    graph.word_count = words_;
    graph.node_count = static_cast<std::uint32_t>(finished_.size());
    for (const auto& [c, target] : open_.front().steps) {
        if (c > 0xFFFF) return false;
        graph.roots[c] = static_cast<WordGraph::NodeNumber>(target);
    }
    std::map<std::vector<word::Concept>, std::uint16_t> lists;
    std::size_t steps = 0, places = 1;  // 0: no list
    for (const auto& [node, number] : finished_) {
        auto& drawn = graph.nodes[number];
        drawn.first_step = static_cast<std::uint32_t>(steps);
        drawn.step_count = static_cast<std::uint16_t>(node.steps.size());
        if (steps + node.steps.size() > WordGraph::most_steps) return false;
        for (const auto& [c, target] : node.steps) {
            if (c > 0xFFFF) return false;
            graph.characters[steps] = static_cast<char16_t>(c);
            graph.targets[steps++] = static_cast<WordGraph::NodeNumber>(target);
        }
        if (node.meanings.empty()) continue;
        const auto [list, is_new] = lists.try_emplace(node.meanings, static_cast<std::uint16_t>(places));
        drawn.meanings = list->second;
        if (!is_new) continue;
        if (places + 1 + node.meanings.size() > WordGraph::most_list_places) return false;
        graph.lists[places++] = static_cast<word::Concept>(node.meanings.size());
        for (const auto meaning : node.meanings) graph.lists[places++] = meaning;
    }
    graph.step_count = static_cast<std::uint32_t>(steps);
    return true;
}

}  // namespace gongyou::checkup
