#include "app/daily_upkeep.hpp"

#include "core/api/answered_command.hpp"
#include "core/matters/matter_blend_store.hpp"
#include "core/notices/notice_sweep.hpp"
#include "core/people/people_sweep.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::app {

namespace {

constexpr std::chrono::hours a_day{24};
constexpr int roster_kept = 365;  // days: last year's roster is asked for when this year's is planned
constexpr int days_blended = 7;   ///< with each other, and again: a server that stood still has not done it yet

Result<Done> sweep(const UpkeepParts& parts, sql::Tx& tx) {
    api::sweep_answered_commands(tx);
    sweep_people(tx, parts.people);
    notices::sweep_notices(tx);
    rights::forget_roster(tx, tx.today().plus_days(-roster_kept));
    parts.audit.enter_past_days(tx);
    parts.files.drop_unclaimed(tx);
    parts.files.blend_rows(tx, tx.today().plus_days(-1));
    const auto first = tx.today().plus_days(-days_blended), last = tx.today().plus_days(-1);
    matters::MatterBlendStore{tx}.blend(first, last);
    rights::blend_reports(tx, first, last);
    legal_checkup::offer_next_checkups(parts.legal_checkup, tx);
    plan_upkeep(tx, parts.queue, a_day);
    return Done{};
}

}  // namespace

jobs::Handler upkeep_handler(const UpkeepParts& parts) {
    return {.work = [parts](std::span<const jobs::Job>) -> Result<jobs::Finish> {
                const auto today = parts.clock.today();
                parts.files.blend_bytes(today.plus_days(-1), parts.random);
                parts.database.read([&](sql::Reader& reader) { return parts.files.remove_orphans(reader, today); });
                return jobs::Finish{[parts](sql::Tx& tx) { return sweep(parts, tx); }};
            },
            .lease = std::chrono::minutes{10}};
}

void plan_upkeep(sql::Tx& tx, jobs::JobQueue& queue, std::chrono::seconds delay) {
    queue.enqueue(tx, {.kind = std::string{upkeep_job}, .delay = delay, .dedup = "daily"});
}

}  // namespace gongyou::app
