#pragma once

#include <algorithm>

#include "app/test_app.hpp"
#include "core/audit/audit_trail.hpp"

namespace gongyou::app {

/// How often the act stands in the audit trail.
inline long audited(TestApp& app, std::string_view act) {
    return app.house().database().read([&](sql::Reader& reader) {
        constexpr std::int64_t behind_all = 1'000'000;
        const auto rows = audit::entries_before(reader, app.house().tree(), behind_all, 500);
        return static_cast<long>(std::ranges::count(rows, act, &audit::AuditRow::act));
    });
}

}  // namespace gongyou::app
