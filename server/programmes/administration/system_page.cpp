#include "programmes/administration/system_page.hpp"

#include "platform/jobs/job_store.hpp"
#include "platform/sql/migrations.hpp"

namespace gongyou::administration {

Result<SystemView> view_system(const AdministrationParts& parts, sql::Reader& reader) {
    const auto counts = jobs::JobStore{reader}.counts();
    SystemView view{
        .version = GONGYOU_VERSION,
        .database = parts.database,
        .profile = std::string{name_of(parts.keys.profile())},
        .uptime_s = std::chrono::duration_cast<std::chrono::seconds>(reader.now() - parts.started_at).count()};
    view.checks.push_back({"jobs.failed", counts.failed == 0, std::to_string(counts.failed)});
    view.checks.push_back({"jobs.waiting", counts.waiting < 1000, std::to_string(counts.waiting)});
    const auto newest = sql::product_migrations().back().number;
    view.checks.push_back({"schema", true, std::to_string(newest)});
    return view;
}

}  // namespace gongyou::administration
