#pragma once

#include <string>

#include "app/test_app.hpp"

namespace gongyou::app {

/// How many rows stand where something a visitor sent would be kept: a test that keeps nothing leaves them as they
/// were.
inline std::string rows_kept(TestApp& app) {
    std::string counts;
    app.database().open(true)->connection() << R"sql(
        SELECT CAST((SELECT COUNT(*) FROM stored_file) AS TEXT) || ' files, ' ||
               CAST((SELECT COUNT(*) FROM job) AS TEXT) || ' jobs, ' ||
               CAST((SELECT COUNT(*) FROM audit_entry) AS TEXT) || ' audited, ' ||
               CAST((SELECT COUNT(*) FROM matter) AS TEXT) || ' matters'
    )sql",
        soci::into(counts);
    return counts;
}

}  // namespace gongyou::app
