#include "programmes/rights/pressure_case.hpp"

#include <algorithm>

#include "core/matters/kept_from_store.hpp"
#include "programmes/rights/report_jobs.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

Result<Done> open_pressure_case(const RightsParts& parts, sql::Tx& tx, const Report& report, const std::string& words,
                                bool at_once) {
    const auto clear = parts.seal().opened(report);
    if (!clear) return fail(clear.error());
    Report pressed{matters::Matter{.id = report.anonymous ? ReportId::unordered(tx.random()) : tx.fresh_id<ReportId>(),
                                   .kind = report.kind,
                                   .unit_id = report.unit_id,
                                   .employer_id = report.employer_id,
                                   .anonymous = report.anonymous,
                                   .opened_on = tx.today(),
                                   .urgency = matters::Urgency::red,
                                   .title = clear->title}};
    pressed.place = clear->place;
    pressed.facts = words;
    pressed.receipt = "none:" + pressed.id.text();
    auto sealed = parts.seal().sealed(std::move(pressed));
    if (!sealed) return fail(std::move(sealed.error()));

    auto opening = matters::opening(report_procedure, "press");
    opening.role = "worker";
    opening.kept_from = matters::KeptFromStore{tx}.of(report.id);
    const auto opened = matters::open_matter(parts.matters, tx, *sealed, opening);
    if (!opened) return fail(opened.error());
    ReportStore{tx}.add(*sealed);
    matters::MatterStore{tx}.link({sealed->id, report.id, matters::LinkKind::pressure});
    follow_filing(parts, tx, *opened, at_once);
    return Done{};
}

bool is_pressure_case(sql::Session& session, const ReportId& id) {
    return std::ranges::any_of(matters::MatterStore{session}.links_of(id), [&](const matters::MatterLink& link) {
        return link.kind == matters::LinkKind::pressure && link.matter_id == id;
    });
}

bool waits_for_finding(sql::Session& session, const ReportId& id) {
    return is_pressure_case(session, id) && !finding_of(matters::MatterStore{session}.events_of(id));
}

std::optional<PressureFinding> finding_of(const std::vector<matters::MatterEvent>& events) {
    std::optional<PressureFinding> found;
    for (const auto& event : events)
        if (event.act == name_of(ReportAct::verify)) found = enum_named<PressureFinding>(event.choice);
    return found;
}

}  // namespace gongyou::rights
