#pragma once

#include "core/api/command.hpp"
#include "kernel/private.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/consultation_files.hpp"
#include "programmes/rights/file_report.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// A worker asks (咨询). Without a phone number nobody knows who.
struct AskQuestion : api::Command {
    std::optional<PointCode> point;  ///< of the code on the wall
    Topic topic = Topic::other;
    Question question;
    std::optional<Private<Phone>> phone;
    std::optional<ConsultationUploads> uploads;
    bool consent = false;  ///< to the notice shown above the form
};
BOOST_DESCRIBE_STRUCT(AskQuestion, (api::Command), (point, topic, question, phone, uploads, consent))

/// The desk writes down what somebody asks at the counter or on the telephone, and hands out the receipt.
struct WriteDownQuestion : api::Command {
    Topic topic = Topic::other;
    AskedBy channel = AskedBy::counter;
    Question question;
    std::optional<Private<Phone>> phone;
    std::optional<ConsultationUploads> uploads;
};
BOOST_DESCRIBE_STRUCT(WriteDownQuestion, (api::Command), (topic, channel, question, phone, uploads))

/// A consultation ready for the writer: checked and sealed, its receipt minted.
struct PreparedConsultation {
    Consultation consultation;
    std::optional<AskerIdentity> identity;
    std::optional<PointCode> point;
    std::vector<UploadId> uploads;
    std::string receipt_code;  ///< shown once, kept nowhere
};

/// Off the writer, as of `now`. Fault: consent.missing by field.
Result<PreparedConsultation> prepare_question(const RightsParts& parts, const AskQuestion& asked, Instant now);
/// Off the writer, as of `now`. Fault: choice.unknown by field, for a channel that needs no desk.
Result<PreparedConsultation> prepare_question(const RightsParts& parts, const WriteDownQuestion& asked, Instant now);

/// Opens it at the unit of its point, or at the top unit. Faults by field: point.unknown, those of claim_files.
Result<ReportReceipt> ask_question(const RightsParts& parts, sql::Tx& tx, const PreparedConsultation& ready);
/// Opens it at the desk's own unit. Of somebody who leaves no number, nothing tells the hour here either.
Result<ReportReceipt> write_down_question(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                          const PreparedConsultation& ready);

}  // namespace gongyou::rights
