#pragma once

#include <vector>

#include "core/matters/matter.hpp"
#include "kernel/text.hpp"
#include "programmes/legal_checkup/legal_checkup_choices.hpp"
#include "programmes/legal_checkup/legal_checkup_procedure.hpp"

namespace gongyou::legal_checkup {

using Words = Paragraphs<2, 2000>;

/// A legal check-up (法律体检) of one employer: a matter whose title is the employer's name. Who leads the team is whom
/// the matter was given to. Sealed as in the store: contact, wishes.
struct Checkup : matters::Matter {
    Origin origin = Origin::applied;
    Mode mode = Mode::visit;
    std::int64_t staff_count = 0;
    std::string contact;
    std::string wishes;
    std::optional<PersonId> lawyer_id;
    std::optional<PersonId> supervisor_id;
    std::optional<Date> undertaken_on;  ///< the secrecy undertaking (保密承诺书), which lists the red lines, was signed
    bool papers_extended = false;
    std::optional<Date> draft_sent_on;
    std::optional<Date> commented_on;
    std::optional<Date> issued_on;
    std::optional<std::int64_t> score;  ///< none: the report is not out, or a red line was met
    std::optional<Date> next_on;        ///< the next check-up is offered
};
BOOST_DESCRIBE_STRUCT(Checkup, (matters::Matter),
                      (origin, mode, staff_count, contact, wishes, lawyer_id, supervisor_id, undertaken_on,
                       papers_extended, draft_sent_on, commented_on, issued_on, score, next_on))

/// What one item came to. Sealed as in the store: quote, advice, done_words, owner
/// unless it is empty.
struct Finding {
    MatterId matter_id;
    std::int64_t item = 1;
    ItemResult result = ItemResult::ok;
    Severity severity = Severity::medium;
    std::string quote;
    std::string law;
    std::string advice;
    FoundBy found_by = FoundBy::person;
    Review review = Review::pending;
    std::optional<PersonId> reviewed_by;
    std::optional<Date> due_on;
    std::optional<Date> done_on;
    std::string done_words;
    std::optional<Recheck> recheck;
    std::string owner;     ///< who puts it right at the employer
    bool carried = false;  ///< not put right by the end of the check-up before
};
BOOST_DESCRIBE_STRUCT(Finding, (),
                      (matter_id, item, result, severity, quote, law, advice, found_by, review, reviewed_by, due_on,
                       done_on, done_words, recheck, owner, carried))

/// What the team wrote down. Its words are sealed as in the store; the employer reads none of it.
struct TeamRecord {
    MatterId matter_id;
    std::int64_t number = 1;  ///< of the event it belongs to
    Heard heard = Heard::visit;
    Date made_on;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(TeamRecord, (), (matter_id, number, heard, made_on, words))

/// The row that a numbered part of a check-up is sealed for.
inline std::string row_of(const MatterId& id, std::int64_t number) { return id.text() + "/" + std::to_string(number); }

/// Where it stands. The store holds only states of the procedure.
inline CheckupState state_of(const matters::Matter& matter) { return enum_named<CheckupState>(matter.state).value(); }

/// Whether the person is one of the three who have it.
inline bool is_of_the_team(const Checkup& checkup, const PersonId& person) {
    return checkup.assigned_to == person || checkup.lawyer_id == person || checkup.supervisor_id == person;
}

}  // namespace gongyou::legal_checkup
