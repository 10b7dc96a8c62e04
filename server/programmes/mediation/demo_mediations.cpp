#include "programmes/mediation/demo_mediations.hpp"

#include <fmt/format.h>

#include <array>

#include "core/organisations/demo_agenda.hpp"
#include "programmes/mediation/arrange_mediation.hpp"
#include "programmes/mediation/demo_cases.hpp"
#include "programmes/mediation/hold_mediation.hpp"
#include "programmes/mediation/mediation_store.hpp"
#include "programmes/mediation/open_mediation.hpp"
#include "programmes/mediation/perform_mediation.hpp"
#include "programmes/mediation/settle_mediation.hpp"

namespace gongyou::mediation {

namespace {

constexpr std::array<std::string_view, 6> applicants = {"周师傅", "林师傅", "陈师傅", "吴师傅", "郑师傅", "王师傅"};

/// One mediation on its way.
struct DemoMediation {
    const DemoCase* course;
    std::size_t station;
    std::size_t until;     ///< how many of its turns are taken
    std::size_t turn = 0;  ///< the next
    std::int64_t fen = 0;
    std::string employer = {};
    std::string worker = {};
    PersonId mediator = {};
    MediationId id = {};
};

class DemoMediations {
public:
    DemoMediations(const MediationParts& parts, std::span<const DemoStation> stations, Instant now, Random& random)
        : parts_{parts}, stations_{stations}, now_{now}, random_{random}, agenda_{now, random} {}

    /// Puts down that a mediation will be applied for on that day.
    void plan(Instant at) {
        const auto& course = by_share(demo_cases(), random_);
        put_down(course, at, course.turns.size());
    }
    /// And one of each course that has come so far and no further.
    void plan_those_that_stand() {
        for (const auto& course : demo_cases())
            for (std::size_t until = 0; until <= course.turns.size(); ++until) {
                int hours = 24;
                for (std::size_t i = 0; i < until; ++i) hours += 14 + course.turns[i].after_hours * 3 / 2;
                put_down(course, now_ - std::chrono::hours{hours}, until);
            }
    }

    bool is_over() const { return agenda_.is_over(); }

    /// Does what comes next, as of its own time.
    Result<Done> go_on(sql::Tx& tx) {
        auto [at, played] = agenda_.take();
        sql::Tx then{tx.session(), at, random_};
        auto standing = played.id.is_empty() ? open(then, played) : take_turn(then, played);
        if (!standing) return fail(std::move(standing.error()));
        played.id = standing->id;
        if (played.turn < played.until) {
            const auto hours = played.course->turns[played.turn].after_hours;
            agenda_.put_down_after(at, hours, played);
        }
        return Done{};
    }

private:
    template <class All>
    const typename All::value_type& one_of(const All& all) {
        return all[random_.below(all.size())];
    }
    void put_down(const DemoCase& course, Instant at, std::size_t until) {
        const auto number = random_.below(stations_.size());
        const auto& station = stations_[number];
        agenda_.put_down(at, DemoMediation{.course = &course,
                                           .station = number,
                                           .until = until,
                                           .fen = 200'000 + 10'000 * static_cast<std::int64_t>(random_.below(180)),
                                           .employer = one_of(station.employers),
                                           .worker = std::string{one_of(applicants)} + "（演示）",
                                           .mediator = one_of(station.mediators)});
    }

    Actor by(const PersonId& person, Role role, const DemoMediation& played) const {
        return {.id = person, .grants = {{role, stations_[played.station].unit}}};
    }
    Actor desk(const DemoMediation& played) { return by(one_of(stations_[played.station].desk), Role::desk, played); }

    Result<MediationStanding> open(sql::Tx& tx, const DemoMediation& played) {
        OpenMediation asked;
        asked.category = *law::CategoryCode::read(played.course->category);
        asked.subject = *Line<2, 100>::read(played.course->subject);
        asked.facts = *Paragraphs<10, 2000>::read(played.course->facts);
        const auto add = [&](Side side, PartyKind kind, const std::string& name) {
            NewParty party{.side = side, .kind = kind, .particulars = {}, .speaks = {}};
            party.particulars.name = *Line<1, 100>::read(name);
            asked.parties.push_back(std::move(party));
        };
        add(Side::applicant, PartyKind::person, played.worker);
        add(Side::respondent, PartyKind::employer, played.employer);
        ClaimLine claim;
        claim.name = *Line<1, 40>::read(played.worker);
        claim.kind = played.course->kind;
        claim.amount_fen = played.fen;
        asked.claims.push_back(std::move(claim));
        return open_mediation(parts_, tx, desk(played), asked);
    }

