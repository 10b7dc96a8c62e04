#include "core/people/own_session.hpp"

#include "core/organisations/unit_tree.hpp"
#include "core/people/factor_check.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"

namespace gongyou {

Result<Me> OwnSession::me(sql::Reader& reader, const FoundSession& found, std::string_view session_token) const {
    const Actor& actor = found.actor;
    const auto person = PersonStore{reader}.find(actor.id);
    if (!person) return fail({FaultKind::unauthenticated, "session.none"});
    const PersonSeals seals{parts_.keyring, parts_.tree};

    Me me;
    me.person_id = actor.id;
    me.name = actor.name;
    for (const auto& grant : actor.grants)
        if (actor.counts(grant) && std::ranges::count(me.roles, grant.role) == 0) me.roles.push_back(grant.role);
    if (const auto unit = actor.unit())
        if (auto known = UnitTree{reader}.find(*unit)) me.unit = UnitName{known->id, std::move(known->name)};
    me.token = SessionStore::anti_forgery(parts_.keyring, session_token);
    me.idle_ends_at = found.idle_ends_at;
    me.ends_at = found.ends_at;
    if (person->login && actor.channel == Channel::staff) me.login = seals.login(*person);
    if (person->phone && person->phone_proved) me.phone_masked = seals.masked_phone(*person);
    return me;
}

Result<Done> OwnSession::sign_out(sql::Tx& tx, const Actor& actor) const {
    SessionStore{tx, parts_}.end(actor.session);
    tx.after_commit([ended = parts_.sessions_ended, id = actor.id] { ended(id); });
    parts_.record(tx, {.act = "people.signed_out", .actor = actor.id, .object_id = actor.id.text()});
    return Done{};
}

Result<Done> OwnSession::sign_out_everywhere(sql::Tx& tx, const Actor& actor) const {
    SessionStore{tx, parts_}.end_all(tx, actor.id);
    parts_.record(tx, {.act = "people.signed_out_everywhere", .actor = actor.id, .object_id = actor.id.text()});
    return Done{};
}

Result<Done> OwnSession::extend(sql::Tx& tx, const Actor& actor) const {
    SessionStore{tx, parts_}.touch(actor.session, tx.now());
    return Done{};
}

Result<Kept<Done>> OwnSession::step_up(sql::Tx& tx, const Actor& actor, const GiveSecondFactor& given,
                                       const Caller& caller) const {
    auto used = actor.channel == Channel::staff ? use_factor(tx, parts_, actor.id, given.code.disclose(), caller)
                                                : Result<Done>{fail(sign_in_refused())};
    if (!used && used.error().code == sign_in_refused().code)
        used = fail({FaultKind::forbidden, "step_up.refused"});  // the session is still good: not a 401
    if (used) SessionStore{tx, parts_}.give_factor(actor.session, tx.now());
    parts_.record(tx, {.act = "people.stepped_up",
                       .actor = actor.id,
                       .object_id = actor.id.text(),
                       .result = used ? "done" : "refused"});
    return Kept<Done>{std::move(used)};
}

}  // namespace gongyou
