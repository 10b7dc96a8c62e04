#include "programmes/supervision/demo_supervisions.hpp"

#include "core/organisations/demo_agenda.hpp"
#include "programmes/supervision/demo_courses.hpp"
#include "programmes/supervision/keep_items.hpp"
#include "programmes/supervision/open_supervision.hpp"
#include "programmes/supervision/supervision_file.hpp"
#include "programmes/supervision/supervision_store.hpp"
#include "programmes/supervision/supervision_watch.hpp"

namespace gongyou::supervision {

namespace {

/// One case on its way.
struct DemoSupervision {
    const DemoCourse* course;
    std::size_t station;
    std::size_t until;     ///< how many of its turns are taken
    std::size_t turn = 0;  ///< the next
    std::string employer = {};
    PersonId first = {};
    PersonId second = {};
    SupervisionId id = {};
};

bool is_a_service(SupervisionAct act) {
    return act == SupervisionAct::serve_reminder || act == SupervisionAct::serve_opinion ||
           act == SupervisionAct::serve_proposal || act == SupervisionAct::serve_transfer;
}

/// The field that the choice of a turn goes into, by the act.
void choose(TakeSupervisionStep& step, std::string_view choice) {
    const auto into = [&]<class Enum>(std::optional<Enum>& field) { field = enum_named<Enum>(choice); };
    switch (step.step) {
        case SupervisionAct::refuse:
            return into(step.ground);
        case SupervisionAct::hear:
            return into(step.heard);
        case SupervisionAct::record_reply:
        case SupervisionAct::record_answer:
            return into(step.answer);
        case SupervisionAct::check_item:
            return into(step.finding);
        case SupervisionAct::request_proposal:
            return into(step.proposal_ground);
        case SupervisionAct::find_transferable:
            return into(step.transfer_ground);
        case SupervisionAct::note_acceptance:
            return into(step.accepted);
        case SupervisionAct::note_procuratorate:
            return into(step.measure);
        case SupervisionAct::note_watch:
            return into(step.watch);
        case SupervisionAct::add_second_opinion:
            step.lawyer = *Line<2, 60>::read(choice);
            return;
        default:
            return;
    }
}

class DemoSupervisions {
public:
    DemoSupervisions(const SupervisionParts& parts, std::span<const DemoStation> stations, Instant now, Random& random)
        : parts_{parts}, stations_{stations}, now_{now}, random_{random}, agenda_{now, random} {}

    /// Puts down that a lead will be registered on that day.
    void plan(Instant at) {
        const auto& course = by_share(demo_courses(), random_);
        put_down(course, at, course.turns.size());
    }
    /// And one of each course that has come so far and no further.
    void plan_those_that_stand() {
        for (const auto& course : demo_courses())
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
        if (played.turn < played.until)
            agenda_.put_down_after(at, played.course->turns[played.turn].after_hours, played);
        return Done{};
    }

private:
    template <class All>
    const typename All::value_type& one_of(const All& all) {
        return all[random_.below(all.size())];
    }
    void put_down(const DemoCourse& course, Instant at, std::size_t until) {
        const auto number = random_.below(stations_.size());
        const auto& station = stations_[number];
        const auto first = random_.below(station.supervisors.size());
        const auto second = (first + 1) % station.supervisors.size();
        agenda_.put_down(at, DemoSupervision{.course = &course,
                                             .station = number,
                                             .until = until,
                                             .employer = one_of(station.employers),
                                             .first = station.supervisors[first],
                                             .second = station.supervisors[second]});
    }

    Actor by(const PersonId& person, Role role, const DemoSupervision& played) const {
        return {.id = person, .grants = {{role, stations_[played.station].unit}}};
    }
    Actor desk(const DemoSupervision& played) { return by(one_of(stations_[played.station].desk), Role::desk, played); }

    Result<SupervisionStanding> open(sql::Tx& tx, const DemoSupervision& played) {
        OpenSupervision asked;
        asked.employer_name = *Line<2, 100>::read(played.employer);
        asked.category = *law::CategoryCode::read(played.course->category);
        asked.subject = *Line<2, 80>::read(played.course->subject);
        asked.facts = *Words::read(played.course->facts);
        asked.people = played.course->people;
        for (const auto& person : {played.first, played.second})
            SupervisionFile{tx}.keep({person, "演示监督员证", "县总工会（演示）", tx.today().plus_days(730)});
        return open_supervision(parts_, tx, desk(played), asked);
    }

    Result<SupervisionStanding> take_turn(sql::Tx& tx, DemoSupervision& played) {
        const auto& turn = played.course->turns[played.turn++];
        auto found = *SupervisionStore{tx}.find(played.id);
        const auto of_desk = desk(played);
        if (turn.act == SupervisionAct::note_watch && !is_watched(tx, played.id))  // the law of then had no such days
            return SupervisionStanding{played.id, state_of(found), found.revision};
        if (is_a_service(turn.act))
            return take(parts_, tx, matters::By::staff(of_desk), found, turn.act, {.counted_from = tx.today()});
        const auto supervisor = by(played.first, Role::supervisor, played);
        if (turn.act == SupervisionAct::draft_opinion)
            if (auto kept = keep_demand(tx, supervisor, found, *played.course); !kept) return kept;

        TakeSupervisionStep step;
        step.id = played.id;
        step.revision = found.revision;
        step.step = turn.act;
        if (!turn.words.empty()) step.text = *Words::read(turn.words);
        if (turn.act == SupervisionAct::appoint_pair) {
            step.person_id = played.first;
            step.second_id = played.second;
        }
        if (turn.act == SupervisionAct::negotiate) step.both = true;
        if (turn.act == SupervisionAct::prove_item || turn.act == SupervisionAct::check_item) step.item = 1;
        choose(step, turn.choice);
        const bool is_the_pairs = matters::right_for(supervision_procedure, turn.act) == Right::supervise;
        return take_supervision_step(parts_, tx, is_the_pairs ? supervisor : of_desk, step);
    }

    Result<SupervisionStanding> keep_demand(sql::Tx& tx, const Actor& supervisor, const Supervision& found,
                                            const DemoCourse& course) {
        KeepItems items;
        items.id = found.id;
        items.revision = found.revision;
        DemandedItem item;
        item.words = *Paragraphs<2, 300>::read(course.demand);
        item.due_on = tx.today().plus_days(30);
        items.items.push_back(std::move(item));
        return keep_items(parts_, tx, supervisor, items);
    }

    const SupervisionParts& parts_;
    std::span<const DemoStation> stations_;
    Instant now_;
    Random& random_;
    DemoAgenda<DemoSupervision> agenda_;
};

}  // namespace

Result<Done> play_demo_supervisions(const SupervisionParts& parts, sql::Database& database,
                                    std::span<const DemoStation> stations, Instant from, int cases, int each) {
    const Instant now = parts.rights.clock.now();
    DemoSupervisions year{parts, stations, now, parts.rights.random};
    for (int i = 0; i < cases; ++i) year.plan(some_time(from, now, parts.rights.random));
    year.plan_those_that_stand();
    return play(database, year, each);
}

}  // namespace gongyou::supervision
