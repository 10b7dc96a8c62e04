#pragma once

#include "core/api/live_feed.hpp"
#include "core/matters/matter.hpp"
#include "core/people/people_parts.hpp"
#include "platform/jobs/job.hpp"
#include "platform/jobs/job_queue.hpp"

namespace gongyou::matters {

/// Lets those who wait for matters of this kind at its unit know, by the job "<kind>.tell_desk". Not `at_once`: in a
/// batch after half an hour to three hours, so that nothing says when an anonymous one came (security.md AN-3).
void tell_desk(jobs::JobQueue& queue, sql::Tx& tx, const Matter& matter, bool at_once);

/// The handler of that job: a notice "<kind>.waiting" to everybody who holds one of `roles` at the unit itself and
/// may know of the employer it is about.
jobs::Handler desk_news(const PeopleParts& people, api::LiveFeed& live, std::string kind, std::vector<Role> roles);

}  // namespace gongyou::matters
