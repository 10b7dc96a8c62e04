#include "programmes/mediation/print_case_file.hpp"

#include "core/letters/letter_store.hpp"
#include "core/letters/serve_letter.hpp"
#include "core/letters/set_paper.hpp"
#include "core/people/staff.hpp"
#include "kernel/chinese_date.hpp"
#include "kernel/chinese_money.hpp"
#include "kernel/time_of_day.hpp"
#include "programmes/mediation/mediation_view.hpp"
#include "programmes/mediation/mediation_words.hpp"
#include "programmes/mediation/paper_drafts.hpp"

namespace gongyou::mediation {

namespace {

std::string letter_standing(letters::LetterState state) {
    using enum letters::LetterState;
    switch (state) {
        case issued:
            return "已发出";
        case served:
            return "已送达";
        case closed:
            return "已归档";
        case voided:
            return "已作废";
        case replaced:
            return "已替代";
        default:
            return {};
    }
}

std::string day_or_nothing(std::optional<Date> day) { return day ? in_chinese(*day) : std::string{}; }

std::string way_of_contact(ContactWay way) {
    switch (way) {
        case ContactWay::telephone:
            return "电话";
        case ContactWay::visit:
            return "上门";
        case ContactWay::letter:
            return "信函";
        case ContactWay::message:
            return "短信、微信";
        case ContactWay::email:
            return "电子邮件";
    }
    return {};
}

/// Puts a mediation into the words of its file, for one reader at one moment.
class CaseFileWriter {
public:
    CaseFileWriter(const MediationParts& parts, const letters::LetterParts& forms, sql::Reader& reader,
                   const Actor& actor, const PrintCaseFile& asked, const Mediation& mediation)
        : parts_{parts}, forms_{forms}, reader_{reader}, actor_{actor}, asked_{asked}, mediation_{mediation} {}

    Result<CaseFileFacts> facts() {
        auto view = view_mediation(parts_, reader_, actor_, {asked_.id});
        if (!view) return fail(std::move(view.error()));
        view_ = *std::move(view);
        auto known = paper_facts(parts_, reader_, mediation_);
        if (!known) return fail(std::move(known.error()));
        known_ = *std::move(known);
        head();
        claims();
        agreement();
        timeline();
        if (auto done = papers(); !done) return fail(std::move(done.error()));
        if (asked_.with_notes)
            if (auto done = notes(); !done) return fail(std::move(done.error()));
        facts_.printed_by = Staff{reader_, parts_.people}.name_of(actor_.id);
        facts_.printed_at = in_chinese(reader_.today()) + " " + TimeOfDay::in_shanghai(reader_.now()).text();
        facts_.purpose = asked_.purpose.text();
        facts_.with_notes = asked_.with_notes;
        return std::move(facts_);
    }

private:
    void head() {
        facts_.organisation = view_.unit_name;
        facts_.parties = names_on(known_, Side::applicant) + " 与 " + names_on(known_, Side::respondent);
        facts_.cause = view_.subject;
        facts_.cover = {{"案件编号", view_.id.text()},
                        {"案件种类", case_kind_in_words(view_.case_kind)},
                        {"收到申请", in_chinese(view_.received_on)},
                        {"调解员", view_.mediator.value_or("")},
                        {"状态", state_in_words(view_.state)}};
        const auto application = application_fields(known_);
        const auto told = [&](const char* name) {
            const auto found = application.find(name);
            return found == application.end() ? std::string{} : found->second;
        };
        facts_.about = {{"申请人", told("applicant")},
                        {"基本情况", told("applicant_data")},
                        {"被申请人", told("respondent")},
                        {"基本情况", told("respondent_data")},
                        {"受理", day_or_nothing(mediation_.accepted_on)},
                        {"期限", known_.counted},
                        {"届满日", day_or_nothing(view_.time.last_day)}};
        facts_.facts = view_.facts;
    }

    void claims() {
        for (const auto& claim : view_.claims) {
            auto words = term_in_words(claim.kind);
            words += claim.amount_fen ? "，" + in_digits(Cents{*claim.amount_fen}) : "，金额未定";
            if (claim.settled_fen) words += "；了结" + in_digits(Cents{*claim.settled_fen});
            facts_.claims.push_back({claim.name.text(), std::move(words)});
        }
        if (view_.claimed_fen > 0) facts_.claims.push_back({"合计", in_digits(Cents{view_.claimed_fen})});
    }

    void agreement() {
        if (!view_.agreement) return;
        const auto& agreed = *view_.agreement;
        const auto terms = agreement_fields(known_, agreed.terms);
        if (const auto found = terms.find("terms"); found != terms.end())
            facts_.agreement.push_back({"约定", found->second});
        facts_.agreement.push_back({"生效", day_or_nothing(agreed.effective_on)});
        facts_.agreement.push_back({"已付", in_digits(Cents{agreed.paid_fen})});
        for (const auto& one : agreed.payments)
            facts_.evidence.push_back({"付款凭证：" + one.proof + "，" + in_digits(Cents{one.amount_fen}), "当事人",
                                       in_chinese(one.paid_on)});
        for (const auto& one : view_.confirmations)
            facts_.evidence.push_back(
                {route_in_words(one.route) + "：" + one.body + (one.number.empty() ? "" : "，" + one.number), one.body,
                 in_chinese(one.decided_on.value_or(one.filed_on))});
    }

