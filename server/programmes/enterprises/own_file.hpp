#pragma once

#include "programmes/enterprises/employer_desk.hpp"

namespace gongyou::enterprises {

/// The file as its employer sees it: its own particulars and who speaks for it. Nothing of what anybody said about it.
struct OwnFile {
    std::string name;
    std::optional<std::string> credit_code;
    std::optional<std::string> address;
    std::optional<Date> consented_on;  ///< to electronic service
    std::vector<std::string> people;   ///< who has an account
    std::string unit_name;             ///< the union that keeps it
    std::string unit_phone;
};
BOOST_DESCRIBE_STRUCT(OwnFile, (), (name, credit_code, address, consented_on, people, unit_name, unit_phone))

/// Fault: access.not_found for who is bound to no employer.
Result<OwnFile> view_own_file(const EnterpriseParts& parts, sql::Reader& reader, const Actor& actor,
                              const api::NoParams& asked);

/// The employer agrees to electronic service (电子送达), or no longer does; the desk sees it and the day.
struct SetConsent : api::Command {
    bool agree = false;
};
BOOST_DESCRIBE_STRUCT(SetConsent, (api::Command), (agree))
struct ConsentSet {
    std::optional<Date> consented_on;
};
BOOST_DESCRIBE_STRUCT(ConsentSet, (), (consented_on))
Result<ConsentSet> set_consent(const EnterpriseParts& parts, sql::Tx& tx, const Actor& actor, const SetConsent& asked);

}  // namespace gongyou::enterprises
