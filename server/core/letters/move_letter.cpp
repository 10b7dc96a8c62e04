#include "core/letters/move_letter.hpp"

#include "core/letters/letter_store.hpp"
#include "core/people/staff.hpp"

namespace gongyou::letters {

namespace {

/// Of several roles the one that gives the right.
std::string role_with(const Actor& actor, Right right) {
    for (const auto& grant : actor.grants)
        if (actor.counts(grant) && reach_of(grant.role, right) != Reach::none) return std::string{name_of(grant.role)};
    return "";
}

std::string_view audited(LetterAct act) {
    switch (act) {
        case LetterAct::draft:
            return "letter.draft";
        case LetterAct::change:
            return "letter.change";
        case LetterAct::check:
            return "letter.check";
        case LetterAct::send_back:
            return "letter.send_back";
        case LetterAct::approve:
            return "letter.approve";
        case LetterAct::issue:
            return "letter.issue";
        case LetterAct::serve:
            return "letter.serve";
        case LetterAct::close:
            return "letter.close";
        case LetterAct::discard:
            return "letter.discard";
        case LetterAct::annul:
            return "letter.annul";
        case LetterAct::supersede:
            return "letter.supersede";
    }
    return "";
}

void enter(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const Letter& letter, LetterAct act, Right right,
           const std::string& words) {
    LetterStore{tx}.add_event({.letter_id = letter.id,
                               .number = letter.revision,
                               .act = std::string{name_of(act)},
                               .state = letter.state,
                               .made_at = tx.now(),
                               .by_person = actor.id,
                               .digest = letter.digest,
                               .words = parts.seal().sealed_words(letter.id, letter.revision, words)});
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = actor.id.text(),
                            .role = role_with(actor, right),
                            .act = audited(act),
                            .object_kind = "letter",
                            .object_id = letter.id.text()});
}

}  // namespace

LetterStanding standing_of(const Letter& letter) {
    return {letter.id, state_of(letter), letter.revision, letter.number_text};
}

Subject subject_of(sql::Session& session, const Letter& letter) {
    auto subject = subject_at(session, letter.unit_id, letter.employer_id);
    subject.employer_unknown = !letter.employer_id;
    return subject;
}

Result<Letter> letter_for(sql::Session& session, const Actor& actor, Right right, const LetterId& id) {
    auto found = LetterStore{session}.find(id);
    if (!found) return fail(hidden());
    if (auto allowed = may(actor, right, subject_of(session, *found)); !allowed)
        return fail(std::move(allowed.error()));
    return *std::move(found);
}

Result<Letter> letter_to_move(sql::Tx& tx, const Actor& actor, LetterAct act, const MoveLetter& asked) {
    auto found = letter_for(tx, actor, matters::right_for(letter_procedure, act), asked.id);
    if (found && found->revision != asked.revision) return fail({FaultKind::conflict, "letter.changed_meanwhile"});
    return found;
}

Result<Letter> moved(const LetterParts& parts, sql::Tx& tx, const Actor& actor, Letter letter, LetterAct act,
                     const std::optional<LetterWords>& words) {
    const auto step = matters::step_for(letter_procedure, state_of(letter), act, matters::Taker::Kind::staff);
    if (!step) return fail(step.error());
    if (!(*step)->needs.empty() && !words) return fail(wrong_field("words", "value.missing"));
    letter.state = name_of((*step)->to.value());
    auto saved = LetterStore{tx}.save(std::move(letter));
    if (saved) enter(parts, tx, actor, *saved, act, (*step)->by.right, words ? words->text() : "");
    return saved;
}

void enter_draft(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const Letter& letter) {
    enter(parts, tx, actor, letter, LetterAct::draft, Right::draft_letter, "");
}

Result<Done> is_second_person(const LetterParts& parts, sql::Session& session, const Letter& letter,
                              const PersonId& person) {
    Staff staff{session, parts.people};
    const auto own_name = staff.name_of(person);
    for (const auto& author : LetterStore{session}.authors_of(letter.id)) {
        if (author == person) return fail({FaultKind::forbidden, "letter.own_draft"});
        if (staff.name_of(author) == own_name) return fail({FaultKind::forbidden, "letter.same_person"});
    }
    return Done{};
}

}  // namespace gongyou::letters
