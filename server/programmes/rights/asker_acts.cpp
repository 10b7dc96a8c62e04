#include "programmes/rights/asker_acts.hpp"

#include "programmes/rights/consultation_store.hpp"

namespace gongyou::rights {

namespace {

Result<AskerStanding> step(const RightsParts& parts, sql::Tx& tx, const std::string& hash, ConsultationAct act,
                           std::string words) {
    auto found = ConsultationStore{tx}.find_by_receipt(hash);
    if (!found) return fail({FaultKind::not_found, "receipt.unknown"});
    return take(parts, tx, matters::By::reporter(), *std::move(found), act, {.words = std::move(words)})
        .map([](const ConsultationStanding& standing) { return AskerStanding{standing.state}; });
}

}  // namespace

Result<AskerStanding> be_satisfied(const RightsParts& parts, sql::Tx& tx, const ByReceipt<BeSatisfied>& by) {
    return step(parts, tx, by.hash, ConsultationAct::be_satisfied, "");
}

Result<AskerStanding> ask_again(const RightsParts& parts, sql::Tx& tx, const ByReceipt<AskAgain>& by) {
    return step(parts, tx, by.hash, ConsultationAct::ask_again, by.act.text.text());
}

Result<AskerStanding> withdraw_question(const RightsParts& parts, sql::Tx& tx, const ByReceipt<WithdrawQuestion>& by) {
    return step(parts, tx, by.hash, ConsultationAct::withdraw, by.act.text ? by.act.text->text() : "");
}

}  // namespace gongyou::rights
