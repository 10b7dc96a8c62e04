#include "programmes/rights/convert_consultation.hpp"

#include "core/organisations/employers.hpp"
#include "programmes/rights/consultation_seal.hpp"
#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/report_jobs.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

/// The report in clear. Of an anonymous one we keep no register entry (security.md AN-3).
Report report_from(sql::Tx& tx, const Consultation& clear, const ConvertConsultation& act) {
    const bool anonymous = clear.anonymous;
    Report report{matters::Matter{.id = anonymous ? ReportId::unordered(tx.random()) : tx.fresh_id<ReportId>(),
                                  .kind = std::string{report_procedure.kind},
                                  .unit_id = clear.unit_id,
                                  .anonymous = anonymous,
                                  .opened_on = tx.today(),
                                  .urgency = clear.urgency,
                                  .title = act.employer_name.text()}};
    if (!anonymous)
        if (const auto employer = Employers{tx}.named(act.employer_name.text())) report.employer_id = employer->id;
    report.place = act.place.text();
    report.facts = clear.question;
    report.receipt = clear.receipt;  // one receipt serves both
    return report;
}

/// Who asked is who reports: the number sealed anew in its new place.
Result<Done> carry_identity(const RightsParts& parts, sql::Tx& tx, const ConsultationId& from, const ReportId& to) {
    const auto identity = ConsultationStore{tx}.identity_of(from);
    if (!identity) return Done{};
    const auto phone = parts.consultation_seal().opened_phone(*identity);
    if (!phone) return fail(phone.error());
    ReportStore{tx}.add_identity({to, parts.seal().sealed_phone(to, *phone), identity->phone_key});
    return Done{};
}

}  // namespace

Result<ConsultationStanding> convert_consultation(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                                  const ConvertConsultation& act) {
    const auto found = consultation_for_step(tx, actor, act, ConsultationAct::convert);
    if (!found) return fail(found.error());
    const auto clear = parts.consultation_seal().opened(*found);
    if (!clear) return fail(clear.error());
    const auto report = parts.seal().sealed(report_from(tx, *clear, act));
    if (!report) return fail(report.error());

    const auto by = matters::By::staff(actor);
    auto standing = take(parts, tx, by, *found, ConsultationAct::convert, {.choice = report->id.text()});
    if (!standing) return standing;
    auto opening = matters::opening(report_procedure, "file");
    opening.by_person = by.person;
    opening.role = by.role;
    const auto opened = matters::open_matter(parts.matters, tx, *report, opening);
    if (!opened) return fail(opened.error());
    ReportStore{tx}.add(*report);
    if (auto carried = carry_identity(parts, tx, found->id, report->id); !carried)
        return fail(std::move(carried.error()));
    matters::MatterStore{tx}.link({report->id, found->id, matters::LinkKind::grew_from});
    follow_filing(parts, tx, *opened);
    return standing;
}

}  // namespace gongyou::rights
