#include "core/notices/notice_routes.hpp"

#include <boost/json.hpp>

#include "core/api/routes.hpp"
#include "core/notices/notices.hpp"

namespace gongyou::notices {

namespace {

struct ListNotices {
    std::optional<Line<1, 200>> after;
};
BOOST_DESCRIBE_STRUCT(ListNotices, (), (after))

struct NoticeView {
    NoticeId id;
    std::string kind;
    json::TextMap params;
    Instant at;
    bool read = false;
};
BOOST_DESCRIBE_STRUCT(NoticeView, (), (id, kind, params, at, read))

struct NoticePage {
    std::vector<NoticeView> items;
    std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(NoticePage, (), (items, next))

struct ReadNotice : api::Command {
    NoticeId id;
};
BOOST_DESCRIBE_STRUCT(ReadNotice, (api::Command), (id))

struct OutboxPage {
    std::vector<OutboxItem> items;
};
BOOST_DESCRIBE_STRUCT(OutboxPage, (), (items))

constexpr int page_size = 50;

json::TextMap params_from(const std::string& object) {
    json::TextMap params;
    const auto parsed = boost::json::parse(object);  // named: as_object() of a temporary would not outlive its line
    for (const auto& [name, value] : parsed.as_object())
        params.emplace(std::string{name}, std::string{value.as_string()});
    return params;
}

Result<NoticePage> list_notices(sql::Reader& reader, const Actor& actor, const ListNotices& asked) {
    auto found = notices_of(reader, actor.id, asked.after ? asked.after->text() : "", page_size);
    if (!found) return fail(std::move(found.error()));
    NoticePage page;
    for (auto& item : found->items)
        page.items.push_back({item.id, std::move(item.kind), params_from(item.params), item.at, item.read});
    page.next = std::move(found->next);
    return page;
}

Result<api::Nothing> read_notice(sql::Tx& tx, const Actor& actor, const ReadNotice& act) {
    return mark_read(tx, actor.id, act.id).map([](Done) { return api::Nothing{}; });
}

}  // namespace

api::Routes notice_routes(const Outbox& outbox, bool demo) {
    api::Routes routes;
    routes.push_back(
        api::query(api::get, "/api/notices", may_use(Right::read_notices), &list_notices).called("One's own notices"));
    routes.push_back(api::command(api::post, "/api/notices/{id}/read", may_use(Right::read_notices), &read_notice)
                         .called("A notice was read"));
    routes.push_back(
        api::query(api::get, "/api/admin/outbox", may_use(Right::read_outbox),
                   [&outbox, demo](sql::Reader& reader, const Actor&, const api::NoParams&) -> Result<OutboxPage> {
                       return OutboxPage{outbox.list(reader, demo)};
                   })
            .called("Messages that left the house; in a demo, that would have"));
    return routes;
}

}  // namespace gongyou::notices
