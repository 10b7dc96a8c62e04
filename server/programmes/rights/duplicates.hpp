#pragma once

#include <optional>
#include <string>

#include "core/law/category_code.hpp"
#include "kernel/date.hpp"
#include "kernel/described.hpp"

namespace gongyou::rights {

/// What of a report is held against others to find the same matter. Keys are digests or ids, never names or numbers.
struct MatchSummary {
    std::optional<std::string> phone_key;     ///< keyed digest; of an anonymous report none
    std::optional<std::string> employer_key;  ///< credit code, register entry, or a digest of the name
    law::CategoryCode category;
    std::optional<Date> from;  ///< of what happened
    std::optional<Date> to;    ///< none: still going on, or one day
    std::optional<std::int64_t> amount_fen;
    std::optional<std::string> place_key;
    Date filed_on;
};
BOOST_DESCRIBE_STRUCT(MatchSummary, (), (phone_key, employer_key, category, from, to, amount_fen, place_key, filed_on))

/// How alike two reports are.
enum class Likeness {
    none,
    weak,   ///< the same site, matter, sum and week: link them, as another worker may be behind it
    strong  ///< the same person, employer, matter and time: propose to merge (并案), and a person confirms
};
BOOST_DESCRIBE_ENUM(Likeness, none, weak, strong)

/// Strong: phone, employer and main category are the same and the periods meet. Weak: employer, place and main category
/// are the same, the amounts differ by a tenth at most, filed in the same week from Monday to Sunday. What is not known
/// of either matches nothing, but for a period: where one was not told it is taken to meet.
Likeness likeness(const MatchSummary& one, const MatchSummary& other);

/// The Monday of the week of `day`.
Date week_of(Date day);

}  // namespace gongyou::rights
