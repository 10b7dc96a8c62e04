#include "programmes/rights/text_reporter.hpp"

#include "core/matters/reminders.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/safe_moment.hpp"

namespace gongyou::rights {

Result<Done> text_reporter(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report, notices::SmsKind about,
                           std::string_view call_notice) {
    ReportStore reports{tx};
    const auto identity = reports.identity_of(report.id);
    const auto found = identity ? reports.find(report.id) : std::nullopt;
    if (!found) return Done{};
    const auto complaint = complaint_of(*found);
    if (!may_be_texted(complaint)) {
        matters::tell_whoever_has_it(parts.jobs, parts.matters.live, parts.people, tx, report, call_notice);
        return Done{};
    }
    const auto phone = parts.seal().opened_phone(report.id, identity->phone);
    if (!phone) return Done{};
    const auto wait = std::chrono::ceil<std::chrono::seconds>(next_safe_moment(complaint, tx.now()) - tx.now());
    return parts.outbox.send(tx, *phone,
                             complaint.sms_neutral.value_or(false) ? notices::SmsKind::something_new : about, {}, wait);
}

}  // namespace gongyou::rights
