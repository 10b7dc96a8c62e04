#pragma once

#include "programmes/rights/report_uploads.hpp"
#include "programmes/rights/unseal.hpp"

namespace gongyou::rights {

/// How long an original may be fetched after it was opened.
inline constexpr std::chrono::minutes original_stays_open{5};

/// A page of a PDF, asked for as a picture.
struct OneFilePage {
    ReportId id;
    FileId file_id;
    int page = 1;
};
BOOST_DESCRIBE_STRUCT(OneFilePage, (), (id, file_id, page))

/// Somebody has read the warning, and says what the file itself is needed for.
struct OpenOriginal : api::Command {
    ReportId id;
    FileId file_id;
    Purpose purpose;
};
BOOST_DESCRIBE_STRUCT(OpenOriginal, (api::Command), (id, file_id, purpose))

/// The bytes of a PDF of this report, to be read in the cage. Faults: access.not_found, file.unknown,
/// file.no_pages (a picture).
Result<std::string> pdf_of_report(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                  const OneFilePage& asked);

/// Opens the original for the actor, for `original_stays_open`; in the audit with its purpose. Faults:
/// access.not_found, file.unknown.
Result<api::Nothing> open_original(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                   const OpenOriginal& asked);
/// Faults: access.not_found, file.unknown, file.original_sealed (not opened, or some time ago).
Result<api::Answer> report_original(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                    const OneFile& asked);

}  // namespace gongyou::rights
