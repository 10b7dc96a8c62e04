#include "core/letters/set_paper.hpp"

#include "core/letters/compose_letter.hpp"
#include "core/letters/issue_letter.hpp"
#include "core/letters/keep_stamp.hpp"
#include "core/letters/letter_file.hpp"
#include "core/letters/letter_procedure.hpp"
#include "core/letters/letter_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/json/write.hpp"
#include "platform/paper/pdf.hpp"

namespace gongyou::letters {

namespace {

struct ToSet {
    Letter letter;
    std::string issuer;
    paper::Document document;
};

Result<ToSet> to_set(const LetterParts& parts, sql::Reader& reader, const LetterId& id) {
    auto letter = LetterStore{reader}.find(id);
    if (!letter) return fail({FaultKind::not_found, "letter.unknown"});
    auto document = document_of(parts, reader, *letter);
    if (!document) return fail(std::move(document.error()));
    const auto unit = UnitTree{reader}.find(letter->unit_id);
    return ToSet{*std::move(letter), unit->name, *std::move(document)};
}

/// The bytes as they leave the house: the paper with its signed statement behind it.
std::string signed_paper(const LetterParts& parts, const ToSet& ready) {
    auto pdf = paper::pdf(ready.document);
    const auto& letter = ready.letter;
    const auto statement = json::write_json(LetterStatement{.version = 1,
                                                            .code = StatedWords::trusted(letter.code.value()),
                                                            .number = StatedWords::trusted(letter.number_text.value()),
                                                            .title = StatedWords::trusted(letter.title),
                                                            .issuer = StatedWords::trusted(ready.issuer),
                                                            .issued_on = letter.issued_on.value(),
                                                            .content = StatedDigest::trusted(letter.digest),
                                                            .paper = StatedDigest::trusted(crypto::sha256_hex(pdf))});
    return with_statement(std::move(pdf), statement, parts.keys.sign(letter_signing, statement));
}

Result<jobs::Finish> set_paper(const LetterParts& parts, sql::Database& database, const LetterId& id) {
    const auto ready = database.read([&](sql::Reader& reader) { return to_set(parts, reader, id); });
    if (!ready) return fail(ready.error());
    if (ready->letter.file_id || !ready->letter.code) return jobs::Finish{};  // done already
    auto bytes = signed_paper(parts, *ready);
    const auto digest = crypto::sha256_hex(bytes);
    const files::AcceptedFile file{files::FileKind::pdf, files::FileName::trusted(ready->letter.title + ".pdf"),
                                   std::move(bytes)};
    const auto upload = parts.files.prepare(file, parts.clock.today(), parts.random);
    if (!upload) return fail(upload.error());
    return jobs::Finish{[&parts, id, digest, upload = *upload](sql::Tx& tx) -> Result<Done> {
        const auto found = LetterStore{tx}.find(id);
        if (!found || found->file_id) return Done{};  // another server was faster; the bytes go as nobody's
        if (const auto kept = parts.files.keep_upload(tx, upload); !kept) return fail(kept.error());
        const auto claimed = parts.files.claim(tx, {upload.id}, paper_of(id));
        if (!claimed) return fail(claimed.error());
        LetterStore{tx}.keep_paper(id, claimed->front(), digest);
        return Done{};
    }};
}

}  // namespace

Result<paper::Document> document_of(const LetterParts& parts, sql::Session& session, const Letter& letter) {
    const auto whole = composed(parts, letter);
    if (!whole) return fail(whole.error());
    const auto unit = UnitTree{session}.find(letter.unit_id);
    const auto copy_to = whole->fields.find("copy_to");
    auto stamp = stamp_on(parts, session, letter);
    if (!stamp) return fail(std::move(stamp.error()));
    return letter_paper(*whole->made, whole->text,
                        {.issuer = unit->name,
                         .number = letter.number_text.value_or(""),
                         .code = letter.code.value_or(""),
                         .address = parts.public_address + "/#/verify",
                         .on = letter.issued_on,
                         .copy_to = copy_to == whole->fields.end() ? "" : copy_to->second,
                         .is_draft = is_unissued(state_of(letter)),
                         .stamp = *std::move(stamp)});
}

jobs::Handler paper_handler(const LetterParts& parts, sql::Database& database) {
    return {.work = [&parts, &database](std::span<const jobs::Job> due) -> Result<jobs::Finish> {
        return set_paper(parts, database, LetterId::trusted(due.front().payload));
    }};
}

}  // namespace gongyou::letters
