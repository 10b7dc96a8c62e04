#include "core/organisations/employers.hpp"
#include "core/organisations/head_counts.hpp"
#include "platform/sql/by_id.hpp"

namespace gongyou {

namespace {

struct HeadCount {
    EmployerId id;
    std::optional<std::int64_t> head_count;
};
BOOST_DESCRIBE_STRUCT(HeadCount, (), (id, head_count))

constexpr std::string_view find_head_count = "SELECT id, head_count FROM employer WHERE id = :id";
constexpr std::string_view change_head_count = "UPDATE employer SET head_count = :head_count WHERE id = :id";

}  // namespace

std::optional<std::int64_t> HeadCounts::of(const EmployerId& id) {
    const auto found = session_.find<HeadCount>(find_head_count, sql::ById{id});
    return found ? found->head_count : std::nullopt;
}

std::optional<std::int64_t> HeadCounts::of_named(const std::string& name) {
    const auto employer = Employers{session_}.named(name);
    return employer ? of(employer->id) : std::nullopt;
}

void HeadCounts::set(const EmployerId& id, std::int64_t people) {
    session_.execute(change_head_count, HeadCount{id, people});
}

}  // namespace gongyou
