#pragma once

#include <optional>
#include <vector>

#include "core/notices/outbox.hpp"

namespace gongyou::notices {

/// One row of outgoing_message.
struct MessageRow {
    std::string id;
    std::string channel;
    SmsKind kind = SmsKind::answer_waiting;
    std::string to_sealed;
    std::string to_masked;
    std::string text_sealed;
    MessageState state = MessageState::waiting;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(MessageRow, (), (id, channel, kind, to_sealed, to_masked, text_sealed, state, at))

/// The SQL of the outbox. Lives as long as one transaction.
class OutboxStore {
public:
    explicit OutboxStore(sql::Session& session) : session_{session} {}

    /// Counts one more message to a number; false if that would be too many: five that day, or two within a minute.
    bool take_place(const std::string& number, Date today, Instant now);
    /// Whether the number has used up its day.
    bool day_is_over(const std::string& number, Date today);

    void add(const MessageRow& message);
    std::optional<MessageRow> find(const std::string& id);
    void mark_sent(const std::string& id);
    /// For the demo: sent nowhere, kept readable.
    void mark_shown(const std::string& id);
    std::vector<MessageRow> newest(int most);

    /// Messages, also those that never got through. How many went.
    long long drop_older(Instant than);
    long long drop_counts_before(Date day);

private:
    sql::Session& session_;
};

}  // namespace gongyou::notices
