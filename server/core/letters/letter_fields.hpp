#pragma once

#include <map>
#include <vector>

#include "core/letters/letter_template.hpp"
#include "kernel/list.hpp"
#include "kernel/text.hpp"

namespace gongyou::letters {

using FieldName = Line<1, 40>;
using FieldWords = Paragraphs<1, 8000>;

/// What was filled into one place of a letter.
struct FieldValue {
    FieldName name;
    FieldWords value;
    bool operator==(const FieldValue&) const = default;
};
BOOST_DESCRIBE_STRUCT(FieldValue, (), (name, value))

using FieldValues = List<FieldValue, 40>;

/// The values by name.
using Filled = std::map<std::string, std::string, std::less<>>;

/// The values held against their template: dates are dates, money is money, and nothing is there that the template
/// does not know. Fault: form.invalid with every wrong field by its name: letter.field_unknown, letter.field_twice,
/// date.wrong, money.wrong, text.not_allowed_characters for a line that has several.
Result<Filled> checked_fields(const LetterTemplate& made, const std::vector<FieldValue>& values);

/// Whether nothing that must be there is missing: a draft may wait for it, a letter that is checked may not. Fault:
/// form.invalid with every missing field, value.missing.
Result<Done> is_complete(const LetterTemplate& made, const Filled& fields);

/// The value as it stands in a sentence: "2026年3月5日", "人民币壹万贰仟元整（12,000元）".
std::string in_words(FieldKind kind, const std::string& value);

}  // namespace gongyou::letters
