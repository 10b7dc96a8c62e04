#include "programmes/mediation/mediation_store.hpp"

#include <unordered_map>

#include "core/access/scope_walk.hpp"
#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::mediation {

namespace {

constexpr std::string_view add_mediation = R"sql(
    INSERT INTO mediation (id, case_kind, source, report_id, category, subject, facts, received_on, accepted_on,
                           left_on, happened_on, extension_until, extended_to, effective_on, arbitration)
    VALUES (:id, :case_kind, :source, :report_id, :category, :subject, :facts, :received_on, :accepted_on,
            :left_on, :happened_on, :extension_until, :extended_to, :effective_on, :arbitration)
)sql";
constexpr std::string_view save_mediation = R"sql(
    UPDATE mediation SET accepted_on = :accepted_on, extension_until = :extension_until, extended_to = :extended_to,
                         effective_on = :effective_on, arbitration = :arbitration
     WHERE id = :id
)sql";
// Columns in the order of the structs: the matter's, then the mediation's own.
constexpr std::string_view find_mediation = R"sql(
    SELECT m.id, m.kind, m.unit_id, m.employer_id, m.state, m.revision, m.anonymous, m.opened_on, m.ended_on, m.outcome,
           m.urgency, m.assigned_to, m.law, m.title, m.record_key, x.case_kind, x.source, x.report_id, x.category,
           x.subject, x.facts, x.received_on, x.accepted_on, x.left_on, x.happened_on, x.extension_until,
           x.extended_to, x.effective_on, x.arbitration
      FROM mediation x JOIN matter m ON m.id = x.id WHERE x.id = :id
)sql";
constexpr std::string_view list_of_report = "SELECT id FROM mediation WHERE report_id = :id ORDER BY id";

// A page's keys first, from an index that covers them (docs/decisions/lists-in-scope.md).
constexpr std::string_view keys_of_mediations = R"sql(
    SELECT r.opened_on, r.id FROM matter r
     WHERE r.kind = 'mediation' AND (r.opened_on, r.id) < (:opened_on, :id)
       AND (:state = '' OR r.state = :state) AND (:mine = 0 OR r.assigned_to = :actor_id) AND
)sql";
constexpr std::string_view mediations_of_unit = " AND r.unit_id = :unit_id ";
constexpr std::string_view newest_mediations_first = " ORDER BY r.opened_on DESC, r.id DESC LIMIT :most";
constexpr auto newest_mediations_of_unit = sql::joined<keys_of_mediations, scope::before_the_wall, scope::and_,
                                                       scope::given, mediations_of_unit, newest_mediations_first>;
constexpr auto newest_mediations_of_all =
    sql::joined<keys_of_mediations, scope::reaches_row_by_row, scope::and_, scope::before_the_wall, scope::and_,
                scope::given, newest_mediations_first>;
constexpr std::string_view line_of_mediation = R"sql(
    SELECT m.id, m.kind, m.unit_id, m.employer_id, m.state, m.revision, m.anonymous, m.opened_on, m.ended_on, m.outcome,
           m.urgency, m.assigned_to, m.law, m.title, m.record_key, x.case_kind, x.subject, u.name
)sql";
constexpr std::string_view mediations_of_ids = R"sql(
      FROM json_each(:ids) k CROSS JOIN matter m ON m.id = k.value CROSS JOIN mediation x ON x.id = m.id
      CROSS JOIN unit u ON u.id = m.unit_id
)sql";
constexpr std::string_view mediations_of_ids_on_postgres = R"sql(
      FROM json_array_elements_text(CAST(:ids AS json)) k (id) JOIN matter m ON m.id = k.id
      JOIN mediation x ON x.id = m.id JOIN unit u ON u.id = m.unit_id
)sql";
constexpr auto mediation_lines = sql::joined<line_of_mediation, mediations_of_ids>;
constexpr auto mediation_lines_on_postgres = sql::joined<line_of_mediation, mediations_of_ids_on_postgres>;

