#pragma once

#include <optional>
#include <vector>

#include "core/matters/matter.hpp"
#include "kernel/result.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::matters {

/// An event with the name of the unit it happened at.
struct NamedEvent : MatterEvent {
    std::optional<std::string> unit_name;
};
BOOST_DESCRIBE_STRUCT(NamedEvent, (MatterEvent), (unit_name))

/// The SQL of matters and their events. Words go in and come out as they are in the store. Whether the caller may see a
/// matter is the gate's question (core/access), asked by those who use this store.
class MatterStore {
public:
    explicit MatterStore(sql::Session& session) : session_{session} {}

    void add(const Matter& matter);
    std::optional<Matter> find(const MatterId& id);
    /// Saves where it stands and lies, its urgency, who has it, how it ended. matter.changed_meanwhile when somebody
    /// else did so since `matter` was read.
    Result<Matter> save(Matter matter);

    void add_event(const MatterEvent& event);
    std::vector<MatterEvent> events_of(const MatterId& id);
    std::vector<NamedEvent> named_events_of(const MatterId& id);

    void link(const MatterLink& link);
    /// Links of this kind from the matter to others are no more.
    void unlink_all(const MatterId& from, LinkKind kind);
    /// In both directions.
    std::vector<MatterLink> links_of(const MatterId& id);

private:
    sql::Session& session_;
};

}  // namespace gongyou::matters
