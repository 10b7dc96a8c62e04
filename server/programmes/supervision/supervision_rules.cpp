#include "programmes/supervision/supervision_rules.hpp"

#include <algorithm>

namespace gongyou::supervision {

Result<Done> may_be_transferred(const Supervision& supervision, TransferGround ground, GroupSize size) {
    if (ground == TransferGround::protected_group) {
        if (supervision.groups.empty()) return fail({FaultKind::conflict, "supervision.no_protected_group"});
        return Done{};
    }
    if (supervision.people < size.persons)
        return fail({FaultKind::conflict, "supervision.no_group", {{"least", std::to_string(size.persons)}}});
    if (!supervision.uncooperative) return fail({FaultKind::conflict, "supervision.employer_cooperates"});
    return Done{};
}

Result<Done> bears(ProposalGround ground, const std::vector<matters::MatterEvent>& happened) {
    const auto has = [&](SupervisionAct act) {
        return std::ranges::any_of(happened, [&](const matters::MatterEvent& event) {
            return event.act == name_of(act) && event.state == name_of(SupervisionState::unanswered);
        });
    };
    const bool given = ground == ProposalGround::refused_receipt ? has(SupervisionAct::note_refusal)
                       : ground == ProposalGround::no_answer
                           ? has(SupervisionAct::run_out)
                           : has(SupervisionAct::find_uncorrected) || has(SupervisionAct::find_empty);
    if (!given)
        return fail({FaultKind::conflict, "supervision.ground_not_given", {{"ground", std::string{name_of(ground)}}}});
    return Done{};
}

std::optional<Date> next_due(const std::vector<Item>& items) {
    std::optional<Date> next;
    for (const auto& item : items)
        if (is_due(item) && item.state != ItemState::proven && (!next || item.due_on < *next)) next = item.due_on;
    return next;
}

SupervisionOutcome outcome_of(const std::vector<Item>& items) {
    const bool all_done = std::ranges::none_of(items, is_due);
    return all_done ? SupervisionOutcome::rectified : SupervisionOutcome::partly;
}

Result<Done> is_carried(const std::optional<SupervisorCard>& card, Date today) {
    if (!card) return fail({FaultKind::conflict, "supervision.card_missing"});
    if (card->valid_until < today)
        return fail({FaultKind::conflict, "supervision.card_expired", {{"until", card->valid_until.text()}}});
    return Done{};
}

}  // namespace gongyou::supervision
