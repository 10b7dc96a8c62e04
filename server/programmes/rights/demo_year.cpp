#include "programmes/rights/demo_year.hpp"

#include <fmt/format.h>

#include <map>

#include "core/organisations/demo_agenda.hpp"
#include "programmes/rights/demo_parties.hpp"
#include "programmes/rights/demo_stories.hpp"
#include "programmes/rights/file_report.hpp"
#include "programmes/rights/pressure_case.hpp"
#include "programmes/rights/report_step.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_watch_store.hpp"

namespace gongyou::rights {

namespace {

/// One report on its way through its story.
struct Played {
    const DemoStory* story;
    std::size_t station;
    std::size_t until;                        ///< how many of its steps are taken
    std::size_t step = 0;                     ///< the next
    ReportId id = {};                         ///< once it is filed
    const law::Category* category = nullptr;  ///< another than the story's, told in its plain words
};

/// Days of the house's own (law/packs/policy.toml) begin here: what is said in full cannot be judged before.
Date first_day_of_our_targets() { return date("2026-01-01"); }

class DemoYear {
public:
    DemoYear(const RightsParts& parts, std::span<const DemoStation> stations, Instant now, Random& random)
        : parts_{parts}, stations_{stations}, now_{now}, random_{random}, agenda_{now, random} {}

    /// Puts down that a report will be filed at `at`, or an hour of that day.
    void plan(Instant at) {
        const auto& story = by_share(demo_stories(), random_);
        put_down(story, at, story.steps.size());
    }
    /// One of each category there is, all of them advised.
    void plan_each_category(Instant at) {
        for (const auto& category : parts_.categories.all())
            for (const auto& story : demo_stories())
                if (story.category == "C01") put_down(story, at, story.steps.size(), &category);
    }
    /// And one of each story that has come so far and no further.
    void plan_those_that_stand() {
        for (const auto& story : demo_stories())
            for (std::size_t until = 0; until <= story.steps.size(); ++until) {
                int hours = 24;
                for (std::size_t i = 0; i < until; ++i) hours += 24 + story.steps[i].after_hours * 3 / 2;
                put_down(story, now_ - std::chrono::hours{hours}, until);
            }
    }

    bool is_over() const { return agenda_.is_over(); }

    /// Does what comes next, as of its own time.
    Result<Done> go_on(sql::Tx& tx) {
        auto [at, played] = agenda_.take();
        sql::Tx then{tx.session(), at, random_};  // what would follow a commit of then is over by now
        if (played.id.is_empty()) {
            auto filed = file(then, played);
            if (!filed) return fail(std::move(filed.error()));
            played.id = *std::move(filed);
        } else if (auto taken = take_next(then, played); !taken) {
            return fail(std::move(taken.error()));
        }
        if (played.step < played.until) {
            const auto hours = played.story->steps[played.step].after_hours;
            agenda_.put_down_after(at, hours, played);
        }
        return Done{};
    }

private:
    void put_down(const DemoStory& story, Instant at, std::size_t until, const law::Category* category = nullptr) {
        agenda_.put_down(
            at,
            Played{.story = &story, .station = random_.below(stations_.size()), .until = until, .category = category});
    }

