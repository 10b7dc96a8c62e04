#include "programmes/mediation/party_view.hpp"

#include <algorithm>
#include <tuple>

#include "core/matters/clock_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "programmes/mediation/calendar_entry.hpp"
#include "programmes/mediation/mediation_notes.hpp"
#include "programmes/mediation/mediator_check.hpp"
#include "programmes/mediation/signing.hpp"

namespace gongyou::mediation {

namespace {

/// What a party is told of: what was done with the case, not who was told to do it or what colleagues noted.
bool is_told_to_parties(const matters::MatterEvent& event) {
    using enum MediationAct;
    for (const auto act : {note, log_contact, exclude_mediator, raise_alarm, recuse, note_default, reject_mediator})
        if (event.act == name_of(act)) return false;
    return true;
}

/// Words that the desk's form says are read by both sides.
bool is_written_to_parties(const matters::MatterEvent& event) {
    using enum MediationAct;
    for (const auto act : {not_accept, tell_refusal, no_agreement, note_not_confirmed, advise, inform})
        if (event.act == name_of(act)) return !event.words.empty();
    return false;
}

/// By when it ends, or when the next payment is due: what the house has to do by a day is no day of the parties, and
/// the days of the two routes stand with the routes.
bool concerns_parties(std::string_view clock) {
    for (const auto code :
         {clocks::ordinary, clocks::one_stop, clocks::court_assigned, clocks::extended, clocks::performance})
        if (clock == code) return true;
    return false;
}

/// The next day of a clock that concerns the parties, and not only the house.
std::optional<NextMediationDay> next_day_of(sql::Session& session, const MediationId& id) {
    for (const auto& clock : matters::ClockStore{session}.of(id))
        if (clock.state == matters::ClockState::running && concerns_parties(clock.code))
            return NextMediationDay{clock.code, clock.due_on, clock.statutory, clock.estimate};
    return std::nullopt;
}

/// Gathers one party's view of one mediation.
class PartyPage {
public:
    PartyPage(const MediationParts& parts, sql::Reader& reader, const PartyHere& here)
        : parts_{parts}, reader_{reader}, here_{here}, file_{parts, reader, here.mediation.id} {}

    Result<PartyProgress> page() {
        const auto unit = UnitTree{reader_}.find(here_.mediation.unit_id);
        progress_ = {.state = state_of(here_.mediation),
                     .side = here_.party.side,
                     .title = here_.mediation.title,
                     .subject = here_.mediation.subject,
                     .received_on = here_.mediation.received_on,
                     .unit_name = unit ? unit->name : "",
                     .unit_phone = unit ? unit->phone : "",
                     .sessions = sessions_in(file_, here_.mediation.id),
                     .next = next_day_of(reader_, here_.mediation.id)};
        if (here_.mediation.assigned_to)
            progress_.mediator = Staff{reader_, parts_.people}.name_of(*here_.mediation.assigned_to);
        for (const auto add : {&PartyPage::add_agreement, &PartyPage::add_parties, &PartyPage::add_claims,
                               &PartyPage::add_minutes, &PartyPage::add_what_follows})
            if (auto added = (this->*add)(); !added) return fail(std::move(added.error()));
        add_steps();
        add_mediators();
        return std::move(progress_);
    }

private:
    Result<Done> add_agreement() {
        auto agreement = agreement_in(file_, here_.mediation, reader_.today());
        if (!agreement) return fail(std::move(agreement.error()));
        progress_.agreement = *std::move(agreement);
        if (const auto kept = file_.file().agreement_of(here_.mediation.id)) progress_.agreement_digest = kept->digest;
        // a text that is being changed is nobody's to read yet
        if (progress_.state == MediationState::mediating) {
            progress_.agreement.reset();
            progress_.agreement_digest.reset();
        }
        return Done{};
    }

    Result<Done> add_parties() {
        const auto signatures = file_.file().signatures_of(here_.mediation.id);
        const auto digest = progress_.agreement_digest.value_or("");
        for (const auto& party : MediationStore{reader_}.parties_of(here_.mediation.id)) {
            const auto who = file_.particulars(party);
            if (!who) return fail(who.error());
            const bool has_signed = std::ranges::any_of(signatures, [&](const Signature& one) {
                return one.paper == agreement_paper && one.signer == party.id.text() && one.digest == digest;
            });
            progress_.parties.push_back({party.side, who->name.text(), party.id == here_.party.id,
                                         party.consented_on.has_value(), party.extension_on.has_value(), has_signed});
            if (party.id == here_.party.id) my_name_ = who->name.text();
        }
        return Done{};
    }

    Result<Done> add_claims() {
        const auto claims = file_.claims();
        if (!claims) return fail(claims.error());
        progress_.claimed_fen = claimed_in_all(*claims).amount;
        for (const auto& claim : *claims)
            if (claim.name.text() == my_name_) progress_.claims.push_back(claim);
        return Done{};
    }

    /// Whoever sat at the table reads its minutes.
    Result<Done> add_minutes() {
        const auto signatures = file_.file().signatures_of(here_.mediation.id);
        for (const auto& session : file_.file().sessions_of(here_.mediation.id)) {
            if (!session.held) continue;
            const auto record = file_.record(session);
            if (!record) return fail(record.error());
            const auto signers = signers_of(signatures, session);
            progress_.minutes.push_back({session.number, session.starts_on, record->gist.text(),
                                         record->result ? record->result->text() : "", session.digest,
                                         std::ranges::count(signers, here_.party.id.text()) > 0});
        }
        return Done{};
    }

