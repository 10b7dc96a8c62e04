#include "core/notices/notice_sweep.hpp"

#include "core/notices/notices.hpp"
#include "core/notices/outbox_store.hpp"

namespace gongyou::notices {

namespace {

constexpr std::chrono::days notice_lasts{180};
constexpr std::chrono::days message_lasts{30};

}  // namespace

long long sweep_notices(sql::Tx& tx) {
    OutboxStore outbox{tx};
    return drop_older(tx, tx.now() - notice_lasts) + outbox.drop_older(tx.now() - message_lasts) +
           outbox.drop_counts_before(tx.today().plus_days(-1));  // yesterday's holds the pause of a minute at midnight
}

}  // namespace gongyou::notices
