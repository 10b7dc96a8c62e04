#pragma once

#include <map>

#include "kernel/id.hpp"
#include "platform/sql/page.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::notices {

/// A notice as its reader sees it (通知). The text comes from `kind` and `params`, in the reader's language.
struct NoticeItem {
    NoticeId id;
    std::string kind;
    std::string params;  ///< a JSON object
    Instant at;
    bool read = false;
    bool operator==(const NoticeItem&) const = default;
};
BOOST_DESCRIBE_STRUCT(NoticeItem, (), (id, kind, params, at, read))

/// Tells a person inside the product that something waits for them, in the transaction of the change it tells of.
/// Params: ids, numbers and dates; never what somebody wrote (LG-1).
void add(sql::Tx& tx, const PersonId& person, std::string_view kind,
         const std::map<std::string, std::string>& params = {});

/// Whether the person was told something of this kind at `since` or later.
bool was_told(sql::Session& session, const PersonId& person, std::string_view kind, Instant since);

/// The person's notices, newest first. Faults: page.wrong_cursor.
Result<sql::Page<NoticeItem>> notices_of(sql::Session& session, const PersonId& person, const std::string& after,
                                         int limit);
/// Up to 1,001.
std::int64_t unread(sql::Session& session, const PersonId& person);
/// Reading twice is fine. Faults: notice.unknown, for another's as well.
Result<Done> mark_read(sql::Tx& tx, const PersonId& person, const NoticeId& id);
/// How many went.
long long drop_older(sql::Tx& tx, Instant than);

}  // namespace gongyou::notices
