#include "programmes/rights/complaint.hpp"

#include <algorithm>

namespace gongyou::rights {

namespace {

template <class List, class Value>
bool holds(const std::optional<List>& list, const Value& value) {
    return list && std::find(list->begin(), list->end(), value) != list->end();
}

}  // namespace

CategoryCode main_category(const Complaint& complaint) { return complaint.category.value_or(CategoryCode{}); }

std::vector<CategoryCode> categories_of(const Complaint& complaint) {
    std::vector<CategoryCode> codes{main_category(complaint)};
    if (complaint.more_categories)
        codes.insert(codes.end(), complaint.more_categories->begin(), complaint.more_categories->end());
    return codes;
}

bool has(const Complaint& complaint, Danger flag) { return holds(complaint.danger_flags, flag); }
bool has(const Complaint& complaint, SpecialGroup group) { return holds(complaint.special_groups, group); }

bool has_tried(const Complaint& complaint, Way way) {
    const auto& tried = complaint.tried_already;
    return tried && std::any_of(tried->begin(), tried->end(), [&](const TriedWay& each) { return each.way == way; });
}

int least_people(const Complaint& complaint) {
    if (complaint.people_number) return *complaint.people_number;
    switch (complaint.people.value_or(People::unsure)) {
        case People::two_to_nine:
            return 2;
        case People::ten_to_twenty_nine:
            return 10;
        case People::thirty_or_more:
            return 30;
        case People::one:
        case People::unsure:
            return 1;
    }
    return 1;
}

std::optional<Cents> amount_claimed(const Complaint& complaint) {
    if (!complaint.amount_claimed_fen) return std::nullopt;
    return Cents{*complaint.amount_claimed_fen};
}

}  // namespace gongyou::rights
