#pragma once

#include <optional>
#include <string>

#include "core/organisations/employer.hpp"
#include "kernel/id.hpp"
#include "kernel/text.hpp"
#include "programmes/rights/report_procedure.hpp"

namespace gongyou::rights {

using EmployerName = Line<2, 100>;
using Place = Line<4, 200>;
using Facts = Paragraphs<10, 2000>;
using Words = Paragraphs<2, 2000>;  ///< an answer, a reason, a result

/// A report (诉求单) as a desk works with it, its words in clear.
struct Report {
    ReportId id;
    UnitId unit_id;
    ReportState state = ReportState::filed;
    std::int64_t revision = 1;
    bool anonymous = false;
    Date filed_on;
    std::optional<std::string> point_code;  ///< never when anonymous
    std::optional<EmployerId> employer_id;  ///< when the name is in the register
    std::string employer_name;
    std::string place;
    std::string facts;
    std::optional<std::string> record_key;  ///< sealed; when anonymous
    std::string receipt;                    ///< hash of the receipt code
    std::int64_t file_count = 0;
};
BOOST_DESCRIBE_STRUCT(Report, (),
                      (id, unit_id, state, revision, anonymous, filed_on, point_code, employer_id, employer_name, place,
                       facts, record_key, receipt, file_count))

/// One thing that happened to a report.
struct ReportStep {
    ReportId report_id;
    std::int64_t number = 1;
    std::string act;  ///< "file", or an act of the procedure
    Date made_on;
    std::optional<Instant> made_at;     ///< never of a reporter who is anonymous
    std::optional<PersonId> by_person;  ///< nobody: the reporter
    UnitId unit_id;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ReportStep, (), (report_id, number, act, made_on, made_at, by_person, unit_id, words))

/// Who reported, sealed.
struct ReportIdentity {
    ReportId report_id;
    std::string phone;      ///< sealed
    std::string phone_key;  ///< keyed digest
};
BOOST_DESCRIBE_STRUCT(ReportIdentity, (), (report_id, phone, phone_key))

}  // namespace gongyou::rights
