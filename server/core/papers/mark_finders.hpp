#pragma once

#include "core/papers/identity_marks.hpp"
#include "core/papers/letters.hpp"

/// One finder for each kind of mark. Private to identity_marks.
namespace gongyou::papers {

/// Where a mark stands, in letters.
struct MarkPlace {
    MarkKind kind = MarkKind::name;
    std::size_t begin = 0;
    std::size_t end = 0;
};
using MarkPlaces = std::vector<MarkPlace>;

void find_numbers(std::u32string_view letters, MarkPlaces& found);   ///< telephones, documents, cards
void find_accounts(std::u32string_view letters, MarkPlaces& found);  ///< e-mail, WeChat, QQ
void find_plates(std::u32string_view letters, MarkPlaces& found);
void find_times(std::u32string_view letters, MarkPlaces& found);
void find_names(std::u32string_view letters, const std::vector<std::string>& known, MarkPlaces& found);
void find_jobs(std::u32string_view letters, std::optional<int> head_count, MarkPlaces& found);
void find_own_words(std::u32string_view letters, const std::vector<std::string>& told, MarkPlaces& found);

}  // namespace gongyou::papers
