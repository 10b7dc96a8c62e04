#pragma once

#include <string>
#include <vector>

#include "core/people/people_parts.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::app {

/// The id of the top unit; an empty store is founded first, with one county federation or with the demo county.
std::string found_if_empty(sql::Database& database, bool demo);

/// A code that makes somebody's account, shown once on the console.
struct ConsoleCode {
    std::string for_whom;  ///< in Chinese
    std::string for_whom_en;
    std::string code;
};

/// Codes for administrators nobody is yet; in a demo also for the desks nobody works at yet.
std::vector<ConsoleCode> codes_for_the_console(sql::Database& database, const PeopleParts& people, bool demo);

}  // namespace gongyou::app
