#include "programmes/rights/consultation_progress.hpp"

#include <algorithm>
#include <tuple>

#include "core/organisations/unit_tree.hpp"
#include "platform/crypto/digest.hpp"
#include "programmes/rights/consultation_seal.hpp"
#include "programmes/rights/consultation_store.hpp"

namespace gongyou::rights {

namespace {

/// What the asker is told of: what was done with the question, not who was told to do it or what colleagues noted.
bool is_told_to_asker(const matters::MatterEvent& event) {
    for (const auto act : {ConsultationAct::note, ConsultationAct::assign, ConsultationAct::take,
                           ConsultationAct::grade, ConsultationAct::hand_back})
        if (event.act == name_of(act)) return false;
    return true;
}

bool is_by_the_asker(const matters::MatterEvent& event) {
    for (const auto& step : consultation_procedure.steps)
        if (step.by.kind == matters::Taker::Kind::reporter && event.act == name_of(step.act)) return true;
    return false;
}

/// Takes the answers that are told of, in their order.
ConsultationTalk talk_of(const matters::MatterEvent& event, std::string words, std::vector<AnswerView>& answers) {
    ConsultationTalk talk{
        .step = event.act, .mine = is_by_the_asker(event), .text = std::move(words), .on = event.made_on};
    if (event.act != name_of(ConsultationAct::answer) || answers.empty()) return talk;
    auto& answer = answers.front();
    talk.next_steps = std::move(answer.next_steps);
    talk.evidence = std::move(answer.evidence);
    talk.limitation_on = std::move(answer.limitation_on);
    talk.counted = std::move(answer.counted);
    talk.basis = std::move(answer.basis);
    talk.files = std::move(answer.files);
    answers.erase(answers.begin());
    return talk;
}

std::vector<ConsultationFile> of_event(const std::vector<ConsultationFile>& files, std::int64_t number) {
    std::vector<ConsultationFile> found;
    std::ranges::copy_if(files, std::back_inserter(found),
                         [&](const ConsultationFile& file) { return file.number == number; });
    return found;
}

Result<ConsultationProgress> progress_of(const RightsParts& parts, sql::Reader& reader, const Consultation& found) {
    auto clear = parts.consultation_seal().opened(found);
    if (!clear) return fail(std::move(clear.error()));
    auto answers = answers_in_clear(parts, reader, found, reader.today());
    if (!answers) return fail(std::move(answers.error()));
    const auto files = files_of(parts, reader, found);
    if (!files) return fail(files.error());

    const auto unit = UnitTree{reader}.find(found.unit_id);
    const auto seal = parts.matters.seal();
    ConsultationProgress progress{.state = state_of_consultation(found),
                                  .asked_on = found.opened_on,
                                  .unit_name = unit->name,
                                  .unit_phone = unit->phone,
                                  .topic = found.topic,
                                  .question = std::move(clear->question),
                                  .files = of_event(*files, 1),
                                  .next = next_day(reader, found.id)};
    for (auto& event : matters::MatterStore{reader}.events_of(found.id)) {
        if (!is_told_to_asker(event)) continue;
        progress.steps.push_back({event.act, "", event.made_on});
        if ((!event.for_reporter && !is_by_the_asker(event)) || event.words.empty()) continue;
        auto words = seal.opened_words(found, event.number, std::move(event.words));
        if (!words) return fail(std::move(words.error()));
        auto talk = talk_of(event, *std::move(words), *answers);
        if (talk.mine) talk.files = of_event(*files, event.number);
        progress.talk.push_back(std::move(talk));
    }
    for (const auto* step : matters::steps_from(consultation_procedure, progress.state, matters::Taker::Kind::reporter))
        progress.can.push_back(step->act);
    return progress;
}

}  // namespace

Result<ConsultationProgress> consultation_progress(const RightsParts& parts, sql::Reader& reader,
                                                   const std::string& receipt_hash) {
    const auto read = ConsultationStore{reader}.find_near_receipt(receipt_hash);
    if (!read) return fail({FaultKind::not_found, "receipt.unknown"});
    // what is not there takes as long as what is: another one was read, and nothing of it leaves this function
    auto progress = progress_of(parts, reader, *read);
    if (!crypto::equal_in_constant_time(read->receipt, receipt_hash)) return unknown_receipt(progress);
    return progress;
}

Result<BehindReceipt> behind_receipt(const RightsParts& parts, sql::Reader& reader, const std::string& receipt_hash) {
    BehindReceipt found;
    auto report = report_progress(parts, reader, receipt_hash);
    if (!report && report.error().code != "receipt.unknown") return fail(std::move(report.error()));
    auto consultation = consultation_progress(parts, reader, receipt_hash);
    if (!consultation && consultation.error().code != "receipt.unknown") return fail(std::move(consultation.error()));
    if (!report && !consultation) return fail(std::move(report.error()));
    if (report) found.report = *std::move(report);
    if (consultation) found.consultation = *std::move(consultation);
    return found;
}

}  // namespace gongyou::rights
