#pragma once

#include "core/matters/matter_view.hpp"
#include "programmes/legal_checkup/legal_checkup_command.hpp"
#include "programmes/legal_checkup/proof_files.hpp"

namespace gongyou::legal_checkup {

struct ListCheckups {
    std::optional<CheckupState> state;
    std::optional<Line<10, 60>> after;  ///< `next` of the page before
};
BOOST_DESCRIBE_STRUCT(ListCheckups, (), (state, after))

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
    std::string owner;       ///< who puts it right at the employer; empty until somebody is named
    std::string done_words;  ///< what the employer said of it
    bool carried = false;    ///< it was not put right by the end of the check-up before
    std::vector<ProofView> proofs;
};
BOOST_DESCRIBE_STRUCT(FindingView, (),
                      (code, item, name, result, severity, quote, law, advice, due_on, done_on, recheck, owner,
                       done_words, carried, proofs))

/// The same with what the team alone knows.
struct TeamFindingView : FindingView {
    FoundBy found_by = FoundBy::person;
    Review review = Review::pending;
    bool red_line = false;  ///< its item is one: what it stands for may have to leave the room
};
BOOST_DESCRIBE_STRUCT(TeamFindingView, (FindingView), (found_by, review, red_line))

struct TeamRecordView {
    std::int64_t number = 1;
    Heard heard = Heard::visit;
    Date on;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(TeamRecordView, (), (number, heard, on, words))

/// A paper in the list: its words are read on a page of their own.
struct PaperLineView {
    std::int64_t number = 1;
    PaperKind kind = PaperKind::words;
    std::string title;
    std::int64_t pages = 1;  ///< of tables: how many there are
    bool by_employer = false;
    bool read_well = true;
    Date sent_on;
    std::int64_t reviewed = 0;  ///< places the lawyer has decided on; to the employer always 0
};
BOOST_DESCRIBE_STRUCT(PaperLineView, (), (number, kind, title, pages, by_employer, read_well, sent_on, reviewed))

/// One of the team, or who could be: `near` stands behind the employer's wall and cannot.
struct TeamPerson {
    PersonId id;
    std::string name;
    bool near = false;
};
BOOST_DESCRIBE_STRUCT(TeamPerson, (), (id, name, near))

struct TeamPeople {
    std::vector<TeamPerson> items;
};
BOOST_DESCRIBE_STRUCT(TeamPeople, (), (items))

/// One of the forty items as the catalogue has it.
struct ItemView {
    std::int64_t item = 1;
    std::string code;
    std::string name;
    std::string test;
    std::string basis;
    Severity severity = Severity::medium;
    bool red_line = false;
};
BOOST_DESCRIBE_STRUCT(ItemView, (), (item, code, name, test, basis, severity, red_line))

struct ItemViews {
    std::vector<ItemView> items;
};
BOOST_DESCRIBE_STRUCT(ItemViews, (), (items))

/// Another matter that this one led to, for whoever may read it.
struct CheckupLink {
    MatterId id;
    matters::LinkKind kind = matters::LinkKind::grew_from;
    bool from_here = true;
    std::string of;  ///< its kind
};
BOOST_DESCRIBE_STRUCT(CheckupLink, (), (id, kind, from_here, of))

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
    std::optional<Satisfaction> rating;  ///< what the employer thought of it
    std::string unit_name;
    bool of_the_team = false;  ///< whoever asks
    bool is_lawyer = false;    ///< whoever asks
    bool draft_sent = false;
    std::vector<TeamFindingView> findings;
    std::vector<TeamRecordView> records;  ///< the team's alone: the desk reads none
    std::vector<PaperLineView> papers;    ///< the team's alone
    std::vector<matters::StepView> steps;
    std::vector<matters::ClockView> clocks;
    std::vector<CheckupLink> links;
    std::vector<PossibleCheckupStep> can;
};
BOOST_DESCRIBE_STRUCT(CheckupView, (),
                      (id, state, state_words, revision, origin, mode, title, staff_count, contact, wishes, team,
                       undertaken_on, issued_on, score, grade, next_on, outcome, rating, unit_name, of_the_team,
                       is_lawyer, draft_sent, findings, records, papers, steps, clocks, links, can))

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
    std::vector<PaperLineView> papers;
    bool may_send = false;  ///< papers
    std::optional<Satisfaction> rating;
    std::vector<PossibleCheckupStep> can;
};
BOOST_DESCRIBE_STRUCT(OwnCheckupView, (),
                      (id, state, state_words, revision, opened_on, unit_name, issued_on, grade, findings, papers,
                       may_send, rating, can))

struct OwnCheckups {
    std::vector<OwnCheckupView> items;
};
BOOST_DESCRIBE_STRUCT(OwnCheckups, (), (items))

/// The desk's within its scope; of one who only examines those of his teams.
Result<CheckupPage> list_checkups(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                  const ListCheckups& asked);
/// Those who could be of the team: supervisors here and above.
Result<TeamPeople> list_team_people(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                    const OneCheckup& asked);
Result<ItemViews> list_items(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                             const api::NoParams& asked);
Result<CheckupView> view_checkup(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                 const OneCheckup& asked);
Result<OwnCheckups> list_own_checkups(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                      const api::NoParams& asked);
Result<OwnCheckupView> view_own_checkup(const CheckupParts& parts, sql::Reader& reader, const Actor& actor,
                                        const OneCheckup& asked);

}  // namespace gongyou::legal_checkup
