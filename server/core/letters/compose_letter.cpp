#include "core/letters/compose_letter.hpp"

#include "core/letters/letter_addressees.hpp"
#include "core/letters/letter_digest.hpp"

namespace gongyou::letters {

Result<Composed> composed(const LetterParts& parts, const LetterTemplate& made, Filled fields,
                          const law::FrozenLaw& law, Date day) {
    const auto pack = parts.law.pack(law);
    if (!pack) return fail(pack.error());
    auto text = letter_text(made, fields, LetterLaw{*pack, parts.articles, day});
    if (!text) return fail(std::move(text.error()));
    return Composed{&made, std::move(fields), *std::move(text)};
}

Result<Composed> composed(const LetterParts& parts, const Letter& letter) {
    const auto* made = parts.templates.find(letter.kind);
    if (!made) return fail({FaultKind::conflict, "letter.kind_unknown", {{"kind", letter.kind}}});
    auto fields = parts.seal().opened_fields(letter);
    if (!fields) return fail(std::move(fields.error()));
    return composed(parts, *made, *std::move(fields), letter.law, letter.drafted_on);
}

law::FrozenLaw law_of(const LetterParts& parts, const Unit& unit) {
    return parts.law.pack(law::Place::read(unit.area_code).value_or(law::Place{})).frozen();
}

std::vector<FileId> attached_to(const LetterParts& parts, sql::Session& session, const LetterId& id) {
    std::vector<FileId> files;
    for (const auto& file : parts.files.of(session, attachments_of(id))) files.push_back(file.id);
    return files;
}

Result<std::string> digest_of(const LetterParts& parts, sql::Session& session, const Letter& letter) {
    const auto whole = composed(parts, letter);
    if (!whole) return fail(whole.error());
    return letter_digest(letter, whole->fields, whole->text, attached_to(parts, session, letter.id),
                         LetterAddressees{session}.of(letter.id));
}

}  // namespace gongyou::letters
