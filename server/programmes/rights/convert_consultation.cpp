#include "programmes/rights/convert_consultation.hpp"

#include "core/organisations/employers.hpp"
#include "platform/json/write.hpp"
#include "programmes/rights/consultation_seal.hpp"
#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/report_jobs.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

/// The report in clear. Of an anonymous one we keep no register entry (security.md AN-3).
Report report_from(sql::Tx& tx, const Consultation& clear, std::string facts, const ConvertConsultation& act) {
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
    report.facts = std::move(facts);
    if (act.category) report.complaint = json::write_json(Complaint{.category = act.category});
    report.receipt = clear.receipt;  // one receipt serves both
    return report;
}

/// The question, and what was asked again, each on a line of its own.
Result<std::string> all_that_was_asked(const RightsParts& parts, sql::Tx& tx, const Consultation& clear) {
    auto facts = clear.question;
    const auto seal = parts.matters.seal();
    for (auto& event : matters::MatterStore{tx}.events_of(clear.id)) {
        if (event.act != name_of(ConsultationAct::ask_again)) continue;
        const auto words = seal.opened_words(clear, event.number, std::move(event.words));
        if (!words) return fail(words.error());
        facts += "\n" + *words;
    }
    return facts;
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
    return convert_as(parts, tx, matters::By::staff(actor), *found, act);
}

Result<ConsultationStanding> convert_as(const RightsParts& parts, sql::Tx& tx, const matters::By& by,
                                        const Consultation& found, const ConvertConsultation& act) {
    const auto clear = parts.consultation_seal().opened(found);
    if (!clear) return fail(clear.error());
    if (act.category && !parts.categories.find(*act.category)) return fail(wrong_field("category", "category.unknown"));
    auto facts = all_that_was_asked(parts, tx, *clear);
    if (!facts) return fail(std::move(facts.error()));
    auto report = parts.seal().sealed(report_from(tx, *clear, *std::move(facts), act));
    if (!report) return fail(std::move(report.error()));

    auto standing = take(parts, tx, by, found, ConsultationAct::convert, {.choice = report->id.text()});
    if (!standing) return standing;
    auto opening = matters::opening(report_procedure, "file");
    opening.by_person = by.person;
    opening.role = by.role;
    const auto opened = matters::open_matter(parts.matters, tx, *report, opening);
    if (!opened) return fail(opened.error());
    const auto files = hand_files_to(parts, tx, found, *report);
    if (!files) return fail(files.error());
    report->file_count = *files;
    ReportStore{tx}.add(*report);
    if (auto carried = carry_identity(parts, tx, found.id, report->id); !carried)
        return fail(std::move(carried.error()));
    matters::MatterStore{tx}.link({report->id, found.id, matters::LinkKind::grew_from});
    follow_filing(parts, tx, *opened);
    return standing;
}

}  // namespace gongyou::rights
