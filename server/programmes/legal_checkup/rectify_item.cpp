#include "programmes/legal_checkup/rectify_item.hpp"

#include <algorithm>

#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/checkup_proof.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"

namespace gongyou::legal_checkup {

namespace {

std::string sealed(const AtHand& at, std::string_view table, std::string_view column, std::int64_t number,
                   const std::string& clear) {
    return at.parts.seal().words(table, column, row_of(at.checkup.id, number), clear);
}

Result<Finding> risk_asked(const AtHand& at) {
    for (auto& finding : risks_of(at))
        if (finding.item == *at.asked.item) return std::move(finding);
    return fail(wrong_field("item", "legal_checkup.item_unknown"));
}

Result<Done> keep_proof(const AtHand& at, std::int64_t item) {
    const auto number = at.checkup.revision + 1;  // of the event that this step enters
    const Proof proof{.matter_id = at.checkup.id,
                      .number = number,
                      .item = item,
                      .given_on = at.tx.today(),
                      .by_employer = at.by.kind == matters::Taker::Kind::addressee,
                      .words = sealed(at, "legal_checkup_proof", "words", number, at.asked.text->text()),
                      .answer = {},
                      .answered_on = {},
                      .reason = sealed(at, "legal_checkup_proof", "reason", number, "")};
    ProofStore{at.tx}.add(proof);
    return at.parts.files.claim(at.tx, at.asked.uploads.value_or(ProofUploads{}), files_of(proof))
        .map([](const std::vector<FileId>&) { return Done{}; });
}

/// All that waits of the item gets the one answer.
Result<Finding> answered(const AtHand& at, ProofAnswer answer) {
    auto risk = risk_asked(at);
    if (!risk) return risk;
    ProofStore proofs{at.tx};
    auto waiting = proofs.waiting(at.checkup.id, risk->item);
    if (waiting.empty()) return fail({FaultKind::conflict, "legal_checkup.no_proof_waits"});
    for (auto& proof : waiting) {
        proof.answer = answer;
        proof.answered_on = at.tx.today();
        if (answer == ProofAnswer::sent_back)
            proof.reason = sealed(at, "legal_checkup_proof", "reason", proof.number, at.asked.text->text());
        proofs.answer(proof);
    }
    return risk;
}

}  // namespace

std::vector<Finding> risks_of(const AtHand& at) {
    auto findings = CheckupStore{at.tx}.findings_of(at.checkup.id);
    std::erase_if(findings, [](const Finding& finding) { return !stands(finding); });
    return findings;
}

std::set<Severity> kinds_left(const std::vector<Finding>& risks) {
    std::set<Severity> left;
    for (const auto& risk : risks)
        if (!risk.done_on) left.insert(risk.severity);
    return left;
}

Result<Brought> put_right(const AtHand& at) {
    auto risk = risk_asked(at);
    if (!risk) return fail(std::move(risk.error()));
    if (risk->recheck == Recheck::done) return fail({FaultKind::conflict, "legal_checkup.proof_accepted"});
    if (auto kept = keep_proof(at, risk->item); !kept) return fail(std::move(kept.error()));
    risk->done_on = at.tx.today();
    risk->recheck.reset();  // what was seen before says nothing of what was done since
    risk->done_words = sealed(at, "legal_checkup_finding", "done_words", risk->item, at.asked.text->text());
    if (at.asked.owner) risk->owner = sealed(at, "legal_checkup_finding", "owner", risk->item, at.asked.owner->text());
    CheckupStore{at.tx}.keep(*risk);
    return Brought{.choice = code_of(risk->item), .still_open = kinds_left(risks_of(at))};
}

Result<Brought> accept_proof(const AtHand& at) {
    auto risk = answered(at, ProofAnswer::accepted);
    if (!risk) return fail(std::move(risk.error()));
    risk->recheck = Recheck::done;
    CheckupStore{at.tx}.keep(*risk);
    return Brought{.choice = code_of(risk->item)};
}

Result<Brought> send_proof_back(const AtHand& at) {
    const auto before = kinds_left(risks_of(at));
    auto risk = answered(at, ProofAnswer::sent_back);
    if (!risk) return fail(std::move(risk.error()));
    risk->done_on.reset();
    risk->recheck.reset();
    CheckupStore{at.tx}.keep(*risk);
    // the days of its kind run again, from the report as before, unless another of that kind kept them running
    std::set<Severity> again;
    if (!before.contains(risk->severity)) again.insert(risk->severity);
    return Brought{.choice = code_of(risk->item), .counted_from = at.checkup.issued_on, .still_open = std::move(again)};
}

Result<Brought> recheck_item(const AtHand& at) {
    auto risk = risk_asked(at);
    if (!risk) return fail(std::move(risk.error()));
    risk->recheck = *at.asked.recheck;
    CheckupStore{at.tx}.keep(*risk);
    return Brought{.choice = code_of(risk->item), .words = at.asked.text ? at.asked.text->text() : ""};
}

}  // namespace gongyou::legal_checkup
