#include "core/notices/notices.hpp"

#include <boost/json.hpp>

#include "platform/sql/number.hpp"

namespace gongyou::notices {

namespace {

struct NoticeRow {
    NoticeId id;
    PersonId person_id;
    std::string kind;
    std::string params;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(NoticeRow, (), (id, person_id, kind, params, at))

struct Wanted {
    PersonId person_id;
    std::string before;
    NoticeId id;
    Instant at;
    int most = 0;
};
BOOST_DESCRIBE_STRUCT(Wanted, (), (person_id, before, id, at, most))

struct Behind {
    NoticeId id;
};
BOOST_DESCRIBE_STRUCT(Behind, (), (id))

constexpr std::string_view add_notice = R"sql(
    INSERT INTO notice (id, person_id, kind, params, at) VALUES (:id, :person_id, :kind, :params, :at)
)sql";
constexpr std::string_view list_newest = R"sql(
    SELECT id, kind, params, at, CASE WHEN read_at IS NULL THEN 0 ELSE 1 END
      FROM notice WHERE person_id = :person_id AND id < :before ORDER BY id DESC LIMIT :most
)sql";
constexpr std::string_view count_told = R"sql(
    SELECT COUNT(*) FROM notice WHERE person_id = :person_id AND kind = :kind AND at >= :at
)sql";
constexpr std::string_view count_unread = R"sql(
    SELECT COUNT(*) FROM (SELECT 1 FROM notice WHERE person_id = :person_id AND read_at IS NULL LIMIT 1001) AS unread
)sql";
constexpr std::string_view set_read = R"sql(
    UPDATE notice SET read_at = COALESCE(read_at, :at) WHERE id = :id AND person_id = :person_id
)sql";

constexpr std::string_view drop_old_notices = "DELETE FROM notice WHERE at < :at";

constexpr std::string_view after_every_id = "g";  // ids are hexadecimal, whatever the collation

}  // namespace

void add(sql::Tx& tx, const PersonId& person, std::string_view kind, const std::map<std::string, std::string>& params) {
    boost::json::object json;
    for (const auto& [name, value] : params) json[name] = value;
    tx.session().execute(add_notice, NoticeRow{tx.fresh_id<NoticeId>(), person, std::string{kind},
                                               boost::json::serialize(json), tx.now()});
}

Result<sql::Page<NoticeItem>> notices_of(sql::Session& session, const PersonId& person, const std::string& after,
                                         int limit) {
    std::string before{after_every_id};
    if (!after.empty()) {
        auto key = sql::read_cursor<Behind>(after);
        if (!key) return fail(key.error());
        before = key->id.text();
    }
    return sql::page_of(session.list<NoticeItem>(list_newest, Wanted{person, before, {}, {}, sql::rows_for(limit)}),
                        limit, [](const NoticeItem& item) { return Behind{item.id}; });
}

bool was_told(sql::Session& session, const PersonId& person, std::string_view kind, Instant since) {
    return session.find<sql::Number>(count_told, NoticeRow{{}, person, std::string{kind}, {}, since})->number > 0;
}

std::int64_t unread(sql::Session& session, const PersonId& person) {
    return session.find<sql::Number>(count_unread, Wanted{person, {}, {}, {}, 0})->number;
}

Result<Done> mark_read(sql::Tx& tx, const PersonId& person, const NoticeId& id) {
    if (tx.session().execute(set_read, Wanted{person, {}, id, tx.now(), 0}) == 1) return Done{};
    return fail({FaultKind::not_found, "notice.unknown"});
}

long long drop_older(sql::Tx& tx, Instant than) {
    return tx.session().execute(drop_old_notices, Wanted{{}, {}, {}, than, 0});
}

}  // namespace gongyou::notices
