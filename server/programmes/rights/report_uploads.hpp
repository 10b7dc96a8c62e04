#pragma once

#include "core/api/raw_routes.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// A photo or PDF, sent before the report that will claim it.
struct NewUpload {
    Line<1, 255> name;  ///< as the sender's device calls it; its ending is looked at, and it is not kept
};
BOOST_DESCRIBE_STRUCT(NewUpload, (), (name))

struct OneFile {
    ReportId id;
    FileId file_id;
};
BOOST_DESCRIBE_STRUCT(OneFile, (), (id, file_id))

/// Looks at the bytes, seals them and puts them on disk; off the writer. Faults: file.*, storage.*.
Result<files::PreparedUpload> prepare_upload(const RightsParts& parts, const api::Caller& caller,
                                             const NewUpload& asked);
Result<api::Answered<files::UploadReceipt>> keep_upload(const RightsParts& parts, sql::Tx& tx,
                                                        const files::PreparedUpload& ready);

/// Makes the uploads part of the report. Faults by field: upload.unknown, upload.too_many, upload.together_too_large.
Result<Done> claim_uploads(const RightsParts& parts, sql::Tx& tx, const Report& report,
                           const std::vector<UploadId>& uploads);
/// `report` as in the store.
Result<std::vector<files::FileLine>> files_of(const RightsParts& parts, sql::Session& session, const Report& report);
/// The bytes of one of them. Whoever calls has asked the gate. Faults: file.unknown, file.gone.
Result<files::FileContent> content_of(const RightsParts& parts, sql::Session& session, const Report& report,
                                      const FileId& file);
/// A file with its bytes, for who may read its report (security.md AZ-3). Faults: access.not_found, file.unknown.
Result<files::FileContent> content_of(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                      const OneFile& asked);
/// A photo, which holds nothing but what can be seen. Faults: access.not_found, file.unknown; file.original_sealed for
/// a PDF: it is shown page by page, and opens as it came after a warning only (security.md AN-7).
Result<api::Answer> report_file(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                const OneFile& asked);

}  // namespace gongyou::rights
