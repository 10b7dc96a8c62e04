#pragma once

#include <map>

#include "core/api/raw_routes.hpp"
#include "programmes/legal_checkup/checkup_proof.hpp"
#include "programmes/legal_checkup/legal_checkup_command.hpp"

namespace gongyou::legal_checkup {

/// What was handed in once for one risk, as employer, desk and team read it.
struct ProofView {
    std::int64_t number = 1;
    Date given_on;
    bool by_employer = true;
    std::string words;
    std::vector<files::FileLine> files;
    std::optional<ProofAnswer> answer;
    std::optional<Date> answered_on;
    std::string reason;  ///< why it was sent back; else empty
};
BOOST_DESCRIBE_STRUCT(ProofView, (), (number, given_on, by_employer, words, files, answer, answered_on, reason))

/// The proofs of a check-up by item, the first first. Fault: seal.broken.
Result<std::map<std::int64_t, std::vector<ProofView>>> proofs_in(const CheckupParts& parts, sql::Session& session,
                                                                 const MatterId& id);

struct OneProofFile {
    MatterId id;
    FileId file_id;
};
BOOST_DESCRIBE_STRUCT(OneProofFile, (), (id, file_id))

struct OneProofPage : OneProofFile {
    int page = 1;
};
BOOST_DESCRIBE_STRUCT(OneProofPage, (OneProofFile), (page))

/// A file of a proof for whoever may see the check-up inside the union: its desk and its team. Faults:
/// access.not_found, file.unknown, those of Files::read.
Result<api::Answer> proof_file(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneProofFile& asked);
/// The same for the employer's own account.
Result<api::Answer> own_proof_file(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                   const OneProofFile& asked);
/// A PDF of a proof, to be shown page by page inside the union. Faults: as above, and file.no_pages for a picture.
Result<api::PageToRead> proof_page(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                   const OneProofPage& asked);

}  // namespace gongyou::legal_checkup
