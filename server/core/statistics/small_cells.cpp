#include "core/statistics/small_cells.hpp"

namespace gongyou::statistics {

void SmallCells::show(const std::string& name, std::int64_t number, std::int64_t count) {
    auto& cell = cells_[name];
    cell.number = number;
    cell.count = count;
    cell.shown = true;
    cell.small = cell.small || is_small(count);
    cell.secret = cell.secret || cell.small;
}

void SmallCells::know(const std::string& name, std::int64_t count) {
    auto& cell = cells_[name];
    cell.number = count;
    cell.count = count;
    cell.small = cell.small || is_small(count);
    cell.secret = cell.secret || cell.small;
}

void SmallCells::tie(std::vector<std::string> names) { ties_.push_back(std::move(names)); }

/// What is shown is known, and so is whatever follows from it; but a secret is not followed here.
void SmallCells::work_out(std::map<std::string, bool>& known) const {
    for (const auto& [name, cell] : cells_) known[name] = cell.shown && !cell.secret;
    for (bool goes_on = true; goes_on;) {
        goes_on = false;
        for (const auto& tied : ties_) {
            const std::string* only = nullptr;
            int unknown = 0;
            for (const auto& name : tied)
                if (!known[name]) only = &name, ++unknown;
            if (unknown != 1 || cells_.at(*only).secret) continue;
            known[*only] = true;
            goes_on = true;
        }
    }
}

/// Whether what is not known of a tie can be told all the same: it is one secret alone; or all of it is small, and the
/// sum says that each is one, or that each is four, or is itself money of a few.
bool SmallCells::is_told(const std::vector<const Cell*>& unknown) const {
    if (unknown.size() == 1) return unknown.front()->secret;
    std::int64_t count = 0;
    bool is_money = false;
    for (const auto* cell : unknown) {
        if (!cell->small) return false;
        count += cell->count;
        is_money = is_money || cell->number != cell->count;
    }
    const auto many = static_cast<std::int64_t>(unknown.size());
    if (many < 2) return false;
    return is_money ? is_small(count) : count == many || count == many * (smallest_shown - 1);
}

/// Where a secret would be told, the smallest of the others in the tie becomes one too. Whether there was such a place.
/// What is known only because it follows is hidden at its source, in a later round.
bool SmallCells::hide_one_more() {
    std::map<std::string, bool> known;
    work_out(known);
    for (const auto& tied : ties_) {
        std::vector<const Cell*> unknown;
        Cell* smallest = nullptr;
        for (const auto& name : tied) {
            auto& cell = cells_.at(name);
            if (!known[name]) {
                unknown.push_back(&cell);
            } else if (cell.number != 0 && (!smallest || cell.number < smallest->number)) {
                smallest = &cell;
            }
        }
        if (!smallest || !is_told(unknown)) continue;
        smallest->secret = true;
        return true;
    }
    return false;
}

void SmallCells::decide() {
    for (const auto& tied : ties_)
        for (const auto& name : tied) cells_[name];
    while (hide_one_more()) {
    }
}

bool SmallCells::is_hidden(const std::string& name) const {
    const auto found = cells_.find(name);
    return found != cells_.end() && found->second.secret;
}

}  // namespace gongyou::statistics
