#include "programmes/rights/report_letters.hpp"

#include "programmes/rights/report_view.hpp"

namespace gongyou::rights {

letters::LetterSource report_letters(const RightsParts& parts) {
    return {.matter_kind = "report",
            .kinds = {"reminder_letter", "opinion", "proposal", "lead_transfer", "mediation_application",
                      "report_refusal", "correction", "inspection_notice", "request_to_county", "inquiry_record",
                      "talk_record", "evidence_list", "answer_form", "check_form", "power_of_attorney",
                      "representatives", "arrears_list", "wage_plan", "satisfaction"},
            .fields = [&parts](sql::Session& session, const Actor& actor, const matters::Matter& matter,
                               const letters::LetterTemplate& made) -> Result<letters::Filled> {
                if (auto allowed = may(actor, Right::work_report, matters::subject_of(session, matter)); !allowed)
                    return fail(std::move(allowed.error()));
                letters::Filled known;
                if (matter.anonymous) return known;
                const auto title = parts.matters.seal().opened_title(matter);
                if (!title) return fail(title.error());
                for (const auto& field : made.fields)
                    if (field.employer) known.emplace(field.name, *title);
                return known;
            }};
}

}  // namespace gongyou::rights
