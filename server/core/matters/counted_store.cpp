#include "core/matters/counted_store.hpp"

#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"
#include "platform/sql/number.hpp"

namespace gongyou::matters {

namespace {

struct AfterMatter {
    MatterId after;
    std::string version;
};
BOOST_DESCRIBE_STRUCT(AfterMatter, (), (after, version))

struct MatterFound {
    MatterId id;
};
BOOST_DESCRIBE_STRUCT(MatterFound, (), (id))

struct CountedText {
    std::string counted;
};
BOOST_DESCRIBE_STRUCT(CountedText, (), (counted))

struct AskBelow : ScopeSql {
    UnitId top;
};
BOOST_DESCRIBE_STRUCT(AskBelow, (ScopeSql), (top))

constexpr std::string_view find_counted = R"sql(
    SELECT id, COALESCE(counted, ''), COALESCE(counted_for, '') FROM matter WHERE id = :id
)sql";
constexpr std::string_view save_counted = R"sql(
    UPDATE matter SET counted = :counted, counted_for = :counted_for WHERE id = :id
)sql";
constexpr std::string_view list_not_counted = R"sql(
    SELECT id FROM matter WHERE id > :after AND (counted IS NULL OR substr(counted, 1, 2) <> :version)
     ORDER BY id LIMIT 200
)sql";
constexpr std::string_view list_all = "SELECT id FROM matter WHERE id > :after ORDER BY id LIMIT 200";

constexpr std::string_view find_kept_from = R"sql(
    SELECT 1 FROM matter_kept_from k
     WHERE k.kept = :actor_id
        OR k.kept IN (SELECT h.unit_id FROM person_role h WHERE h.person_id = :actor_id AND h.ended_at IS NULL)
     LIMIT 1
)sql";
constexpr std::string_view counted_below = R"sql(
    SELECT COALESCE(r.counted, '') FROM unit_closure t JOIN matter r ON r.unit_id = t.descendant
     WHERE t.ancestor = :top AND
)sql";
constexpr auto list_in_scope = sql::joined<counted_below, scope::reaches, scope::and_, scope::before_the_wall>;

}  // namespace

std::optional<Counted> CountedStore::find(const MatterId& id) {
    return session_.find<Counted>(find_counted, sql::ById{id});
}

void CountedStore::save(const Counted& counted) { session_.execute(save_counted, counted); }

std::vector<MatterId> CountedStore::not_counted(const MatterId& after, std::string_view version) {
    std::vector<MatterId> ids;
    for (auto& row : session_.list<MatterFound>(list_not_counted, AfterMatter{after, std::string{version}}))
        ids.push_back(std::move(row.id));
    return ids;
}

std::vector<MatterId> CountedStore::all(const MatterId& after) {
    std::vector<MatterId> ids;
    for (auto& row : session_.list<MatterFound>(list_all, AfterMatter{after, {}})) ids.push_back(std::move(row.id));
    return ids;
}

bool CountedStore::hides_anything(const ScopeSql& scope) {
    return scope.walled || session_.find<sql::Number>(find_kept_from, scope).has_value();
}

std::vector<std::string> CountedStore::in_scope(const ScopeSql& scope, const UnitId& top) {
    std::vector<std::string> texts;
    for (auto& row : session_.list<CountedText>(list_in_scope, AskBelow{scope, top}))
        texts.push_back(std::move(row.counted));
    return texts;
}

}  // namespace gongyou::matters
