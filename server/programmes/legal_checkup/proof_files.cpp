#include "programmes/legal_checkup/proof_files.hpp"

#include <algorithm>

#include "core/api/slow_download.hpp"
#include "platform/files/giving_back.hpp"

namespace gongyou::legal_checkup {

namespace {

/// The file, if it came with a proof of this very check-up.
Result<files::FileContent> content_of(const CheckupParts& parts, sql::Session& session, const OneProofFile& asked) {
    for (const auto& proof : ProofStore{session}.of(asked.id)) {
        const auto lines = parts.files.of(session, files_of(proof));
        if (std::ranges::count(lines, asked.file_id, &files::FileLine::id) > 0)
            return parts.files.read(session, files_of(proof), asked.file_id);
    }
    return fail({FaultKind::not_found, "file.unknown"});
}

api::Answer given_back(files::FileContent file) {
    return {.type = std::string{media_type(file.kind)},
            .body = std::move(file.bytes),
            .headers = files::download_headers(file.kind, file.name)};
}

}  // namespace

Result<std::map<std::int64_t, std::vector<ProofView>>> proofs_in(const CheckupParts& parts, sql::Session& session,
                                                                 const MatterId& id) {
    std::map<std::int64_t, std::vector<ProofView>> by_item;
    for (const auto& proof : ProofStore{session}.of(id)) {
        const auto row = row_of(id, proof.number);
        auto words = parts.seal().opened_words("legal_checkup_proof", "words", row, proof.words);
        auto reason = parts.seal().opened_words("legal_checkup_proof", "reason", row, proof.reason);
        if (!words) return fail(std::move(words.error()));
        if (!reason) return fail(std::move(reason.error()));
        by_item[proof.item].push_back({proof.number, proof.given_on, proof.by_employer, *std::move(words),
                                       parts.files.of(session, files_of(proof)), proof.answer, proof.answered_on,
                                       *std::move(reason)});
    }
    return by_item;
}

Result<api::Answer> proof_file(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneProofFile& asked) {
    if (const auto found = checkup_inside(reader, actor, asked.id); !found) return fail(found.error());
    return content_of(parts, reader, asked).map(&given_back);
}

Result<api::Answer> own_proof_file(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                   const OneProofFile& asked) {
    if (const auto found = checkup_of_own(reader, actor, asked.id); !found) return fail(found.error());
    return content_of(parts, reader, asked).map(&given_back);
}

Result<api::PageToRead> proof_page(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                   const OneProofPage& asked) {
    if (const auto found = checkup_inside(reader, actor, asked.id); !found) return fail(found.error());
    auto file = content_of(parts, reader, asked);
    if (!file) return fail(std::move(file.error()));
    if (file->kind != files::FileKind::pdf) return fail({FaultKind::not_found, "file.no_pages"});
    return api::PageToRead{std::move(file->bytes), asked.page};
}

api::Routes proof_file_routes(const CheckupParts& parts, api::PageReading& reading) {
    constexpr auto inside = only(Role::desk, Role::supervisor);
    api::Routes routes;
    routes.push_back(api::download(api::get, "/api/desk/legal-checkups/{id}/proofs/{file_id}", inside,
                                   [&parts](sql::Reader& reader, const Actor& actor, const OneProofFile& asked) {
                                       return proof_file(parts, reader, actor, asked);
                                   })
                         .called("A file that shows an item to be put right"));
    routes.push_back(api::slow_download(
                         "/api/desk/legal-checkups/{id}/proofs/{file_id}/pages/{page}", inside, reading.on,
                         [&parts](sql::Reader& reader, const Actor& actor, const OneProofPage& asked) {
                             return proof_page(parts, reader, actor, asked);
                         },
                         [&reading](const api::PageToRead& wanted) { return api::picture_of(reading, wanted); })
                         .called("A page of such a file as a picture"));
    routes.push_back(api::download(api::get, "/api/employer/legal-checkups/{id}/proofs/{file_id}",
                                   only(Role::employer_hr),
                                   [&parts](sql::Reader& reader, const Actor& actor, const OneProofFile& asked) {
                                       return own_proof_file(parts, reader, actor, asked);
                                   })
                         .called("A file that the employer handed in"));
    return routes;
}

}  // namespace gongyou::legal_checkup
