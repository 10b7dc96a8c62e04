#include "programmes/rights/named_person.hpp"

#include "core/people/id_card.hpp"

namespace gongyou::rights {

std::vector<FieldFault> faults_of(const NamedPerson& person, Date today) {
    std::vector<FieldFault> faults;
    if (has_check_sign(person.document))
        if (const auto wrong = id_card_fault(person.number.disclose().text(), today))
            faults.push_back({"named.number", *wrong, {}});
    if (!person.consent) faults.push_back({"named.consent", "consent.missing", {}});
    return faults;
}

}  // namespace gongyou::rights
