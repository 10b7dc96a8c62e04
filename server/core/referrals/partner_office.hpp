#pragma once

#include <string>

#include "core/organisations/unit.hpp"

namespace gongyou::referrals {

/// What a partner office is (外部单位).
enum class OfficeKind {
    procuratorate,  ///< 检察院
    inspection,     ///< 劳动保障监察
    justice,        ///< 司法所、法律援助
    arbitration,    ///< 劳动人事争议仲裁
    court,          ///< 人民法院、共享法庭
    regulator       ///< 行业主管部门
};
BOOST_DESCRIBE_ENUM(OfficeKind, procuratorate, inspection, justice, arbitration, court, regulator)

/// A partner office. It is a unit of kind `partner` under the union that registered it, so that roles, invitations and
/// scopes are those of any unit; it holds no matters and no stations, and nothing stands below it.
struct PartnerOffice {
    UnitId unit_id;
    std::string kind;
    std::string name;
    std::string address;
    std::string phone;
    std::optional<UnitId> parent_id;  ///< the union it is registered under
    std::optional<Date> valid_to;     ///< first day on which nothing is sent to it
};
BOOST_DESCRIBE_STRUCT(PartnerOffice, (), (unit_id, kind, name, address, phone, parent_id, valid_to))

inline OfficeKind kind_of(const PartnerOffice& office) { return enum_named<OfficeKind>(office.kind).value(); }

/// "检察院": for papers.
constexpr std::string_view in_chinese(OfficeKind kind) {
    switch (kind) {
        case OfficeKind::procuratorate:
            return "检察院";
        case OfficeKind::inspection:
            return "劳动监察";
        case OfficeKind::justice:
            return "司法行政";
        case OfficeKind::arbitration:
            return "仲裁";
        case OfficeKind::court:
            return "法院";
        case OfficeKind::regulator:
            return "行业主管";
    }
    return "";
}

}  // namespace gongyou::referrals
