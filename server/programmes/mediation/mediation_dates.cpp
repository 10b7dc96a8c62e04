#include "programmes/mediation/mediation_dates.hpp"

#include "programmes/mediation/mediation_procedure.hpp"

namespace gongyou::mediation {

namespace {

Result<DatedRule> dated(std::string_view code, Date event, const law::RulePack& pack, const WorkingDays& calendar) {
    auto rule = pack.rule(code, event);
    if (!rule) return fail(std::move(rule.error()));
    auto last = law::deadline(*rule, event, calendar);
    if (!last) return fail(std::move(last.error()));
    return DatedRule{*std::move(rule), *std::move(last)};
}

}  // namespace

CaseRule rule_of(CaseKind kind) {
    switch (kind) {
        case CaseKind::one_stop:
            return {StartEvent::acceptance, clocks::one_stop, "one_stop.mediation_extend"};
        case CaseKind::court_assigned:
            return {StartEvent::acceptance, clocks::court_assigned, ""};
        case CaseKind::ordinary:
            break;
    }
    return {StartEvent::receipt, clocks::ordinary, ""};
}

Result<DatedRule> last_day_of_mediation(CaseKind kind, Date received, std::optional<Date> accepted,
                                        const law::RulePack& pack, const WorkingDays& calendar) {
    const auto rule = rule_of(kind);
    if (rule.start_event == StartEvent::receipt) return dated(rule.finish, received, pack, calendar);
    if (!accepted) return fail({FaultKind::conflict, "mediation.not_accepted_yet"});
    return dated(rule.finish, *accepted, pack, calendar);
}

Result<std::optional<DatedRule>> longest_extension(CaseKind kind, const DatedRule& last, const law::RulePack& pack,
                                                   const WorkingDays& calendar) {
    const auto rule = rule_of(kind);
    if (rule.extension.empty()) return std::optional<DatedRule>{};
    return dated(rule.extension, last.last.unrolled, pack, calendar).map([](DatedRule found) {
        return std::optional{std::move(found)};
    });
}

Result<DatedRule> last_day_to_accept(Date received, const law::RulePack& pack, const WorkingDays& calendar) {
    return dated(clocks::accept, received, pack, calendar);
}

Result<DatedRule> last_day_of_route(Route route, Date effective, const law::RulePack& pack,
                                    const WorkingDays& calendar) {
    return dated(route == Route::arbitration_review ? clocks::review : clocks::confirmation, effective, pack, calendar);
}

}  // namespace gongyou::mediation
