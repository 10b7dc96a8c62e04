#include "programmes/mediation/print_minutes.hpp"

#include <algorithm>

#include "core/letters/compose_letter.hpp"
#include "core/letters/letter_paper.hpp"
#include "programmes/mediation/paper_drafts.hpp"

namespace gongyou::mediation {

Result<paper::Document> minutes_document(const MediationParts& parts, const letters::LetterParts& forms,
                                         sql::Session& session, const Mediation& mediation, const Session& held) {
    const auto* made = forms.templates.find("mediation_minutes");
    if (!made) return fail({FaultKind::conflict, "letter.kind_unknown", {{"kind", "mediation_minutes"}}});
    const auto facts = paper_facts(parts, session, mediation);
    if (!facts) return fail(facts.error());
    const auto record = MediationCase{parts, session, mediation.id}.record(held);
    if (!record) return fail(record.error());
    letters::Filled fields;
    for (const auto& [name, value] : minutes_fields(*facts, held, *record, facts->mediator))
        fields.emplace(name, value);
    const auto whole = letters::composed(forms, *made, std::move(fields), mediation.law, held.starts_on);
    if (!whole) return fail(whole.error());
    return letters::letter_paper(*made, whole->text,
                                 {.issuer = facts->organisation,
                                  .number = "第" + std::to_string(held.number) + "次调解",
                                  .code = {},
                                  .address = {},
                                  .on = {},
                                  .copy_to = {},
                                  .is_draft = false});
}

Result<api::Paper> minutes_of_session(const MediationParts& parts, const letters::LetterParts& forms,
                                      sql::Reader& reader, const Actor& actor, const PrintMinutes& asked) {
    const auto found = mediation_for(reader, actor, Right::read_mediation_notes, asked.id);
    if (!found) return fail(found.error());
    for (const auto& one : MediationFile{reader}.sessions_of(asked.id))
        if (one.held && one.number == asked.session)
            return minutes_document(parts, forms, reader, *found, one).map([](paper::Document document) {
                return api::Paper{std::move(document), "调解笔录.pdf"};
            });
    return fail(wrong_field("session", "mediation.session_unknown"));
}

Result<Done> note_minutes(const MediationParts& parts, sql::Tx& tx, const Actor& actor, const PrintMinutes& asked) {
    if (const auto found = mediation_for(tx, actor, Right::read_mediation_notes, asked.id); !found)
        return fail(found.error());
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "mediator",
                                    .act = "mediation.minutes_printed",
                                    .object_kind = "mediation",
                                    .object_id = asked.id.text(),
                                    .purpose = asked.purpose.text()});
    return Done{};
}

}  // namespace gongyou::mediation
