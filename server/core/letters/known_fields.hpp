#pragma once

#include "core/letters/letter_fields.hpp"
#include "core/letters/letters.hpp"

namespace gongyou::letters {

/// The form of a letter out of a matter asks what is known already.
struct AskKnownFields {
    MatterId matter_id;
    std::optional<Line<2, 40>> kind;
};
BOOST_DESCRIBE_STRUCT(AskKnownFields, (), (matter_id, kind))

struct KnownField {
    std::string name;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(KnownField, (), (name, value))

/// Which kinds may come out of the matter, and of the kind that was asked for what its programme knows.
struct KnownFields {
    std::vector<std::string> kinds;
    std::vector<KnownField> fields;
};
BOOST_DESCRIBE_STRUCT(KnownFields, (), (kinds, fields))

/// The words of a draft before it is kept: the handler reads and mends them. Faults: access.not_found,
/// letter.kind_unknown by field, letter.not_for_this_matter, those of the programme.
Result<KnownFields> known_fields(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                 const AskKnownFields& asked);

}  // namespace gongyou::letters
