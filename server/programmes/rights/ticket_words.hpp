#pragma once

#include <string>

#include "core/law/categories.hpp"
#include "core/matters/matter_view.hpp"
#include "programmes/rights/complaint.hpp"

namespace gongyou::rights {

/// The word that papers have for `name` of a list of choices ("outcome", "paid"): the desk's own, as on its screens.
/// Empty for what is in no list.
std::string_view word_for(std::string_view list, std::string_view name);

template <DescribedEnum Choice>
std::string word_for(std::string_view list, Choice choice) {
    return std::string{word_for(list, name_of(choice))};
}

/// "9600.50": yuan of whole fen, to the fen.
std::string yuan_in_words(std::int64_t fen);

/// What was chosen in a step, in words; empty where it is an id, or nothing.
std::string choice_in_words(std::string_view step, std::string_view choice);

/// One line of a paper: "诉求", "补发工资".
struct LabelledLine {
    std::string label;
    std::string text;
};

/// A complaint in the words of the office, line by line; what was not said has no line.
std::vector<LabelledLine> complaint_in_words(const Complaint& complaint, const law::CategoryBook& categories);

/// Why a clock ends on its day: what it counts, from which day, and on what it rests. What is not law says so.
std::string clock_in_words(const matters::ClockView& clock);

}  // namespace gongyou::rights
