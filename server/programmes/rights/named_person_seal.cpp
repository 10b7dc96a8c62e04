#include "programmes/rights/named_person_seal.hpp"

namespace gongyou::rights {

SealedPerson NamedPersonSeal::sealed(const ReportId& report, const NamedPerson& person, Date agreed_on) const {
    const auto& number = person.number.disclose().text();
    return {.report_id = report,
            .name = keys_.seal(place("name", report), person.name.disclose().text()),
            .document = person.document,
            .number = keys_.seal(place("number", report), number),
            // the kind goes in: the same digits on another paper are another person
            .number_key = keys_.blind_index(tree_, "id_document", std::string{name_of(person.document)} + ":" + number),
            .agreed_on = agreed_on};
}

Result<std::string> NamedPersonSeal::opened_name(const SealedPerson& person) const {
    return keys_.unseal(place("name", person.report_id), person.name);
}

Result<DocumentNumber> NamedPersonSeal::opened_number(const SealedPerson& person) const {
    return keys_.unseal(place("number", person.report_id), person.number).and_then([](const std::string& text) {
        return DocumentNumber::read(text);
    });
}

Result<PersonMask> NamedPersonSeal::mask(const SealedPerson& person) const {
    const auto name = opened_name(person);
    if (!name) return fail(name.error());
    return opened_number(person).map([&](const DocumentNumber& number) {
        return PersonMask{masked_name(*name), person.document, number.masked(), person.agreed_on};
    });
}

}  // namespace gongyou::rights
