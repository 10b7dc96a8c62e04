#include "programmes/rights/legal_aid_papers.hpp"

#include "core/organisations/unit_tree.hpp"
#include "platform/crypto/digest.hpp"
#include "programmes/rights/consultation_seal.hpp"
#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/legal_aid_form.hpp"

namespace gongyou::rights {

namespace {

std::string topic_in_words(Topic topic) {
    switch (topic) {
        case Topic::wages:
            return "工资、加班费";
        case Topic::contract:
            return "劳动合同、辞退、辞职";
        case Topic::injury:
            return "工伤、职业病";
        case Topic::social_insurance:
            return "社会保险";
        case Topic::hours_leave:
            return "工作时间、休假";
        case Topic::women:
            return "女职工权益";
        case Topic::feelings:
        case Topic::other:
            return "";
    }
    return "";
}

template <class Said>
std::string said(const std::optional<Private<Said>>& words) {
    return words ? words->disclose().text() : std::string{};
}

std::optional<law::Rule> found(const law::RulePack& pack, std::string_view code, Date day) {
    const auto rule = pack.rule(code, day);
    return rule ? std::optional{*rule} : std::nullopt;
}

void add_law(const RightsParts& parts, const law::RulePack& pack, AidFacts& facts) {
    facts.urgent = found(pack, "legal_aid.urgent", facts.today);
    facts.assignment = found(pack, "legal_aid.assign", facts.today);
    const auto decide = found(pack, "legal_aid.decide", facts.today);
    if (!decide) return;
    facts.means = decide;  // the same rule's note says whose means are not looked into
    if (const auto last = law::deadline(*decide, facts.today, parts.matters.law.calendar()))
        facts.decision = AidDay{*decide, last->day, last->estimate};
}

Result<api::Paper> form_for(const RightsParts& parts, sql::Reader& reader, const Consultation& consultation,
                            const AidForm& form) {
    auto clear = parts.consultation_seal().opened(consultation);
    if (!clear) return fail(std::move(clear.error()));
    const auto pack = parts.matters.law.pack(consultation.law);
    if (!pack) return fail(pack.error());
    const auto unit = UnitTree{reader}.find(consultation.unit_id);
    AidFacts facts{.today = reader.today(),
                   .union_name = unit->name,
                   .union_phone = unit->phone,
                   .name = said(form.name),
                   .id_number = said(form.id_number),
                   .phone = said(form.phone),
                   .address = said(form.address),
                   .employer = form.employer_name ? form.employer_name->text() : "",
                   .matter = topic_in_words(consultation.topic),
                   .request = form.request ? form.request->text() : "",
                   .facts = form.facts ? form.facts->text() : std::move(clear->question),
                   .is_migrant_for_wages = form.is_migrant_for_wages};
    add_law(parts, *pack, facts);
    if (form.counted) {
        auto limit = limit_for(parts, consultation, *form.counted, facts.today);
        if (!limit) return fail(std::move(limit.error()));
        facts.limit = *std::move(limit);
    }
    return api::Paper{legal_aid_form(facts), "法律援助申请表.pdf"};
}

}  // namespace

Result<api::Paper> legal_aid_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                   const FillInAidForm& asked) {
    return consultation_for(reader, actor, Right::work_consultation, asked.id)
        .and_then([&](const Consultation& consultation) { return form_for(parts, reader, consultation, asked); });
}

Result<api::Paper> own_legal_aid_paper(const RightsParts& parts, sql::Reader& reader, const OwnAidForm& asked) {
    const auto read = ConsultationStore{reader}.find_near_receipt(asked.hash);
    if (!read) return fail({FaultKind::not_found, "receipt.unknown"});
    // what is not there takes as long as what is: another form was filled in, and nothing of it leaves this function
    auto form = form_for(parts, reader, *read, asked.form);
    if (!crypto::equal_in_constant_time(read->receipt, asked.hash))
        return fail({FaultKind::not_found, "receipt.unknown"});
    return form;
}

}  // namespace gongyou::rights