    /// The command of that type for this mediation as it stands.
    template <class Command>
    static Command seen(sql::Tx& tx, const DemoMediation& played) {
        Command command;
        command.id = played.id;
        command.revision = MediationStore{tx}.find(played.id)->revision;
        return command;
    }
    template <class Command>
    static Command saying(sql::Tx& tx, const DemoMediation& played, std::string_view words) {
        auto command = seen<Command>(tx, played);
        command.text = *Words::read(words);
        return command;
    }
    template <class Command>
    static Command about(sql::Tx& tx, const DemoMediation& played, Side side) {
        auto command = seen<Command>(tx, played);
        for (const auto& party : MediationStore{tx}.parties_of(played.id))
            if (party.side == side) command.party_id = party.id;
        return command;
    }

    Result<MediationStanding> take_turn(sql::Tx& tx, DemoMediation& played) {
        const auto& turn = played.course->turns[played.turn++];
        const auto mediator = by(played.mediator, Role::mediator, played);
        const auto of_desk = desk(played);
        using enum MediationAct;
        switch (turn.act) {
            case log_contact: {
                auto act = about<LogContact>(tx, played, Side::respondent);
                act.reached = true;
                act.text = *Words::read(turn.words);
                return mediation::log_contact(parts_, tx, of_desk, act);
            }
            case note_consent:
                return mediation::note_consent(parts_, tx, of_desk, about<NoteConsent>(tx, played, Side::respondent));
            case note_refusal: {
                auto act = about<NoteRefusal>(tx, played, Side::respondent);
                act.text = *Words::read(turn.words);
                return mediation::note_refusal(parts_, tx, of_desk, act);
            }
            case accept:
                return accept_mediation(parts_, tx, of_desk, seen<AcceptMediation>(tx, played));
            case not_accept:
                return not_accept_mediation(parts_, tx, of_desk, saying<NotAcceptMediation>(tx, played, turn.words));
            case tell_refusal:
                return mediation::tell_refusal(parts_, tx, of_desk, saying<TellRefusal>(tx, played, turn.words));
            case appoint: {
                auto act = seen<AppointMediator>(tx, played);
                act.person_id = played.mediator;
                return appoint_mediator(parts_, tx, of_desk, act);
            }
            case plan_session: {
                auto act = seen<PlanSession>(tx, played);
                act.starts_on = tx.today().plus_days(1);
                act.starts_at = *Line<5, 5>::read("14:30");
                act.place = *Line<2, 100>::read(turn.words);
                return mediation::plan_session(parts_, tx, of_desk, act);
            }
            case hold_session: {
                auto act = seen<HoldSession>(tx, played);
                act.session = 1;
                act.present = *Paragraphs<2, 500>::read("双方和调解员");
                act.gist = *Paragraphs<2, 4000>::read(turn.words);
                return mediation::hold_session(parts_, tx, mediator, act);
            }
            case draft_agreement:
                return draw_up(tx, mediator, played);
            case take_signature:
                return everybody_signs(tx, mediator, played);
            case seal_agreement:
                return mediation::seal_agreement(parts_, tx, mediator, seen<SealAgreement>(tx, played));
            case no_agreement:
                return mediation::no_agreement(parts_, tx, mediator, saying<NoAgreement>(tx, played, turn.words));
            case note_withdrawal:
                return mediation::note_withdrawal(parts_, tx, of_desk, saying<NoteWithdrawal>(tx, played, turn.words));
            case close_withdrawal: {
                auto act = saying<CloseWithdrawal>(tx, played, turn.words);
                act.pressure = false;
                return mediation::close_withdrawal(parts_, tx, of_desk, act);
            }
            case begin_performance:
                return mediation::begin_performance(parts_, tx, of_desk, seen<BeginPerformance>(tx, played));
            case record_payment: {
                auto act = seen<RecordPayment>(tx, played);
                act.item = 1;
                act.amount_fen = played.fen / played.course->parts;
                act.paid_on = tx.today();
                act.proof = *Line<2, 200>::read(turn.words);
                return mediation::record_payment(parts_, tx, of_desk, act);
            }
            case file_confirmation: {
                auto act = seen<FileConfirmation>(tx, played);
                act.route = Route::judicial_confirmation;
                act.body = *Line<2, 100>::read(turn.words);
                act.both = true;
                return mediation::file_confirmation(parts_, tx, of_desk, act);
            }
            case note_confirmed: {
                auto act = seen<NoteConfirmed>(tx, played);
                act.number = *Line<2, 60>::read(turn.words);
                return mediation::note_confirmed(parts_, tx, of_desk, act);
            }
            case note_not_confirmed:
                return mediation::note_not_confirmed(parts_, tx, of_desk,
                                                     saying<NoteNotConfirmed>(tx, played, turn.words));
            case note_default:
                return mediation::note_default(parts_, tx, of_desk, saying<NoteDefault>(tx, played, turn.words));
            case advise:
                return advise_on_default(parts_, tx, of_desk, saying<AdviseOnDefault>(tx, played, turn.words));
            case inform: {
                auto act = seen<InformOfRights>(tx, played);
                act.arbitration = *Line<4, 200>::read(turn.words);
                return inform_of_rights(parts_, tx, of_desk, act);
            }
            case fulfil:
                return fulfil_mediation(parts_, tx, mediator, saying<FulfilMediation>(tx, played, turn.words));
            case archive:
                return archive_mediation(parts_, tx, of_desk, saying<ArchiveMediation>(tx, played, turn.words));
            default:
                throw std::logic_error{"no turn of a demo"};
        }
    }

