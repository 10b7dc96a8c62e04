#pragma once

#include <optional>

#include "core/api/command.hpp"
#include "core/organisations/points.hpp"
#include "kernel/private.hpp"
#include "platform/crypto/receipt.hpp"
#include "platform/files/uploads.hpp"
#include "platform/json/list.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

/// A worker reports (一码维权). Employer, place and facts are all we must have.
struct FileReport : api::Command {
    std::optional<organisations::PointCode> point;  ///< of the code on the wall
    EmployerName employer_name;
    Place place;
    Facts facts;
    std::optional<Private<Phone>> phone;  ///< without it the report is anonymous
    json::List<UploadId, 10> uploads;
    bool consent = false;  ///< to the notice shown above the form
};
BOOST_DESCRIBE_STRUCT(FileReport, (api::Command), (point, employer_name, place, facts, phone, uploads, consent))

/// A report ready for the writer: checked, sealed, its receipt minted.
struct PreparedReport {
    FileReport asked;
    Report sealed;
    std::string receipt_code;  ///< shown once, kept nowhere
};

/// What the worker takes home.
struct ReportReceipt {
    std::string receipt;  ///< twenty digits in groups of four
    Date filed_on;
    std::string unit_name;
    std::string unit_phone;
};
BOOST_DESCRIBE_STRUCT(ReportReceipt, (), (receipt, filed_on, unit_name, unit_phone))

}  // namespace gongyou::rights
