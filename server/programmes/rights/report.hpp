#pragma once

#include <optional>
#include <string>

#include "core/matters/matter.hpp"
#include "kernel/text.hpp"
#include "programmes/rights/report_procedure.hpp"

namespace gongyou::rights {

using ReportId = MatterId;
using EmployerName = Line<2, 100>;
using Place = Line<4, 200>;
using Facts = Paragraphs<10, 2000>;
using Words = Paragraphs<2, 2000>;  ///< an answer, a question, a reason, a result

/// A report (诉求单): a matter whose title is the employer's name. Its words are in clear, or sealed as in the store.
struct Report : matters::Matter {
    std::optional<std::string> point_code;  ///< never when anonymous
    std::string place;
    std::string facts;
    std::string complaint;  ///< what else the form asked, as JSON; empty where it was not asked
    std::string receipt;    ///< hash of the receipt code
    std::int64_t file_count = 0;
};
BOOST_DESCRIBE_STRUCT(Report, (matters::Matter), (point_code, place, facts, complaint, receipt, file_count))

/// Where it stands. The store holds only states of the procedure.
inline ReportState state_of(const matters::Matter& report) { return enum_named<ReportState>(report.state).value(); }

/// Who reported, sealed.
struct ReportIdentity {
    ReportId report_id;
    std::string phone;      ///< sealed
    std::string phone_key;  ///< keyed digest
};
BOOST_DESCRIBE_STRUCT(ReportIdentity, (), (report_id, phone, phone_key))

}  // namespace gongyou::rights
