#pragma once

#include "programmes/rights/consultation_files.hpp"
#include "programmes/rights/consultation_step.hpp"
#include "programmes/rights/reporter_acts.hpp"

namespace gongyou::rights {

struct BeSatisfied : ReporterCommand {};
BOOST_DESCRIBE_STRUCT(BeSatisfied, (ReporterCommand), ())

struct AskAgain : ReporterCommand {
    Words text;
    std::optional<ConsultationUploads> uploads = {};
};
BOOST_DESCRIBE_STRUCT(AskAgain, (ReporterCommand), (text, uploads))

struct WithdrawQuestion : ReporterCommand {
    std::optional<Paragraphs<0, 500>> text;  ///< why; nobody has to say
};
BOOST_DESCRIBE_STRUCT(WithdrawQuestion, (ReporterCommand), (text))

struct AskerStanding {
    ConsultationState state = ConsultationState::asked;
};
BOOST_DESCRIBE_STRUCT(AskerStanding, (), (state))

/// What whoever asked does with the consultation later, with its receipt. Faults of all: receipt.unknown,
/// matter.step_not_possible; of ask_again also those of claim_files.
Result<AskerStanding> be_satisfied(const RightsParts&, sql::Tx&, const ByReceipt<BeSatisfied>&);
Result<AskerStanding> ask_again(const RightsParts&, sql::Tx&, const ByReceipt<AskAgain>&);
Result<AskerStanding> withdraw_question(const RightsParts&, sql::Tx&, const ByReceipt<WithdrawQuestion>&);

}  // namespace gongyou::rights
