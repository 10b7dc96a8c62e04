#include "programmes/rights/report_referrals.hpp"

#include "programmes/rights/report_uploads.hpp"
#include "programmes/rights/report_view.hpp"

namespace gongyou::rights {

namespace {

/// The report, if the actor works on it and it is not anonymous: a picture says more than anybody sees in it.
Result<Report> report_that_may_go(sql::Session& session, const Actor& actor, const matters::Matter& matter) {
    auto report = report_for(session, actor, Right::work_report, matter.id);
    if (report && report->anonymous) return fail(hidden());
    return report;
}

std::string name_of_paper(const files::FileLine& line) { return "诉求材料" + line.name.text(); }

}  // namespace

referrals::ReferralSource report_referrals(const RightsParts& parts) {
    return {.matter_kind = "report",
            .papers = [&parts](sql::Session& session, const Actor& actor,
                               const matters::Matter& matter) -> Result<std::vector<referrals::OfferedPaper>> {
                const auto report = report_that_may_go(session, actor, matter);
                if (!report) return fail(report.error());
                const auto lines = files_of(parts, session, *report);
                if (!lines) return fail(lines.error());
                std::vector<referrals::OfferedPaper> papers;
                for (const auto& line : *lines) papers.push_back({line.id.text(), name_of_paper(line)});
                return papers;
            },
            .paper = [&parts](sql::Session& session, const Actor& actor, const matters::Matter& matter,
                              const std::string& id) -> Result<files::AcceptedFile> {
                const auto report = report_that_may_go(session, actor, matter);
                if (!report) return fail(report.error());
                const auto lines = files_of(parts, session, *report);
                if (!lines) return fail(lines.error());
                for (const auto& line : *lines) {
                    if (line.id.text() != id) continue;
                    auto file = content_of(parts, session, *report, line.id);
                    if (!file) return fail(std::move(file.error()));
                    return files::AcceptedFile{file->kind, files::FileName::trusted(name_of_paper(line)),
                                               std::move(file->bytes)};
                }
                return fail({FaultKind::not_found, "file.unknown"});
            },
            .replied = {}};
}

}  // namespace gongyou::rights
