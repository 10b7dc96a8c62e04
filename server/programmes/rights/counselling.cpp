#include "programmes/rights/counselling.hpp"

#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/counselling_store.hpp"

namespace gongyou::rights {

namespace {

/// The author's id is part of the place: in anybody else's name the key does not open.
crypto::SealPlace key_place(const RightsParts& parts, const NoteId& id, const PersonId& author) {
    return {.table = "counselling_note",
            .column = "note_key",
            .record = id.text(),
            .tree = parts.matters.tree,
            .revision = author.text()};
}

crypto::SealPlace note_place(const RightsParts& parts, const NoteId& id, const PersonId& author) {
    auto place = key_place(parts, id, author);
    place.column = "note";
    return place;
}

CounsellingNote sealed_note(const RightsParts& parts, sql::Tx& tx, const PersonId& author, const NoteCounselling& act) {
    const auto& keys = parts.matters.keys;
    const auto key = keys.new_record_key();
    CounsellingNote note{
        .id = NoteId::unordered(tx.random()), .matter_id = act.id, .by_person = author, .made_on = tx.today()};
    note.note_key = keys.seal_key(key_place(parts, note.id, author), key);
    note.note = keys.seal_with(key, note_place(parts, note.id, author), act.note.text());
    return note;
}

/// In the name of the reader, not of the author written beside it.
Result<std::string> opened_note(const RightsParts& parts, const PersonId& reader, const CounsellingNote& note) {
    const auto& keys = parts.matters.keys;
    const auto key = keys.unseal_key(key_place(parts, note.id, reader), note.note_key);
    if (!key) return fail(key.error());
    return keys.unseal_with(*key, note_place(parts, note.id, reader), note.note);
}

}  // namespace

Result<ConsultationStanding> note_counselling(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                              const NoteCounselling& act) {
    if (!act.consent) return fail({FaultKind::invalid, "form.invalid", {}, {{"consent", "consent.missing"}}});
    const auto found = consultation_for_step(tx, actor, act, ConsultationAct::counsel);
    if (!found) return fail(found.error());
    return counsel_as(parts, tx, matters::By::staff(actor), *found, act);
}

Result<ConsultationStanding> counsel_as(const RightsParts& parts, sql::Tx& tx, const matters::By& by,
                                        const Consultation& found, const NoteCounselling& act) {
    auto standing = take(parts, tx, by, found, ConsultationAct::counsel, {});
    if (standing) CounsellingStore{tx}.add(sealed_note(parts, tx, by.person.value(), act));
    return standing;
}

Result<CounsellingNotes> my_counselling_notes(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                              const OneConsultation& asked) {
    const auto matter = matters::MatterStore{reader}.find(asked.id);
    if (!matter) return fail(hidden());
    auto subject = matters::subject_of(reader, *matter);
    subject.given_to = actor.id;  // a note is its author's, also when the consultation has gone to somebody else
    if (auto allowed = may(actor, Right::counsel, subject); !allowed) return fail(std::move(allowed.error()));
    CounsellingNotes notes;
    for (const auto& note : CounsellingStore{reader}.notes_by(actor.id, asked.id)) {
        auto words = opened_note(parts, actor.id, note);
        if (!words) return fail(std::move(words.error()));
        notes.items.push_back({note.id.text(), note.made_on, *std::move(words)});
    }
    return notes;
}

}  // namespace gongyou::rights
