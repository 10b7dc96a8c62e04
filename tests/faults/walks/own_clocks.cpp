#include "own_clocks.hpp"

#include "core/organisations/unit_tree.hpp"
#include "programmes/mediation/agreement.hpp"
#include "programmes/mediation/mediation_file.hpp"
#include "programmes/mediation/mediation_procedure.hpp"
#include "programmes/mediation/mediation_seal.hpp"

namespace gongyou::walks {

using namespace mediation;

namespace {

std::string_view finish_of(CaseKind kind) {
    return kind == CaseKind::one_stop         ? clocks::one_stop
           : kind == CaseKind::court_assigned ? clocks::court_assigned
                                              : clocks::ordinary;
}

std::int64_t agreed_in(sql::Session& session, const crypto::Keyring& keys, const MatterId& id) {
    const auto kept = MediationFile{session}.agreement_of(id);
    if (!kept) return 0;
    const MediationSeal seal{keys, UnitTree{session}.root()->id.text()};
    return total_of(*seal.opened<AgreementTerms>("mediation_agreement", "terms", id.text(), kept->terms)).amount;
}

}  // namespace

MediationClocks::MediationClocks(sql::Session& session, const crypto::Keyring& keys, const MatterId& id,
                                 std::span<const matters::MatterEvent> events)
    : finish_{finish_of(MediationStore{session}.find(id)->case_kind)}, agreed_{agreed_in(session, keys, id)} {
    for (const auto& event : events)
        if (event.act == name_of(MediationAct::seal_agreement)) sealed_at_ = event.number;
    for (const auto& payment : MediationFile{session}.payments_of(id))
        paid_.emplace_back(payment.number, payment.amount_fen);
}

std::int64_t MediationClocks::left_behind(std::int64_t event) const {
    auto left = agreed_;
    for (const auto& [at, fen] : paid_)
        if (at > sealed_at_ && at <= event) left -= fen;
    return left;
}

std::vector<matters::ClockAct> MediationClocks::operator()(std::vector<matters::ClockAct> listed,
                                                           const matters::MatterEvent& event,
                                                           const matters::Running& before) const {
    std::vector<matters::ClockAct> own;
    for (const auto& act : listed) {
        const bool stops = act.kind == matters::ClockAct::Kind::stops;
        const auto is = [&](std::string_view code) { return act.code == code; };
        const bool is_finish = is(clocks::ordinary) || is(clocks::one_stop) || is(clocks::court_assigned);
        if (!stops && is_finish && !is(finish_)) continue;
        if (!stops && is(clocks::court_decides) && event.choice != name_of(Route::judicial_confirmation)) continue;
        if (!stops && is(clocks::performance)) {
            const bool is_payment = event.act == name_of(MediationAct::record_payment);
            if (is_payment && !before.contains(act.code)) continue;  // it moves on the one that runs
            own.push_back(left_behind(event.number) > 0 ? act : matters::stops(act.code));
            continue;
        }
        own.push_back(act);
    }
    return own;
}

}  // namespace gongyou::walks
