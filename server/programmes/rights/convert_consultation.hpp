#pragma once

#include "programmes/rights/complaint.hpp"
#include "programmes/rights/work_consultation.hpp"

namespace gongyou::rights {

/// The consultation goes on as a report (转为诉求). With it goes what the asker gave: what was asked, and asked again,
/// becomes its facts; the files, the number behind it and the receipt are the same. Answers and notes stay.
struct ConvertConsultation : ConsultationCommand {
    EmployerName employer_name;
    Place place;
    std::optional<CategoryCode> category;  ///< what it is about; then the rules of reports see more than words
};
BOOST_DESCRIBE_STRUCT(ConvertConsultation, (ConsultationCommand), (employer_name, place, category))

/// Opens the report in the same transaction, as anonymous as the consultation; the same receipt leads to both. Faults:
/// category.unknown by field; those of every step.
Result<ConsultationStanding> convert_consultation(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                                  const ConvertConsultation& act);
/// The same for `by`, who may: the caller has seen to it.
Result<ConsultationStanding> convert_as(const RightsParts& parts, sql::Tx& tx, const matters::By& by,
                                        const Consultation& found, const ConvertConsultation& act);

}  // namespace gongyou::rights
