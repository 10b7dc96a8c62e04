#include "core/matters/desk_news.hpp"

#include <algorithm>

#include "core/matters/kept_from_store.hpp"
#include "core/matters/reminders.hpp"
#include "core/people/staff.hpp"

namespace gongyou::matters {

namespace {

/// Each person once, whatever roles they hold there.
std::vector<PersonId> people_at(Staff& staff, const std::vector<Role>& roles, const UnitId& unit) {
    std::vector<PersonId> people;
    for (const Role role : roles)
        for (auto& person : staff.at(role, unit))
            if (std::ranges::count(people, person) == 0) people.push_back(std::move(person));
    return people;
}

/// Who is to be told: those at the unit, before the wall of the employer, but for some.
struct Whom {
    UnitId unit;
    std::optional<EmployerId> employer;
    std::vector<std::string> kept_from;
};

/// "unit/employer/kept,kept": what is behind the unit may be missing. Never the matter itself: of an anonymous one a
/// waiting job would say when it came.
std::string payload_of(const Whom& whom) {
    std::string text = whom.unit.text();
    if (whom.employer || !whom.kept_from.empty()) text += "/" + (whom.employer ? whom.employer->text() : "");
    for (std::size_t i = 0; i < whom.kept_from.size(); ++i) text.append(i == 0 ? "/" : ",").append(whom.kept_from[i]);
    return text;
}

Whom whom_of(const std::string& payload) {
    std::vector<std::string> parts(1);
    for (const char c : payload) {
        if (c == '/' || c == ',') {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    Whom whom{.unit = UnitId::trusted(parts[0]), .employer = {}, .kept_from = {}};
    if (parts.size() > 1 && !parts[1].empty()) whom.employer = EmployerId::trusted(parts[1]);
    for (std::size_t i = 2; i < parts.size(); ++i) whom.kept_from.push_back(parts[i]);
    return whom;
}

}  // namespace

void tell_desk(jobs::JobQueue& queue, sql::Tx& tx, const Matter& matter, bool at_once) {
    auto kept_from = KeptFromStore{tx}.of(matter.id);
    std::ranges::sort(kept_from);  // the same people make the same job
    const auto whom = payload_of({matter.unit_id, matter.employer_id, std::move(kept_from)});
    jobs::NewJob tell{.kind = matter.kind + ".tell_desk", .payload = whom, .dedup = whom};
    if (!at_once) {
        tell.delay = std::chrono::minutes{30 + static_cast<int>(tx.random().below(151))};
        tell.dedup = whom + "/anonymous";
    }
    queue.enqueue(tx, tell);
}

jobs::Handler desk_news(const PeopleParts& people, api::LiveFeed& live, std::string kind, std::vector<Role> roles) {
    auto handler = jobs::in_transaction(
        [&people, &live, notice = std::move(kind) + ".waiting", roles = std::move(roles)](
            sql::Tx& tx, std::span<const jobs::Job> due) -> Result<Done> {
            Staff staff{tx, people};
            for (const auto& job : due) {
                const auto whom = whom_of(job.payload);
                auto there = staff.before_the_wall(people_at(staff, roles, whom.unit), whom.employer);
                for (const auto& person : KeptFromStore{tx}.others(std::move(there), whom.kept_from))
                    tell_person(live, tx, person, notice);
            }
            return Done{};
        },
        50);
    handler.keep_done = std::chrono::hours{0};  // its id would say when an anonymous one came
    return handler;
}

}  // namespace gongyou::matters
