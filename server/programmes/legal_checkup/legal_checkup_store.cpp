#include "programmes/legal_checkup/legal_checkup_store.hpp"

#include <unordered_map>

#include "core/access/scope_walk.hpp"
#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::legal_checkup {

namespace {

constexpr std::string_view add_checkup = R"sql(
    INSERT INTO legal_checkup (id, origin, mode, staff_count, contact, wishes, lawyer_id, supervisor_id, undertaken_on,
                               papers_extended, draft_sent_on, commented_on, issued_on, score, next_on)
    VALUES (:id, :origin, :mode, :staff_count, :contact, :wishes, :lawyer_id, :supervisor_id, :undertaken_on,
            :papers_extended, :draft_sent_on, :commented_on, :issued_on, :score, :next_on)
)sql";
constexpr std::string_view save_checkup = R"sql(
    UPDATE legal_checkup
       SET lawyer_id = :lawyer_id, supervisor_id = :supervisor_id, undertaken_on = :undertaken_on,
           papers_extended = :papers_extended, draft_sent_on = :draft_sent_on, commented_on = :commented_on,
           issued_on = :issued_on, score = :score, next_on = :next_on
     WHERE id = :id
)sql";
// Columns in the order of the structs: the matter's, then the check-up's own.
constexpr std::string_view find_checkup = R"sql(
    SELECT m.id, m.kind, m.unit_id, m.employer_id, m.state, m.revision, m.anonymous, m.opened_on, m.ended_on, m.outcome,
           m.urgency, m.assigned_to, m.law, m.title, m.record_key, x.origin, x.mode, x.staff_count, x.contact, x.wishes,
           x.lawyer_id, x.supervisor_id, x.undertaken_on, x.papers_extended, x.draft_sent_on, x.commented_on,
           x.issued_on, x.score, x.next_on
      FROM legal_checkup x JOIN matter m ON m.id = x.id WHERE x.id = :id
)sql";
constexpr std::string_view checkups_of_employer = R"sql(
    SELECT id FROM matter WHERE kind = 'checkup' AND employer_id = :id ORDER BY opened_on DESC, id DESC
)sql";
constexpr std::string_view due_again = R"sql(
    SELECT x.id FROM legal_checkup x JOIN matter m ON m.id = x.id
     WHERE x.next_told = 0 AND x.next_on <= :today AND m.state = 'done' ORDER BY x.next_on, x.id LIMIT 500
)sql";
constexpr std::string_view note_next_told = "UPDATE legal_checkup SET next_told = 1 WHERE id = :id";
// What came over from the check-up before stays marked so (carried), whatever is found of it now.
constexpr std::string_view keep_finding = R"sql(
    INSERT INTO legal_checkup_finding (matter_id, item, result, severity, quote, law, advice, found_by, review,
                                       reviewed_by, due_on, done_on, done_words, recheck, owner, carried)
    VALUES (:matter_id, :item, :result, :severity, :quote, :law, :advice, :found_by, :review,
            :reviewed_by, :due_on, :done_on, :done_words, :recheck, :owner, :carried)
    ON CONFLICT (matter_id, item) DO UPDATE
       SET result = excluded.result, severity = excluded.severity, quote = excluded.quote, law = excluded.law,
           advice = excluded.advice, found_by = excluded.found_by, review = excluded.review,
           reviewed_by = excluded.reviewed_by, due_on = excluded.due_on, done_on = excluded.done_on,
           done_words = excluded.done_words, recheck = excluded.recheck, owner = excluded.owner
)sql";
constexpr std::string_view list_findings = R"sql(
    SELECT matter_id, item, result, severity, quote, law, advice, found_by, review, reviewed_by, due_on, done_on,
           done_words, recheck, owner, carried
      FROM legal_checkup_finding WHERE matter_id = :id ORDER BY item
)sql";
constexpr std::string_view add_team_record = R"sql(
    INSERT INTO legal_checkup_record (matter_id, number, heard, made_on, words)
    VALUES (:matter_id, :number, :heard, :made_on, :words)
)sql";
constexpr std::string_view list_team_records = R"sql(
    SELECT matter_id, number, heard, made_on, words FROM legal_checkup_record WHERE matter_id = :id ORDER BY number
)sql";

// A page's keys first, from an index that covers them (docs/decisions/lists-in-scope.md).
constexpr std::string_view keys_of_checkups = R"sql(
    SELECT r.opened_on, r.id FROM matter r
     WHERE r.kind = 'checkup' AND (:state = '' OR r.state = :state) AND (r.opened_on, r.id) < (:opened_on, :id) AND
)sql";
// All three of the team have it.
constexpr std::string_view given_or = " (";
constexpr std::string_view given_to_team = R"sql(
    OR EXISTS (SELECT 1 FROM legal_checkup p WHERE p.id = r.id
                  AND (p.lawyer_id = :actor_id OR p.supervisor_id = :actor_id)))
)sql";
constexpr std::string_view checkups_of_unit = " AND r.unit_id = :unit_id ";
constexpr std::string_view newest_checkups_first = " ORDER BY r.opened_on DESC, r.id DESC LIMIT :most";
constexpr auto newest_checkups_of_unit =
    sql::joined<keys_of_checkups, scope::before_the_wall, scope::and_, given_or, scope::given, given_to_team,
                checkups_of_unit, newest_checkups_first>;
