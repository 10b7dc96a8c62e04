#include "programmes/rights/open_consultation.hpp"

#include "core/matters/by.hpp"
#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"
#include "programmes/rights/consultation_seal.hpp"
#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/report_jobs.hpp"

namespace gongyou::rights {

namespace {

/// How the question begins: up to its first line's end, thirty characters at most.
std::string title_of(std::string_view question) {
    std::string title;
    int characters = 0;
    for (const char byte : question.substr(0, question.find('\n'))) {
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U && ++characters > 30) return title + "…";
        title += byte;
    }
    return title;
}

template <class Asked>
Result<PreparedConsultation> prepared(const RightsParts& parts, const Asked& asked, AskedBy channel, Instant now) {
    auto receipt = parts.receipts.take();
    const bool anonymous = !asked.phone;
    Consultation consultation{matters::Matter{
        .id = anonymous ? ConsultationId::unordered(parts.random) : ConsultationId::fresh(now, parts.random),
        .kind = std::string{consultation_procedure.kind},
        .anonymous = anonymous,
        .opened_on = Date::in_shanghai(now),
        .title = title_of(asked.question.text())}};
    consultation.topic = asked.topic;
    consultation.channel = channel;
    consultation.question = asked.question.text();
    consultation.receipt = std::move(receipt.lookup_hash);
    const auto seal = parts.consultation_seal();
    auto sealed = seal.sealed(std::move(consultation));
    if (!sealed) return fail(std::move(sealed.error()));
    PreparedConsultation ready{.consultation = *std::move(sealed), .receipt_code = receipt.code.shown()};
    if (asked.uploads) ready.uploads = *asked.uploads;
    if (asked.phone) ready.identity = seal.sealed_identity(ready.consultation.id, asked.phone->disclose());
    return ready;
}

Result<ReportReceipt> opened_at(const RightsParts& parts, sql::Tx& tx, const Unit& unit,
                                const PreparedConsultation& ready, const matters::By& by) {
    Consultation consultation = ready.consultation;
    consultation.unit_id = unit.id;
    auto opening = matters::opening(consultation_procedure, "ask");
    opening.by_person = by.person;
    opening.role = by.role;
    const auto opened = matters::open_matter(parts.matters, tx, consultation, opening);
    if (!opened) return fail(opened.error());
    ConsultationStore store{tx};
    store.add(consultation);
    if (ready.identity) store.add_identity(*ready.identity);
    if (auto claimed = claim_files(parts, tx, consultation, 1, ready.uploads); !claimed)
        return fail(std::move(claimed.error()));
    follow_asking(parts, tx, *opened);
    return ReportReceipt{ready.receipt_code, opened->opened_on, unit.name, unit.phone};
}

}  // namespace

Result<PreparedConsultation> prepare_question(const RightsParts& parts, const AskQuestion& asked, Instant now) {
    if (!asked.consent) return fail(wrong_field("consent", "consent.missing"));
    auto ready = prepared(parts, asked, AskedBy::web, now);
    if (ready) ready->point = asked.point;
    return ready;
}

Result<PreparedConsultation> prepare_question(const RightsParts& parts, const WriteDownQuestion& asked, Instant now) {
    if (asked.channel == AskedBy::web) return fail(wrong_field("channel", "choice.unknown"));
    return prepared(parts, asked, asked.channel, now);
}

Result<ReportReceipt> ask_question(const RightsParts& parts, sql::Tx& tx, const PreparedConsultation& ready) {
    UnitTree tree{tx};
    if (!ready.point) return opened_at(parts, tx, *tree.root(), ready, matters::By::reporter());
    const auto point = Points{tx}.find_open(ready.point->text(), tx.today());
    if (!point) return fail(wrong_field("point", "point.unknown"));
    return opened_at(parts, tx, *tree.find(point->unit_id), ready, matters::By::reporter());
}

Result<ReportReceipt> write_down_question(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                          const PreparedConsultation& ready) {
    std::optional<Unit> unit;
    for (const auto& grant : actor.grants)
        if (grant.role == Role::desk && actor.counts(grant) && !unit) unit = UnitTree{tx}.find(grant.unit);
    if (!unit) return fail(hidden());
    const auto by = ready.consultation.anonymous ? matters::By::reporter() : matters::By::staff(actor);
    return opened_at(parts, tx, *unit, ready, by);
}

}  // namespace gongyou::rights
