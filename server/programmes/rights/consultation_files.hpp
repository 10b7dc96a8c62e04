#pragma once

#include <vector>

#include "core/api/raw_routes.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/consultation.hpp"
#include "programmes/rights/report_uploads.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

using ConsultationUploads = List<UploadId, 10>;

/// A file beside a question, an answer, or what was asked again.
struct ConsultationFile {
    FileId id;
    std::string name;  ///< the desk's files keep theirs; the asker's go by number: names tell who sent them (AN-7)
    files::FileKind kind = files::FileKind::jpeg;
    std::int64_t size = 0;
    std::int64_t number = 0;  ///< of the event it came with; 1: the question
};
BOOST_DESCRIBE_STRUCT(ConsultationFile, (), (id, name, kind, size, number))

/// A file of a consultation, asked for at the desk.
struct OneConsultationFile {
    ConsultationId id;
    FileId file_id;
};
BOOST_DESCRIBE_STRUCT(OneConsultationFile, (), (id, file_id))

/// A photo or PDF of the desk, sent before the answer that will claim it. It keeps its name: the asker reads it.
/// Faults: file.*, storage.*.
Result<files::PreparedUpload> prepare_desk_upload(const RightsParts& parts, const api::Caller& caller,
                                                  const NewUpload& asked);

/// Makes the uploads part of event `number` of the consultation. Faults by field: upload.unknown, upload.too_many,
/// upload.together_too_large.
Result<Done> claim_files(const RightsParts& parts, sql::Tx& tx, const Consultation& consultation, std::int64_t number,
                         const std::vector<UploadId>& uploads);

/// All its files, in the order in which they came.
Result<std::vector<ConsultationFile>> files_of(const RightsParts& parts, sql::Session& session,
                                               const Consultation& consultation);

/// What the asker sent goes with what was asked: it becomes part of `report`, in the same order, and the consultation
/// has it no longer. How many files. Fault: seal.broken.
Result<std::int64_t> hand_files_to(const RightsParts& parts, sql::Tx& tx, const Consultation& consultation,
                                   const Report& report);

/// One file, for who may read the consultation (security.md AZ-3). Faults: access.not_found, file.unknown.
Result<api::Answer> consultation_file(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                      const OneConsultationFile& asked);

/// One file, for the holder of the receipt.
struct FileBehindReceipt {
    Private<Line<1, 60>> receipt;
    FileId file_id;
};
BOOST_DESCRIBE_STRUCT(FileBehindReceipt, (), (receipt, file_id))
struct FileByHash {
    std::string hash;
    FileId file_id;
};
/// Faults: receipt.unknown, file.unknown.
Result<api::Answer> file_behind_receipt(const RightsParts& parts, sql::Reader& reader, const FileByHash& asked);

}  // namespace gongyou::rights
