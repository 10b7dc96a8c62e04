#pragma once

#include <vector>

#include "core/access/scope.hpp"
#include "platform/sql/session.hpp"
#include "programmes/mediation/mediation_body.hpp"

namespace gongyou::mediation {

/// A body with what is known of it beside.
struct KnownBody : MediationBody {
    std::string unit_name;
    std::optional<Date> mediated_on;  ///< when the last mediation was opened at its unit
};
BOOST_DESCRIBE_STRUCT(KnownBody, (MediationBody), (unit_name, mediated_on))

/// Whether the body works on that day: its list is filed, and something happened since.
bool works_on(const KnownBody& body, Date day);

/// A unit at which there may be a body.
struct UnitWithBody {
    UnitId id;
    UnitKind kind = UnitKind::township;
    std::string name;
    bool should = false;  ///< have one
};
BOOST_DESCRIBE_STRUCT(UnitWithBody, (), (id, kind, name, should))

/// The SQL of bodies of mediation. Lives as long as one transaction or one question.
class MediationBodies {
public:
    explicit MediationBodies(sql::Session& session) : session_{session} {}

    void add(const MediationBody& body);
    std::optional<MediationBody> find(const BodyId& id);
    void save(const MediationBody& body);
    /// Those that are not closed, within the scope, by unit and name; at most 2,000.
    std::vector<KnownBody> list(const ScopeSql& scope);
    /// The same of a unit and all below it.
    std::vector<KnownBody> at(const UnitId& unit);
    /// Counties, townships and enterprises that exist on that day, within the scope, by name; at most 2,000.
    std::vector<UnitWithBody> units(const ScopeSql& scope, Date day);
    /// Those of a unit and all below it that should have one.
    std::vector<UnitWithBody> due_at(const UnitId& unit, Date day);

private:
    sql::Session& session_;
};

}  // namespace gongyou::mediation
