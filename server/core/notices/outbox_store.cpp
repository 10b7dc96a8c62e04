#include "core/notices/outbox_store.hpp"

namespace gongyou::notices {

namespace {

constexpr int most_a_day = 5;
constexpr std::chrono::minutes least_pause{1};

struct Place {
    std::string number;
    Date day;
    Instant now;
    Instant minute_ago;
    int most = most_a_day;
};
BOOST_DESCRIBE_STRUCT(Place, (), (number, day, now, minute_ago, most))

constexpr std::string_view take_sms_place = R"sql(
    INSERT INTO sms_count (number, day, sent, last_at) VALUES (:number, :day, 1, :now)
    ON CONFLICT (number) DO UPDATE
       SET sent = CASE WHEN sms_count.day = excluded.day THEN sms_count.sent + 1 ELSE 1 END,
           day = excluded.day, last_at = excluded.last_at
     WHERE sms_count.last_at <= :minute_ago AND (sms_count.day <> excluded.day OR sms_count.sent < :most)
)sql";
constexpr std::string_view find_used_up =
    "SELECT number FROM sms_count WHERE number = :number AND day = :day AND sent >= :most";

constexpr std::string_view add_message = R"sql(
    INSERT INTO outgoing_message (id, channel, kind, to_sealed, to_masked, text_sealed, state, at)
    VALUES (:id, :channel, :kind, :to_sealed, :to_masked, :text_sealed, :state, :at)
)sql";
constexpr std::string_view find_message = R"sql(
    SELECT id, channel, kind, to_sealed, to_masked, text_sealed, state, at FROM outgoing_message WHERE id = :id
)sql";
constexpr std::string_view set_sent =
    "UPDATE outgoing_message SET state = 'sent', to_sealed = '', text_sealed = '' WHERE id = :id";
constexpr std::string_view set_shown = "UPDATE outgoing_message SET state = 'shown' WHERE id = :id";

struct Named {
    std::string id;
    int most = 0;
};
BOOST_DESCRIBE_STRUCT(Named, (), (id, most))

constexpr std::string_view drop_messages = "DELETE FROM outgoing_message WHERE at < :now";
constexpr std::string_view drop_counts = "DELETE FROM sms_count WHERE day < :day";

struct Text {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Text, (), (text))

constexpr std::string_view list_messages = R"sql(
    SELECT id, channel, kind, to_sealed, to_masked, text_sealed, state, at
      FROM outgoing_message ORDER BY id DESC LIMIT :most
)sql";

}  // namespace

bool OutboxStore::take_place(const std::string& number, Date today, Instant now) {
    return session_.execute(take_sms_place, Place{number, today, now, now - least_pause}) == 1;
}

bool OutboxStore::day_is_over(const std::string& number, Date today) {
    return session_.find<Text>(find_used_up, Place{number, today, {}, {}}).has_value();
}

void OutboxStore::add(const MessageRow& message) { session_.execute(add_message, message); }

std::optional<MessageRow> OutboxStore::find(const std::string& id) {
    return session_.find<MessageRow>(find_message, Named{id});
}

void OutboxStore::mark_sent(const std::string& id) { session_.execute(set_sent, Named{id}); }

void OutboxStore::mark_shown(const std::string& id) { session_.execute(set_shown, Named{id}); }

std::vector<MessageRow> OutboxStore::newest(int most) {
    return session_.list<MessageRow>(list_messages, Named{.id = {}, .most = most});
}

long long OutboxStore::drop_older(Instant than) { return session_.execute(drop_messages, Place{{}, {}, than, {}}); }

long long OutboxStore::drop_counts_before(Date day) { return session_.execute(drop_counts, Place{{}, day, {}, {}}); }

}  // namespace gongyou::notices
