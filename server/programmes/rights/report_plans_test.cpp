#include <gtest/gtest.h>

#include <map>

#include "core/access/scope.hpp"
#include "core/matters/caseload_store.hpp"
#include "core/matters/clock_store.hpp"
#include "core/matters/matter_store.hpp"
#include "core/matters/todo_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/sql/migrations.hpp"
#include "platform/sql/test_databases.hpp"
#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/report_search.hpp"
#include "programmes/rights/report_store.hpp"

// How PostgreSQL finds its way among 100,000 reports: what people ask for all day must not read a table from end to
// end.
namespace gongyou::rights {
namespace {

struct Walked {
    std::string relname;
    std::int64_t seq_scan = 0;
    std::int64_t rows = 0;
};
BOOST_DESCRIBE_STRUCT(Walked, (), (relname, seq_scan, rows))

/// How often large tables were walked from end to end in this session, and how many of their rows were read one by one.
/// Small ones (units, roles, walls) are read whole.
constexpr std::string_view walked_tables = R"sql(
    SELECT CAST(relname AS text), seq_scan, idx_tup_fetch AS rows FROM pg_stat_xact_user_tables
     WHERE relname IN ('matter', 'matter_event', 'matter_clock', 'matter_link', 'report', 'report_identity',
                                        'report_indexed', 'consultation')
)sql";

// One in a hundred is open and has clocks; one in five is anonymous; every employer has a hundred.
constexpr auto fill = R"sql(
    INSERT INTO matter (id, kind, unit_id, employer_id, state, revision, anonymous, opened_on, ended_on, urgency,
                        assigned_to, law, title)
    SELECT 'matter-' || lpad(i::text, 6, '0'), CASE WHEN i % 10 = 0 THEN 'consultation' ELSE 'report' END,
           u.id, CASE WHEN i % 5 = 0 THEN NULL ELSE 'employer-' || i % 1000 END,
           CASE WHEN i % 100 = 1 THEN 'triaged' WHEN i % 100 = 10 THEN 'asked' ELSE 'closed' END, 3,
           CASE WHEN i % 5 = 0 THEN 1 ELSE 0 END, CAST(date '2024-01-01' + i / 140 AS text),
           CASE WHEN i % 100 IN (1, 10) THEN NULL ELSE CAST(date '2024-02-01' + i / 140 AS text) END, 'yellow',
           CASE WHEN i % 200 = 1 THEN 'person-' || i % 7 END, '330199@1-0000000000000000', '公司' || i % 1000
      FROM generate_series(1, 100000) i
      JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n, count(*) OVER () AS units FROM unit) u
        ON u.n = i % u.units;
    INSERT INTO report (id, place, facts, complaint, receipt, file_count)
    SELECT id, '云溪镇', repeat('拖欠工资', 30), '', 'receipt-' || id, 0 FROM matter WHERE kind = 'report';
    INSERT INTO consultation (id, topic, channel, question, receipt)
    SELECT id, 'wages', 'web', repeat('合法吗', 30), 'receipt-' || id FROM matter WHERE kind = 'consultation';
    INSERT INTO report_identity (report_id, phone, phone_key)
    SELECT r.id, 'sealed', 'phone-' || substr(r.id, 10) FROM report r JOIN matter m ON m.id = r.id AND m.anonymous = 0;
    INSERT INTO matter_event (matter_id, number, act, state, made_on, unit_id, for_reporter, choice, words)
    SELECT id, n, 'note', state, opened_on, unit_id, 0, '', '' FROM matter, generate_series(1, 3) n;
    INSERT INTO matter_clock (id, kind, matter_id, code, rule, unit_id, law, statutory, event_on, due_on, due_by, estimate,
                              state, next_signal, next_on)
    SELECT 'clock-' || id, kind, id, 'ticket.triage', 'ticket.triage', unit_id, law, 0, opened_on, opened_on,
           opened_on || ' 24:00 ticket.triage', 0,
           CASE WHEN ended_on IS NULL THEN 'running' ELSE 'stopped' END, 'expired',
           CASE WHEN id < 'matter-099000' THEN '2027-01-01' ELSE opened_on END
      FROM matter;
    INSERT INTO report_indexed (report_id, unit_id, words)
    SELECT m.id, m.unit_id,
           to_tsvector('simple', 'w' || CAST(substr(m.id, 8) AS bigint) % 500 || ' u' || replace(m.unit_id, '-', ''))
      FROM matter m WHERE m.kind = 'report' AND m.anonymous = 0;
    INSERT INTO matter_link (matter_id, other_id, kind)
    SELECT id, 'matter-' || lpad(CAST(CAST(substr(id, 8) AS bigint) - 9 AS text), 6, '0'), 'pressure'
      FROM matter WHERE id LIKE '%1' AND id > 'matter-000010';
)sql";

