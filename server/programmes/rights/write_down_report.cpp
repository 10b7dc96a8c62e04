#include "programmes/rights/write_down_report.hpp"

#include "core/access/decision.hpp"
#include "core/matters/by.hpp"

namespace gongyou::rights {

std::optional<UnitId> own_desk(const Actor& actor) {
    for (const auto& grant : actor.grants)
        if (grant.role == Role::desk && actor.counts(grant)) return grant.unit;
    return std::nullopt;
}

Result<PreparedReport> prepare_written_down(const RightsParts& parts, const WriteDownReport& asked, Instant now,
                                            Random& random) {
    if (asked.channel == ReportChannel::web)
        return fail({FaultKind::invalid, "form.invalid", {}, {{"channel", "choice.unknown"}}});
    FileReport told{.employer_name = asked.employer_name,
                    .place = asked.place,
                    .facts = asked.facts,
                    .phone = asked.phone,
                    .named = asked.named,
                    .consent = asked.consent,
                    .complaint = asked.complaint,
                    .claims = asked.claims};
    auto ready = prepare_report(parts, told, now, random);
    if (ready) ready->channel = asked.channel;
    if (ready && has_numbers(asked.channel)) ready->number = asked.hotline_number;
    return ready;
}

Result<ReportReceipt> write_down_report(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                        const PreparedReport& ready) {
    const auto desk = own_desk(actor);
    if (!desk) return fail(hidden());
    const auto by = ready.report.anonymous ? matters::By::reporter() : matters::By::staff(actor);
    return file_report(parts, tx, ready, by, desk);
}

}  // namespace gongyou::rights
