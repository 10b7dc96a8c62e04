#pragma once

#include <vector>

#include "core/notices/sms.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/jobs/job_queue.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::notices {

/// The kind of job that delivers messages.
inline constexpr std::string_view sms_job = "notices.sms";

enum class MessageState { waiting, sent, shown };
BOOST_DESCRIBE_ENUM(MessageState, waiting, sent, shown)

/// A message as the administrators' page shows it.
struct OutboxItem {
    std::string id;
    std::string channel;
    SmsKind kind = SmsKind::answer_waiting;
    std::string to_masked;
    std::string text;  ///< with its code only in the demo
    Instant at;
    MessageState state = MessageState::waiting;
};
BOOST_DESCRIBE_STRUCT(OutboxItem, (), (id, channel, kind, to_masked, text, at, state))

/// Messages that leave the house. Handed down by the wiring.
class Outbox {
public:
    Outbox(const crypto::Keyring& keyring, jobs::JobQueue& queue) : keyring_{keyring}, queue_{queue} {}

    /// Queues a message in the transaction of the change it tells of. Five a day and one a minute for a number (RA-3).
    /// It goes out once `delay` is over. Faults: sms.too_many, with the time to wait.
    Result<Done> send(sql::Tx& tx, const Phone& to, SmsKind kind, const std::string& code = {},
                      std::chrono::seconds delay = {});

    /// Newest first.
    std::vector<OutboxItem> list(sql::Session& session, bool demo, int most = 100) const;

    /// The handler of sms_job.
    jobs::Handler handler(sql::Database& database, Gateway& gateway) const;

private:
    const crypto::Keyring& keyring_;
    jobs::JobQueue& queue_;
};

}  // namespace gongyou::notices
