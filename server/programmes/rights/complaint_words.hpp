#pragma once

#include "kernel/described.hpp"

namespace gongyou::rights {

// The answers a form offers. Each list has a way not to know: nobody is kept from reporting by a question.

/// How many people it concerns (涉及人数).
enum class People { one, two_to_nine, ten_to_twenty_nine, thirty_or_more, unsure };
BOOST_DESCRIBE_ENUM(People, one, two_to_nine, ten_to_twenty_nine, thirty_or_more, unsure)

/// What the worker wants (诉求).
enum class Demand { pay, stop, reinstate, sign_contract, insure, treat_injury, advice_only, other, unsure };
BOOST_DESCRIBE_ENUM(Demand, pay, stop, reinstate, sign_contract, insure, treat_injury, advice_only, other, unsure)

/// How the worker stands to the employer (劳动关系状态).
enum class Relation { working, left, never_signed, dispatched, platform, unsure };
BOOST_DESCRIBE_ENUM(Relation, working, left, never_signed, dispatched, platform, unsure)

/// How wages are counted (工资形式).
enum class WageForm { monthly, daily, hourly, piece, mixed, unsure };
BOOST_DESCRIBE_ENUM(WageForm, monthly, daily, hourly, piece, mixed, unsure)

/// Whom the law protects more (特殊群体).
enum class SpecialGroup {
    under_16,
    from_16_to_17,
    pregnant_or_nursing,
    disabled,
    over_retirement_age,
    migrant,
    seafarer,
    platform
};
BOOST_DESCRIBE_ENUM(SpecialGroup, under_16, from_16_to_17, pregnant_or_nursing, disabled, over_retirement_age, migrant,
                    seafarer, platform)

/// What has been tried before (已采取途径).
enum class Way { none, talked, enterprise_union, inspection, arbitration, court, police, hotline };
BOOST_DESCRIBE_ENUM(Way, none, talked, enterprise_union, inspection, arbitration, court, police, hotline)

/// What cannot wait (紧急情况). Violence includes threats and being held; a hazard is one to life or limb.
enum class Danger { violence, boss_gone, site_blocked, self_harm, child_worker, imminent_hazard };
BOOST_DESCRIBE_ENUM(Danger, violence, boss_gone, site_blocked, self_harm, child_worker, imminent_hazard)

/// When a call does no harm.
enum class SafeTime { morning, noon, afternoon, evening, weekend };
BOOST_DESCRIBE_ENUM(SafeTime, morning, noon, afternoon, evening, weekend)

enum class ContactBy { call, sms, either };
BOOST_DESCRIBE_ENUM(ContactBy, call, sms, either)

enum class SpokenLanguage { mandarin, dialect, english, other };
BOOST_DESCRIBE_ENUM(SpokenLanguage, mandarin, dialect, english, other)

/// For whom somebody speaks (代表人、代理人).
enum class Speaks { for_a_group, as_guardian, as_agent };
BOOST_DESCRIBE_ENUM(Speaks, for_a_group, as_guardian, as_agent)

}  // namespace gongyou::rights
