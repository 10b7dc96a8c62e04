#include "core/matters/matter_blend_store.hpp"

#include "core/matters/kept_from_store.hpp"

namespace gongyou::matters {

namespace {

struct Days {
    Date first;
    Date last;
};
BOOST_DESCRIBE_STRUCT(Days, (), (first, last))

// SQLite keeps tables WITHOUT ROWID in the order of their random keys; matter_clock alone has a row number. Every clock
// gets a random one below zero: what is above has not been blended yet, whatever day it is of.
constexpr std::string_view number_clocks_anew = R"sql(
    UPDATE matter_clock SET rowid = -1 - (random() & 4611686018427387903) WHERE rowid > 0 AND event_on <= :last
)sql";
/// A new row is numbered behind the greatest: one of them, chosen by chance, stays at zero, so that new ones lie above.
constexpr std::string_view keep_one_at_zero = R"sql(
    UPDATE matter_clock SET rowid = 0
     WHERE rowid = (SELECT MIN(rowid) FROM matter_clock) AND (SELECT MAX(rowid) FROM matter_clock) < 0
)sql";

// PostgreSQL keeps rows in the order they came, each with its transaction: written anew in one, by chance.
constexpr std::string_view write_matters_anew = R"sql(
    WITH taken AS (DELETE FROM matter
                    WHERE anonymous = 1
                      AND (opened_on BETWEEN :first AND :last
                           OR id IN (SELECT matter_id FROM matter_event WHERE made_on BETWEEN :first AND :last))
                   RETURNING id, kind, unit_id, employer_id, state, revision, anonymous, opened_on, ended_on, outcome,
                             urgency, assigned_to, law, title, record_key, counted, counted_for)
    INSERT INTO matter (id, kind, unit_id, employer_id, state, revision, anonymous, opened_on, ended_on, outcome, urgency,
                        assigned_to, law, title, record_key, counted, counted_for)
    SELECT id, kind, unit_id, employer_id, state, revision, anonymous, opened_on, ended_on, outcome, urgency, assigned_to,
           law, title, record_key, counted, counted_for
      FROM taken ORDER BY random()
)sql";
constexpr std::string_view write_events_anew = R"sql(
    WITH taken AS (DELETE FROM matter_event e USING matter m
                    WHERE m.id = e.matter_id AND m.anonymous = 1 AND e.made_on BETWEEN :first AND :last
                   RETURNING e.matter_id, e.number, e.act, e.state, e.made_on, e.made_at, e.by_person, e.unit_id,
                             e.for_reporter, e.choice, e.words)
    INSERT INTO matter_event (matter_id, number, act, state, made_on, made_at, by_person, unit_id, for_reporter, choice,
                              words)
    SELECT matter_id, number, act, state, made_on, made_at, by_person, unit_id, for_reporter, choice, words
      FROM taken ORDER BY random()
)sql";
constexpr std::string_view write_clocks_anew = R"sql(
    WITH taken AS (DELETE FROM matter_clock c USING matter m
                    WHERE m.id = c.matter_id AND m.anonymous = 1 AND c.event_on BETWEEN :first AND :last
                   RETURNING c.id, c.kind, c.matter_id, c.code, c.rule, c.unit_id, c.law, c.statutory, c.event_on,
                             c.event_at, c.due_on, c.due_at, c.due_by, c.estimate, c.state, c.next_signal, c.next_on,
                             c.next_at, c.ended_on)
    INSERT INTO matter_clock (id, kind, matter_id, code, rule, unit_id, law, statutory, event_on, event_at, due_on,
                              due_at, due_by, estimate, state, next_signal, next_on, next_at, ended_on)
    SELECT id, kind, matter_id, code, rule, unit_id, law, statutory, event_on, event_at, due_on, due_at, due_by, estimate,
           state, next_signal, next_on, next_at, ended_on
      FROM taken ORDER BY random()
)sql";
constexpr std::string_view write_links_anew = R"sql(
    WITH taken AS (DELETE FROM matter_link l USING matter m
                    WHERE m.id = l.matter_id AND m.anonymous = 1 AND m.opened_on BETWEEN :first AND :last
                   RETURNING l.matter_id, l.other_id, l.kind)
    INSERT INTO matter_link (matter_id, other_id, kind)
    SELECT matter_id, other_id, kind FROM taken ORDER BY random()
)sql";

}  // namespace

void MatterBlendStore::blend(Date first, Date last) {
    const Days days{first, last};
    KeptFromStore{session_}.blend(first, last);
    if (session_.dialect() == sql::Dialect::sqlite) {
        session_.execute(number_clocks_anew, days);
        session_.execute(keep_one_at_zero);
        return;
    }
    for (const auto statement : {write_matters_anew, write_events_anew, write_clocks_anew, write_links_anew})
        session_.execute(statement, days);
}

}  // namespace gongyou::matters
