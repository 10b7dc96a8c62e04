#pragma once

#include "programmes/rights/consultation_view.hpp"
#include "programmes/rights/report_progress.hpp"

namespace gongyou::rights {

/// What one side wrote to the other; an answer with all that belongs to it.
struct ConsultationTalk {
    std::string step;
    bool mine = false;  ///< written by the asker
    std::string text;
    Date on;
    std::string next_steps;
    std::string evidence;
    std::string limitation_on;
    std::optional<CountedLimit> counted;
    std::vector<LawArticle> basis;
    std::vector<ConsultationFile> files;
};
BOOST_DESCRIBE_STRUCT(ConsultationTalk, (),
                      (step, mine, text, on, next_steps, evidence, limitation_on, counted, basis, files))

/// A consultation as whoever asked sees it: no names, no notes, dates only.
struct ConsultationProgress {
    ConsultationState state = ConsultationState::asked;
    Date asked_on;
    std::string unit_name;
    std::string unit_phone;
    Topic topic = Topic::other;
    std::string question;
    std::vector<ConsultationFile> files;  ///< that came with it
    std::vector<ProgressStep> steps;
    std::vector<ConsultationTalk> talk;
    std::optional<NextDay> next;
    std::vector<ConsultationAct> can;  ///< what the asker may do now
};
BOOST_DESCRIBE_STRUCT(ConsultationProgress, (),
                      (state, asked_on, unit_name, unit_phone, topic, question, files, steps, talk, next, can))

/// Fault: receipt.unknown.
Result<ConsultationProgress> consultation_progress(const RightsParts& parts, sql::Reader& reader,
                                                   const std::string& receipt_hash);

/// What lies behind a receipt: a report, a consultation, or a consultation and the report that grew from it.
struct BehindReceipt {
    std::optional<ReportProgress> report;
    std::optional<ConsultationProgress> consultation;
};
BOOST_DESCRIBE_STRUCT(BehindReceipt, (), (report, consultation))

/// Looks for both, whichever there is: neither time nor size of a refusal says which kinds exist. Fault:
/// receipt.unknown.
Result<BehindReceipt> behind_receipt(const RightsParts& parts, sql::Reader& reader, const std::string& receipt_hash);

}  // namespace gongyou::rights
