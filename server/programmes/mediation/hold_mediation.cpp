#include "programmes/mediation/hold_mediation.hpp"

#include <algorithm>

#include "kernel/chinese_date.hpp"
#include "platform/json/write.hpp"
#include "programmes/mediation/extension.hpp"

namespace gongyou::mediation {

namespace {

/// "09:30"
bool is_a_time(std::string_view text) {
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) return false;
    return (text[0] - '0') * 10 + (text[1] - '0') < 24 && text[3] < '6';
}

Result<Session> session_numbered(sql::Session& session, const MediationId& id, std::int64_t number) {
    for (auto& one : MediationFile{session}.sessions_of(id))
        if (one.number == number) return std::move(one);
    return fail(wrong_field("session", "mediation.session_unknown"));
}

/// The last day by law, and how far it may be moved.
struct Extent {
    DatedRule by_law;
    std::optional<DatedRule> longest;
};
Result<Extent> extent_of(const MediationParts& parts, const Mediation& mediation) {
    const auto pack = parts.matters.law.pack(mediation.law);
    if (!pack) return fail(pack.error());
    const auto& calendar = parts.matters.law.calendar();
    auto last =
        last_day_of_mediation(mediation.case_kind, mediation.received_on, mediation.accepted_on, *pack, calendar);
    if (!last) return fail(std::move(last.error()));
    auto longest = longest_extension(mediation.case_kind, *last, *pack, calendar);
    if (!longest) return fail(std::move(longest.error()));
    return Extent{*std::move(last), *std::move(longest)};
}

Result<MediationStanding> kept_signature(const MediationParts& parts, sql::Tx& tx, const Actor& actor, Mediation found,
                                         MediationAct act, const std::string& signer,
                                         const std::optional<std::int32_t>& session, const Strokes& strokes) {
    if (!is_a_signature(strokes)) return fail(wrong_field("strokes", "mediation.not_a_signature"));
    const auto paper = paper_to_sign(tx, found, session);
    if (!paper) return fail(paper.error());
    keep_signature(parts, tx, found.id, paper->name, signer, paper->digest, strokes, actor.id);
    return take(parts, tx, by_staff(actor, act), std::move(found), act, {.choice = paper->name});
}

}  // namespace

void keep_signature(const MediationParts& parts, sql::Tx& tx, const MediationId& id, const std::string& paper,
                    const std::string& signer, const std::string& digest, const Strokes& strokes,
                    const std::optional<PersonId>& by_person) {
    const auto row = id.text() + "/" + paper + "/" + signer;
    MediationFile{tx}.sign({id, paper, signer, digest, tx.now(), tx.today(), by_person,
                            parts.seal().sealed("mediation_signature", "strokes", row, strokes)});
}

Result<SignedPaper> paper_to_sign(sql::Session& session, const Mediation& mediation,
                                  const std::optional<std::int32_t>& number) {
    if (number) {
        const auto found = session_numbered(session, mediation.id, *number);
        if (!found) return fail(found.error());
        if (!found->held) return fail({FaultKind::conflict, "mediation.nothing_to_sign"});
        return SignedPaper{minutes_paper(found->number), found->digest};
    }
    const auto agreement = MediationFile{session}.agreement_of(mediation.id);
    if (!agreement || state_of(mediation) != MediationState::to_sign)
        return fail({FaultKind::conflict, "mediation.nothing_to_sign"});
    return SignedPaper{std::string{agreement_paper}, agreement->digest};
}

Result<MediationStanding> plan_session(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                       const PlanSession& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::plan_session);
    if (!found) return fail(std::move(found.error()));
    if (act.starts_on < tx.today()) return fail(wrong_field("starts_on", "date.in_past"));
    if (!is_a_time(act.starts_at.text())) return fail(wrong_field("starts_at", "time.wrong"));
    MediationFile file{tx};
    const auto number = static_cast<std::int64_t>(file.sessions_of(act.id).size()) + 1;
    file.plan({.matter_id = act.id,
               .number = number,
               .held = false,
               .starts_on = act.starts_on,
               .starts_at = act.starts_at.text(),
               .minutes = std::clamp(act.minutes.value_or(90), 15, 480),
               .place = act.place.text(),
               .video = act.video ? act.video->text() : "",
               .record = "",
               .digest = ""});
    return take(parts, tx, by_staff(actor, MediationAct::plan_session), *found, MediationAct::plan_session,
                {.words = in_chinese(act.starts_on) + " " + act.starts_at.text() + " " + act.place.text()});
}

