#include "programmes/legal_checkup/keep_findings.hpp"

#include <algorithm>

#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"

namespace gongyou::legal_checkup {

namespace {

bool is_an_item(std::int64_t item) { return item >= 1 && item <= item_count; }

Finding finding_of(const matters::PartSeal& seal, const MatterId& id, const FoundItem& found) {
    const auto& item = checkup_items()[static_cast<std::size_t>(found.item) - 1];
    const auto sealed = [&](std::string_view column, const auto& words) {
        return seal.words("legal_checkup_finding", column, row_of(id, found.item), words ? words->text() : "");
    };
    return {.matter_id = id,
            .item = found.item,
            .result = found.result,
            .severity = found.severity.value_or(item.severity),
            .quote = sealed("quote", found.quote),
            .law = found.law ? found.law->text() : std::string{item.basis},
            .advice = sealed("advice", found.advice),
            .found_by = found.found_by.value_or(FoundBy::person),
            .review = found.result == ItemResult::risk ? Review::pending : Review::accepted,
            .done_words = sealed("done_words", std::optional<Words>{})};
}

}  // namespace

Result<Checkup> examined(sql::Tx& tx, const Actor& actor, const CheckupCommand& asked) {
    auto found = checkup_for(tx, actor, Right::supervise, asked.id);
    if (!found) return found;
    if (found->revision != asked.revision) return fail({FaultKind::conflict, "matter.changed_meanwhile"});
    if (!while_examined.has(state_of(*found))) return fail({FaultKind::conflict, "legal_checkup.findings_stand"});
    return found;
}

Result<CheckupStanding> keep_findings(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                      const KeepFindings& asked) {
    const auto found = examined(tx, actor, asked);
    if (!found) return fail(found.error());
    if (found->draft_sent_on) return fail({FaultKind::conflict, "legal_checkup.findings_stand"});
    CheckupStore store{tx};
    for (const auto& item : asked.items) {
        if (!is_an_item(item.item)) return fail(wrong_field("items", "legal_checkup.item_unknown"));
        if (item.result == ItemResult::risk && (!item.quote || !item.advice))
            return fail(wrong_field("items", "value.missing"));
        store.keep(finding_of(parts.seal(), asked.id, item));
    }
    enter(parts, tx, actor, Role::supervisor, "checkup.keep_findings", asked.id);
    return CheckupStanding{found->id, state_of(*found), found->revision};
}

Result<CheckupStanding> review_finding(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                       const ReviewFinding& asked) {
    const auto found = examined(tx, actor, asked);
    if (!found) return fail(found.error());
    if (found->lawyer_id != actor.id) return fail({FaultKind::conflict, "legal_checkup.lawyer_reviews"});
    if (asked.review == Review::reworded && !asked.advice) return fail(wrong_field("advice", "value.missing"));
    CheckupStore store{tx};
    auto findings = store.findings_of(asked.id);
    const auto at = std::ranges::find(findings, asked.item, &Finding::item);
    if (at == findings.end() || at->result != ItemResult::risk)
        return fail(wrong_field("item", "legal_checkup.item_unknown"));
    at->review = asked.review;
    at->reviewed_by = actor.id;
    if (asked.review == Review::reworded)
        at->advice =
            parts.seal().words("legal_checkup_finding", "advice", row_of(asked.id, at->item), asked.advice->text());
    store.keep(*at);
    enter(parts, tx, actor, Role::supervisor, "checkup.review_finding", asked.id);
    return CheckupStanding{found->id, state_of(*found), found->revision};
}

}  // namespace gongyou::legal_checkup
