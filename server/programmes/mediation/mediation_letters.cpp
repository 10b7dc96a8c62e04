#include "programmes/mediation/mediation_letters.hpp"

#include <algorithm>

#include "core/letters/letter_store.hpp"
#include "core/matters/matter_view.hpp"
#include "programmes/mediation/mediation_view.hpp"
#include "programmes/mediation/mediation_words.hpp"
#include "programmes/mediation/paper_drafts.hpp"

namespace gongyou::mediation {

namespace {

constexpr std::string_view what_to_bring = "身份证；劳动合同、工资条、考勤等与争议有关的材料；单位的营业执照复印件";

std::string evidence_word(EvidenceHint hint) {
    switch (hint) {
        case EvidenceHint::identity:
            return "身份证";
        case EvidenceHint::employment:
            return "劳动合同、工牌、考勤等能证明在这里上班的材料";
        case EvidenceHint::wages:
            return "工资条、银行流水、欠条";
        case EvidenceHint::dismissal:
            return "辞退通知或者聊天记录";
        case EvidenceHint::injury:
            return "病历、诊断、事故经过";
        case EvidenceHint::agreement:
            return "调解协议书";
        case EvidenceHint::minutes:
            return "本告知书";
    }
    return {};
}

std::string evidence_in_lines(std::string_view category, bool has_agreement) {
    std::string lines;
    for (const auto hint : evidence_for(category, has_agreement))
        lines.append(lines.empty() ? "" : "\n").append(evidence_word(hint));
    return lines;
}

/// What else can be done when it is not accepted; a dispute that is none about labour does not go to arbitration.
std::string ways_after(std::string_view ground) {
    if (ground == name_of(NotAcceptedGround::no_labour_dispute))
        return "向人民调解委员会申请调解\n向有管辖权的人民法院起诉";
    if (ground == name_of(NotAcceptedGround::elsewhere)) return "等待已经受理的机构处理，按它的通知办";
    return "向有管辖权的劳动人事争议仲裁委员会申请仲裁\n向劳动保障监察机构投诉\n申请法律援助";
}

/// Why a mediation ended, as both may read it; what was said in it stays there.
std::string why_it_ended(std::string_view act) {
    static const std::map<std::string_view, std::string_view> reasons{{"note_refusal", "被申请人不同意调解。"},
                                                                      {"decline", "被申请人不同意调解。"},
                                                                      {"note_stop", "一方要求终止调解。"},
                                                                      {"stop", "一方要求终止调解。"},
                                                                      {"run_out", "调解期限届满，双方没有达成协议。"},
                                                                      {"no_agreement", "经调解，双方没有达成协议。"},
                                                                      {"withdraw", "申请人撤回调解申请。"},
                                                                      {"note_withdrawal", "申请人撤回调解申请。"}};
    const auto found = reasons.find(act);
    return found == reasons.end() ? std::string{} : std::string{found->second};
}

/// Puts what the case knows into the fields of one kind of letter.
class PaperOfCase {
public:
    PaperOfCase(const MediationParts& parts, sql::Session& session, const Mediation& mediation, MediationFacts facts,
                std::vector<matters::StepView> steps)
        : parts_{parts},
          session_{session},
          mediation_{mediation},
          facts_{std::move(facts)},
          steps_{std::move(steps)},
          letters_{letters::LetterStore{session}.of_matter(mediation.id)} {}

    Result<PaperFields> fields(std::string_view kind) {
        if (kind == "mediation_application") return application_fields(facts_);
        if (kind == "mediation_acceptance")
            return acceptance_fields(facts_, names_on(facts_), std::string{what_to_bring});
        if (kind == "mediation_refusal") return refusal();
        if (kind == "mediation_agreement") return agreement();
        if (kind == "mediation_ended") return ended();
        if (kind == "arbitration_review") return joint_application(Route::arbitration_review);
        if (kind == "judicial_confirmation") return joint_application(Route::judicial_confirmation);
        if (kind == "payment_order") return payment_order();
        if (kind == "power_of_attorney" || kind == "representatives") return agreement_fields(facts_, AgreementTerms{});
        return service();
    }

private:
    const matters::StepView* last_step(std::initializer_list<std::string_view> acts) const {
        const auto found = std::find_if(steps_.rbegin(), steps_.rend(), [&](const matters::StepView& one) {
            return std::ranges::count(acts, one.step) > 0;
        });
        return found == steps_.rend() ? nullptr : &*found;
    }
    PaperFields sides() const {
        PaperFields fields;
        fields["applicant"] = names_on(facts_, Side::applicant);
        fields["respondent"] = names_on(facts_, Side::respondent);
        return fields;
    }

