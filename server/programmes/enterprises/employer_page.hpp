#pragma once

#include "core/letters/inbox.hpp"
#include "core/people/person.hpp"
#include "programmes/enterprises/employer_desk.hpp"

namespace gongyou::enterprises {

struct OneEmployer {
    EmployerId id;
};
BOOST_DESCRIBE_STRUCT(OneEmployer, (), (id))

/// Somebody who speaks for the employer, or is invited to.
struct AccountLine {
    PersonId person_id;
    std::string name;  ///< empty until somebody has come
    PersonState state = PersonState::invited;
    Date code_until;
    std::string issued_by;
    Instant issued_at;
};
BOOST_DESCRIBE_STRUCT(AccountLine, (), (person_id, name, state, code_until, issued_by, issued_at))

struct MatterCount {
    std::string kind;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(MatterCount, (), (kind, count))

/// One page for one enterprise (一企一档), for the union's desk. To the employer the union shows of it no more than
/// what the employer's own page has: its particulars, its people, the letters that were served on it.
struct EmployerPageOfDesk {
    EmployerId id;
    std::int64_t revision = 0;
    std::string name;
    std::optional<std::string> credit_code;
    std::optional<UnitId> unit_id;
    std::string unit_name;
    std::optional<std::string> address;
    std::optional<Trade> trade;
    std::optional<std::string> legal_representative;
    std::optional<std::string> phone;
    std::optional<std::int64_t> head_count;
    std::optional<Date> consented_on;
    bool is_complete = false;
    bool may_keep = false;  ///< whether the reader may complete it and invite
    std::vector<AccountLine> accounts;
    std::vector<letters::InboxItem> letters;  ///< those the reader reaches
    std::int64_t open_items = 0;              ///< of these letters, nothing was handed in for
    std::vector<MatterCount> matters;         ///< of the kinds the reader may read, in the reader's scope
};
BOOST_DESCRIBE_STRUCT(EmployerPageOfDesk, (),
                      (id, revision, name, credit_code, unit_id, unit_name, address, trade, legal_representative, phone,
                       head_count, consented_on, is_complete, may_keep, accounts, letters, open_items, matters))

/// Faults: access.not_found, seal.broken.
Result<EmployerPageOfDesk> view_employer(const EnterpriseParts& parts, sql::Reader& reader, const Actor& actor,
                                         const OneEmployer& asked);

}  // namespace gongyou::enterprises
