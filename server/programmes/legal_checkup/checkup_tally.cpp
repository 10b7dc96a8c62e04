#include "programmes/legal_checkup/checkup_tally.hpp"

#include "core/organisations/employer_files.hpp"
#include "core/organisations/trade_words.hpp"
#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/checkup_paper.hpp"
#include "programmes/legal_checkup/legal_checkup.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"

namespace gongyou::legal_checkup {

namespace {

constexpr std::string_view trade_unknown = "unknown";

std::optional<Date> report_day(const matters::Life& life) {
    for (const auto& event : life.events)
        if (event.act == name_of(CheckupAct::issue_report)) return event.made_on;
    return std::nullopt;
}

void count_risk(statistics::Tally& tally, const Finding& finding, const std::string& trade, Date on) {
    tally.count("checkup.risks", on);
    tally.count("checkup.risk_items", on, 1, code_of(finding.item));
    tally.count("checkup.risk_trades", on, 1, trade.empty() ? std::string{trade_unknown} : trade);
    if (finding.recheck == Recheck::done) tally.count("checkup.risks_done", on);
    if (finding.recheck == Recheck::refused) tally.count("checkup.risks_refused", on);
}

void count_place(statistics::Tally& tally, Review verdict, Date on) {
    tally.count("checkup.places", on);
    if (verdict != Review::rejected) tally.count("checkup.places_kept", on);
}

/// By the day it was given, and beside the check-ups that were carried through by the day each ended.
void count_rating(statistics::Tally& tally, const matters::Life& life) {
    const bool is_through = life.matter.ended_on && life.matter.state == name_of(CheckupState::done);
    if (is_through) tally.count("checkup.ended_done", *life.matter.ended_on);
    for (const auto& event : life.events) {
        if (event.act != name_of(CheckupAct::rate)) continue;
        tally.count("checkup.rated", event.made_on);
        if (event.choice == name_of(Satisfaction::very_good) || event.choice == name_of(Satisfaction::good))
            tally.count("checkup.rated_good", event.made_on);
        if (is_through) tally.count("checkup.ended_rated", *life.matter.ended_on);
        return;  // a check-up is rated once
    }
}

CountedCheckup counted_facts_of(sql::Session& session, const matters::Matter& matter) {
    CountedCheckup facts{.findings = CheckupStore{session}.findings_of(matter.id)};
    for (const auto& verdict : PaperStore{session}.verdicts_of(matter.id)) facts.verdicts.push_back(verdict.review);
    const auto file = matter.employer_id ? EmployerFiles{session}.find(*matter.employer_id) : std::nullopt;
    if (file && file->trade) facts.trade = *file->trade;
    return facts;
}

}  // namespace

statistics::Tally checkup_tally(const matters::Life& life, const CountedCheckup& facts) {
    // what the employer has to do by a day is not ours to keep
    auto tally = matters::tally_of_life(
        life, true,
        {clocks::invitation, clocks::papers, clocks::comment, clocks::fix_high, clocks::fix_medium, clocks::fix_low});
    count_rating(tally, life);
    const auto reported = report_day(life);
    if (!reported) return tally;
    tally.count("checkup.reports", *reported);
    for (const auto& finding : facts.findings)
        if (stands(finding)) count_risk(tally, finding, facts.trade, *reported);
    for (const auto verdict : facts.verdicts) count_place(tally, verdict, *reported);
    return tally;
}

matters::TallyOf legal_checkup_counting() {
    return [](sql::Session& session, const matters::Life& life) {
        return checkup_tally(life, counted_facts_of(session, life.matter));
    };
}

statistics::Said name_of_risk_part(std::string_view counter, const std::string& part) {
    if (counter == "checkup.risk_trades") {
        const auto trade = enum_named<Trade>(part);
        if (!trade) return {"行业未登记", "Trade not known"};
        const auto words = words_of(*trade);
        return {std::string{words.zh}, std::string{words.en}};
    }
    for (const auto& item : checkup_items())
        if (code_of(item.number) == part) return {std::string{item.name}, part + " " + std::string{item.name}};
    return {part, part};
}

}  // namespace gongyou::legal_checkup
