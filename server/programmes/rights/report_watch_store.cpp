#include "programmes/rights/report_watch_store.hpp"

#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::rights {

namespace {

constexpr std::string_view add_watch_day = R"sql(
    INSERT INTO report_watch (report_id, day, asks_on, ends_on, message_on, answer, answered_on)
    VALUES (:report_id, :day, :asks_on, :ends_on, :message_on, :answer, :answered_on)
)sql";
constexpr std::string_view drop_watch = "DELETE FROM report_watch WHERE report_id = :report_id";
constexpr std::string_view drop_unanswered_watch =
    "DELETE FROM report_watch WHERE report_id = :report_id AND answer IS NULL";
constexpr std::string_view shorten_watch =
    "UPDATE report_watch SET ends_on = :today WHERE report_id = :report_id AND ends_on > :today";

constexpr std::string_view watch_columns =
    "SELECT w.report_id, w.day, w.asks_on, w.ends_on, w.message_on, w.answer, w.answered_on";
constexpr std::string_view watch_of_report = " FROM report_watch w WHERE w.report_id = :report_id ORDER BY w.day";
constexpr std::string_view watch_open = R"sql(
      FROM report_watch w
     WHERE w.report_id = :report_id AND w.answer IS NULL AND w.asks_on <= :today AND w.ends_on > :today
     ORDER BY w.day DESC LIMIT 1
)sql";
constexpr std::string_view watch_messages_due = R"sql(
      FROM report_watch w WHERE w.message_on <= :today ORDER BY w.message_on, w.report_id, w.day LIMIT :most
)sql";
constexpr std::string_view watch_of_ids =
    " FROM json_each(:ids) k CROSS JOIN report_watch w ON w.report_id = k.value ORDER BY w.day";
constexpr std::string_view watch_of_ids_on_postgres = R"sql(
      FROM json_array_elements_text(CAST(:ids AS json)) k (id) JOIN report_watch w ON w.report_id = k.id ORDER BY w.day
)sql";
constexpr auto list_watch_of_report = sql::joined<watch_columns, watch_of_report>;
constexpr auto find_open_watch = sql::joined<watch_columns, watch_open>;
constexpr auto list_watch_messages_due = sql::joined<watch_columns, watch_messages_due>;
constexpr auto list_watch_of_ids = sql::joined<watch_columns, watch_of_ids>;
constexpr auto list_watch_of_ids_on_postgres = sql::joined<watch_columns, watch_of_ids_on_postgres>;

constexpr std::string_view answer_watch_day = R"sql(
    UPDATE report_watch SET answer = :answer, answered_on = :today, message_on = NULL
     WHERE report_id = :report_id AND day = :day AND answer IS NULL
)sql";
constexpr std::string_view take_watch_message = R"sql(
    UPDATE report_watch SET message_on = NULL WHERE report_id = :report_id AND day = :day AND message_on IS NOT NULL
)sql";
constexpr std::string_view forget_watch_messages =
    "UPDATE report_watch SET message_on = NULL WHERE message_on < :today";
// Only PostgreSQL keeps rows in the order they were changed.
constexpr std::string_view write_watch_anew = R"sql(
    WITH taken AS (DELETE FROM report_watch w USING matter m
                    WHERE m.id = w.report_id AND m.anonymous = 1 AND w.answered_on BETWEEN :first AND :last
                   RETURNING w.report_id, w.day, w.asks_on, w.ends_on, w.message_on, w.answer, w.answered_on)
    INSERT INTO report_watch (report_id, day, asks_on, ends_on, message_on, answer, answered_on)
    SELECT report_id, day, asks_on, ends_on, message_on, answer, answered_on FROM taken ORDER BY random()
)sql";

struct OneWatch {
    ReportId report_id;
    std::int64_t day = 0;
    WatchAnswer answer = WatchAnswer::well;
    Date today = {};
    int most = 0;
};
BOOST_DESCRIBE_STRUCT(OneWatch, (), (report_id, day, answer, today, most))

struct WatchBlend {
    Date first;
    Date last;
};
BOOST_DESCRIBE_STRUCT(WatchBlend, (), (first, last))

}  // namespace

void ReportWatchStore::begin(const ReportId& report, const std::vector<WatchDay>& days) {
    session_.execute(drop_watch, OneWatch{report});
    for (const auto& day : days) session_.execute(add_watch_day, day);
}

void ReportWatchStore::end(const ReportId& report, Date today) {
    session_.execute(drop_unanswered_watch, OneWatch{report});
    session_.execute(shorten_watch, OneWatch{.report_id = report, .today = today});
}

std::vector<WatchDay> ReportWatchStore::of(const ReportId& report) {
    return session_.list<WatchDay>(list_watch_of_report, OneWatch{report});
}

std::vector<WatchDay> ReportWatchStore::of_each(std::span<const ReportId> reports) {
    return session_.list<WatchDay>(session_.pick(list_watch_of_ids, list_watch_of_ids_on_postgres),
                                   sql::by_ids(reports));
}

std::optional<WatchDay> ReportWatchStore::open_for(const ReportId& report, Date today) {
    return session_.find<WatchDay>(find_open_watch, OneWatch{.report_id = report, .today = today});
}

bool ReportWatchStore::answer(const WatchDay& question, WatchAnswer answer, Date today) {
    return session_.execute(answer_watch_day, OneWatch{question.report_id, question.day, answer, today}) == 1;
}

std::vector<WatchDay> ReportWatchStore::due_messages(Date today, int most) {
    return session_.list<WatchDay>(list_watch_messages_due, OneWatch{.report_id = {}, .today = today, .most = most});
}

bool ReportWatchStore::take_message(const WatchDay& question) {
    return session_.execute(take_watch_message, OneWatch{question.report_id, question.day}) == 1;
}

void ReportWatchStore::forget_messages_before(Date day) {
    session_.execute(forget_watch_messages, OneWatch{.report_id = {}, .today = day});
}

void ReportWatchStore::blend(Date first, Date last) {
    if (session_.dialect() == sql::Dialect::postgres) session_.execute(write_watch_anew, WatchBlend{first, last});
}

}  // namespace gongyou::rights
