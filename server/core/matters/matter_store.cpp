#include "core/matters/matter_store.hpp"

#include "platform/sql/by_id.hpp"

namespace gongyou::matters {

namespace {

constexpr std::string_view add_matter = R"sql(
    INSERT INTO matter (id, kind, unit_id, employer_id, state, revision, anonymous, opened_on, ended_on, outcome, urgency,
                        assigned_to, law, title, record_key)
    VALUES (:id, :kind, :unit_id, :employer_id, :state, :revision, :anonymous, :opened_on, :ended_on, :outcome, :urgency,
            :assigned_to, :law, :title, :record_key)
)sql";
constexpr std::string_view find_matter = R"sql(
    SELECT id, kind, unit_id, employer_id, state, revision, anonymous, opened_on, ended_on, outcome, urgency,
           assigned_to, law, title, record_key
      FROM matter WHERE id = :id
)sql";
constexpr std::string_view save_matter = R"sql(
    UPDATE matter SET state = :state, unit_id = :unit_id, urgency = :urgency, assigned_to = :assigned_to,
                      ended_on = :ended_on, outcome = :outcome, revision = revision + 1
     WHERE id = :id AND revision = :revision
)sql";
constexpr std::string_view add_matter_event = R"sql(
    INSERT INTO matter_event (matter_id, number, act, state, made_on, made_at, by_person, unit_id, for_reporter, choice,
                              words)
    VALUES (:matter_id, :number, :act, :state, :made_on, :made_at, :by_person, :unit_id, :for_reporter, :choice,
            :words)
)sql";
constexpr std::string_view list_events = R"sql(
    SELECT matter_id, number, act, state, made_on, made_at, by_person, unit_id, for_reporter, choice, words
      FROM matter_event WHERE matter_id = :id ORDER BY number
)sql";
constexpr std::string_view list_named_events = R"sql(
    SELECT e.matter_id, e.number, e.act, e.state, e.made_on, e.made_at, e.by_person, e.unit_id, e.for_reporter, e.choice,
           e.words, u.name
      FROM matter_event e LEFT JOIN unit u ON u.id = e.unit_id WHERE e.matter_id = :id ORDER BY e.number
)sql";

constexpr std::string_view add_link = R"sql(
    INSERT INTO matter_link (matter_id, other_id, kind) VALUES (:matter_id, :other_id, :kind)
    ON CONFLICT (matter_id, other_id) DO NOTHING
)sql";
constexpr std::string_view drop_links = "DELETE FROM matter_link WHERE matter_id = :matter_id AND kind = :kind";
constexpr std::string_view list_links = R"sql(
    SELECT matter_id, other_id, kind FROM matter_link WHERE matter_id = :id
    UNION ALL
    SELECT matter_id, other_id, kind FROM matter_link WHERE other_id = :id
)sql";

}  // namespace

void MatterStore::add(const Matter& matter) { session_.execute(add_matter, matter); }

std::optional<Matter> MatterStore::find(const MatterId& id) {
    return session_.find<Matter>(find_matter, sql::ById{id});
}

Result<Matter> MatterStore::save(Matter matter) {
    if (session_.execute(save_matter, matter) == 0)
        return fail({FaultKind::conflict, "matter.changed_meanwhile"});  // two desks at once
    matter.revision += 1;
    return matter;
}

void MatterStore::add_event(const MatterEvent& event) { session_.execute(add_matter_event, event); }

std::vector<MatterEvent> MatterStore::events_of(const MatterId& id) {
    return session_.list<MatterEvent>(list_events, sql::ById{id});
}

std::vector<NamedEvent> MatterStore::named_events_of(const MatterId& id) {
    return session_.list<NamedEvent>(list_named_events, sql::ById{id});
}

void MatterStore::link(const MatterLink& link) { session_.execute(add_link, link); }

void MatterStore::unlink_all(const MatterId& from, LinkKind kind) {
    session_.execute(drop_links, MatterLink{from, {}, kind});
}

std::vector<MatterLink> MatterStore::links_of(const MatterId& id) {
    return session_.list<MatterLink>(list_links, sql::ById{id});
}

}  // namespace gongyou::matters
