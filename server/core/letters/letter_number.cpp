#include "core/letters/letter_number.hpp"

#include "core/letters/placeholders.hpp"

namespace gongyou::letters {

std::string number_in_words(std::string_view form, std::string_view mark, int year, std::int64_t number) {
    return filled(form,
                  [&](const Placeholder& one) -> Result<std::string> {
                      if (one.name == "mark") return std::string{mark};
                      return std::to_string(one.name == "year" ? year : number);
                  })
        .value();
}

std::string usual_mark(std::string_view unit_name) {
    const auto drop_one_of = [&](std::initializer_list<std::string_view> ends) {
        for (const auto end : ends)
            if (unit_name.size() > end.size() && unit_name.ends_with(end)) return unit_name.remove_suffix(end.size());
    };
    drop_one_of({"总工会", "工会联合会", "联合工会", "工会委员会", "工会"});
    drop_one_of({"街道", "镇", "乡", "县", "区", "市", "省"});
    return std::string{unit_name} + "工";
}

}  // namespace gongyou::letters