    void timeline() {
        for (const auto& step : view_.steps) {
            const bool internal = step.step == name_of(MediationAct::note);
            facts_.events.push_back({in_chinese(step.on), act_in_words(step.step),
                                     step.by_name ? *step.by_name + "（" + step.unit_name + "）" : "当事人",
                                     internal ? "" : step.text});
        }
    }

    /// Whoever may read the case reads what left it, the mediator too.
    Result<Done> papers() {
        letters::LetterStore store{reader_};
        for (const auto& letter : store.of_matter(mediation_.id)) {
            const auto state = letters::state_of(letter);
            if (!letter.number_text) continue;
            CasePaper paper{.title = letter.title,
                            .number = *letter.number_text,
                            .day = day_or_nothing(letter.issued_on),
                            .standing = letter_standing(state),
                            .blocks = {}};
            const bool stands = state != letters::LetterState::voided && state != letters::LetterState::replaced;
            if (stands) {
                auto document = letters::document_of(forms_, reader_, letter);
                if (!document) return fail(std::move(document.error()));
                paper.blocks = std::move(document->blocks);
            }
            facts_.papers.push_back(std::move(paper));
            proofs(store, letter);
        }
        return Done{};
    }

    void proofs(letters::LetterStore& store, const letters::Letter& letter) {
        for (const auto& file : forms_.files.of(reader_, letters::attachments_of(letter.id)))
            facts_.evidence.push_back({"附件：" + file.name.text(), letter.title, day_or_nothing(letter.issued_on)});
        for (const auto& service : store.services_of(letter.id)) {
            facts_.evidence.push_back({"送达：" + letter.title, *letter.number_text, in_chinese(service.counted_on)});
            for (const auto& file : forms_.files.of(reader_, letters::proofs_of(service.id)))
                facts_.evidence.push_back(
                    {"送达凭证：" + file.name.text(), letter.title, in_chinese(service.counted_on)});
        }
    }

    Result<Done> notes() {
        MediationCase file{parts_, reader_, mediation_.id};
        for (const auto& contact : file.file().contacts_of(mediation_.id)) {
            auto words = file.contact_words(contact);
            if (!words) return fail(std::move(words.error()));
            facts_.contacts.push_back({in_chinese(contact.made_on),
                                       way_of_contact(contact.way) + (contact.reached ? "，联系上了" : "，没有联系上"),
                                       "", *std::move(words)});
        }
        for (const auto& one : file.file().sessions_of(mediation_.id)) {
            if (!one.held) continue;
            auto document = minutes_document(parts_, forms_, reader_, mediation_, one);
            if (!document) return fail(std::move(document.error()));
            facts_.minutes.push_back({.title = "调解笔录",
                                      .number = "第" + std::to_string(one.number) + "次调解",
                                      .day = in_chinese(one.starts_on),
                                      .standing = "",
                                      .blocks = std::move(document->blocks)});
        }
        return Done{};
    }

    const MediationParts& parts_;
    const letters::LetterParts& forms_;
    sql::Reader& reader_;
    const Actor& actor_;
    const PrintCaseFile& asked_;
    const Mediation& mediation_;
    MediationView view_;
    MediationFacts known_;
    CaseFileFacts facts_;
};

Right right_to_print(const PrintCaseFile& asked) {
    return asked.with_notes ? Right::read_mediation_notes : Right::follow_mediation;
}

}  // namespace

Result<api::Paper> case_file_of(const MediationParts& parts, const letters::LetterParts& forms, sql::Reader& reader,
                                const Actor& actor, const PrintCaseFile& asked) {
    const auto found = mediation_for(reader, actor, right_to_print(asked), asked.id);
    if (!found) return fail(found.error());
    return CaseFileWriter{parts, forms, reader, actor, asked, *found}.facts().map([](const CaseFileFacts& facts) {
        return api::Paper{case_file(facts), "调解案卷.pdf"};
    });
}

Result<Done> note_case_file(const MediationParts& parts, sql::Tx& tx, const Actor& actor, const PrintCaseFile& asked) {
    const auto found = mediation_for(tx, actor, right_to_print(asked), asked.id);
    if (!found) return fail(found.error());
    parts.matters.audit.record(
        tx, {.tree = parts.matters.tree,
             .actor = actor.id.text(),
             .role = std::string{name_of(actor.has(Role::mediator) ? Role::mediator : Role::desk)},
             .act = asked.with_notes ? "mediation.file_printed_with_notes" : "mediation.file_printed",
             .object_kind = "mediation",
             .object_id = asked.id.text(),
             .purpose = asked.purpose.text()});
    return Done{};
}

}  // namespace gongyou::mediation
