#pragma once

#include "core/api/command.hpp"
#include "core/referrals/referrals.hpp"
#include "kernel/text.hpp"

namespace gongyou::referrals {

using OfficeName = Line<2, 60>;
using OfficeAddress = Line<2, 120>;
using OfficePhone = Line<5, 40>;  ///< as printed; may be a landline

/// The desk registers a partner office under its own union (登记外部单位).
struct RegisterOffice : api::Command {
    OfficeKind kind = OfficeKind::procuratorate;
    OfficeName name;
    OfficeAddress address;
    OfficePhone phone;
};
BOOST_DESCRIBE_STRUCT(RegisterOffice, (api::Command), (kind, name, address, phone))

struct ChangeOffice : api::Command {
    UnitId id;
    OfficeKind kind = OfficeKind::procuratorate;
    OfficeName name;
    OfficeAddress address;
    OfficePhone phone;
    bool closed = false;  ///< nothing is sent to it any more; what was sent stays
};
BOOST_DESCRIBE_STRUCT(ChangeOffice, (api::Command), (id, kind, name, address, phone, closed))

struct OfficeView {
    UnitId id;
    OfficeKind kind = OfficeKind::procuratorate;
    std::string name;
    std::string address;
    std::string phone;
    std::string under;  ///< name of the union it is registered under
    bool closed = false;
    bool mine = false;  ///< whether the reader may change it
    int people = 0;     ///< how many of it can sign in
};
BOOST_DESCRIBE_STRUCT(OfficeView, (), (id, kind, name, address, phone, under, closed, mine, people))

struct OfficeList {
    std::vector<OfficeView> items;
};
BOOST_DESCRIBE_STRUCT(OfficeList, (), (items))

/// Where the reader's union may send: its own offices and those of the unions above it.
Result<OfficeList> list_offices(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                const api::NoParams& asked);

/// Faults: access.not_found, unit.wrong_place.
Result<OfficeView> register_office(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                   const RegisterOffice& asked);
/// Fault: access.not_found, also for the office of a union above.
Result<OfficeView> change_office(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                 const ChangeOffice& asked);

}  // namespace gongyou::referrals
