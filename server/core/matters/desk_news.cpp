#include "core/matters/desk_news.hpp"

#include <algorithm>

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

/// The unit, and the employer it is about: "unit" or "unit/employer".
std::pair<UnitId, std::optional<EmployerId>> whom_of(const std::string& payload) {
    const auto end = payload.find('/');
    if (end == std::string::npos) return {UnitId::trusted(payload), {}};
    return {UnitId::trusted(payload.substr(0, end)), EmployerId::trusted(payload.substr(end + 1))};
}

}  // namespace

void tell_desk(jobs::JobQueue& queue, sql::Tx& tx, const Matter& matter, bool at_once) {
    const auto whom = matter.unit_id.text() + (matter.employer_id ? "/" + matter.employer_id->text() : "");
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
                const auto [unit, employer] = whom_of(job.payload);
                for (const auto& person : staff.before_the_wall(people_at(staff, roles, unit), employer))
                    tell_person(live, tx, person, notice);
            }
            return Done{};
        },
        50);
    handler.keep_done = std::chrono::hours{0};  // its id would say when an anonymous one came
    return handler;
}

}  // namespace gongyou::matters
