#pragma once

#include "core/api/command.hpp"
#include "core/audit/audit_trail.hpp"
#include "programmes/administration/administration.hpp"

namespace gongyou::administration {

struct ReadAudit {
    std::optional<std::int64_t> after;  ///< number of the last entry shown
};
BOOST_DESCRIBE_STRUCT(ReadAudit, (), (after))

struct AuditItem {
    std::int64_t number = 0;
    Instant at;
    std::string actor_name;
    std::string act;
    std::string object;
    std::string purpose;
    std::string result;
};
BOOST_DESCRIBE_STRUCT(AuditItem, (), (number, at, actor_name, act, object, purpose, result))

struct AuditPage {
    std::vector<AuditItem> items;
    std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(AuditPage, (), (items, next))

struct VerifyAudit : api::Command {};
BOOST_DESCRIBE_STRUCT(VerifyAudit, (api::Command), ())

struct AuditVerdict {
    std::int64_t entries = 0;
    bool whole = true;
    std::optional<std::int64_t> first_bad;
    std::optional<std::string> why;
};
BOOST_DESCRIBE_STRUCT(AuditVerdict, (), (entries, whole, first_bad, why))

Result<AuditPage> read_audit(const AdministrationParts& parts, sql::Reader& reader, const ReadAudit& asked);
Result<AuditVerdict> verify_audit(const AdministrationParts& parts, sql::Reader& reader);

}  // namespace gongyou::administration