constexpr std::string_view add_party_row = R"sql(
    INSERT INTO mediation_party (id, matter_id, position, side, kind, employer_id, particulars, speaks, code,
                                 code_until, consented_on, refused_on, extension_on, wants_mediator)
    VALUES (:id, :matter_id, :position, :side, :kind, :employer_id, :particulars, :speaks, :code,
            :code_until, :consented_on, :refused_on, :extension_on, :wants_mediator)
)sql";
constexpr std::string_view save_party_row = R"sql(
    UPDATE mediation_party
       SET particulars = :particulars, speaks = :speaks, code = :code, code_until = :code_until,
           consented_on = :consented_on, refused_on = :refused_on, extension_on = :extension_on,
           wants_mediator = :wants_mediator
     WHERE id = :id
)sql";
constexpr std::string_view whole_party = R"sql(
    SELECT p.id, p.matter_id, p.position, p.side, p.kind, p.employer_id, p.particulars, p.speaks, p.code,
           p.code_until, p.consented_on, p.refused_on, p.extension_on, p.wants_mediator
      FROM mediation_party p
)sql";
constexpr std::string_view party_in_mediation = " WHERE p.matter_id = :id ORDER BY p.position";
constexpr std::string_view party_with_id = " WHERE p.id = :id";
constexpr std::string_view party_with_code = " WHERE p.code = :code ORDER BY p.matter_id DESC LIMIT 1";
constexpr std::string_view first_party_by_code = " WHERE p.code IS NOT NULL ORDER BY p.code LIMIT 1";
constexpr auto list_parties = sql::joined<whole_party, party_in_mediation>;
constexpr auto find_party_by_id = sql::joined<whole_party, party_with_id>;
constexpr auto find_party_by_code = sql::joined<whole_party, party_with_code>;
constexpr auto find_first_party = sql::joined<whole_party, first_party_by_code>;

constexpr std::string_view add_exclusion = R"sql(
    INSERT INTO mediation_exclusion (matter_id, person_id, ground, made_on)
    VALUES (:matter_id, :person_id, :ground, :made_on) ON CONFLICT (matter_id, person_id) DO NOTHING
)sql";
constexpr std::string_view list_exclusions = R"sql(
    SELECT matter_id, person_id, ground, made_on FROM mediation_exclusion WHERE matter_id = :id ORDER BY person_id
)sql";

struct PartyByCode {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(PartyByCode, (), (code))

struct GrownFrom {
    MediationId id;
};
BOOST_DESCRIBE_STRUCT(GrownFrom, (), (id))

struct ListMediationLines : ScopeSql {
    UnitId unit_id;
    std::string state;
    bool mine = false;
    std::string opened_on;
    std::string id;
    int most = 20;
};
BOOST_DESCRIBE_STRUCT(ListMediationLines, (ScopeSql), (unit_id, state, mine, opened_on, id, most))

}  // namespace

void MediationStore::add(const Mediation& mediation) { session_.execute(add_mediation, mediation); }

std::optional<Mediation> MediationStore::find(const MediationId& id) {
    return session_.find<Mediation>(find_mediation, sql::ById{id});
}

void MediationStore::save(const Mediation& mediation) { session_.execute(save_mediation, mediation); }

std::vector<MediationId> MediationStore::of_report(const MatterId& report) {
    std::vector<MediationId> ids;
    for (auto& row : session_.list<GrownFrom>(list_of_report, sql::ById{report})) ids.push_back(std::move(row.id));
    return ids;
}

std::vector<MediationLine> MediationStore::newest(const ScopeSql& scope, const MediationQuestion& asked) {
    const ListMediationLines ask{scope,
                                 {},
                                 asked.state,
                                 asked.mine,
                                 asked.after ? asked.after->opened_on.text() : "9999-12-31",
                                 asked.after ? asked.after->id.text() : "",
                                 asked.most};
    const auto keys = first_in_scope<matters::MatterPlace>(
        session_, ask, {newest_mediations_of_unit, newest_mediations_of_all}, matters::is_newer);
    std::unordered_map<std::string, MediationLine> found;
    for (auto& one : session_.list<MediationLine>(session_.pick(mediation_lines, mediation_lines_on_postgres),
                                                  sql::by_ids(keys, &matters::MatterPlace::id)))
        found.emplace(one.id.text(), std::move(one));
    std::vector<MediationLine> lines;
    for (const auto& key : keys)
        if (const auto one = found.find(key.id.text()); one != found.end()) lines.push_back(std::move(one->second));
    return lines;
}

void MediationStore::add_party(const Party& party) { session_.execute(add_party_row, party); }

void MediationStore::save_party(const Party& party) { session_.execute(save_party_row, party); }

std::vector<Party> MediationStore::parties_of(const MediationId& id) {
    return session_.list<Party>(list_parties, sql::ById{id});
}

std::optional<Party> MediationStore::find_party(const PartyId& id) {
    return session_.find<Party>(find_party_by_id, sql::ById{id});
}

std::optional<Party> MediationStore::party_of_code(const std::string& code_hash) {
    return session_.find<Party>(find_party_by_code, PartyByCode{code_hash});
}

std::optional<Party> MediationStore::stand_in() { return session_.find<Party>(find_first_party); }

void MediationStore::exclude(const Exclusion& exclusion) { session_.execute(add_exclusion, exclusion); }

std::vector<Exclusion> MediationStore::exclusions_of(const MediationId& id) {
    return session_.list<Exclusion>(list_exclusions, sql::ById{id});
}

}  // namespace gongyou::mediation
