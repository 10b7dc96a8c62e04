#include "core/organisations/employer_files.hpp"

#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou {

namespace {

constexpr std::string_view find_employer_file = R"sql(
    SELECT id, name, credit_code, unit_id, address, trade, contact, head_count, consented_on, consented_by,
           file_revision
      FROM employer WHERE id = :id
)sql";
struct ByCreditCode {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(ByCreditCode, (), (code))
constexpr std::string_view find_file_with_code = R"sql(
    SELECT id, name, credit_code, unit_id, address, trade, contact, head_count, consented_on, consented_by,
           file_revision
      FROM employer WHERE credit_code = :code
)sql";
constexpr std::string_view save_employer_file = R"sql(
    UPDATE employer SET name = :name, credit_code = :credit_code, unit_id = :unit_id, address = :address,
                        trade = :trade, contact = :contact, head_count = :head_count, consented_on = :consented_on,
                        consented_by = :consented_by, file_revision = file_revision + 1
     WHERE id = :id AND file_revision = :file_revision
)sql";

struct AskEmployers : ScopeSql {
    UnitId root;
    std::string words;
    std::string code;
    std::string unit;
    std::string trade;
    bool incomplete = false;
    std::string after;
    int most = 20;
};
BOOST_DESCRIBE_STRUCT(AskEmployers, (ScopeSql), (root, words, code, unit, trade, incomplete, after, most))

constexpr std::string_view whole_files = R"sql(
    SELECT r.id, r.name, r.credit_code, r.kept_at, r.address, r.trade, r.contact, r.head_count, r.consented_on,
           r.consented_by, r.file_revision
)sql";
constexpr std::string_view only_ids = "SELECT r.id";
/// An employer is what it is about: behind its own wall it is not listed either.
constexpr std::string_view of_employers = R"sql(
      FROM (SELECT id, id AS employer_id, name, credit_code, unit_id AS kept_at, COALESCE(unit_id, :root) AS unit_id,
                   address, trade, contact, head_count, consented_on, consented_by, file_revision
              FROM employer) r
     WHERE (:after = '' OR r.id > :after)
       AND (:words = '' OR r.name LIKE :words OR r.credit_code LIKE :code)
       AND (:trade = '' OR r.trade = :trade)
       AND (:incomplete = 0 OR r.credit_code IS NULL OR r.address IS NULL OR r.kept_at IS NULL)
       AND (:unit = '' OR EXISTS (SELECT 1 FROM unit_closure t
                                   WHERE t.descendant = r.unit_id AND t.ancestor = :unit)) AND
)sql";
constexpr std::string_view oldest_files_first = " ORDER BY r.id LIMIT :most";
constexpr auto list_files = sql::joined<whole_files, of_employers, scope::reaches_row_by_row, scope::and_,
                                        scope::before_the_wall, oldest_files_first>;
constexpr auto list_file_ids = sql::joined<only_ids, of_employers, scope::reaches_row_by_row, scope::and_,
                                           scope::before_the_wall, oldest_files_first>;

constexpr std::string_view unions_head = R"sql(
    SELECT r.id, r.name
      FROM (SELECT id, id AS unit_id, name, kind, area_code, valid_to FROM unit) r
     WHERE r.kind NOT IN ('station', 'partner') AND (r.valid_to IS NULL OR r.valid_to > :day) AND
)sql";
constexpr std::string_view unions_tail = R"sql(
     ORDER BY CASE r.kind WHEN 'province' THEN 0 WHEN 'city' THEN 1 WHEN 'county' THEN 2 WHEN 'township' THEN 3
                          ELSE 4 END, r.area_code, r.name, r.id
     LIMIT 2000
)sql";
constexpr auto list_unions = sql::joined<unions_head, scope::reaches, unions_tail>;
struct UnionsOn : ScopeSql {
    Date day;
};
BOOST_DESCRIBE_STRUCT(UnionsOn, (ScopeSql), (day))

AskEmployers asked_of(const ScopeSql& scope, const EmployerQuestion& asked) {
    AskEmployers ask;
    static_cast<ScopeSql&>(ask) = scope;
    ask.root = asked.root;
    std::string plain{asked.words};
    std::erase_if(plain, [](char c) { return c == '%' || c == '_' || c == '\\'; });
    ask.words = plain.empty() ? "" : "%" + plain + "%";
    ask.code = plain + "%";
    ask.unit = asked.unit;
    ask.trade = asked.trade;
    ask.incomplete = asked.incomplete;
    ask.after = asked.after;
    ask.most = asked.most;
    return ask;
}

}  // namespace

std::optional<EmployerFile> EmployerFiles::find(const EmployerId& id) {
    return session_.find<EmployerFile>(find_employer_file, sql::ById{id});
}

std::optional<EmployerFile> EmployerFiles::with_credit_code(const std::string& code) {
    return session_.find<EmployerFile>(find_file_with_code, ByCreditCode{code});
}

Result<EmployerFile> EmployerFiles::save(EmployerFile changed) {
    if (changed.credit_code)
        if (const auto other = with_credit_code(*changed.credit_code); other && other->id != changed.id)
            return fail({FaultKind::conflict, "employer.code_taken"});
    if (session_.execute(save_employer_file, changed) == 0)
        return fail({FaultKind::conflict, "employer.changed_meanwhile"});  // two desks at once
    changed.file_revision += 1;
    return changed;
}

std::vector<EmployerFile> EmployerFiles::page(const ScopeSql& scope, const EmployerQuestion& asked) {
    return session_.list<EmployerFile>(list_files, asked_of(scope, asked));
}

std::vector<EmployerId> EmployerFiles::ids(const ScopeSql& scope, const EmployerQuestion& asked) {
    std::vector<EmployerId> ids;
    for (auto& row : session_.list<sql::ById<EmployerId>>(list_file_ids, asked_of(scope, asked)))
        ids.push_back(std::move(row.id));
    return ids;
}

std::vector<KeepingUnion> EmployerFiles::unions(const ScopeSql& scope, Date day) {
    UnionsOn asked;
    static_cast<ScopeSql&>(asked) = scope;
    asked.day = day;
    return session_.list<KeepingUnion>(list_unions, asked);
}

}  // namespace gongyou