class ReportPlans : public testing::Test {
protected:
    void SetUp() override {
        const auto unit = [&](UnitKind kind, std::optional<UnitId> parent) {
            return UnitTree{*session_}
                .add({.id = UnitId::unordered(random_),
                      .parent_id = std::move(parent),
                      .kind = kind,
                      .name = "工会",
                      .valid_from = date("2026-01-01")})
                ->id;
        };
        session_->control("BEGIN");
        county_ = unit(UnitKind::county, {});
        for (int i = 0; i < 20; ++i) {
            town_ = unit(UnitKind::township, county_);
            for (int j = 0; j < 9; ++j) station_ = unit(UnitKind::station, town_);
        }
        session_->control("COMMIT");
        session_->control("SET statement_timeout = 0");               // filling may take its time
        session_->control("SET session_replication_role = replica");  // and asks no foreign key of each row
        session_->run_once(fill);
        session_->control("VACUUM ANALYZE");  // as the server does by and by: words lie in their index, plans know all
        session_->control("SET session_replication_role = origin");
    }
    /// Asks seven times: from the sixth on PostgreSQL may keep one plan for whatever is asked. What it walked through,
    /// and where it read more rows of a table than `rows` for one answer: of the hundred thousand a thousand reports
    /// and as many consultations are open, and a page may leave all of them out.
    template <class Ask>
    void expect_no_walk(const std::string& what, Ask ask, std::int64_t rows = 2'000) {
        constexpr int asks = 7;
        session_->control("BEGIN");
        std::map<std::string, Walked> before;
        for (auto& table : session_->list<Walked>(walked_tables)) before[table.relname] = table;
        for (int i = 0; i < asks; ++i) ask();
        for (const auto& table : session_->list<Walked>(walked_tables)) {
            EXPECT_EQ(table.seq_scan, before[table.relname].seq_scan) << what << ": walks through " << table.relname;
            EXPECT_LE((table.rows - before[table.relname].rows) / asks, rows) << what << ": rows of " << table.relname;
        }
        session_->control("ROLLBACK");
    }
    /// Whoever has `role` there, before a wall or not.
    static Actor actor(Role role, const UnitId& unit, bool walled) {
        Actor one;
        one.id = PersonId::trusted("person-1");
        one.grants = {{role, unit}};
        if (walled) one.walled_off = {EmployerId::trusted("employer-7")};
        return one;
    }

    sql::TestDatabase database_{sql::Dialect::postgres, sql::BeginsWith::schema};
    SystemRandom random_;
    std::unique_ptr<sql::Session> session_ = database_.open();
    UnitId county_, town_, station_;
};

TEST_F(ReportPlans, WalkThroughNoTableForAListATodoASearchOrADueClock) {
    auto& session = *session_;
    const auto last = matters::MatterPlace{date("2025-06-01"), ReportId::trusted("matter-072000")};
    for (const auto& [where, unit] : {std::pair{"county", county_}, {"town", town_}, {"station", station_}}) {
        for (const bool walled : {false, true}) {
            const std::string who = std::string{where} + (walled ? ", walled" : "");
            const auto scope = scope_of(actor(Role::desk, unit, walled), Right::read_report);
            for (const std::optional<ReportState> state :
                 {std::optional<ReportState>{}, {ReportState::triaged}, {ReportState::closed}})
                for (const std::optional<matters::MatterPlace>& after : {std::optional<matters::MatterPlace>{}, {last}})
                    expect_no_walk("list of the " + who, [&] {
                        EXPECT_FALSE(ReportStore{session}.newest(scope, state, after, 20).empty() && !state && !walled);
                    });
            for (const std::string kind : {"report", "consultation"})
                for (const bool mine : {false, true})
                    expect_no_walk("to-do list of the " + who, [&] {
                        matters::TodoStore store{session};
                        store.lines_of(store.soonest(scope, {.kind = kind, .mine = mine, .after = {}}));
                    });
            for (const auto* word : {"w7", "w8 w9"})
                expect_no_walk("search of the " + who, [&] { search_reports(session, scope, word, {}, 20); });
            for (const Role role : {Role::desk, Role::lawyer, Role::counsellor})
                expect_no_walk(
                    "consultations of the " + who + " for " + std::string{name_of(role)},
                    [&, &unit = unit] {
                        ConsultationStore{session}.newest(scope_of(actor(role, unit, walled), Right::read_consultation),
                                                          {.state = "", .mine = false, .most = 20});
                    },
                    role == Role::counsellor || walled ? 10'000 : 2'000);  // all are looked at where none can be found
        }
    }
    expect_no_walk("clocks that are due",
                   [&] { EXPECT_FALSE(matters::ClockStore{session}.due(date("2026-03-02"), 200).empty()); });
}

TEST_F(ReportPlans, WalkThroughNoTableForOneReportAndWhatHangsOnIt) {
    auto& session = *session_;
    const auto id = ReportId::trusted("matter-050001");
    ReportStore reports{session};
    matters::MatterStore matters{session};
    expect_no_walk("by id", [&] { EXPECT_TRUE(reports.find(id)); });
    expect_no_walk("by id, with names", [&] { EXPECT_TRUE(reports.find_named(id)); });
    expect_no_walk("by receipt", [&] { EXPECT_TRUE(reports.find_by_receipt("receipt-matter-050001")); });
    expect_no_walk("stand-in for an unknown receipt",
                   [&] { EXPECT_TRUE(reports.find_near_receipt("receipt-matter-05")); });
    expect_no_walk("timeline", [&] { EXPECT_EQ(matters.events_of(id).size(), 3U); });
    expect_no_walk("links", [&] { matters.links_of(id); });
    expect_no_walk("its clocks", [&] { EXPECT_EQ(matters::ClockStore{session}.of(id).size(), 1U); });
    expect_no_walk("about the same employer",
                   [&] { EXPECT_FALSE(reports.about("公司1", date("2025-06-01")).empty()); });
    expect_no_walk("of the same phone", [&] { EXPECT_FALSE(reports.of_phone("phone-0001").empty()); });
    expect_no_walk("alike of the same phone", [&] { reports.alike_of_phone("phone-0001", date("2024-01-01")); });
    expect_no_walk("earlier ones of the same phone", [&] {
        reports.earlier_of_phone("phone-0001", date("2024-01-01"), ReportId::trusted("matter-000900"));
    });
    const auto found = reports.find(id);
    ASSERT_TRUE(found);
    expect_no_walk("who could have it",
                   [&] { matters::CaseloadStore{session}.advisers_for(*found, PersonId::trusted("person-1")); });
}

}  // namespace
}  // namespace gongyou::rights
