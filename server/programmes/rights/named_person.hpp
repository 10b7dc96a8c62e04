#pragma once

#include <optional>
#include <vector>

#include "core/people/id_document.hpp"
#include "kernel/date.hpp"
#include "kernel/private.hpp"
#include "kernel/text.hpp"
#include "programmes/rights/report.hpp"

namespace gongyou::rights {

using PersonName = Line<2, 40>;

/// Who reports by name (实名). What a party to a proceeding has to say of itself; nobody else is asked for it.
struct NamedPerson {
    Private<PersonName> name;
    IdDocument document = IdDocument::id_card;
    Private<DocumentNumber> number;
    bool consent = false;  ///< to this alone: sensitive data needs a consent of its own (个人信息保护法 art. 29)
};
BOOST_DESCRIBE_STRUCT(NamedPerson, (), (name, document, number, consent))

/// What is wrong with it, by field ("named.number"). Codes: consent.missing, those of id_card_fault.
std::vector<FieldFault> faults_of(const NamedPerson& person, Date today);

/// The same as it lies in the store.
struct SealedPerson {
    ReportId report_id;
    std::string name;
    IdDocument document = IdDocument::id_card;
    std::string number;
    std::string number_key;
    Date agreed_on;
};
BOOST_DESCRIBE_STRUCT(SealedPerson, (), (report_id, name, document, number, number_key, agreed_on))

/// What a desk sees of it without a second person.
struct PersonMask {
    std::string name;  ///< "张*"
    IdDocument document = IdDocument::id_card;
    std::string number;  ///< "330*************29"
    Date agreed_on;
};
BOOST_DESCRIBE_STRUCT(PersonMask, (), (name, document, number, agreed_on))

}  // namespace gongyou::rights
