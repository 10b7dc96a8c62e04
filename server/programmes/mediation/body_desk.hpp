#pragma once

#include "core/access/actor.hpp"
#include "core/api/command.hpp"
#include "kernel/text.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/mediation/mediation.hpp"
#include "programmes/mediation/mediation_bodies.hpp"

namespace gongyou::mediation {

struct BodyItem : KnownBody {
    bool works = false;
};
BOOST_DESCRIBE_STRUCT(BodyItem, (KnownBody), (works))

/// The desk's bodies of mediation (调解组织), and where there may be one.
struct BodyList {
    std::vector<BodyItem> items;
    std::vector<UnitWithBody> units;
    std::int64_t staff_from = mediation::staff_from;
};
BOOST_DESCRIBE_STRUCT(BodyList, (), (items, units, staff_from))

/// What the desk enters of a body.
struct BodyWords : api::Command {
    BodyKind kind = BodyKind::township;
    Line<2, 100> name;
    std::optional<Date> listed_on;
    std::optional<Date> active_on;
};
BOOST_DESCRIBE_STRUCT(BodyWords, (api::Command), (kind, name, listed_on, active_on))

struct AddBody : BodyWords {
    UnitId unit_id;
};
BOOST_DESCRIBE_STRUCT(AddBody, (BodyWords), (unit_id))

struct ChangeBody : BodyWords {
    BodyId id;
    bool closed = false;  ///< it is no more
};
BOOST_DESCRIBE_STRUCT(ChangeBody, (BodyWords), (id, closed))

struct BodyStanding {
    BodyId id;
};
BOOST_DESCRIBE_STRUCT(BodyStanding, (), (id))

Result<BodyList> list_bodies_of_desk(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                     const api::NoParams&);
/// Faults: access.not_found; date.in_future by field.
Result<BodyStanding> add_body_of_desk(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                      const AddBody& asked);
/// The same.
Result<BodyStanding> change_body(const MediationParts& parts, sql::Tx& tx, const Actor& actor, const ChangeBody& asked);

}  // namespace gongyou::mediation
