#include "core/referrals/answer_clock.hpp"

#include <algorithm>

#include "core/letters/compose_letter.hpp"
#include "core/matters/clock_store.hpp"
#include "core/matters/matter_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/referrals/referral_store.hpp"

namespace gongyou::referrals {

namespace {

bool waits_for_a_result(const Referral& referral) {
    const auto state = state_of(referral);
    return state == ReferralState::sent || state == ReferralState::received || state == ReferralState::accepted;
}

/// The day for which the clock runs now.
std::optional<Date> running_to(matters::ClockStore& clocks, const MatterId& matter) {
    for (const auto& clock : clocks.of(matter))
        if (clock.code == answer_clock && clock.state != matters::ClockState::stopped) return clock.due_on;
    return std::nullopt;
}

}  // namespace

std::optional<Date> next_answer_day(const std::vector<Referral>& referrals) {
    std::optional<Date> next;
    for (const auto& one : referrals)
        if (one.answer_by && waits_for_a_result(one)) next = next ? std::min(*next, *one.answer_by) : *one.answer_by;
    return next;
}

Result<Done> set_answer_clock(const ReferralParts& parts, sql::Tx& tx, const MatterId& id) {
    matters::ClockStore clocks{tx};
    const auto next = next_answer_day(ReferralStore{tx}.of_matter(id));
    if (running_to(clocks, id) == next) return Done{};  // what it has told it does not tell again
    auto matter = matters::MatterStore{tx}.find(id);
    if (!matter) return Done{};
    clocks.stop(*matter, answer_clock, tx.today());
    const auto unit = UnitTree{tx}.find(matter->unit_id);
    if (!next || !unit) return Done{};
    matter->law = letters::law_of(parts.letters, *unit);  // a matter of before there was this clock has it all the same
    const auto started = clocks.start(tx, *matter, answer_clock, *next, parts.letters.law);
    if (!started) return fail(started.error());
    return Done{};
}

}  // namespace gongyou::referrals