    PaperFields refusal() const {
        const auto* refused = last_step({"not_accept"});
        if (!refused) return sides();
        return not_accepted_fields(facts_, ground_in_words(refused->choice) + "。" + refused->text,
                                   ways_after(refused->choice));
    }

    Result<PaperFields> agreement() {
        const auto found = MediationCase{parts_, session_, mediation_.id}.agreement();
        if (!found) return fail(found.error());
        return agreement_fields(facts_, *found ? (*found)->terms : AgreementTerms{});
    }

    PaperFields ended() const {
        const auto* end = last_step(
            {"note_refusal", "decline", "note_stop", "stop", "run_out", "no_agreement", "withdraw", "note_withdrawal"});
        if (!end) return sides();
        return ended_fields(facts_, names_on(facts_), end->on, why_it_ended(end->step),
                            evidence_in_lines(mediation_.category, false));
    }

    Result<PaperFields> joint_application(Route route) {
        if (!mediation_.effective_on) return fail({FaultKind::conflict, "mediation.agreement_not_in_force"});
        const auto today = Date::in_shanghai(parts_.rights.clock.now());
        const auto filed = MediationFile{session_}.confirmations_of(mediation_.id);
        const auto at = std::ranges::find(filed, route, &Confirmation::route);
        const auto body = at == filed.end() ? std::string{} : at->body;
        const auto applied_on = at == filed.end() ? today : at->filed_on;
        const auto number = number_of_agreement();
        return route == Route::arbitration_review
                   ? review_fields(facts_, body.empty() ? mediation_.arbitration : body, number,
                                   *mediation_.effective_on, applied_on)
                   : confirmation_fields(facts_, body, number, *mediation_.effective_on, applied_on);
    }

    /// As for the confirmation by a court, and who the two are.
    Result<PaperFields> payment_order() {
        auto fields = joint_application(Route::judicial_confirmation);
        if (fields) fields->merge(agreement_fields(facts_, AgreementTerms{}));
        return fields;
    }

    std::string number_of_agreement() const {
        std::string number;
        for (const auto& letter : letters_)
            if (letter.kind == "mediation_agreement" && letter.number_text && letter.state != "voided")
                number = *letter.number_text;
        return number;
    }

    /// Of the letter that left last, and is not itself a receipt.
    PaperFields service() const {
        PaperFields fields;
        for (const auto& letter : letters_)
            if (letter.state == "issued" && letter.kind != "proof_of_service")
                fields["letter"] = letter.title + "，" + letter.number_text.value_or("");
        fields["addressee"] = names_on(facts_);
        return fields;
    }

    const MediationParts& parts_;
    sql::Session& session_;
    const Mediation& mediation_;
    MediationFacts facts_;
    std::vector<matters::StepView> steps_;
    std::vector<letters::Letter> letters_;
};

Result<letters::Filled> known_of(const MediationParts& parts, sql::Session& session, const Actor& actor,
                                 const matters::Matter& matter, const letters::LetterTemplate& made) {
    const auto found = mediation_for(session, actor, Right::follow_mediation, matter.id);
    if (!found) return fail(found.error());
    auto facts = paper_facts(parts, session, *found);
    if (!facts) return fail(std::move(facts.error()));
    auto steps = matters::steps_of(parts.matters, parts.people, session, *found);
    if (!steps) return fail(std::move(steps.error()));
    const auto fields = PaperOfCase{parts, session, *found, *std::move(facts), *std::move(steps)}.fields(made.kind);
    if (!fields) return fail(fields.error());
    letters::Filled known;
    for (const auto& [name, value] : *fields)
        if (!value.empty() && made.field(name)) known.emplace(name, value);
    return known;
}

}  // namespace

letters::LetterSource mediation_letters(const MediationParts& parts) {
    return {.matter_kind = "mediation",
            .kinds = {"mediation_application", "mediation_acceptance", "mediation_refusal", "mediation_agreement",
                      "mediation_ended", "arbitration_review", "judicial_confirmation", "payment_order",
                      "power_of_attorney", "representatives", "satisfaction", "proof_of_service"},
            .fields = [&parts](sql::Session& session, const Actor& actor, const matters::Matter& matter,
                               const letters::LetterTemplate& made) {
                return known_of(parts, session, actor, matter, made);
            }};
}

}  // namespace gongyou::mediation
