#pragma once

#include <optional>

#include "core/api/command.hpp"
#include "core/matters/by.hpp"
#include "kernel/list.hpp"
#include "kernel/private.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/claim.hpp"
#include "programmes/rights/complaint.hpp"
#include "programmes/rights/hotline_ticket.hpp"
#include "programmes/rights/named_person.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

using PointCode = Line<2, 32>;

/// A worker reports (一码维权). Employer, place and facts are all we must have.
struct FileReport : api::Command {
    std::optional<PointCode> point;  ///< of the code on the wall
    EmployerName employer_name;
    Place place;
    Facts facts;
    std::optional<Private<Phone>> phone;  ///< without it the report is anonymous
    std::optional<NamedPerson> named;     ///< by name (实名): never asked for, and only beside a phone number
    List<UploadId, 10> uploads;
    bool consent = false;  ///< to the notice shown above the form
    std::optional<Complaint> complaint;
    std::optional<ClaimList> claims;  ///< who claims what, where several are concerned
    std::optional<bool>
        tell_at_once;  ///< anonymous and in danger: tell the desk now, although the hour then says something
};
BOOST_DESCRIBE_STRUCT(FileReport, (api::Command),
                      (point, employer_name, place, facts, phone, named, uploads, consent, complaint, claims,
                       tell_at_once))

/// A report ready for the writer: checked and sealed, its receipt minted.
struct PreparedReport {
    Report report;
    std::optional<ReportIdentity> identity;
    std::optional<SealedPerson> named;
    std::optional<PointCode> point;
    std::vector<UploadId> uploads;
    std::string employer_name;  ///< in clear, to look it up in the register
    std::string receipt_code;   ///< shown once, kept nowhere
    std::optional<Complaint> complaint;
    ClaimList claims;
    bool tell_at_once = false;
    ReportChannel channel = ReportChannel::web;
    std::optional<HotlineNumber> number;  ///< of the line that passed it on
};

/// What the worker takes home.
struct ReportReceipt {
    std::string receipt;  ///< twenty digits in groups of four
    Date filed_on;
    std::string unit_name;
    std::string unit_phone;
    bool small_firm = false;  ///< fewer than ten work there, by what the union knows: anonymity may fail (domain B.9)
};
BOOST_DESCRIBE_STRUCT(ReportReceipt, (), (receipt, filed_on, unit_name, unit_phone, small_firm))

/// With fewer people than this nobody stays unknown, whatever we keep silent.
inline constexpr std::int64_t small_firm = 10;

/// Off the writer. Faults by field: consent.missing, named.needs_phone, those of check_complaint and faults_of a
/// person.
Result<PreparedReport> prepare_report(const RightsParts& parts, const FileReport& asked, Instant now, Random& random);

/// Whether the union knows the firm of this name, and that fewer than ten work there.
bool is_small_firm(sql::Session& session, const std::string& employer_name);

/// Files the report with the unit whose area the place of work lies in, else with that of its point, else with
/// `at_desk`, the one that wrote it down, else with the top unit; as urgent as the rules say. Faults by field:
/// point.unknown, upload.unknown, those of kept_away; hotline_number: hotline.taken_over.
Result<ReportReceipt> file_report(const RightsParts& parts, sql::Tx& tx, const PreparedReport& ready,
                                  const matters::By& by = matters::By::reporter(),
                                  const std::optional<UnitId>& at_desk = {});

}  // namespace gongyou::rights
