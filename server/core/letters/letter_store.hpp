#pragma once

#include <optional>
#include <vector>

#include "core/access/scope.hpp"
#include "core/letters/letter.hpp"
#include "kernel/result.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::letters {

/// A service as kept.
struct KeptService {
    std::string id;
    LetterId letter_id;
    std::string way;
    Date counted_on;
    std::string proof;  ///< sealed
    PersonId entered_by;
    Instant entered_at;
};
BOOST_DESCRIBE_STRUCT(KeptService, (), (id, letter_id, way, counted_on, proof, entered_by, entered_at))

/// A line of the register (登记簿).
struct LetterLineOfList {
    LetterId id;
    std::string kind;
    std::string state;
    std::string title;
    std::string unit_name;
    Date drafted_on;
    std::optional<std::string> number_text;
    std::optional<Date> issued_on;
};
BOOST_DESCRIBE_STRUCT(LetterLineOfList, (), (id, kind, state, title, unit_name, drafted_on, number_text, issued_on))

/// What is looked for; empty or 0: anything.
struct LetterQuestion {
    std::string words;  ///< part of number or title
    std::string kind;
    std::string state;
    int year = 0;
    bool waiting = false;     ///< only what waits for somebody
    bool registered = false;  ///< only what has a number
    LetterId before;
    int most = 20;
};

/// Letters, their events, numbers and services. Lives as long as one transaction or one question.
class LetterStore {
public:
    explicit LetterStore(sql::Session& session) : session_{session} {}

    void add(const Letter& letter);
    std::optional<Letter> find(const LetterId& id);
    /// All that came out of a matter, the oldest first.
    std::vector<Letter> of_matter(const MatterId& id);
    std::optional<Letter> with_code(const std::string& code);
    std::optional<Letter> with_file(const std::string& file_digest);
    /// Fault: letter.changed_meanwhile, when somebody else saved it since it was read.
    Result<Letter> save(Letter changed);
    /// Enters the paper once, whoever sets it twice.
    void keep_paper(const LetterId& id, const FileId& file, const std::string& file_digest);

    void add_event(const LetterEvent& event);
    std::vector<LetterEvent> events_of(const LetterId& id);
    /// Everybody who wrote or changed it.
    std::vector<PersonId> authors_of(const LetterId& id);

    /// The next number of this union, kind and year: 1, 2, 3 … In the transaction that issues the letter, and undone
    /// with it; others wait until that has ended.
    std::int64_t draw_number(const UnitId& unit, const std::string& kind, int year);
    /// What the union calls itself in numbers, where it has said so.
    std::optional<std::string> mark_of(const UnitId& unit);
    void set_mark(const UnitId& unit, const std::string& mark);

    void add_service(const KeptService& service);
    std::vector<KeptService> services_of(const LetterId& id);

    /// Up to `asked.most` within `scope`, newest first.
    std::vector<LetterLineOfList> newest(const ScopeSql& scope, const LetterQuestion& asked);

private:
    sql::Session& session_;
};

}  // namespace gongyou::letters
