#pragma once

#include <optional>
#include <vector>

#include "core/letters/letter.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::letters {

/// An employer that a letter is sent to.
struct LetterAddressee {
    LetterId letter_id;
    EmployerId employer_id;
    std::optional<Date> served_on;   ///< none: it has not reached it
    std::optional<Date> answer_due;  ///< frozen when served; none: no answer is asked
    std::optional<Instant> opened_at;
    std::optional<Instant> received_at;  ///< its account confirmed the receipt
    std::optional<PersonId> received_by;
};
BOOST_DESCRIBE_STRUCT(LetterAddressee, (),
                      (letter_id, employer_id, served_on, answer_due, opened_at, received_at, received_by))

/// An addressee by name.
struct AddresseeName {
    EmployerId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(AddresseeName, (), (id, name))

/// Whom letters are sent to. Lives as long as one transaction or one question.
class LetterAddressees {
public:
    explicit LetterAddressees(sql::Session& session) : session_{session} {}

    /// The many of a public letter, before it is issued; those it had go.
    void set(const LetterId& letter, const std::vector<EmployerId>& employers);
    /// All it is sent to, in the order of their ids: what an approval holds for.
    std::vector<EmployerId> of(const LetterId& letter);
    std::int64_t count(const LetterId& letter);
    /// Up to `most` of them after `after`, by id, with their names.
    std::vector<AddresseeName> names(const LetterId& letter, const EmployerId& after, int most);
    std::optional<LetterAddressee> find(const LetterId& letter, const EmployerId& employer);

    /// It reached this one. The first day stays: from it the time runs.
    void serve(const LetterAddressee& reached);
    /// It reached all of them: it was made public.
    void serve_all(const LetterId& letter, Date on);
    /// The first time counts.
    void note_opened(const LetterId& letter, const EmployerId& employer, Instant at);
    void note_received(const LetterId& letter, const EmployerId& employer, const PersonId& by, Instant at);

    /// What reached the employer, the newest first, before `before` if that is not empty.
    std::vector<LetterAddressee> inbox(const EmployerId& employer, const LetterId& before, int most);

private:
    sql::Session& session_;
};

}  // namespace gongyou::letters
