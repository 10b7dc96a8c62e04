#pragma once

#include "core/matters/matter_view.hpp"
#include "programmes/legal_checkup/legal_checkup_command.hpp"

namespace gongyou::legal_checkup {

struct ListCheckups {
    std::optional<Line<10, 60>> after;  ///< `next` of the page before
};
BOOST_DESCRIBE_STRUCT(ListCheckups, (), (after))

struct CheckupListItem {
    MatterId id;
    CheckupState state = CheckupState::asked;
    Origin origin = Origin::applied;
    std::string title;
    Date opened_on;
    std::string unit_name;
    std::optional<std::int64_t> score;
};
BOOST_DESCRIBE_STRUCT(CheckupListItem, (), (id, state, origin, title, opened_on, unit_name, score))

struct CheckupPage {
    std::vector<CheckupListItem> items;
    std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(CheckupPage, (), (items, next))

/// A finding as the report tells it.
struct FindingView {
    std::string code;
    std::int64_t item = 1;
    std::string name;
    ItemResult result = ItemResult::ok;
    Severity severity = Severity::medium;
    std::string quote;
    std::string law;
    std::string advice;
    std::optional<Date> due_on;
    std::optional<Date> done_on;
    std::optional<Recheck> recheck;
};
BOOST_DESCRIBE_STRUCT(FindingView, (),
                      (code, item, name, result, severity, quote, law, advice, due_on, done_on, recheck))

/// The same with what the team alone knows.
struct TeamFindingView : FindingView {
    FoundBy found_by = FoundBy::person;
    Review review = Review::pending;
    std::string done_words;
};
BOOST_DESCRIBE_STRUCT(TeamFindingView, (FindingView), (found_by, review, done_words))

struct TeamRecordView {
    std::int64_t number = 1;
    Heard heard = Heard::visit;
    Date on;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(TeamRecordView, (), (number, heard, on, words))

/// A step that may be taken now, and the fields it needs.
struct PossibleCheckupStep {
    CheckupAct step = CheckupAct::note;
    std::vector<std::string> needs;
};
BOOST_DESCRIBE_STRUCT(PossibleCheckupStep, (), (step, needs))

/// A check-up as the desk and the team read it.
struct CheckupView {
    MatterId id;
    CheckupState state = CheckupState::asked;
    std::string state_words;
    std::int64_t revision = 1;
    Origin origin = Origin::applied;
    Mode mode = Mode::visit;
    std::string title;
    std::int64_t staff_count = 0;
    std::string contact;
    std::string wishes;
    std::vector<std::string> team;
    std::optional<Date> undertaken_on;
    std::optional<Date> issued_on;
    std::optional<std::int64_t> score;
    std::optional<std::string> grade;
    std::optional<Date> next_on;
    std::optional<std::string> outcome;
    std::vector<TeamFindingView> findings;
    std::vector<TeamRecordView> records;  ///< the team's alone: the desk reads none
    std::vector<matters::StepView> steps;
    std::vector<matters::ClockView> clocks;
    std::vector<PossibleCheckupStep> can;
};
BOOST_DESCRIBE_STRUCT(CheckupView, (),
                      (id, state, state_words, revision, origin, mode, title, staff_count, contact, wishes, team,
                       undertaken_on, issued_on, score, grade, next_on, outcome, findings, records, steps, clocks, can))

/// What the employer reads of its own: from the draft on the risks that stand, from the report on the grade. Never who
/// talked to the team, nor what they said, nor the timeline.
struct OwnCheckupView {
    MatterId id;
    CheckupState state = CheckupState::asked;
    std::string state_words;
    std::int64_t revision = 1;
    Date opened_on;
    std::string unit_name;
    std::optional<Date> issued_on;
    std::optional<std::string> grade;
    std::vector<FindingView> findings;
    std::vector<PossibleCheckupStep> can;
};
BOOST_DESCRIBE_STRUCT(OwnCheckupView, (),
                      (id, state, state_words, revision, opened_on, unit_name, issued_on, grade, findings, can))

struct OwnCheckups {
    std::vector<OwnCheckupView> items;
};
BOOST_DESCRIBE_STRUCT(OwnCheckups, (), (items))

/// The desk's within its scope; of one who only examines those of his teams.
Result<CheckupPage> list_checkups(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                  const ListCheckups& asked);
Result<CheckupView> view_checkup(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                 const OneCheckup& asked);
Result<OwnCheckups> list_own_checkups(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                      const api::NoParams& asked);
Result<OwnCheckupView> view_own_checkup(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                        const OneCheckup& asked);

}  // namespace gongyou::legal_checkup
