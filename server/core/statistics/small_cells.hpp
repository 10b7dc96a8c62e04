#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace gongyou::statistics {

/// Groups below so many are not shown (security.md AN-8).
inline constexpr std::int64_t smallest_shown = 5;

constexpr bool is_small(std::int64_t count) { return count > 0 && count < smallest_shown; }

/// Which numbers of one table must not be shown (小数抑制): small ones, and as many others as it takes that no small
/// one can be worked out from what is shown. A number of nought is shown: it is no group.
class SmallCells {
public:
    /// A number that is to be shown. `count` is how many stand behind it: the number itself, or for a sum of money how
    /// many payments. Twice the same name is one number.
    void show(const std::string& name, std::int64_t number, std::int64_t count);
    void show(const std::string& name, std::int64_t count) { show(name, count, count); }
    /// A number nobody shows, but that could be worked out: all that are not in the numerator.
    void know(const std::string& name, std::int64_t count);
    /// Whoever knows all of these but one, knows that one: a total and its parts.
    void tie(std::vector<std::string> names);

    /// Decides what is hidden. After it, is_hidden answers.
    void decide();
    bool is_hidden(const std::string& name) const;

private:
    struct Cell {
        std::int64_t number = 0;
        std::int64_t count = 0;  ///< how many stand behind it
        bool shown = false;
        bool small = false;
        bool secret = false;  ///< small, or hidden for the sake of a small one
    };
    void work_out(std::map<std::string, bool>& known) const;
    bool is_told(const std::vector<const Cell*>& unknown) const;
    bool hide_one_more();

    std::map<std::string, Cell> cells_;
    std::vector<std::vector<std::string>> ties_;
};

}  // namespace gongyou::statistics
