#pragma once

#include "programmes/rights/work_consultation.hpp"

namespace gongyou::rights {

/// The consultation goes on as a report (转为诉求): what was asked becomes its facts.
struct ConvertConsultation : ConsultationCommand {
    EmployerName employer_name;
    Place place;
};
BOOST_DESCRIBE_STRUCT(ConvertConsultation, (ConsultationCommand), (employer_name, place))

/// Opens the report in the same transaction, as anonymous as the consultation; the same receipt leads to both. Faults:
/// those of every step.
Result<ConsultationStanding> convert_consultation(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                                  const ConvertConsultation& act);

}  // namespace gongyou::rights
