#pragma once

#include "core/api/paper_routes.hpp"
#include "core/people/id_document.hpp"
#include "kernel/private.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/consultation_view.hpp"

namespace gongyou::rights {

/// What stands in an application for legal aid beside what the consultation says. It goes onto the paper and is kept
/// nowhere; what is left out stays a line to write on.
struct AidForm {
    std::optional<Private<Line<2, 40>>> name;
    std::optional<Private<Line<4, 40>>> id_number;
    std::optional<Private<Phone>> phone;
    std::optional<Private<Line<2, 200>>> address;
    std::optional<Line<2, 100>> employer_name;
    std::optional<Paragraphs<0, 500>> request;
    std::optional<Paragraphs<0, 2000>> facts;  ///< none: the question as it was asked
    bool is_migrant_for_wages = false;
    std::optional<LimitFrom> counted;
};
BOOST_DESCRIBE_STRUCT(AidForm, (),
                      (name, id_number, phone, address, employer_name, request, facts, is_migrant_for_wages, counted))

/// At the desk, together with whoever asks.
struct FillInAidForm : AidForm {
    ConsultationId id;
};
BOOST_DESCRIBE_STRUCT(FillInAidForm, (AidForm), (id))

/// On the phone, by the holder of the receipt.
struct FillInOwnAidForm : AidForm {
    Private<Line<1, 60>> receipt;
};
BOOST_DESCRIBE_STRUCT(FillInOwnAidForm, (AidForm), (receipt))
struct OwnAidForm {
    std::string hash;
    AidForm form;
};

/// The application of a consultation as a paper. Faults: access.not_found, those of limit_for.
Result<api::Paper> legal_aid_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                   const FillInAidForm& asked);
/// Fault: receipt.unknown, those of limit_for.
Result<api::Paper> own_legal_aid_paper(const RightsParts& parts, sql::Reader& reader, const OwnAidForm& asked);

}  // namespace gongyou::rights
