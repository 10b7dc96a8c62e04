#include "core/referrals/move_referral.hpp"

#include <algorithm>

#include "core/matters/kept_from_store.hpp"
#include "core/matters/matter_store.hpp"
#include "core/referrals/answer_clock.hpp"
#include "core/referrals/referral_store.hpp"

namespace gongyou::referrals {

namespace {

std::string_view audited_as(ReferralAct act) {
    switch (act) {
        case ReferralAct::send:
            return "referral.send";
        case ReferralAct::receive:
            return "referral.receive";
        case ReferralAct::accept:
            return "referral.accept";
        case ReferralAct::refuse:
            return "referral.refuse";
        case ReferralAct::report:
            return "referral.report";
        case ReferralAct::lengthen:
            return "referral.lengthen";
        case ReferralAct::close:
            return "referral.close";
        case ReferralAct::recall:
            return "referral.recall";
    }
    return "";
}

Subject lies_at(sql::Session& session, const Referral& referral, const UnitId& unit) {
    const auto matter = matters::MatterStore{session}.find(referral.matter_id);
    auto subject = subject_at(session, unit, matter ? matter->employer_id : std::nullopt);
    subject.employer_unknown = !subject.employer;
    subject.kept_from = matters::KeptFromStore{session}.of(referral.matter_id);
    return subject;
}

void enter_event(const ReferralParts& parts, sql::Tx& tx, const Referral& referral, const Move& move) {
    ReferralStore{tx}.add_event({.referral_id = referral.id,
                                 .number = referral.revision,
                                 .act = std::string{name_of(move.act)},
                                 .state = referral.state,
                                 .made_at = tx.now(),
                                 .by_person = move.by,
                                 .way = move.way ? std::string{name_of(*move.way)} : "",
                                 .return_id = move.return_id,
                                 .words = parts.seal().sealed_event(referral.id, referral.revision, move.words)});
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = move.by.text(),
                            .role = move.role,
                            .act = audited_as(move.act),
                            .object_kind = "referral",
                            .object_id = referral.id.text()});
}

}  // namespace

const ReferralSource* ReferralParts::source_of(const matters::Matter& matter) const {
    const auto found = std::ranges::find(sources, matter.kind, &ReferralSource::matter_kind);
    return found == sources.end() ? nullptr : &*found;
}

ReferralStanding standing_of(const Referral& referral) { return {referral.id, state_of(referral), referral.revision}; }

Subject sent_from(sql::Session& session, const Referral& referral) {
    return lies_at(session, referral, referral.unit_id);
}

Subject sent_to(sql::Session& session, const Referral& referral) {
    return lies_at(session, referral, referral.office_id);
}

Result<Referral> referral_for(sql::Session& session, const Actor& actor, Right right, const ReferralId& id) {
    auto found = ReferralStore{session}.find(id);
    if (!found) return fail(hidden());
    if (auto allowed = may(actor, right, sent_from(session, *found)); !allowed) return fail(std::move(allowed.error()));
    return *std::move(found);
}

Result<Referral> referral_to_move(sql::Session& session, const Actor& actor, const ReferralId& id,
                                  std::int64_t revision) {
    auto found = referral_for(session, actor, Right::send_referral, id);
    if (found && found->revision != revision) return fail({FaultKind::conflict, "referral.changed_meanwhile"});
    return found;
}

Result<Referral> in_mailbox(sql::Session& session, const Actor& actor, Right right, const ReferralId& id, Date today) {
    auto found = ReferralStore{session}.find(id);
    if (!found || !is_open_to_the_office(*found, today)) return fail(hidden());
    if (auto allowed = may(actor, right, sent_to(session, *found)); !allowed) return fail(std::move(allowed.error()));
    return *std::move(found);
}

Result<Referral> moved(const ReferralParts& parts, sql::Tx& tx, Referral referral, const Move& move) {
    const auto state = state_of(referral);
    const auto step = matters::step_for(referral_procedure, state, move.act, matters::Taker::Kind::staff);
    if (!step) return fail(step.error());
    referral.state = name_of((*step)->to.value_or(state));
    auto saved = ReferralStore{tx}.save(std::move(referral));
    if (!saved) return saved;
    enter_event(parts, tx, *saved, move);
    if (auto set = set_answer_clock(parts, tx, saved->matter_id); !set) return fail(std::move(set.error()));
    return saved;
}

void enter_sending(const ReferralParts& parts, sql::Tx& tx, const Referral& referral, const Move& move) {
    enter_event(parts, tx, referral, move);
}

}  // namespace gongyou::referrals
