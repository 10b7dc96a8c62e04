#pragma once

#include "core/api/noted_download.hpp"
#include "core/api/paper_routes.hpp"
#include "core/letters/answer_view.hpp"
#include "core/letters/letter_view.hpp"
#include "core/letters/preview_letter.hpp"

namespace gongyou::letters {

/// How a letter stands for the employer that got it.
enum class InboxState {
    no_answer,  ///< none is asked
    to_answer,
    overdue,   ///< the day has passed without an answer
    answered,  ///< in time
    answered_late,
    withdrawn  ///< void, or another stands in its place
};
BOOST_DESCRIBE_ENUM(InboxState, no_answer, to_answer, overdue, answered, answered_late, withdrawn)

struct ListInbox {
    std::optional<LetterId> after;  ///< `next` of the page before
};
BOOST_DESCRIBE_STRUCT(ListInbox, (), (after))

struct InboxItem {
    LetterId id;
    std::string title;
    std::string number;
    std::string unit_name;
    Date served_on;
    std::optional<Date> answer_due;
    InboxState state = InboxState::no_answer;
    bool opened = false;
    bool received = false;
    bool is_public = false;       ///< to many employers
    std::int64_t open_items = 0;  ///< nothing was handed in for these yet
};
BOOST_DESCRIBE_STRUCT(InboxItem, (),
                      (id, title, number, unit_name, served_on, answer_due, state, opened, received, is_public,
                       open_items))
struct InboxPage {
    std::string employer_name;
    std::vector<InboxItem> items;
    std::optional<LetterId> next;
};
BOOST_DESCRIBE_STRUCT(InboxPage, (), (employer_name, items, next))

/// What was served on the employer the actor speaks for, newest first, twenty at a time; nothing else is looked at.
Result<InboxPage> list_inbox(const LetterParts& parts, sql::Reader& reader, const Actor& actor, const ListInbox& asked);

/// The letters of one employer for the desk, within its scope and before its wall; the newest fifty.
Result<std::vector<InboxItem>> letters_of_employer(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                                   const EmployerId& employer);

struct InboxLetter {
    InboxItem letter;
    std::string unit_phone;
    bool has_paper = false;
    bool may_confirm = false;            ///< whether a receipt can be confirmed here: it came by electronic service
    std::vector<files::FileLine> files;  ///< what came with it
    AnswersView back;
};
BOOST_DESCRIBE_STRUCT(InboxLetter, (), (letter, unit_phone, has_paper, may_confirm, files, back))

/// Faults: access.not_found, those of the seal.
Result<InboxLetter> view_inbox_letter(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                      const OneLetter& asked);

/// The paper as it left the house; that it was opened is noted and in the audit. Faults: access.not_found,
/// letter.no_paper.
Result<api::Download> inbox_paper(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                  const OneLetter& asked);
Result<Done> note_inbox_opened(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const OneLetter& asked);

/// What came with the letter, or the employer's own file. Faults: access.not_found, file.unknown.
Result<api::Answer> inbox_file(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneLetterFile& asked);

/// The employer confirms that it has the letter (确认收悉). Faults: access.not_found, letter.not_electronic where it
/// did not come by electronic service and the employer has not agreed to that.
struct ConfirmReceipt : api::Command {
    LetterId id;
};
BOOST_DESCRIBE_STRUCT(ConfirmReceipt, (api::Command), (id))
struct ReceiptConfirmed {
    Instant received_at;
};
BOOST_DESCRIBE_STRUCT(ReceiptConfirmed, (), (received_at))
Result<ReceiptConfirmed> confirm_receipt(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                         const ConfirmReceipt& asked);

}  // namespace gongyou::letters
