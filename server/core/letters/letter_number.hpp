#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gongyou::letters {

/// A letter's number as it is printed (文号): "云溪工监意〔2026〕7号", of the form "{mark}监意〔{year}〕{number}号".
/// The year stands in six-cornered brackets, the number in digits without leading zeros. No law: the office's custom.
std::string number_in_words(std::string_view form, std::string_view mark, int year, std::int64_t number);

/// What a union calls itself in numbers (机关代字) as long as it has not said otherwise: "云溪工" of "云溪镇总工会".
/// A proposal of the house, never law.
std::string usual_mark(std::string_view unit_name);

}  // namespace gongyou::letters
