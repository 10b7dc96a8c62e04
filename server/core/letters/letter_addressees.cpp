#include "core/letters/letter_addressees.hpp"

#include <algorithm>

#include "platform/sql/by_id.hpp"
#include "platform/sql/number.hpp"

namespace gongyou::letters {

namespace {

constexpr std::string_view add_addressee = R"sql(
    INSERT INTO letter_addressee (letter_id, employer_id, served_on, answer_due)
    VALUES (:letter_id, :employer_id, :served_on, :answer_due)
    ON CONFLICT (letter_id, employer_id) DO NOTHING
)sql";
constexpr std::string_view drop_addressees = "DELETE FROM letter_addressee WHERE letter_id = :id";
constexpr std::string_view known_addressees = "SELECT employer_id FROM letter_addressee WHERE letter_id = :id";
constexpr std::string_view count_addressees = "SELECT COUNT(*) FROM letter_addressee WHERE letter_id = :id";
constexpr std::string_view find_addressee = R"sql(
    SELECT letter_id, employer_id, served_on, answer_due, opened_at, received_at, received_by
      FROM letter_addressee WHERE letter_id = :letter_id AND employer_id = :employer_id
)sql";
constexpr std::string_view list_addressee_names = R"sql(
    SELECT e.id, e.name FROM letter_addressee a JOIN employer e ON e.id = a.employer_id
     WHERE a.letter_id = :letter_id AND a.employer_id > :after ORDER BY a.employer_id LIMIT :most
)sql";
constexpr std::string_view serve_all_addressees =
    "UPDATE letter_addressee SET served_on = :served_on WHERE letter_id = :letter_id AND served_on IS NULL";
constexpr std::string_view note_addressee_opened = R"sql(
    UPDATE letter_addressee SET opened_at = :opened_at
     WHERE letter_id = :letter_id AND employer_id = :employer_id AND opened_at IS NULL
)sql";
constexpr std::string_view note_addressee_received = R"sql(
    UPDATE letter_addressee SET received_at = :received_at, received_by = :received_by
     WHERE letter_id = :letter_id AND employer_id = :employer_id AND received_at IS NULL
)sql";
constexpr std::string_view list_reached = R"sql(
    SELECT letter_id, employer_id, served_on, answer_due, opened_at, received_at, received_by
      FROM letter_addressee
     WHERE employer_id = :employer_id AND served_on IS NOT NULL AND (:before = '' OR letter_id < :before)
     ORDER BY letter_id DESC LIMIT :most
)sql";

struct AddresseeId {
    EmployerId employer_id;
};
BOOST_DESCRIBE_STRUCT(AddresseeId, (), (employer_id))
struct AddresseesPage {
    LetterId letter_id;
    std::string after;
    int most = 20;
};
BOOST_DESCRIBE_STRUCT(AddresseesPage, (), (letter_id, after, most))
struct InboxAsked {
    EmployerId employer_id;
    std::string before;
    int most = 20;
};
BOOST_DESCRIBE_STRUCT(InboxAsked, (), (employer_id, before, most))

}  // namespace

void LetterAddressees::set(const LetterId& letter, const std::vector<EmployerId>& employers) {
    session_.execute(drop_addressees, sql::ById{letter});
    for (const auto& employer : employers) session_.execute(add_addressee, LetterAddressee{letter, employer});
}

std::vector<EmployerId> LetterAddressees::of(const LetterId& letter) {
    std::vector<EmployerId> employers;
    for (auto& row : session_.list<AddresseeId>(known_addressees, sql::ById{letter}))
        employers.push_back(std::move(row.employer_id));
    std::ranges::sort(employers);  // as a digest wants them, whatever order the database's language has
    return employers;
}

std::int64_t LetterAddressees::count(const LetterId& letter) {
    return session_.find<sql::Number>(count_addressees, sql::ById{letter})->number;
}

std::vector<AddresseeName> LetterAddressees::names(const LetterId& letter, const EmployerId& after, int most) {
    return session_.list<AddresseeName>(list_addressee_names, AddresseesPage{letter, after.text(), most});
}

std::optional<LetterAddressee> LetterAddressees::find(const LetterId& letter, const EmployerId& employer) {
    return session_.find<LetterAddressee>(find_addressee, LetterAddressee{letter, employer});
}

void LetterAddressees::serve(const LetterAddressee& reached) { session_.execute(add_addressee, reached); }

void LetterAddressees::serve_all(const LetterId& letter, Date on) {
    session_.execute(serve_all_addressees, LetterAddressee{letter, {}, on});
}

void LetterAddressees::note_opened(const LetterId& letter, const EmployerId& employer, Instant at) {
    LetterAddressee opened{letter, employer};
    opened.opened_at = at;
    session_.execute(note_addressee_opened, opened);
}

void LetterAddressees::note_received(const LetterId& letter, const EmployerId& employer, const PersonId& by,
                                     Instant at) {
    LetterAddressee received{letter, employer};
    received.received_at = at;
    received.received_by = by;
    session_.execute(note_addressee_received, received);
}

std::vector<LetterAddressee> LetterAddressees::inbox(const EmployerId& employer, const LetterId& before, int most) {
    return session_.list<LetterAddressee>(list_reached, InboxAsked{employer, before.text(), most});
}

}  // namespace gongyou::letters
