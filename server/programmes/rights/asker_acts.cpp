#include "programmes/rights/asker_acts.hpp"

#include "programmes/rights/consultation_store.hpp"

namespace gongyou::rights {

namespace {

Result<AskerStanding> step(const RightsParts& parts, sql::Tx& tx, const std::string& hash, ConsultationAct act,
                           std::string words, const std::vector<UploadId>& uploads = {}) {
    const auto found = ConsultationStore{tx}.find_by_receipt(hash);
    if (!found) return fail({FaultKind::not_found, "receipt.unknown"});
    const auto standing = take(parts, tx, matters::By::reporter(), *found, act, {.words = std::move(words)});
    if (!standing) return fail(standing.error());
    if (auto claimed = claim_files(parts, tx, *found, standing->revision, uploads); !claimed)
        return fail(std::move(claimed.error()));
    return AskerStanding{standing->state};
}

}  // namespace

Result<AskerStanding> be_satisfied(const RightsParts& parts, sql::Tx& tx, const ByReceipt<BeSatisfied>& by) {
    return step(parts, tx, by.hash, ConsultationAct::be_satisfied, "");
}

Result<AskerStanding> ask_again(const RightsParts& parts, sql::Tx& tx, const ByReceipt<AskAgain>& by) {
    return step(parts, tx, by.hash, ConsultationAct::ask_again, by.act.text.text(),
                by.act.uploads.value_or(ConsultationUploads{}));
}

Result<AskerStanding> withdraw_question(const RightsParts& parts, sql::Tx& tx, const ByReceipt<WithdrawQuestion>& by) {
    return step(parts, tx, by.hash, ConsultationAct::withdraw, by.act.text ? by.act.text->text() : "");
}

}  // namespace gongyou::rights
