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

}  // namespace

void tell_desk(jobs::JobQueue& queue, sql::Tx& tx, const Matter& matter, bool at_once) {
    jobs::NewJob tell{
        .kind = matter.kind + ".tell_desk", .payload = matter.unit_id.text(), .dedup = matter.unit_id.text()};
    if (!at_once) {
        tell.delay = std::chrono::minutes{30 + static_cast<int>(tx.random().below(151))};
        tell.dedup = matter.unit_id.text() + "/anonymous";
    }
    queue.enqueue(tx, tell);
}

jobs::Handler desk_news(const PeopleParts& people, api::LiveFeed& live, std::string kind, std::vector<Role> roles) {
    auto handler = jobs::in_transaction(
        [&people, &live, notice = std::move(kind) + ".waiting", roles = std::move(roles)](
            sql::Tx& tx, std::span<const jobs::Job> due) -> Result<Done> {
            Staff staff{tx, people};
            for (const auto& job : due)
                for (const auto& person : people_at(staff, roles, UnitId::trusted(job.payload)))
                    tell_person(live, tx, person, notice);
            return Done{};
        },
        50);
    handler.keep_done = std::chrono::hours{0};  // its id would say when an anonymous one came
    return handler;
}

}  // namespace gongyou::matters
