#include "core/matters/todo_list.hpp"

#include <algorithm>

#include "core/matters/matter_place.hpp"
#include "core/matters/todo_store.hpp"
#include "kernel/time_of_day.hpp"

namespace gongyou::matters {

namespace {

constexpr int usual_todo_page = 30;

/// "2026-03-05_24:00_ticket.contact_0198c1d2-…"
std::string text_of(TodoKey key) {
    std::ranges::replace(key.due_by, ' ', '_');
    return key.due_by + "_" + key.id.text();
}

std::optional<TodoKey> key_from(std::string_view text) {
    if (text.size() < 17 || text[10] != '_' || text[16] != '_') return std::nullopt;
    const auto day = Date::parse(text.substr(0, 10));
    const auto time = TimeOfDay::parse(text.substr(11, 5));
    const auto end = text.rfind('_');
    const auto id = ClockId::parse(text.substr(end + 1));
    if (!day || !time || !id || end < 18) return std::nullopt;
    return TodoKey{day->text() + " " + time->text() + " " + std::string{text.substr(17, end - 17)}, *id};
}

std::vector<TodoKey> soonest(TodoStore& store, std::span<const TodoKind> kinds, const Actor& actor,
                             TodoQuestion asked) {
    std::vector<TodoKey> keys;
    for (const auto& [kind, right] : kinds) {
        const auto scope = scope_of(actor, right);
        if (scope.is_empty()) continue;
        asked.kind = kind;
        std::ranges::move(store.soonest(scope, asked), std::back_inserter(keys));
    }
    std::ranges::sort(keys, is_sooner);
    if (keys.size() > static_cast<std::size_t>(asked.most)) keys.resize(static_cast<std::size_t>(asked.most));
    return keys;
}

Result<TodoItem> item_of(const MatterSeal& seal, const Actor& actor, TodoLine line) {
    auto title = seal.opened_title(line);
    if (!title) return fail(std::move(title.error()));
    return TodoItem{.id = line.clock_id.text(),
                    .code = std::move(line.code),
                    .due_on = line.due_on,
                    .due_at = line.due_at,
                    .statutory = line.statutory,
                    .estimate = line.estimate,
                    .matter_id = std::move(line.id),
                    .kind = std::move(line.kind),
                    .title = *std::move(title),
                    .state = std::move(line.state),
                    .urgency = line.urgency,
                    .unit_name = std::move(line.unit_name),
                    .mine = line.assigned_to == actor.id,
                    .free = !line.assigned_to};
}

}  // namespace

Result<TodoPage> list_todo(sql::Reader& reader, const MatterSeal& seal, std::span<const TodoKind> kinds,
                           const Actor& actor, const ListTodo& asked) {
    std::optional<TodoKey> after;
    if (asked.after) {
        after = key_from(asked.after->text());
        if (!after) return fail({FaultKind::invalid, "form.invalid", {}, {{"after", "page.wrong"}}});
    }
    const int most = std::clamp(asked.limit.value_or(usual_todo_page), 1, largest_page);
    TodoStore store{reader};
    const auto keys = soonest(
        store, kinds, actor,
        {.mine = asked.mine.value_or(false), .urgency = asked.urgency, .after = std::move(after), .most = most});

    TodoPage page{.today = reader.today(), .now = reader.now()};
    for (auto& line : store.lines_of(keys)) {
        auto item = item_of(seal, actor, std::move(line));
        if (!item) return fail(std::move(item.error()));
        page.items.push_back(*std::move(item));
    }
    if (keys.size() == static_cast<std::size_t>(most)) page.next = text_of(keys.back());
    return page;
}

}  // namespace gongyou::matters
