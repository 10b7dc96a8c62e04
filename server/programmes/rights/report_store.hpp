#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/access/scope.hpp"
#include "core/matters/matter_place.hpp"
#include "platform/sql/session.hpp"
#include "programmes/rights/report_seal.hpp"

namespace gongyou::rights {

/// A line of the desk's list. Its words are sealed as in the store.
struct ReportLine : matters::Matter {
    std::optional<std::string> point_code;
    std::string place;
    std::int64_t file_count = 0;
};
BOOST_DESCRIBE_STRUCT(ReportLine, (matters::Matter), (point_code, place, file_count))

/// A report with the names a desk reads beside it.
struct NamedReport : Report {
    std::string unit_name;
    std::optional<std::string> point_name;
};
BOOST_DESCRIBE_STRUCT(NamedReport, (Report), (unit_name, point_name))

/// A report as far as it matters for finding the same matter twice.
struct ReportAlike {
    ReportId id;
    std::string state;
    Date opened_on;
    std::string title;
    std::string place;
    std::string complaint;
    std::optional<std::string> phone_key;
};
BOOST_DESCRIBE_STRUCT(ReportAlike, (), (id, state, opened_on, title, place, complaint, phone_key))

/// The SQL of reports; of their matters see core/matters/matter_store.hpp. Words go in and come out as they are in the
/// store: sealed when the report is anonymous. Whether the caller may see a report is the gate's question
/// (core/access), asked by those who use this store.
class ReportStore {
public:
    explicit ReportStore(sql::Session& session) : session_{session} {}

    /// What is its own of a report whose matter is there.
    void add(const Report& report);
    /// Saves what the form asked, changed later; sealed as the report is.
    void save_complaint(const ReportId& id, const std::string& complaint);
    std::optional<Report> find(const ReportId& id);
    /// The same with its names, in one question.
    std::optional<NamedReport> find_named(const ReportId& id);
    std::optional<Report> find_by_receipt(const std::string& receipt_hash);
    /// The report of this receipt, or the one whose receipt's hash comes next: to be read in its stead, so that what is
    /// not there takes the same questions and as long (security.md AN-4). The caller looks whose receipt it is.
    std::optional<Report> find_near_receipt(const std::string& receipt_hash);

    /// Up to `limit` lines within `scope`, newest first, behind `after`; in one state or in all.
    std::vector<ReportLine> newest(const ScopeSql& scope, std::optional<ReportState> state,
                                   const std::optional<matters::MatterPlace>& after, int limit);
    /// The lines of these reports that are still there, in the order given.
    std::vector<ReportLine> lines_of(std::span<const ReportId> ids);

    /// Reports about an employer of this name filed since that day, newest first, with their reporters' keys; none of
    /// those that are anonymous. At most 50.
    std::vector<ReportAlike> about(const std::string& employer_name, Date since);
    /// The same of one reporter's phone key.
    std::vector<ReportAlike> alike_of_phone(const std::string& phone_key, Date since);
    /// The same, of those that this reporter filed before `than`.
    std::vector<ReportAlike> earlier_of_phone(const std::string& phone_key, Date since, const ReportId& than);
    /// Whether a red anonymous report waits at the unit of which nobody has said a word to its reporter.
    bool has_red_unseen(const UnitId& unit);
    /// Those of `scope` whose reporters are asked how it has gone since, now or on a day to come; newest first.
    std::vector<ReportLine> watched(const ScopeSql& scope, Date today, const std::optional<matters::MatterPlace>& after,
                                    int limit);
    /// Lays the anonymous reports opened from `first` to `last` in a new order (security.md AN-3).
    void blend(Date first, Date last);

    void add_identity(const ReportIdentity& identity);
    std::optional<ReportIdentity> identity_of(const ReportId& id);
    /// Newest first; at most 50.
    std::vector<ReportLine> of_phone(const std::string& phone_key);

private:
    sql::Session& session_;
};

}  // namespace gongyou::rights
