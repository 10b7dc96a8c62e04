#pragma once

#include "core/access/decision.hpp"
#include "core/access/scope.hpp"
#include "core/matters/matter_clock.hpp"
#include "core/matters/matter_seal.hpp"
#include "kernel/text.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::matters {

/// A kind of matter with a place in the to-do list, and whose holder may know of it.
struct TodoKind {
    std::string_view kind;
    Right read;
};

struct ListTodo {
    std::optional<bool> mine;           ///< only what was given to whoever asks
    std::optional<Urgency> urgency;     ///< only of matters that are as urgent
    std::optional<Line<1, 120>> after;  ///< `next` of the page before
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(ListTodo, (), (mine, urgency, after, limit))

/// One thing that has to be done by a day (待办).
struct TodoItem {
    std::string id;  ///< of the clock
    std::string code;
    Date due_on;
    std::optional<Instant> due_at;  ///< where it is due to the hour
    bool statutory = false;
    bool estimate = false;
    MatterId matter_id;
    std::string kind;
    std::string title;
    std::string state;
    Urgency urgency = Urgency::yellow;
    std::string unit_name;
    bool mine = false;
    bool free = false;  ///< nobody has it yet
};
BOOST_DESCRIBE_STRUCT(TodoItem, (),
                      (id, code, due_on, due_at, statutory, estimate, matter_id, kind, title, state, urgency, unit_name,
                       mine, free))

struct TodoPage {
    Date today;
    Instant now;
    std::vector<TodoItem> items;
    std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(TodoPage, (), (today, now, items, next))

/// What has to be done within the actor's scope, by the day it is due: every clock that runs or has run out
/// with its act still to come, of every kind. Fault:
/// page.wrong.
Result<TodoPage> list_todo(sql::Reader& reader, const MatterSeal& seal, std::span<const TodoKind> kinds,
                           const Actor& actor, const ListTodo& asked);

}  // namespace gongyou::matters
