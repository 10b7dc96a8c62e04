#include "core/matters/desk_news.hpp"
#include "core/matters/reminders.hpp"
#include "core/people/staff.hpp"
#include "programmes/legal_checkup/legal_checkup_step.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"

namespace gongyou::legal_checkup {

namespace {

/// The days that are the employer's to keep.
bool is_the_employers(std::string_view clock) {
    return clock == clocks::invitation || clock == clocks::papers || clock == clocks::comment ||
           clock == clocks::fix_high || clock == clocks::fix_medium || clock == clocks::fix_low;
}

constexpr std::string_view to_employer(matters::Signal signal) {
    switch (signal) {
        case matters::Signal::half_time:
            return "checkup.half_time";
        case matters::Signal::two_days_left:
            return "checkup.two_days_left";
        case matters::Signal::last_day:
            return "checkup.last_day";
        case matters::Signal::expired:
            return "checkup.days_over";
    }
    return "";
}

/// Whoever has to act hears of the day as well as whoever waits for it.
void remind_employer(const CheckupParts& parts, sql::Tx& tx, const Checkup& checkup, const matters::MatterClock& clock,
                     matters::Signal signal) {
    if (!is_the_employers(clock.code) || !checkup.employer_id) return;
    for (const auto& person : Staff{tx, parts.people}.speaking_for(*checkup.employer_id))
        matters::tell_person(parts.matters.live, tx, person, to_employer(signal),
                             {{"own_checkup", checkup.id.text()}, {"due_on", clock.due_on.text()}});
}

void on_checkup_signal(const CheckupParts& parts, sql::Tx& tx, const matters::MatterClock& clock,
                       matters::Signal signal) {
    auto found = CheckupStore{tx}.find(clock.matter_id);
    if (!found) return;
    const auto* line = matters::step_at_expiry(checkup_procedure, state_of(*found), clock.code);
    if (signal != matters::Signal::expired || !line) {
        remind_employer(parts, tx, *found, clock, signal);
        return matters::remind(parts.matters, parts.people, tx, *found, clock, signal);
    }
    // nobody else can have taken it: the clock is moved on in this very transaction
    const auto taken = take(parts, tx, matters::By::clock(), *std::move(found), line->act, {});
    if (!taken) throw std::runtime_error{std::string{taken.error().code}};
}

}  // namespace

matters::OnSignal legal_checkup_signals(const CheckupParts& parts) {
    return [&parts](sql::Tx& tx, const matters::MatterClock& clock, matters::Signal signal) {
        on_checkup_signal(parts, tx, clock, signal);
    };
}

std::map<std::string, jobs::Handler> legal_checkup_jobs(const CheckupParts& parts) {
    return {{"checkup.tell_desk", matters::desk_news(parts.people, parts.matters.live, "checkup", {Role::desk})}};
}

std::string_view state_in_words(CheckupState state) {
    static constexpr std::string_view words[] = {"邀约待答复", "未参加",   "受理排期", "资料准备",
                                                 "书面审查",   "现场体检", "体检报告", "整改跟踪",
                                                 "回访复核",   "拒不整改", "已办结"};
    return words[static_cast<std::size_t>(state)];
}

std::string_view act_in_words(CheckupAct act) {
    static constexpr std::string_view words[] = {"接受邀约",         "不参加",           "指定体检组，签订保密承诺书",
                                                 "资料准备延长一次", "资料收齐",         "书面审查完成",
                                                 "访谈记录",         "现场体检完成",     "报告初稿送企业",
                                                 "企业提出意见",     "出具法律体检报告", "企业整改一项",
                                                 "认可一项整改证明", "退回一项整改证明", "开始回访复核",
                                                 "复核一项",         "再次督促整改",     "办结",
                                                 "触碰红线，转出",   "内部记录",         "企业评价",
                                                 "期限届满"};
    return words[static_cast<std::size_t>(act)];
}

}  // namespace gongyou::legal_checkup
