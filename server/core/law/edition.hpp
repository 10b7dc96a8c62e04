#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/law/rule.hpp"

namespace gongyou::law {

/// One edition (版次) of the law book: everything that had been entered when it was published. A change of law is a new
/// row in a new edition; what earlier editions say never changes, and the digest proves it.
struct Edition {
    int number = 0;
    Date entered;
    std::string why;
    std::string digest;  ///< of what this edition answers, sixteen hexadecimal digits
};
BOOST_DESCRIBE_STRUCT(Edition, (), (number, entered, why, digest))

/// Rules by code, each with the validity it has in one edition; of one code by place and first day.
using RulesByCode = std::map<std::string, std::vector<Rule>, std::less<>>;

/// Reads law/editions.toml. Faults: those of TomlRow; editions are numbered 1, 2, 3, …
Result<std::vector<Edition>> read_editions(const std::filesystem::path& file);

/// What an edition answers. Rows entered later are not there; from the first day of a later row on, earlier rows of
/// that code and place are silent. Fault: law.rules_overlap {code, place, row, other} where two rows of the same
/// edition would answer for one day.
Result<RulesByCode> rules_of_edition(const std::vector<Rule>& rows, int edition);

/// Digest of everything in them that decides an answer: code, place, amount, unit, rolling and validity. A new check or
/// a better note leaves it alone.
std::string digest_of(const RulesByCode& rules);

}  // namespace gongyou::law
