#include "core/matters/kept_from_store.hpp"

#include <algorithm>

namespace gongyou::matters {

namespace {

struct KeptFrom {
    MatterId matter_id;
    std::string kept;
};
BOOST_DESCRIBE_STRUCT(KeptFrom, (), (matter_id, kept))

struct KeptOffices {
    PersonId person_id;
};
BOOST_DESCRIBE_STRUCT(KeptOffices, (), (person_id))

struct OneOffice {
    UnitId unit_id;
};
BOOST_DESCRIBE_STRUCT(OneOffice, (), (unit_id))

struct KeptDays {
    Date first;
    Date last;
};
BOOST_DESCRIBE_STRUCT(KeptDays, (), (first, last))

constexpr std::string_view add_kept =
    "INSERT INTO matter_kept_from (matter_id, kept) VALUES (:matter_id, :kept) ON CONFLICT DO NOTHING";
constexpr std::string_view kept_of_matter = "SELECT matter_id, kept FROM matter_kept_from WHERE matter_id = :matter_id";
constexpr std::string_view offices_of_person = R"sql(
    SELECT unit_id FROM person_role WHERE person_id = :person_id AND ended_at IS NULL AND unit_id IS NOT NULL
)sql";
// Only PostgreSQL keeps rows in the order they came.
constexpr std::string_view write_kept_anew = R"sql(
    WITH taken AS (DELETE FROM matter_kept_from k USING matter m
                    WHERE m.id = k.matter_id AND m.anonymous = 1 AND m.opened_on BETWEEN :first AND :last
                   RETURNING k.matter_id, k.kept)
    INSERT INTO matter_kept_from (matter_id, kept) SELECT matter_id, kept FROM taken ORDER BY random()
)sql";

}  // namespace

void KeptFromStore::add(const MatterId& matter, const std::vector<std::string>& kept) {
    for (const auto& id : kept) session_.execute(add_kept, KeptFrom{matter, id});
}

std::vector<std::string> KeptFromStore::of(const MatterId& matter) {
    std::vector<std::string> all;
    for (auto& row : session_.list<KeptFrom>(kept_of_matter, KeptFrom{.matter_id = matter}))
        all.push_back(std::move(row.kept));
    return all;
}

std::vector<PersonId> KeptFromStore::others(std::vector<PersonId> people, const std::vector<std::string>& kept) {
    if (kept.empty()) return people;
    std::erase_if(people, [&](const PersonId& person) {
        if (std::ranges::count(kept, person.text()) > 0) return true;
        const auto offices = session_.list<OneOffice>(offices_of_person, KeptOffices{person});
        return std::ranges::any_of(
            offices, [&](const OneOffice& office) { return std::ranges::count(kept, office.unit_id.text()) > 0; });
    });
    return people;
}

void KeptFromStore::blend(Date first, Date last) {
    if (session_.dialect() == sql::Dialect::postgres) session_.execute(write_kept_anew, KeptDays{first, last});
}

}  // namespace gongyou::matters