constexpr auto newest_checkups_of_all =
    sql::joined<keys_of_checkups, scope::reaches_row_by_row, scope::and_, scope::before_the_wall, scope::and_, given_or,
                scope::given, given_to_team, newest_checkups_first>;
constexpr std::string_view line_of_checkup = R"sql(
    SELECT m.id, m.kind, m.unit_id, m.employer_id, m.state, m.revision, m.anonymous, m.opened_on, m.ended_on, m.outcome,
           m.urgency, m.assigned_to, m.law, m.title, m.record_key, x.origin, x.score, u.name
)sql";
constexpr std::string_view checkups_of_ids = R"sql(
      FROM json_each(:ids) k CROSS JOIN matter m ON m.id = k.value CROSS JOIN legal_checkup x ON x.id = m.id
      CROSS JOIN unit u ON u.id = m.unit_id
)sql";
constexpr std::string_view checkups_of_ids_on_postgres = R"sql(
      FROM json_array_elements_text(CAST(:ids AS json)) k (id) JOIN matter m ON m.id = k.id
      JOIN legal_checkup x ON x.id = m.id JOIN unit u ON u.id = m.unit_id
)sql";
constexpr auto checkup_lines = sql::joined<line_of_checkup, checkups_of_ids>;
constexpr auto checkup_lines_on_postgres = sql::joined<line_of_checkup, checkups_of_ids_on_postgres>;

struct DueAgain {
    Date today;
};
BOOST_DESCRIBE_STRUCT(DueAgain, (), (today))

struct CheckupKey {
    MatterId id;
};
BOOST_DESCRIBE_STRUCT(CheckupKey, (), (id))

struct ListCheckupLines : ScopeSql {
    UnitId unit_id;
    std::string state;
    std::string opened_on;
    std::string id;
    int most = 20;
};
BOOST_DESCRIBE_STRUCT(ListCheckupLines, (ScopeSql), (unit_id, state, opened_on, id, most))

}  // namespace

void CheckupStore::add(const Checkup& checkup) { session_.execute(add_checkup, checkup); }
std::optional<Checkup> CheckupStore::find(const MatterId& id) {
    return session_.find<Checkup>(find_checkup, sql::ById{id});
}
void CheckupStore::save(const Checkup& checkup) { session_.execute(save_checkup, checkup); }

std::vector<MatterId> CheckupStore::of_employer(const EmployerId& employer) {
    std::vector<MatterId> ids;
    for (auto& row : session_.list<CheckupKey>(checkups_of_employer, sql::ById{employer}))
        ids.push_back(std::move(row.id));
    return ids;
}

std::vector<MatterId> CheckupStore::due_for_the_next(Date today) {
    std::vector<MatterId> ids;
    for (auto& row : session_.list<CheckupKey>(due_again, DueAgain{today})) ids.push_back(std::move(row.id));
    return ids;
}
void CheckupStore::note_told_of_the_next(const MatterId& id) { session_.execute(note_next_told, sql::ById{id}); }

std::vector<CheckupLine> CheckupStore::newest(const ScopeSql& scope, const std::string& state,
                                              const std::optional<matters::MatterPlace>& after, int most) {
    const ListCheckupLines ask{
        scope, {}, state, after ? after->opened_on.text() : "9999-12-31", after ? after->id.text() : "", most};
    const auto keys = first_in_scope<matters::MatterPlace>(
        session_, ask, {newest_checkups_of_unit, newest_checkups_of_all}, matters::is_newer);
    std::unordered_map<std::string, CheckupLine> found;
    for (auto& one : session_.list<CheckupLine>(session_.pick(checkup_lines, checkup_lines_on_postgres),
                                                sql::by_ids(keys, &matters::MatterPlace::id)))
        found.emplace(one.id.text(), std::move(one));
    std::vector<CheckupLine> lines;
    for (const auto& key : keys)
        if (const auto one = found.find(key.id.text()); one != found.end()) lines.push_back(std::move(one->second));
    return lines;
}

void CheckupStore::keep(const Finding& finding) { session_.execute(keep_finding, finding); }
std::vector<Finding> CheckupStore::findings_of(const MatterId& id) {
    return session_.list<Finding>(list_findings, sql::ById{id});
}
void CheckupStore::add(const TeamRecord& record) { session_.execute(add_team_record, record); }
std::vector<TeamRecord> CheckupStore::records_of(const MatterId& id) {
    return session_.list<TeamRecord>(list_team_records, sql::ById{id});
}

}  // namespace gongyou::legal_checkup
