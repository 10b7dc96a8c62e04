#include "programmes/administration/audit_pages.hpp"

#include <limits>

#include "core/audit/audit_verify.hpp"
#include "core/people/staff.hpp"

namespace gongyou::administration {

namespace {

constexpr int entries_on_a_page = 50;

}  // namespace

Result<AuditPage> read_audit(const AdministrationParts& parts, sql::Reader& reader, const ReadAudit& asked) {
    const auto before = asked.after.value_or(std::numeric_limits<std::int64_t>::max());
    Staff staff{reader, parts.people};
    AuditPage page;
    for (auto& row : audit::entries_before(reader, parts.tree, before, entries_on_a_page)) {
        const auto person = PersonId::parse(row.actor);
        page.items.push_back({.number = row.number,
                              .at = row.at,
                              .actor_name = person ? staff.name_of(*person) : std::move(row.actor),
                              .act = std::move(row.act),
                              .object = row.object_id.empty() ? row.object_kind : row.object_kind + " " + row.object_id,
                              .purpose = std::move(row.purpose),
                              .result = std::move(row.result)});
    }
    if (page.items.size() == entries_on_a_page) page.next = std::to_string(page.items.back().number);
    return page;
}

Result<AuditVerdict> verify_audit(const AdministrationParts& parts, sql::Reader& reader) {
    const auto report = audit::verify(reader, parts.keys);
    AuditVerdict verdict{.entries = report.entries, .whole = report.whole};
    if (!report.whole) {
        verdict.first_bad = report.first_bad;
        verdict.why = std::string{report.why};
    }
    return verdict;
}

}  // namespace gongyou::administration
