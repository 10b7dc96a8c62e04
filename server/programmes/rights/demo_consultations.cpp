#include "programmes/rights/demo_consultations.hpp"

#include <fmt/format.h>

#include "core/organisations/demo_agenda.hpp"
#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/convert_consultation.hpp"
#include "programmes/rights/counselling.hpp"
#include "programmes/rights/demo_advice.hpp"
#include "programmes/rights/open_consultation.hpp"

namespace gongyou::rights {

namespace {

/// One consultation on its way through its story.
struct AskedInvented {
    const DemoQuestion* story;
    std::size_t station;
    std::size_t until;     ///< how many of its steps are taken
    std::size_t step = 0;  ///< the next
    ConsultationId id = {};
};

class DemoConsultations {
public:
    DemoConsultations(const RightsParts& parts, std::span<const DemoStation> stations, Instant now, Random& random)
        : parts_{parts}, stations_{stations}, now_{now}, random_{random}, agenda_{now, random} {}

    /// Puts down that a question will be asked on that day.
    void plan(Instant at) {
        const auto& story = by_share(demo_questions(), random_);
        put_down(story, at, story.steps.size());
    }
    /// And one of each story that has come so far and no further.
    void plan_those_that_stand() {
        for (const auto& story : demo_questions())
            for (std::size_t until = 0; until <= story.steps.size(); ++until) {
                int hours = 24;
                for (std::size_t i = 0; i < until; ++i) hours += 24 + story.steps[i].after_hours * 3 / 2;
                put_down(story, now_ - std::chrono::hours{hours}, until);
            }
    }

    bool is_over() const { return agenda_.is_over(); }

    /// Does what comes next, as of its own time.
    Result<Done> go_on(sql::Tx& tx) {
        auto [at, asked] = agenda_.take();
        sql::Tx then{tx.session(), at, random_};
        if (asked.id.is_empty()) {
            auto opened = ask(then, asked);
            if (!opened) return fail(std::move(opened.error()));
            asked.id = *std::move(opened);
        } else if (auto taken = take_next(then, asked); !taken) {
            return taken;
        }
        if (asked.step < asked.until) {
            const auto hours = asked.story->steps[asked.step].after_hours;
            agenda_.put_down_after(at, hours, asked);
        }
        return Done{};
    }

private:
    void put_down(const DemoQuestion& story, Instant at, std::size_t until) {
        agenda_.put_down(at, AskedInvented{&story, random_.below(stations_.size()), until});
    }

    Result<ConsultationId> ask(sql::Tx& tx, const AskedInvented& asked) {
        const auto& points = stations_[asked.station].points;
        const auto& story = *asked.story;
        AskQuestion question{.point = *PointCode::read(points[random_.below(points.size())]),
                             .topic = story.topic,
                             .question = *Question::read(story.question),
                             .consent = true};
        if (!story.anonymous)
            question.phone = Private{*Phone::read(fmt::format("1390000{:04}", random_.below(10'000)))};
        const auto ready = prepare_question(parts_, question, tx.now());
        if (!ready) return fail(ready.error());
        return ask_question(parts_, tx, *ready).map([&](const ReportReceipt&) { return ready->consultation.id; });
    }

    PersonId somebody(const AskedInvented& asked, Role role) {
        const auto& station = stations_[asked.station];
        const auto& people = role == Role::lawyer && !station.lawyers.empty()           ? station.lawyers
                             : role == Role::counsellor && !station.counsellors.empty() ? station.counsellors
                                                                                        : station.desk;
        return people[random_.below(people.size())];
    }

    Result<Done> take_next(sql::Tx& tx, AskedInvented& asked) {
        const auto& step = asked.story->steps[asked.step++];
        const auto found = *ConsultationStore{tx}.find(asked.id);
        const auto state = state_of_consultation(found);
        const auto is = [&](matters::Taker::Kind kind) {
            return matters::step_for(consultation_procedure, state, step.act, kind).has_value();
        };
        if (is(matters::Taker::Kind::expiry)) return done(take(parts_, tx, By::clock(), found, step.act, {}));
        if (is(matters::Taker::Kind::reporter))
            return done(take(parts_, tx, By::reporter(), found, step.act, {.words = std::string{step.words}}));
        return by_staff(tx, asked, found, step);
    }

    Result<Done> by_staff(sql::Tx& tx, const AskedInvented& asked, const Consultation& found, const DemoAdvice& step) {
        const bool by_the_desk = step.act == ConsultationAct::assign;
        const auto holder = found.assigned_to.value_or(somebody(asked, by_the_desk ? Role::desk : asked.story->by));
        const By by{matters::Taker::Kind::staff, by_the_desk ? somebody(asked, Role::desk) : holder};
        if (step.act == ConsultationAct::answer) return done(answer_as(parts_, tx, by, found, answer_of(step)));
        if (step.act == ConsultationAct::convert) return done(convert_as(parts_, tx, by, found, into_a_report(asked)));
        if (step.act == ConsultationAct::counsel) {
            NoteCounselling note;
            note.id = found.id;
            note.note = *Paragraphs<2, 4000>::read(step.words);
            return done(counsel_as(parts_, tx, by, found, note));
        }
        Brought brought{.choice = std::string{step.choice}, .words = std::string{step.words}};
        if (!step.choice.empty()) brought.difficulty = enum_named<Difficulty>(step.choice);
        if (step.act == ConsultationAct::take) brought.give_to = by.person;
        if (step.act == ConsultationAct::assign) brought.give_to = somebody(asked, asked.story->by);
        return done(take(parts_, tx, by, found, step.act, std::move(brought)));
    }

    static AnswerConsultation answer_of(const DemoAdvice& step) {
        AnswerConsultation answer;
        answer.text = *Words::read(step.words);
        if (!step.next_steps.empty()) answer.next_steps = *Paragraphs<0, 1000>::read(step.next_steps);
        if (!step.evidence.empty()) answer.evidence = *Paragraphs<0, 1000>::read(step.evidence);
        if (!step.basis.empty()) answer.basis.push_back(*Line<1, 80>::read(step.basis));
        return answer;
    }

    ConvertConsultation into_a_report(const AskedInvented& asked) {
        const auto& employers = stations_[asked.station].employers;
        ConvertConsultation convert;
        convert.employer_name = *EmployerName::read(employers[random_.below(employers.size())]);
        convert.place = *Place::read(fmt::format("{}号厂房", 1 + random_.below(40)));
        return convert;
    }

    static Result<Done> done(Result<ConsultationStanding> standing) {
        return std::move(standing).map([](const ConsultationStanding&) { return Done{}; });
    }

    using By = matters::By;
    const RightsParts& parts_;
    std::span<const DemoStation> stations_;
    Instant now_;
    Random& random_;
    DemoAgenda<AskedInvented> agenda_;
};

}  // namespace

Result<Done> play_demo_consultations(const RightsParts& parts, sql::Database& database,
                                     std::span<const DemoStation> stations, Instant from, int questions, int each) {
    const Instant now = parts.clock.now();
    DemoConsultations year{parts, stations, now, parts.random};
    for (int i = 0; i < questions; ++i) year.plan(some_time(from, now, parts.random));
    year.plan_those_that_stand();
    return play(database, year, each);
}

}  // namespace gongyou::rights
