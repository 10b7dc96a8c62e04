#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kernel/described.hpp"
#include "kernel/text.hpp"

namespace gongyou::rights {

/// Which column of a line's list holds what, from 0. Number, employer, place and facts must be there.
struct HotlineColumns {
    std::optional<int> number;
    std::optional<int> employer_name;
    std::optional<int> place;
    std::optional<int> facts;
    std::optional<int> phone;
    std::optional<int> category;
};
BOOST_DESCRIBE_STRUCT(HotlineColumns, (), (number, employer_name, place, facts, phone, category))

using HeadName = Line<1, 100>;

/// The same by the names in the head: what is remembered, since a line may add a column in the middle.
struct HotlineHeads {
    std::optional<HeadName> number;
    std::optional<HeadName> employer_name;
    std::optional<HeadName> place;
    std::optional<HeadName> facts;
    std::optional<HeadName> phone;
    std::optional<HeadName> category;
};
BOOST_DESCRIBE_STRUCT(HotlineHeads, (), (number, employer_name, place, facts, phone, category))

/// Columns by their usual names: "工单编号", "被诉单位". Nothing is guessed from what stands below.
HotlineColumns usual_columns(const std::vector<std::string>& head);
/// Those remembered that are still there.
HotlineColumns remembered_columns(const HotlineHeads& heads, const std::vector<std::string>& head);
HotlineHeads heads_of(const HotlineColumns& columns, const std::vector<std::string>& head);

/// Names of those that must be there and are not, or lie beyond the head.
std::vector<std::string> missing_columns(const HotlineColumns& columns, std::size_t width);

}  // namespace gongyou::rights
