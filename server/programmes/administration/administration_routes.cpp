#include "core/api/routes.hpp"
#include "programmes/administration/audit_pages.hpp"
#include "programmes/administration/job_pages.hpp"
#include "programmes/administration/system_page.hpp"

namespace gongyou::administration {

using api::command;
using api::get;
using api::post;
using api::query;

api::Routes administration_routes(const AdministrationParts& parts) {
    api::Routes routes;
    routes.push_back(
        query(get, "/api/admin/jobs", may_use(Right::read_jobs), &list_jobs).called("Work behind the commands"));
    routes.push_back(command(post, "/api/admin/jobs/{id}/retry", may_use(Right::read_jobs), &retry_job)
                         .called("A failed job gets its tries again"));
    routes.push_back(
        query(get, "/api/admin/system", may_use(Right::read_system),
              [&parts](sql::Reader& reader, const Actor&, const api::NoParams&) { return view_system(parts, reader); })
            .called("The state of the house"));
    routes.push_back(query(get, "/api/admin/audit", may_use(Right::read_audit),
                           [&parts](sql::Reader& reader, const Actor&, const ReadAudit& asked) {
                               return read_audit(parts, reader, asked);
                           })
                         .called("The audit trail, newest first"));
    routes.push_back(
        api::question(
            post, "/api/admin/audit/verify", may_use(Right::verify_audit),
            [](const api::Caller&, const VerifyAudit& asked) -> Result<VerifyAudit> { return asked; },
            [&parts](sql::Reader& reader, const Actor&, const VerifyAudit&) { return verify_audit(parts, reader); })
            .paid_as(http::RouteClass::expensive)
            .called("Looks at every entry of the trail"));
    return routes;
}

}  // namespace gongyou::administration
