#include "core/letters/preview_letter.hpp"

#include "core/letters/answer_view.hpp"
#include "core/letters/letter_paper.hpp"
#include "core/letters/letter_store.hpp"
#include "core/letters/serve_letter.hpp"
#include "core/letters/set_paper.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/files/giving_back.hpp"

namespace gongyou::letters {

namespace {

struct Previewed {
    Composed whole;
    Unit unit;
};

Result<Previewed> previewed(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                            const PreviewLetter& asked) {
    const auto* made = parts.templates.find(asked.kind.text());
    if (!made) return fail(wrong_field("kind", "letter.kind_unknown"));
    const auto own = actor.unit();
    auto unit = own ? UnitTree{reader}.find(*own) : std::nullopt;
    if (!unit) return fail(hidden());
    auto fields = checked_fields(*made, asked.fields);
    if (!fields) return fail(std::move(fields.error()));
    auto whole = composed(parts, *made, *std::move(fields), law_of(parts, *unit), reader.today());
    if (!whole) return fail(std::move(whole.error()));
    return Previewed{*std::move(whole), *std::move(unit)};
}

}  // namespace

api::Answer given_back(files::FileContent file) {
    return {.type = std::string{media_type(file.kind)},
            .body = std::move(file.bytes),
            .headers = files::download_headers(file.kind, file.name)};
}

Result<LetterPreview> preview_letter(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                     const PreviewLetter& asked) {
    auto found = previewed(parts, reader, actor, asked);
    if (!found) return fail(std::move(found.error()));
    const auto& made = *found->whole.made;
    LetterPreview preview{
        made.title, found->unit.name, made.layout, made.seal, made.signatures, std::move(found->whole.text), {}};
    for (const auto& field : made.fields)
        if (!field.optional && !found->whole.fields.contains(field.name)) preview.missing.push_back(field.name);
    return preview;
}

Result<api::Paper> preview_paper(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                 const PreviewLetter& asked) {
    const auto found = previewed(parts, reader, actor, asked);
    if (!found) return fail(found.error());
    const auto copy_to = found->whole.fields.find("copy_to");
    auto document = letter_paper(*found->whole.made, found->whole.text,
                                 {.issuer = found->unit.name,
                                  .number = {},
                                  .code = {},
                                  .address = {},
                                  .on = {},
                                  .copy_to = copy_to == found->whole.fields.end() ? "" : copy_to->second,
                                  .is_draft = true});
    return api::Paper{std::move(document), found->whole.made->title + ".pdf"};
}

Result<api::Paper> draft_paper(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneLetter& asked) {
    const auto letter = letter_for(reader, actor, Right::read_letter, asked.id);
    if (!letter) return fail(letter.error());
    if (!is_unissued(state_of(*letter))) return fail({FaultKind::conflict, "letter.not_a_draft"});
    return document_of(parts, reader, *letter).map([&](paper::Document made) {
        return api::Paper{std::move(made), letter->title + ".pdf"};
    });
}

Result<api::Answer> issued_paper(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                 const OneLetter& asked) {
    const auto letter = letter_for(reader, actor, Right::read_letter, asked.id);
    if (!letter) return fail(letter.error());
    if (!letter->file_id) return fail({FaultKind::conflict, "letter.no_paper"});
    return parts.files.read(reader, paper_of(letter->id), *letter->file_id).map(&given_back);
}

Result<api::Answer> letter_file(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                const OneLetterFile& asked) {
    const auto letter = letter_for(reader, actor, Right::read_letter, asked.id);
    if (!letter) return fail(letter.error());
    auto found = parts.files.read(reader, attachments_of(letter->id), asked.file_id);
    for (const auto& service : LetterStore{reader}.services_of(letter->id)) {
        if (found) break;
        found = parts.files.read(reader, proofs_of(service.id), asked.file_id);
    }
    if (!found)
        if (const auto to = letter_of_desk(reader, actor, Right::read_letter, letter->id))
            found = answer_file(parts, reader, *to, asked.file_id);
    return std::move(found).map(&given_back);
}

}  // namespace gongyou::letters
