#include "programmes/rights/triage.hpp"

#include <algorithm>

namespace gongyou::rights {

namespace {

constexpr int people_of_a_group = 10;  // where no rule of the place says otherwise

std::vector<std::string> codes_where(const Complaint& complaint, bool (*holds)(const CategoryCode&)) {
    std::vector<std::string> found;
    for (const auto& code : categories_of(complaint))
        if (holds(code)) found.push_back(code.text());
    return found;
}

bool is_not_labour(const CategoryCode& code) {
    return code.text() == "X09" || code.text() == "W10" || code.text() == "S04";
}
/// Bargaining, women, minors, hazards, retaliation: what is wrong there is wrong for more than one.
bool is_systemic(const CategoryCode& code) {
    const char letter = code.letter();
    return letter == 'G' || letter == 'F' || letter == 'M' || code.text() == "J04" || code.text() == "X01";
}
bool is_about_wages(const CategoryCode& code) { return code.letter() == 'W' && code.text() != "W10"; }

/// The authorities whose acceptance closes supervision; the worker says that one of them has it.
std::vector<std::string> authorities_that_have_it(const Complaint& complaint) {
    std::vector<std::string> found;
    for (const auto way : {Way::inspection, Way::arbitration, Way::court})
        if (has_tried(complaint, way)) found.emplace_back(name_of(way));
    return found;
}

class Triage {
public:
    Triage(const Complaint& complaint, const TriageFacts& facts, const law::CategoryBook& categories,
           const law::RulePack& pack, const WorkingDays& calendar)
        : complaint_{complaint}, facts_{facts}, categories_{categories}, pack_{pack}, calendar_{calendar} {}

    void safety() {
        if (!complaint_.danger_flags || complaint_.danger_flags->empty()) return;
        auto& proposal = propose(ProposalKind::safety_first);
        for (const auto flag : *complaint_.danger_flags) proposal.because.emplace_back(name_of(flag));
    }
    void duplicates() {
        for (const auto likeness : {Likeness::strong, Likeness::weak})
            for (const auto& each : facts_.duplicates)
                if (each.likeness == likeness)
                    propose(likeness == Likeness::strong ? ProposalKind::merge : ProposalKind::link).report =
                        each.report;
    }
    void labour() {
        if (is_not_labour(main_category(complaint_)))
            propose(ProposalKind::not_labour).because = {main_category(complaint_).text()};
    }
    void area() {
        if (facts_.jurisdiction.where == InWhoseArea::elsewhere) propose(ProposalKind::pass_on);
        if (facts_.jurisdiction.unit && *facts_.jurisdiction.unit != facts_.at)
            propose(ProposalKind::hand_to).unit = facts_.jurisdiction.unit;
    }
    Result<Done> already_elsewhere() {
        auto authorities = authorities_that_have_it(complaint_);
        if (authorities.empty()) return Done{};
        auto& proposal = propose(ProposalKind::refuse_supervision);
        proposal.because = std::move(authorities);
        const auto rule = pack_.rule("complaint.refuse", facts_.received);
        if (!rule) return Done{};  // another province: no number of days is claimed
        const auto last = law::deadline(*rule, facts_.received, calendar_);
        if (!last) return fail(last.error());
        proposal.last_day = last->day;
        proposal.estimate = last->estimate;
        proposal.source = rule->source;
        proposal.tag = rule->tag;
        return Done{};
    }
    void group() {
        const auto rule = pack_.rule("group.persons", facts_.received);
        if (least_people(complaint_) < (rule ? rule->amount.value_or(people_of_a_group) : people_of_a_group)) return;
        auto& proposal = propose(ProposalKind::group_case);
        if (!rule) return;
        proposal.source = rule->source;
        proposal.tag = rule->tag;
    }
    void limitation() {
        for (const auto& day : facts_.safe_days) {
            if (!day.soon) continue;
            auto& proposal = propose(ProposalKind::limitation_warning);
            proposal.because = {std::string{name_of(day.way)}};
            proposal.last_day = day.safe_day;
            proposal.source = day.source;
            proposal.tag = day.tag;
        }
    }
    void mediation_or_lead() {
        if (facts_.level == IdentityLevel::anonymous) propose(ProposalKind::lead_only);
        const bool wants_money = complaint_.demand == Demand::pay;
        if (!wants_money || !can_be_mediated() || !authorities_that_have_it(complaint_).empty()) return;
        if (facts_.level == IdentityLevel::named) propose(ProposalKind::offer_mediation);
        if (facts_.level == IdentityLevel::phone) propose(ProposalKind::ask_name);
    }
    void supervision() {
        auto codes = codes_where(complaint_, is_systemic);
        if (facts_.reporters_in_90_days >= 3) codes.emplace_back("reporters");
        if (!codes.empty()) propose(ProposalKind::open_supervision).because = std::move(codes);
    }
    void early_warning() {
        if (auto codes = codes_where(complaint_, is_about_wages); !codes.empty())
            propose(ProposalKind::feed_early_warning).because = std::move(codes);
    }
    void advice() {
        if (complaint_.demand == Demand::advice_only) propose(ProposalKind::consultation);
    }
    std::vector<Proposal> proposals() && { return std::move(proposals_); }

private:
    Proposal& propose(ProposalKind kind) {
        proposals_.push_back({.kind = kind});
        return proposals_.back();
    }
    bool can_be_mediated() const {
        const auto* main = categories_.find(main_category(complaint_));
        return main && main->mediation != law::Scope::no;
    }

    const Complaint& complaint_;
    const TriageFacts& facts_;
    const law::CategoryBook& categories_;
    const law::RulePack& pack_;
    const WorkingDays& calendar_;
    std::vector<Proposal> proposals_;
};

}  // namespace

Result<std::vector<Proposal>> triage(const Complaint& complaint, const TriageFacts& facts,
                                     const law::CategoryBook& categories, const law::RulePack& pack,
                                     const WorkingDays& calendar) {
    Triage triage{complaint, facts, categories, pack, calendar};
    triage.safety();
    triage.duplicates();
    triage.labour();
    triage.area();
    if (auto done = triage.already_elsewhere(); !done) return fail(std::move(done.error()));
    triage.group();
    triage.limitation();
    triage.mediation_or_lead();
    triage.supervision();
    triage.early_warning();
    triage.advice();
    return std::move(triage).proposals();
}

}  // namespace gongyou::rights
