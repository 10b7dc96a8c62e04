#pragma once

#include <optional>
#include <string>

#include "core/organisations/unit.hpp"
#include "kernel/date.hpp"

namespace gongyou::mediation {

using BodyId = Id<struct MediationBodyTag>;

/// Which kind of body mediates (调解组织的种类).
enum class BodyKind {
    enterprise,  ///< 企业劳动争议调解委员会
    people,      ///< 基层人民调解组织
    township,    ///< 乡镇、街道设立的调解组织
    industry     ///< 行业性、区域性调解组织
};
BOOST_DESCRIBE_ENUM(BodyKind, enterprise, people, township, industry)

/// A body of mediation (调解组织) of one unit, as the desk entered it.
struct MediationBody {
    BodyId id;
    UnitId unit_id;
    BodyKind kind = BodyKind::township;
    std::string name;
    std::optional<Date> listed_on;  ///< its list was filed (备案)
    std::optional<Date> active_on;  ///< last record or training that is not in this system
    bool closed = false;
};
BOOST_DESCRIBE_STRUCT(MediationBody, (), (id, unit_id, kind, name, listed_on, active_on, closed))

/// Enterprises with a union and so many people should have a body, and every township (our choice, no rule).
inline constexpr std::int64_t staff_from = 100;
/// It works while its list is filed and something happened in so many days: a record, a training, a mediation here.
inline constexpr int days_active = 365;

}  // namespace gongyou::mediation
