#pragma once

#include "core/api/command.hpp"
#include "programmes/administration/administration.hpp"

namespace gongyou::administration {

struct SystemCheck {
    std::string name;
    bool ok = true;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(SystemCheck, (), (name, ok, text))

struct SystemView {
    std::string version;
    std::string database;
    std::string profile;
    std::int64_t uptime_s = 0;
    std::vector<SystemCheck> checks;
};
BOOST_DESCRIBE_STRUCT(SystemView, (), (version, database, profile, uptime_s, checks))

/// The house's self-check.
Result<SystemView> view_system(const AdministrationParts& parts, sql::Reader& reader);

}  // namespace gongyou::administration
