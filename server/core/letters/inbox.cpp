#include "core/letters/inbox.hpp"

#include <algorithm>

#include "core/letters/answer_store.hpp"
#include "core/letters/letter_due.hpp"
#include "core/letters/letter_store.hpp"
#include "core/letters/set_paper.hpp"
#include "core/organisations/employer_files.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/files/giving_back.hpp"

namespace gongyou::letters {

namespace {

constexpr int inbox_shown = 20;
constexpr int letters_of_one = 50;

InboxState inbox_state(const Letter& letter, const AnswersView& back, Date today) {
    if (!stands(letter)) return InboxState::withdrawn;
    if (!back.answers.empty()) return back.answers.front().late ? InboxState::answered_late : InboxState::answered;
    if (!back.answer_due) return InboxState::no_answer;
    return today > *back.answer_due ? InboxState::overdue : InboxState::to_answer;
}

InboxItem item_of(const LetterParts& parts, sql::Reader& reader, const AddressedLetter& to, const AnswersView& back) {
    const auto& [letter, addressee] = to;
    const auto unit = UnitTree{reader}.find(letter.unit_id);
    return {.id = letter.id,
            .title = letter.title,
            .number = letter.number_text.value_or(""),
            .unit_name = unit ? unit->name : "",
            .served_on = addressee.served_on.value(),
            .answer_due = back.answer_due,
            .state = inbox_state(letter, back, reader.today()),
            .opened = addressee.opened_at.has_value(),
            .received = addressee.received_at.has_value(),
            .is_public = parts.templates.find(letter.kind)->to == SentTo::employers,
            .open_items = std::ranges::count(back.items, ItemState::open, &LetterItem::state) +
                          std::ranges::count(back.items, ItemState::insufficient, &LetterItem::state)};
}

/// By electronic service, or to an employer that has agreed to it.
bool is_electronic(sql::Session& session, const AddressedLetter& to) {
    const auto file = EmployerFiles{session}.find(to.addressee.employer_id);
    if (file && file->consented_on) return true;
    const auto services = LetterStore{session}.services_of(to.letter.id);
    return std::ranges::count(services, name_of(ServiceWay::electronic), &KeptService::way) > 0;
}

}  // namespace

Result<InboxPage> list_inbox(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                             const ListInbox& asked) {
    InboxPage page;
    if (!actor.bound_employer) return page;
    if (const auto employer = EmployerFiles{reader}.find(*actor.bound_employer)) page.employer_name = employer->name;
    const auto reached =
        LetterAddressees{reader}.inbox(*actor.bound_employer, asked.after.value_or(LetterId{}), inbox_shown + 1);
    for (const auto& one : reached) {
        if (page.items.size() == inbox_shown) {
            page.next = page.items.back().id;
            break;
        }
        const auto to = letter_to_addressee(reader, actor, one.letter_id);
        if (!to) return fail(to.error());
        const auto back = answers_to(parts, reader, *to);
        if (!back) return fail(back.error());
        page.items.push_back(item_of(parts, reader, *to, *back));
    }
    return page;
}

Result<std::vector<InboxItem>> letters_of_employer(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                                   const EmployerId& employer) {
    std::vector<InboxItem> items;
    for (const auto& one : LetterAddressees{reader}.inbox(employer, {}, letters_of_one)) {
        auto letter = letter_for(reader, actor, Right::read_letter, one.letter_id);
        if (!letter) continue;  // of a union that the reader does not reach
        const AddressedLetter to{*std::move(letter), one};
        const auto back = answers_to(parts, reader, to);
        if (!back) return fail(back.error());
        items.push_back(item_of(parts, reader, to, *back));
    }
    return items;
}

Result<InboxLetter> view_inbox_letter(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                      const OneLetter& asked) {
    const auto to = letter_to_addressee(reader, actor, asked.id);
    if (!to) return fail(to.error());
    auto back = answers_to(parts, reader, *to);
    if (!back) return fail(std::move(back.error()));
    const auto unit = UnitTree{reader}.find(to->letter.unit_id);
    auto item = item_of(parts, reader, *to, *back);
    return InboxLetter{.letter = std::move(item),
                       .unit_phone = unit ? unit->phone : "",
                       .has_paper = to->letter.file_id.has_value(),
                       .may_confirm = !to->addressee.received_at && is_electronic(reader, *to),
                       .files = parts.files.of(reader, attachments_of(asked.id)),
                       .back = *std::move(back)};
}

Result<api::Download> inbox_paper(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                  const OneLetter& asked) {
    const auto to = letter_to_addressee(reader, actor, asked.id);
    if (!to) return fail(to.error());
    if (!to->letter.file_id) return fail({FaultKind::conflict, "letter.no_paper"});
    return parts.files.read(reader, paper_of(asked.id), *to->letter.file_id).map([](files::FileContent file) {
        return api::Download{std::move(file.bytes), std::string{media_type(file.kind)}, file.name.text()};
    });
}

Result<Done> note_inbox_opened(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const OneLetter& asked) {
    const auto to = letter_to_addressee(tx, actor, asked.id);
    if (!to) return fail(to.error());
    LetterAddressees{tx}.note_opened(asked.id, to->addressee.employer_id, tx.now());
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = actor.id.text(),
                            .role = std::string{name_of(Role::employer_hr)},
                            .act = "letter.opened_by_addressee",
                            .object_kind = "letter",
                            .object_id = asked.id.text()});
    return Done{};
}

Result<api::Answer> inbox_file(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneLetterFile& asked) {
    const auto to = letter_to_addressee(reader, actor, asked.id);
    if (!to) return fail(to.error());
    auto found = parts.files.read(reader, attachments_of(asked.id), asked.file_id);
    if (!found) found = answer_file(parts, reader, *to, asked.file_id);
    return std::move(found).map(&given_back);
}

Result<ReceiptConfirmed> confirm_receipt(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                         const ConfirmReceipt& asked) {
    const auto to = letter_to_addressee(tx, actor, asked.id);
    if (!to) return fail(to.error());
    if (to->addressee.received_at) return ReceiptConfirmed{*to->addressee.received_at};
    if (!is_electronic(tx, *to)) return fail({FaultKind::conflict, "letter.not_electronic"});
    LetterAddressees{tx}.note_received(asked.id, to->addressee.employer_id, actor.id, tx.now());
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = actor.id.text(),
                            .role = std::string{name_of(Role::employer_hr)},
                            .act = "letter.receipt_confirmed",
                            .object_kind = "letter",
                            .object_id = asked.id.text()});
    return ReceiptConfirmed{tx.now()};
}

}  // namespace gongyou::letters