Result<MediationStanding> hold_session(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                       const HoldSession& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::hold_session);
    if (!found) return fail(std::move(found.error()));
    auto held = session_numbered(tx, act.id, act.session);
    if (!held) return fail(std::move(held.error()));
    if (held->starts_on > tx.today()) return fail(wrong_field("session", "mediation.session_to_come"));
    const SessionRecord record{.present = Paragraphs<0, 500>::trusted(act.present.text()),
                               .gist = Paragraphs<0, 4000>::trusted(act.gist.text()),
                               .result = act.result};
    const auto text = json::write_json(record);
    held->record = parts.seal().words("mediation_session", "record", row_of(act.id, held->number), text);
    held->digest = parts.seal().digest(text);
    MediationFile{tx}.hold(*held);
    return take(parts, tx, by_staff(actor, MediationAct::hold_session), *found, MediationAct::hold_session, {});
}

Result<MediationStanding> take_signature(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                         const TakeSignature& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::take_signature);
    if (!found) return fail(std::move(found.error()));
    const auto party = party_in(tx, act.id, act.party_id);
    if (!party) return fail(party.error());
    return kept_signature(parts, tx, actor, *std::move(found), MediationAct::take_signature, party->id.text(),
                          act.session, Strokes{act.strokes});
}

Result<MediationStanding> sign_as_mediator(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                           const SignAsMediator& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::sign_as_mediator);
    if (!found) return fail(std::move(found.error()));
    return kept_signature(parts, tx, actor, *std::move(found), MediationAct::sign_as_mediator,
                          std::string{the_mediator}, act.session, Strokes{act.strokes});
}

Result<MediationStanding> raise_alarm(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                      const RaiseAlarm& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::raise_alarm);
    if (!found) return fail(std::move(found.error()));
    found->urgency = matters::Urgency::red;
    return take(parts, tx, by_staff(actor, MediationAct::raise_alarm), *std::move(found), MediationAct::raise_alarm,
                {.words = act.text.text()});
}

Result<MediationStanding> recuse(const MediationParts& parts, sql::Tx& tx, const Actor& actor, const Recuse& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::recuse);
    if (!found) return fail(std::move(found.error()));
    MediationStore{tx}.exclude({act.id, actor.id, ExclusionGround::interest, tx.today()});
    return take(parts, tx, by_staff(actor, MediationAct::recuse), *std::move(found), MediationAct::recuse,
                {.words = act.text.text(), .takes_away = true});
}

Result<MediationStanding> propose_extension(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                            const ProposeExtension& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::propose_extension);
    if (!found) return fail(std::move(found.error()));
    const auto extent = extent_of(parts, *found);
    if (!extent) return fail(extent.error());
    const auto standing = standing_last_day(*found, extent->by_law);
    if (auto faults = faults_of_extension(act.until, standing, extent->longest); !faults.empty())
        return fail({FaultKind::invalid, "form.invalid", {}, std::move(faults)});
    MediationStore store{tx};
    for (auto& party : store.parties_of(act.id)) {
        party.extension_on.reset();
        store.save_party(party);
    }
    found->extension_until = act.until;
    store.save(*found);
    return take(parts, tx, by_staff(actor, MediationAct::propose_extension), *found, MediationAct::propose_extension,
                {.words = in_chinese(act.until)});
}

Result<MediationStanding> note_extension(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                         const NoteExtension& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::note_extension);
    if (!found) return fail(std::move(found.error()));
    if (!found->extension_until) return fail({FaultKind::conflict, "mediation.no_extension_proposed"});
    auto party = party_in(tx, act.id, act.party_id);
    if (!party) return fail(std::move(party.error()));
    party->extension_on = tx.today();
    MediationStore{tx}.save_party(*party);
    return take(parts, tx, by_staff(actor, MediationAct::note_extension), *found, MediationAct::note_extension,
                {.choice = std::string{name_of(party->side)}});
}

Result<MediationStanding> extend_mediation(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                           const ExtendMediation& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::extend);
    if (!found) return fail(std::move(found.error()));
    MediationStore store{tx};
    if (!found->extension_until) return fail({FaultKind::conflict, "mediation.no_extension_proposed"});
    if (!all_extend(store.parties_of(act.id))) return fail({FaultKind::conflict, "mediation.extension_not_agreed"});
    found->extended_to = found->extension_until;
    found->extension_until.reset();
    store.save(*found);
    return take(parts, tx, by_staff(actor, MediationAct::extend), *found, MediationAct::extend,
                {.words = in_chinese(*found->extended_to), .counted_from = found->extended_to});
}

Result<MediationStanding> no_agreement(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                       const NoAgreement& act) {
    return step(parts, tx, actor, act, MediationAct::no_agreement,
                {.words = act.text.text(), .outcome = MediationOutcome::failed});
}

Result<MediationStanding> mediate_again(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                        const MediateAgain& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::mediate_again);
    if (!found) return fail(std::move(found.error()));
    found->effective_on.reset();  // what was not confirmed binds no longer; a new text gets a day of its own
    found->outcome.reset();
    MediationStore{tx}.save(*found);
    return take(parts, tx, by_staff(actor, MediationAct::mediate_again), *found, MediationAct::mediate_again,
                {.words = act.text.text()});
}

}  // namespace gongyou::mediation