    Result<Done> add_what_follows() {
        auto time = time_of(parts_, here_.mediation);
        if (!time) return fail(std::move(time.error()));
        progress_.time = *std::move(time);
        const auto pack = parts_.matters.law.pack(here_.mediation.law);
        if (!pack) return fail(pack.error());
        const auto& calendar = parts_.matters.law.calendar();
        if (here_.mediation.effective_on) {
            auto routes = routes_of(*here_.mediation.effective_on, reader_.today(), *pack, calendar);
            if (!routes) return fail(std::move(routes.error()));
            progress_.routes = *std::move(routes);
        }
        const bool unkept = progress_.state == MediationState::unperformed || progress_.state == MediationState::failed;
        if (unkept && progress_.agreement)
            progress_.default_ways = ways_on_default(progress_.agreement->terms, progress_.agreement->parts,
                                                     was_confirmed(file_, here_.mediation.id), *pack, calendar);
        using enum MediationState;
        const bool is_over_without =
            mediation_table::States{failed, declined, not_accepted, withdrawn, closed}.has(progress_.state);
        if (!is_over_without || here_.mediation.outcome == name_of(MediationOutcome::paid)) return Done{};
        auto advice = advice_of(parts_, here_.mediation, progress_.agreement.has_value(), reader_.today());
        if (!advice) return fail(std::move(advice.error()));
        if (here_.party.side == Side::respondent) advice->safe_days.clear();  // they are the worker's
        progress_.advice = *std::move(advice);
        return Done{};
    }

    void add_steps() {
        for (auto& event : matters::MatterStore{reader_}.events_of(here_.mediation.id)) {
            if (!is_told_to_parties(event)) continue;
            auto words = is_written_to_parties(event) ? std::optional{std::move(event.words)} : std::nullopt;
            progress_.steps.push_back({std::move(event.act), event.made_on, std::move(words)});
        }
        for (const auto* step :
             matters::steps_from(mediation_procedure, progress_.state, matters::Taker::Kind::reporter)) {
            if (step->act == MediationAct::withdraw && here_.party.side != Side::applicant) continue;
            if (step->act == MediationAct::agree && here_.party.consented_on) continue;
            if (step->act == MediationAct::agree_extension &&
                (!here_.mediation.extension_until || here_.party.extension_on))
                continue;
            progress_.can.push_back(step->act);
        }
    }

    void add_mediators() {
        using enum MediationState;
        if (progress_.state != accepted && progress_.state != mediating) return;
        Staff staff{reader_, parts_.people};
        const auto parties = MediationStore{reader_}.parties_of(here_.mediation.id);
        std::int32_t place = 0;
        for (const auto& one : candidates_for(reader_, here_.mediation, parties))
            if (!one.against)
                progress_.mediators.push_back({++place, staff.name_of(one.id), here_.party.wants_mediator == one.id,
                                               here_.mediation.assigned_to == one.id});
    }

    const MediationParts& parts_;
    sql::Reader& reader_;
    const PartyHere& here_;
    MediationCase file_;
    PartyProgress progress_;
    std::string my_name_;
};

Result<CalendarFile> calendar_of(const MediationParts& parts, sql::Reader& reader, const MediationId& id,
                                 std::int64_t number) {
    for (const auto& session : MediationFile{reader}.sessions_of(id))
        if (session.number == number)
            return CalendarFile{calendar_text({.id = parts.seal().digest(row_of(id, number)),
                                               .on = session.starts_on,
                                               .at = session.starts_at,
                                               .minutes = static_cast<int>(session.minutes),
                                               .place = session.place,
                                               .video = session.video,
                                               .made_at = reader.now()})};
    return fail(wrong_field("session", "mediation.session_unknown"));
}

}  // namespace

Result<PartyProgress> behind_code(const MediationParts& parts, sql::Reader& reader, const std::string& code_hash) {
    const auto here = party_here(reader, code_hash, reader.today());
    if (here) return PartyPage{parts, reader, *here}.page();
    // what is not there takes as long as what is: another one is read, and nothing of it leaves this function
    if (const auto other = MediationStore{reader}.stand_in())
        if (auto mediation = MediationStore{reader}.find(other->matter_id)) {
            const PartyHere stand_in{*other, *std::move(mediation)};
            std::ignore = PartyPage{parts, reader, stand_in}.page();
        }
    return fail(here.error());
}

Result<CalendarFile> calendar_for_party(const MediationParts& parts, sql::Reader& reader, const SessionByCode& asked) {
    const auto here = party_here(reader, asked.hash, reader.today());
    if (!here) return fail(here.error());
    return calendar_of(parts, reader, here->mediation.id, asked.session);
}

Result<CalendarFile> calendar_for_staff(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                        const OneSession& asked) {
    const auto found = mediation_for(reader, actor, Right::read_mediation, asked.id);
    if (!found) return fail(found.error());
    return calendar_of(parts, reader, asked.id, asked.number);
}

}  // namespace gongyou::mediation
