#include "core/referrals/office_store.hpp"

#include "platform/sql/by_id.hpp"

namespace gongyou::referrals {

namespace {

struct OfficeRow {
    UnitId unit_id;
    std::string kind;
    std::string address;
    PersonId registered_by;
    Date registered_on;
};
BOOST_DESCRIBE_STRUCT(OfficeRow, (), (unit_id, kind, address, registered_by, registered_on))
constexpr std::string_view add_office = R"sql(
    INSERT INTO partner_office (unit_id, kind, address, registered_by, registered_on)
    VALUES (:unit_id, :kind, :address, :registered_by, :registered_on)
)sql";
constexpr std::string_view find_office = R"sql(
    SELECT o.unit_id, o.kind, u.name, o.address, u.phone, u.parent_id, u.valid_to
      FROM partner_office o JOIN unit u ON u.id = o.unit_id WHERE o.unit_id = :id
)sql";
constexpr std::string_view list_offices_open_to = R"sql(
    SELECT o.unit_id, o.kind, u.name, o.address, u.phone, u.parent_id, u.valid_to
      FROM unit_closure c JOIN unit u ON u.parent_id = c.ancestor JOIN partner_office o ON o.unit_id = u.id
     WHERE c.descendant = :id ORDER BY o.kind, u.name, u.id
)sql";
constexpr std::string_view save_office =
    "UPDATE partner_office SET kind = :kind, address = :address WHERE unit_id = :unit_id";
constexpr std::string_view save_its_unit = R"sql(
    UPDATE unit SET name = :name, phone = :phone, valid_to = :valid_to WHERE id = :unit_id AND kind = 'partner'
)sql";

}  // namespace

void OfficeStore::add(sql::Tx& tx, const PartnerOffice& office, const PersonId& by) {
    session_.execute(add_office, OfficeRow{office.unit_id, office.kind, office.address, by, tx.today()});
}

std::optional<PartnerOffice> OfficeStore::find(const UnitId& id) {
    return session_.find<PartnerOffice>(find_office, sql::ById{id});
}

void OfficeStore::save(const PartnerOffice& office) {
    session_.execute(save_office, office);
    session_.execute(save_its_unit, office);
}

std::vector<PartnerOffice> OfficeStore::open_to(const UnitId& unit) {
    return session_.list<PartnerOffice>(list_offices_open_to, sql::ById{unit});
}

}  // namespace gongyou::referrals