    Result<ReportId> file(sql::Tx& tx, const Played& played) {
        const auto& station = stations_[played.station];
        const auto& story = *played.story;
        FileReport asked{.employer_name = *EmployerName::read(one_of(station.employers)),
                         .place = *Place::read(fmt::format("{}号厂房", 1 + random_.below(40))),
                         .facts = *Facts::read(fmt::format(fmt::runtime(story.facts), 1200 + 50 * random_.below(600))),
                         .consent = true};
        asked.complaint =
            Complaint{.category = played.category ? played.category->code : *CategoryCode::read(story.category)};
        if (played.category) asked.facts = *Facts::read(played.category->plain + "，想请工会看看该怎么办。");
        asked.point = *PointCode::read(one_of(station.points));
        if (!story.anonymous) asked.phone = Private{*Phone::read(fmt::format("1390000{:04}", random_.below(10'000)))};
        if (story.named && tx.today() >= first_day_of_our_targets()) {
            asked.named = demo_person(random_);
            asked.complaint =
                demo_party(story.category, 1'200 + 50 * static_cast<std::int64_t>(random_.below(600)), tx.today());
        }
        auto ready = prepare_report(parts_, asked, tx.now(), random_);
        if (!ready) return fail(std::move(ready.error()));
        return file_report(parts_, tx, *ready).map([&](const ReportReceipt&) { return ready->report.id; });
    }

    Result<Done> take_next(sql::Tx& tx, Played& played) {
        const auto& step = played.story->steps[played.step++];
        const auto report = ReportStore{tx}.find(played.id);
        const bool by_reporter =
            matters::step_for(report_procedure, state_of(*report), step.act, matters::Taker::Kind::reporter)
                .has_value();
        const auto& desk = stations_[played.station].desk;
        const auto by =
            by_reporter ? By::reporter() : By{matters::Taker::Kind::staff, desk[random_.below(desk.size())]};
        Said said{.choice = std::string{step.choice}, .words = std::string{step.words}};
        if (step.act == ReportAct::watch && !is_well_so_far(tx, played.id)) return Done{};
        if (step.act == ReportAct::triage) said.urgency = enum_named<matters::Urgency>(step.choice);
        if (step.act == ReportAct::accept) said.assign_to = by.person;
        if (step.act == ReportAct::hand_over) {
            played.station = (played.station + 1) % stations_.size();
            said.to_unit = stations_[played.station].unit;
        }
        const auto& in_hand = in_hand_[played.station];
        if (step.act == ReportAct::merge) {
            const auto into = ReportStore{tx}.find(in_hand);
            if (!into || report_procedure.ends.has(state_of(*into))) return Done{};  // it stays where it is
            said.choice = in_hand.text();
            matters::MatterStore{tx}.link({played.id, in_hand, matters::LinkKind::merged_into});
        }
        auto taken = take(parts_, tx, by, *report, step.act, std::move(said));
        if (!taken) return fail(std::move(taken.error()));
        if (step.act == ReportAct::accept && !report->anonymous) in_hand_[played.station] = played.id;
        if (step.act == ReportAct::press)
            return open_pressure_case(parts_, tx, *report, std::string{step.words}, false);
        return Done{};
    }

    /// The question that stands is answered, if one does.
    static bool is_well_so_far(sql::Tx& tx, const ReportId& report) {
        ReportWatchStore watch{tx};
        const auto asked = watch.open_for(report, tx.today());
        return asked && watch.answer(*asked, WatchAnswer::well, tx.today());
    }

    const std::string& one_of(const std::vector<std::string>& all) { return all[random_.below(all.size())]; }

    const RightsParts& parts_;
    std::span<const DemoStation> stations_;
    Instant now_;
    Random& random_;
    DemoAgenda<Played> agenda_;
    std::map<std::size_t, ReportId> in_hand_;  ///< by station: the last one accepted
};

}  // namespace

Result<Done> play_demo_year(const RightsParts& parts, sql::Database& database, std::span<const DemoStation> stations,
                            Instant from, int reports, int each) {
    const Instant now = parts.clock.now();
    DemoYear year{parts, stations, now, parts.random};
    for (int i = 0; i < reports; ++i) year.plan(some_time(from, now, parts.random));
    year.plan_each_category(now - std::chrono::hours{24 * 60});
    year.plan_those_that_stand();
    if (auto played = play(database, year, each); !played) return played;
    return database.write_and_wait([](sql::Tx& tx) -> Result<Done> {
        ReportWatchStore{tx}.forget_messages_before(tx.today());
        return Done{};
    });
}

}  // namespace gongyou::rights
