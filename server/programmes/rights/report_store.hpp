#pragma once

#include <optional>
#include <vector>

#include "core/access/scope.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/sql/session.hpp"
#include "programmes/rights/report.hpp"

namespace gongyou::rights {

/// A line of the desk's list.
struct ReportLine {
    ReportId id;
    UnitId unit_id;
    ReportState state = ReportState::filed;
    std::int64_t revision = 1;
    bool anonymous = false;
    Date filed_on;
    std::optional<std::string> point_code;
    std::string employer_name;
    std::string place;
    std::optional<std::string> record_key;
    std::int64_t file_count = 0;
};
BOOST_DESCRIBE_STRUCT(ReportLine, (),
                      (id, unit_id, state, revision, anonymous, filed_on, point_code, employer_name, place, record_key,
                       file_count))

/// The place of a line in the list, newest first: a list goes on behind it.
struct ListPlace {
    Date filed_on;
    ReportId id;
};
BOOST_DESCRIBE_STRUCT(ListPlace, (), (filed_on, id))

/// The SQL of reports. Seals on the way in and opens on the way out: who holds a Report reads it in clear.
class ReportStore {
public:
    ReportStore(sql::Session& session, const crypto::Keyring& keys) : session_{session}, keys_{keys} {}

    /// Saves a new report whose words are sealed already (seal_words), with its first step.
    void add(const Report& sealed);
    /// The report, if it is within `scope`; else report.unknown, as if it were not there.
    Result<Report> find_for(const access::Scope& scope, const ReportId& id);
    /// The report behind a receipt's hash.
    std::optional<Report> find_by_receipt(const std::string& receipt_hash);
    /// Saves state and unit; report.changed_meanwhile when somebody else did so first.
    Result<Report> save(Report changed);

    /// Up to `limit` lines of `scope`, newest first, behind `after`, all states or one.
    std::vector<ReportLine> newest(const access::Scope& scope, std::optional<ReportState> state,
                                   const std::optional<ListPlace>& after, int limit);

    /// Adds a step; its number is the next one of its report.
    void add_step(const Report& report, ReportStep step);
    std::vector<ReportStep> steps_of(const Report& report);

private:
    Report opened(Report sealed) const;

    sql::Session& session_;
    const crypto::Keyring& keys_;
};

/// `report` with its words sealed under a fresh key of its own, if it is anonymous; off the writer.
Report seal_words(Report report, const crypto::Keyring& keys);

}  // namespace gongyou::rights
