#include "programmes/rights/report_tally.hpp"

#include "core/law/moment.hpp"
#include "core/statistics/spread.hpp"
#include "programmes/rights/pressure_case.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

bool is_before_acceptance(const std::string& state) {
    return state == name_of(ReportState::filed) || state == name_of(ReportState::handed_over) ||
           state == name_of(ReportState::triaged) || state == name_of(ReportState::asked);
}

/// Accepted, and not undone since.
bool is_accepted(const matters::Life& life) {
    bool accepted = false;
    for (const auto& event : life.events) {
        if (event.act == name_of(ReportAct::accept)) accepted = true;
        if (event.act == name_of(ReportAct::revert) && is_before_acceptance(event.state)) accepted = false;
    }
    return accepted;
}

void add_rating(statistics::Tally& tally, const matters::Life& life) {
    for (const auto& event : life.events) {
        if (event.act != name_of(ReportAct::rate)) continue;
        tally.count("report.rated", event.made_on);
        if (event.choice == "very_good" || event.choice == "good") tally.count("report.rated_good", event.made_on);
        if (life.matter.ended_on && life.matter.state == name_of(ReportState::closed))
            tally.count("report.ended_rated", *life.matter.ended_on);
        return;  // a report is rated once
    }
}

void count_pressure(statistics::Tally& tally, const matters::Life& life) {
    tally.count("report.pressure", life.matter.opened_on);
    if (finding_of(life.events) == PressureFinding::retaliation_confirmed)
        tally.count("report.pressure_confirmed", life.matter.opened_on);
}

std::optional<matters::FirstContact> contact_of(const matters::Life& life) {
    return matters::first_contact(
        life, {name_of(ReportAct::contact), name_of(ReportAct::answer), name_of(ReportAct::ask),
               name_of(ReportAct::accept), name_of(ReportAct::refuse), name_of(ReportAct::transfer)});
}

/// Red ones by the clock, the others by the time that offices work.
std::optional<std::int64_t> minutes_to_contact(const RightsParts& parts, const matters::Life& life) {
    const auto found = contact_of(life);
    const auto pack = parts.matters.law.pack(life.matter.law);
    if (!found || !pack) return std::nullopt;
    if (life.matter.urgency == matters::Urgency::red)
        return std::chrono::duration_cast<std::chrono::minutes>(found->contact - found->opened).count();
    const auto year = life.matter.opened_on.year();
    if (year < WorkingDays::first_year || found->on.year() > WorkingDays::last_year) return std::nullopt;
    const OfficeTime offices{parts.matters.law.calendar(), law::office_hours(*pack, life.matter.opened_on)};
    return offices.between(found->opened, found->contact).count();
}

CountedReport counted_facts_of(const RightsParts& parts, sql::Session& session, const matters::Life& life) {
    CountedReport facts;
    if (life.matter.anonymous) return facts;  // nothing of it is opened to be counted
    const auto report = ReportStore{session}.find(life.matter.id);
    if (!report) return facts;
    const auto complaint = complaint_of(*report);
    facts.at_point = report->point_code.has_value();
    facts.category = main_category(complaint).text();
    facts.is_repeat = is_repeated(session, *report);
    facts.is_mass = least_people(complaint) >= mass_from;
    facts.minutes_to_contact = minutes_to_contact(parts, life);
    return facts;
}

}  // namespace

statistics::Tally report_tally(const matters::Life& life, const CountedReport& facts) {
    const auto& report = life.matter;
    const bool is_merged = report.state == name_of(ReportState::merged);
    const bool is_transferred = report.state == name_of(ReportState::transferred);
    auto tally = matters::tally_of_life(life, !is_merged, {"ticket.supplement"});  // that one is the reporter's to keep
    if (is_merged) tally.count("report.received_merged", report.opened_on);
    if (facts.is_repeat && !is_merged) tally.count("report.received_repeated", report.opened_on);
    if (is_transferred) tally.count("report.received_transferred", report.opened_on);
    if (!is_merged && !is_transferred && is_accepted(life)) tally.count("report.received_accepted", report.opened_on);
    tally.count("report.category", report.opened_on, 1, facts.category);
    if (facts.is_mass && !is_merged) tally.count("report.mass", report.opened_on);
    if (facts.at_point) tally.count("report.at_point", report.opened_on);
    if (!life.events.empty() && life.events.front().act == name_of(ReportAct::press)) count_pressure(tally, life);
    if (report.ended_on && report.state == name_of(ReportState::closed))
        tally.count("report.ended_closed", *report.ended_on);
    add_rating(tally, life);
    if (const auto contact = contact_of(life); contact && facts.minutes_to_contact) {
        const bool is_red = report.urgency == matters::Urgency::red;
        tally.count(is_red ? "report.first_contact_red" : "report.first_contact", contact->on, 1,
                    std::to_string(statistics::step_of_minutes(*facts.minutes_to_contact)));
    }
    return tally;
}

matters::TallyOf report_counting(const RightsParts& parts) {
    return [&parts](sql::Session& session, const matters::Life& life) {
        return report_tally(life, counted_facts_of(parts, session, life));
    };
}

}  // namespace gongyou::rights
