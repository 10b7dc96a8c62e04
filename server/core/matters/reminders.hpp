#pragma once

#include "core/matters/take_step.hpp"
#include "core/matters/turn_clocks.hpp"
#include "core/people/people_parts.hpp"
#include "platform/jobs/job_queue.hpp"

namespace gongyou::matters {

/// Puts a notice before the person, and tells their open pages of it.
void tell_person(api::LiveFeed& live, sql::Tx& tx, const PersonId& person, std::string_view kind,
                 const std::map<std::string, std::string>& params = {});

/// Whom the matter is about did something: whoever has it and stands behind no wall before it hears of it by the notice
/// `kind`, or else the desk; of an anonymous one in a batch, at a random time.
void tell_whoever_has_it(jobs::JobQueue& queue, api::LiveFeed& live, const PeopleParts& people, sql::Tx& tx,
                         const Matter& matter, std::string_view kind);

/// What a clock has to tell: a reminder to whoever has the matter, or else to the desk of its unit; once the last day
/// has passed, to the desk above as well. Nobody behind the employer's wall hears of it.
void remind(const MatterParts& parts, const PeopleParts& people, sql::Tx& tx, const Matter& matter,
            const MatterClock& clock, Signal signal);

}  // namespace gongyou::matters
