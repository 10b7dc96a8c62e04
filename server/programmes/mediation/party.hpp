#pragma once

#include "core/people/id_document.hpp"
#include "kernel/list.hpp"
#include "kernel/private.hpp"
#include "programmes/mediation/mediation_matter.hpp"

namespace gongyou::mediation {

/// Who a party is, as its paper says (当事人信息): sealed, read by those who work on the case, printed on its papers.
struct Particulars {
    Line<1, 100> name;
    std::optional<Line<0, 10>> sex;
    std::optional<Date> born_on;
    std::optional<IdDocument> document;
    std::optional<DocumentNumber> number;
    std::optional<Line<0, 20>> phone;
    std::optional<Line<0, 200>> address;
    std::optional<Line<0, 200>> delivery_address;  ///< 送达地址
    std::optional<Line<0, 30>> credit_code;        ///< 统一社会信用代码
    std::optional<Line<0, 40>> legal_representative;
    std::optional<Line<0, 40>> post;
    std::optional<Line<0, 60>> proxy;  ///< 委托代理人
};
BOOST_DESCRIBE_STRUCT(Particulars, (),
                      (name, sex, born_on, document, number, phone, address, delivery_address, credit_code,
                       legal_representative, post, proxy))

/// A party (当事人), sealed as in the store.
struct Party {
    PartyId id;
    MediationId matter_id;
    std::int64_t position = 1;
    Side side = Side::applicant;
    PartyKind kind = PartyKind::person;
    std::optional<EmployerId> employer_id;
    std::string particulars;
    bool speaks = false;
    std::optional<std::string> code;
    std::optional<Date> code_until;
    std::optional<Date> consented_on;
    std::optional<Date> refused_on;
    std::optional<Date> extension_on;
    std::optional<PersonId> wants_mediator;
};
BOOST_DESCRIBE_STRUCT(Party, (),
                      (id, matter_id, position, side, kind, employer_id, particulars, speaks, code, code_until,
                       consented_on, refused_on, extension_on, wants_mediator))

/// Both sides have said so, each of its parties.
template <class Said>
bool all_of_both(const std::vector<Party>& parties, Said said) {
    bool applicant = false, respondent = false;
    for (const auto& party : parties) {
        if (!said(party)) return false;
        (party.side == Side::applicant ? applicant : respondent) = true;
    }
    return applicant && respondent;
}
inline bool all_consent(const std::vector<Party>& parties) {
    return all_of_both(parties, [](const Party& party) { return party.consented_on.has_value(); });
}
inline bool all_extend(const std::vector<Party>& parties) {
    return all_of_both(parties, [](const Party& party) { return party.extension_on.has_value(); });
}

}  // namespace gongyou::mediation
