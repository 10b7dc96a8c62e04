#pragma once

#include "core/api/paper_routes.hpp"
#include "platform/paper/reading.hpp"
#include "programmes/rights/report_choices.hpp"
#include "programmes/rights/report_progress.hpp"
#include "programmes/rights/report_view.hpp"

namespace gongyou::rights {

/// The notice as its reporter reads it on a screen: the words of the paper.
struct RefusalReading {
    std::vector<paper::ReadingLine> lines;
};
BOOST_DESCRIBE_STRUCT(RefusalReading, (), (lines))

/// The desk looks at the notice before it refuses.
struct DraftRefusal {
    ReportId id;
    RefusalGround ground = RefusalGround::not_labour;
    Words text;
};
BOOST_DESCRIBE_STRUCT(DraftRefusal, (), (id, ground, text))

/// The notice as it would be issued on `on`. `found` as in the store.
Result<paper::Document> refusal_document(const RightsParts& parts, sql::Session& session, const Report& found,
                                         RefusalGround ground, std::string words, Date on);

/// Faults: access.not_found, report.not_refused.
Result<api::Paper> refusal_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                 const OneReport& asked);
/// Marked as a draft. Faults: access.not_found; paper.marks_open, of an anonymous report.
Result<api::Paper> refusal_draft(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                 const DraftRefusal& asked);
/// For whoever holds the receipt. Faults: receipt.unknown, report.not_refused.
Result<api::Paper> refusal_by_receipt(const RightsParts& parts, sql::Reader& reader, const std::string& receipt_hash);
Result<RefusalReading> refusal_reading(const RightsParts& parts, sql::Reader& reader, const std::string& receipt_hash);

}  // namespace gongyou::rights
