#include "core/referrals/offices.hpp"

#include "core/access/decision.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "core/referrals/office_store.hpp"

namespace gongyou::referrals {

namespace {

OfficeView view_of_office(const ReferralParts& parts, sql::Session& session, const Actor& actor, Date today,
                          const PartnerOffice& office) {
    const auto parent = office.parent_id ? UnitTree{session}.find(*office.parent_id) : std::nullopt;
    return {.id = office.unit_id,
            .kind = kind_of(office),
            .name = office.name,
            .address = office.address,
            .phone = office.phone,
            .under = parent ? parent->name : "",
            .closed = office.valid_to && *office.valid_to <= today,
            .mine = may(actor, Right::manage_offices, subject_at(session, office.unit_id)).has_value(),
            .people = static_cast<int>(Staff{session, parts.people}.at(Role::partner, office.unit_id).size())};
}

}  // namespace

Result<OfficeList> list_offices(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                const api::NoParams&) {
    OfficeList list;
    if (const auto unit = actor.unit())
        for (const auto& office : OfficeStore{reader}.open_to(*unit))
            list.items.push_back(view_of_office(parts, reader, actor, reader.today(), office));
    return list;
}

Result<OfficeView> register_office(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                   const RegisterOffice& asked) {
    UnitTree tree{tx};
    const auto under = actor.unit() ? tree.find(*actor.unit()) : std::nullopt;
    if (!under) return fail(hidden());
    if (auto allowed = may(actor, Right::manage_offices, subject_at(tx, under->id)); !allowed)
        return fail(std::move(allowed.error()));
    const auto added = tree.add({.id = tx.fresh_id<UnitId>(),
                                 .parent_id = under->id,
                                 .kind = UnitKind::partner,
                                 .name = asked.name.text(),
                                 .area_code = under->area_code,
                                 .phone = asked.phone.text(),
                                 .employer_id = {},
                                 .valid_from = tx.today(),
                                 .valid_to = {}});
    if (!added) return fail(added.error());
    const PartnerOffice office{.unit_id = added->id,
                               .kind = std::string{name_of(asked.kind)},
                               .name = asked.name.text(),
                               .address = asked.address.text(),
                               .phone = asked.phone.text(),
                               .parent_id = under->id,
                               .valid_to = {}};
    OfficeStore{tx}.add(tx, office, actor.id);
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = actor.id.text(),
                            .role = std::string{name_of(Role::desk)},
                            .act = "office.registered",
                            .object_kind = "unit",
                            .object_id = added->id.text()});
    return view_of_office(parts, tx, actor, tx.today(), office);
}

Result<OfficeView> change_office(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                 const ChangeOffice& asked) {
    OfficeStore offices{tx};
    auto office = offices.find(asked.id);
    if (!office) return fail(hidden());
    if (auto allowed = may(actor, Right::manage_offices, subject_at(tx, asked.id)); !allowed)
        return fail(std::move(allowed.error()));
    office->kind = name_of(asked.kind);
    office->name = asked.name.text();
    office->address = asked.address.text();
    office->phone = asked.phone.text();
    if (!asked.closed) office->valid_to = {};
    if (asked.closed && !office->valid_to) office->valid_to = tx.today();
    offices.save(*office);
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = actor.id.text(),
                            .role = std::string{name_of(Role::desk)},
                            .act = "office.changed",
                            .object_kind = "unit",
                            .object_id = asked.id.text()});
    return view_of_office(parts, tx, actor, tx.today(), *office);
}

}  // namespace gongyou::referrals
