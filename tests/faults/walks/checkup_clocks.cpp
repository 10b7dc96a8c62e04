#include "checkup_clocks.hpp"

#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"

namespace gongyou::walks {

namespace {

using legal_checkup::CheckupAct;
using legal_checkup::Severity;

constexpr std::pair<std::string_view, Severity> days_of[] = {{legal_checkup::clocks::fix_high, Severity::high},
                                                             {legal_checkup::clocks::fix_medium, Severity::medium},
                                                             {legal_checkup::clocks::fix_low, Severity::low}};
constexpr std::string_view applied = "apply";

}  // namespace

std::string_view checkup_opens_in(std::string_view act) {
    return name_of(act == applied ? legal_checkup::CheckupState::scheduling
                                  : legal_checkup::checkup_procedure.opens_in);
}

CheckupClocks::CheckupClocks(sql::Session& session, const MatterId& id, std::span<const matters::MatterEvent> events) {
    // what was found and reviewed does not change any more once the report is out
    for (const auto& finding : legal_checkup::CheckupStore{session}.findings_of(id))
        if (legal_checkup::stands(finding)) risks_.emplace(legal_checkup::code_of(finding.item), finding.severity);
    for (const auto& event : events)
        if (event.act == name_of(CheckupAct::put_right) || event.act == name_of(CheckupAct::send_back))
            turns_.push_back({event.number, event.choice, event.act == name_of(CheckupAct::put_right)});
}

bool CheckupClocks::has_left(Severity severity, std::int64_t event) const {
    auto left = risks_;
    for (const auto& turn : turns_) {
        if (turn.event > event) break;
        if (turn.is_put_right) left.erase(turn.item);
        if (const auto risk = risks_.find(turn.item); !turn.is_put_right && risk != risks_.end()) left.insert(*risk);
    }
    return std::ranges::any_of(left, [&](const auto& risk) { return risk.second == severity; });
}

std::vector<matters::ClockAct> CheckupClocks::operator()(std::vector<matters::ClockAct> listed,
                                                         const matters::MatterEvent& event,
                                                         const matters::Running&) const {
    if (event.act == applied) return {matters::starts(legal_checkup::clocks::schedule)};
    const bool is_sent_back = event.act == name_of(CheckupAct::send_back);
    const bool is_about_risks =
        is_sent_back || event.act == name_of(CheckupAct::issue_report) || event.act == name_of(CheckupAct::put_right);
    if (!is_about_risks) return listed;
    std::erase_if(listed, [&](const matters::ClockAct& act) {
        const bool starts = act.kind != matters::ClockAct::Kind::stops;
        return std::ranges::any_of(days_of, [&](const auto& days) {
            const bool ran_before = is_sent_back && has_left(days.second, event.number - 1);  // another kept it running
            const bool runs_anew = has_left(days.second, event.number) && !ran_before;
            return act.code == days.first && starts != runs_anew;
        });
    });
    return listed;
}

}  // namespace gongyou::walks
