#include "core/people/recovery.hpp"

#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "platform/crypto/password_rules.hpp"

namespace gongyou {

namespace {

Fault recovery_refused() { return {FaultKind::unauthenticated, "recovery.refused"}; }

}  // namespace

Result<Private<std::string>> Recovery::look_up(sql::Reader& reader, const BeginRecovery& asked) const {
    const auto opened = OpenCodes{reader, parts_}.find(CodePurpose::recovery, asked.token.disclose(), reader.now());
    if (!opened) return fail(recovery_refused());
    const auto person = PersonStore{reader}.find(opened->person_id.value());
    if (!person) return fail(recovery_refused());
    return Private<std::string>{PersonSeals{parts_.keyring, parts_.tree}.login(*person)};
}

Result<PreparedRecovery> Recovery::prepare(const BeginRecovery& asked, const Private<std::string>& own_login) const {
    const auto& password = asked.password.disclose().text();
    if (auto wrong = crypto::password_fault(password, {.login = own_login.disclose()}))
        return fail({FaultKind::invalid, "form.invalid", {}, {*std::move(wrong)}});
    return PreparedRecovery{asked.token.disclose(), parts_.hasher.hash(password)};
}

Result<TicketIssued> Recovery::begin(sql::Tx& tx, const PreparedRecovery& prepared) const {
    OpenCodes codes{tx, parts_};
    const auto opened = codes.find(CodePurpose::recovery, prepared.token, tx.now());
    if (!opened || !codes.use(opened->digest, tx.now())) return fail(recovery_refused());

    Tickets tickets{tx, parts_};
    TicketIssued issued{fresh_token(tx.random())};
    TicketRow ticket;
    ticket.token_digest = tickets.digest_of(issued.token);
    ticket.purpose = TicketPurpose::recovery;
    ticket.person_id = opened->person_id;
    ticket.ends_at = tx.now() + parts_.lifetimes.ticket;
    ticket.tries_left = parts_.lifetimes.tries;
    ticket.password = prepared.password_hash;
    tickets.put(ticket);
    parts_.record(tx, {.act = "people.recovery_begun", .actor = {}, .object_id = opened->person_id->text()});
    return issued;
}

}  // namespace gongyou