    Result<MediationStanding> draw_up(sql::Tx& tx, const Actor& mediator, const DemoMediation& played) {
        auto act = seen<DraftAgreement>(tx, played);
        const auto& course = *played.course;
        AgreementItem item;
        item.kind = course.kind;
        item.what = *Line<2, 200>::read(fmt::format("支付{}", course.subject));
        item.from = *Line<1, 100>::read(played.employer);
        item.to = *Line<1, 100>::read(played.worker);
        item.amount_fen = played.fen;
        const auto first = tx.today().plus_days(course.due_in_days);
        if (course.parts == 1) item.due_on = first;
        if (course.parts > 1)
            for (int part = 0; part < course.parts; ++part)
                item.instalments.push_back({played.fen / course.parts, first.plus_days(30 * part)});
        act.items.push_back(std::move(item));
        return draft_agreement(parts_, tx, mediator, act);
    }

    /// Everybody at the table, the mediator last.
    Result<MediationStanding> everybody_signs(sql::Tx& tx, const Actor& mediator, const DemoMediation& played) {
        Stroke line;
        for (int i = 0; i < 9; ++i) line.points.push_back({100 + i * 90, 300 + (i % 3) * 120});
        for (const auto side : {Side::applicant, Side::respondent}) {
            auto act = about<TakeSignature>(tx, played, side);
            act.strokes.push_back(line);
            if (auto signed_by = take_signature(parts_, tx, mediator, act); !signed_by) return signed_by;
        }
        auto act = seen<SignAsMediator>(tx, played);
        act.strokes.push_back(line);
        return sign_as_mediator(parts_, tx, mediator, act);
    }

    const MediationParts& parts_;
    std::span<const DemoStation> stations_;
    Instant now_;
    Random& random_;
    DemoAgenda<DemoMediation> agenda_;
};

}  // namespace

Result<Done> play_demo_mediations(const MediationParts& parts, sql::Database& database,
                                  std::span<const DemoStation> stations, Instant from, int cases, int each) {
    const Instant now = parts.rights.clock.now();
    DemoMediations year{parts, stations, now, parts.rights.random};
    for (int i = 0; i < cases; ++i) year.plan(some_time(from, now, parts.rights.random));
    year.plan_those_that_stand();
    return play(database, year, each);
}

}  // namespace gongyou::mediation
