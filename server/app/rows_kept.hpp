#pragma once

#include <string>

#include "app/test_app.hpp"

namespace gongyou::app {

/// How many rows stand where something a visitor sent would be kept: a test that keeps nothing leaves them as they
/// were.
inline std::string rows_kept(TestApp& app) {
    std::string counts;
    const auto session = app.database().open(true);
    for (const auto* table : {"stored_file", "job", "audit_entry", "matter"}) {
        std::string found;
        session->connection() << "SELECT CAST(COUNT(*) AS TEXT) FROM " + std::string{table}, soci::into(found);
        counts += found + " ";
    }
    return counts;
}

}  // namespace gongyou::app
