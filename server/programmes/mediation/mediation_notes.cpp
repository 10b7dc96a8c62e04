#include "programmes/mediation/mediation_notes.hpp"

namespace gongyou::mediation {

std::vector<std::string> signers_of(const std::vector<Signature>& signatures, const Session& session) {
    std::vector<std::string> signers;
    for (const auto& one : signatures)
        if (one.paper == minutes_paper(session.number) && one.digest == session.digest) signers.push_back(one.signer);
    return signers;
}

Result<MediationNotes> mediation_notes(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                       const OneMediation& asked) {
    const auto found = mediation_for(reader, actor, Right::read_mediation_notes, asked.id);
    if (!found) return fail(found.error());
    MediationCase file{parts, reader, asked.id};
    MediationNotes notes;
    for (const auto& contact : file.file().contacts_of(asked.id)) {
        auto words = file.contact_words(contact);
        if (!words) return fail(std::move(words.error()));
        notes.contacts.push_back({contact.party_id, contact.made_on, contact.way, contact.reached, *std::move(words)});
    }
    const auto signatures = file.file().signatures_of(asked.id);
    for (const auto& session : file.file().sessions_of(asked.id)) {
        if (!session.held) continue;
        const auto record = file.record(session);
        if (!record) return fail(record.error());
        notes.minutes.push_back({session.number, record->present.text(), record->gist.text(),
                                 record->result ? record->result->text() : "", signers_of(signatures, session)});
    }
    return notes;
}

}  // namespace gongyou::mediation
