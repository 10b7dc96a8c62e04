#include "core/statistics/counter_store.hpp"

#include "core/statistics/definition.hpp"

namespace gongyou::statistics {

namespace {

struct CounterRow {
    UnitId unit_id;
    std::string counter;
    std::string month;
    std::string dimension;
    std::int64_t n = 0;
};
BOOST_DESCRIBE_STRUCT(CounterRow, (), (unit_id, counter, month, dimension, n))

struct CountedOf {
    std::string counter;
    std::string month;
    std::string dimension;
    std::int64_t n = 0;
};
BOOST_DESCRIBE_STRUCT(CountedOf, (), (counter, month, dimension, n))

struct Hung {
    UnitId unit_id;
    UnitId under;
    std::int64_t times = 1;
};
BOOST_DESCRIBE_STRUCT(Hung, (), (unit_id, under, times))

struct MonthsAsked {
    UnitId unit;
    std::string counters;  ///< their names, as JSON
    std::string first;
    std::string last;
};
BOOST_DESCRIBE_STRUCT(MonthsAsked, (), (unit, counters, first, last))

struct Balance {
    std::string counter;
    std::int64_t n = 0;
};
BOOST_DESCRIBE_STRUCT(Balance, (), (counter, n))

constexpr std::string_view add_count = R"sql(
    INSERT INTO statistic_counter (unit_id, counter, month, dimension, n)
    SELECT ancestor, CAST(:counter AS TEXT), CAST(:month AS TEXT), CAST(:dimension AS TEXT), CAST(:n AS BIGINT)
      FROM unit_closure WHERE descendant = :unit_id
        ON CONFLICT (unit_id, counter, month, dimension) DO UPDATE SET n = statistic_counter.n + excluded.n
)sql";
constexpr std::string_view hang_below = R"sql(
    INSERT INTO statistic_counter (unit_id, counter, month, dimension, n)
    SELECT t.ancestor, c.counter, c.month, c.dimension, c.n * CAST(:times AS BIGINT)
      FROM unit_closure t JOIN statistic_counter c ON c.unit_id = :unit_id
     WHERE t.descendant = :under
        ON CONFLICT (unit_id, counter, month, dimension) DO UPDATE SET n = statistic_counter.n + excluded.n
)sql";

// Each counter is looked up by the key's beginning. CROSS keeps SQLite in this order.
constexpr std::string_view list_months = R"sql(
    SELECT c.counter, c.month, c.dimension, c.n
      FROM json_each(:counters) k CROSS JOIN statistic_counter c
     WHERE c.unit_id = :unit AND c.counter = k.value AND c.month BETWEEN :first AND :last
)sql";
constexpr std::string_view list_months_on_postgres = R"sql(
    SELECT c.counter, c.month, c.dimension, c.n
      FROM json_array_elements_text(CAST(:counters AS json)) k (name)
      JOIN statistic_counter c ON c.unit_id = :unit AND c.counter = k.name
     WHERE c.month BETWEEN :first AND :last
)sql";
constexpr std::string_view sum_before = R"sql(
    SELECT c.counter, CAST(SUM(c.n) AS BIGINT)
      FROM json_each(:counters) k CROSS JOIN statistic_counter c
     WHERE c.unit_id = :unit AND c.counter = k.value AND c.month < :first
     GROUP BY c.counter
)sql";
constexpr std::string_view sum_before_on_postgres = R"sql(
    SELECT c.counter, CAST(SUM(c.n) AS BIGINT)
      FROM json_array_elements_text(CAST(:counters AS json)) k (name)
      JOIN statistic_counter c ON c.unit_id = :unit AND c.counter = k.name
     WHERE c.month < :first
     GROUP BY c.counter
)sql";
constexpr std::string_view list_counters = R"sql(
    SELECT unit_id, counter, month, dimension, n FROM statistic_counter WHERE n <> 0
)sql";

std::string as_json(const std::vector<std::string>& names) {
    std::string text = "[";  // names of counters have no character that JSON would write otherwise
    for (const auto& name : names) text.append(text.size() > 1 ? ",\"" : "\"").append(name).append("\"");
    return text += ']';
}

/// The counters of which the years before are asked as well.
std::vector<std::string> carried_counters() {
    std::vector<std::string> names;
    for (const auto& definition : definitions())
        for (const auto& part : definition.denominator)
            if (part.when == Summand::When::before) names.emplace_back(part.counter);
    return names;
}

}  // namespace

void CounterStore::add(const UnitId& unit, const Tally& change) {
    for (const auto& [key, n] : change.counts())
        session_.execute(add_count, CounterRow{unit, key.counter, key.month, key.dimension, n});
}

void CounterStore::hang(const UnitId& unit, const UnitId& under, std::int64_t times) {
    session_.execute(hang_below, Hung{unit, under, times});
}

Tally CounterStore::of_months(const UnitId& unit, const std::string& first, const std::string& last) {
    Tally found;
    for (const auto& row : session_.list<CountedOf>(session_.pick(list_months, list_months_on_postgres),
                                                    MonthsAsked{unit, as_json(counters_read()), first, last}))
        found.add(CounterKey{row.counter, row.month, row.dimension}, row.n);
    return found;
}

std::map<std::string, std::int64_t> CounterStore::before(const UnitId& unit, const std::string& month) {
    std::map<std::string, std::int64_t> found;
    for (const auto& row : session_.list<Balance>(session_.pick(sum_before, sum_before_on_postgres),
                                                  MonthsAsked{unit, as_json(carried_counters()), month, {}}))
        found[row.counter] = row.n;
    return found;
}

std::map<std::string, Tally> CounterStore::all() {
    std::map<std::string, Tally> found;
    for (const auto& row : session_.list<CounterRow>(list_counters))
        found[row.unit_id.text()].add(CounterKey{row.counter, row.month, row.dimension}, row.n);
    return found;
}

}  // namespace gongyou::statistics
