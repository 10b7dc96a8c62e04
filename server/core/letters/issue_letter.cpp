#include "core/letters/issue_letter.hpp"

#include "core/letters/compose_letter.hpp"
#include "core/letters/letter_addressees.hpp"
#include "core/letters/letter_code.hpp"
#include "core/letters/letter_number.hpp"
#include "core/letters/letter_store.hpp"
#include "core/letters/stamp_store.hpp"
#include "core/organisations/unit_tree.hpp"

namespace gongyou::letters {

namespace {

/// What was approved is what stands there, letter by letter.
Result<Done> holds_its_approval(const LetterParts& parts, sql::Tx& tx, const Letter& letter) {
    const auto now = digest_of(parts, tx, letter);
    if (!now) return fail(now.error());
    if (letter.approved_digest != *now || letter.digest != *now)
        return fail({FaultKind::conflict, "letter.approval_void"});
    return Done{};
}

Result<Done> put_in_the_place_of(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const Letter& letter) {
    if (!letter.replaces) return Done{};
    auto old = letter_for(tx, actor, Right::issue_letter, *letter.replaces);
    if (!old) return fail(std::move(old.error()));
    old->replaced_by = letter.id;
    return moved(parts, tx, actor, *std::move(old), LetterAct::supersede).map([](const Letter&) { return Done{}; });
}

}  // namespace

Result<LetterStanding> issue_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                    const MoveLetter& asked) {
    auto letter = letter_to_move(tx, actor, LetterAct::issue, asked);
    if (!letter) return fail(std::move(letter.error()));
    // before the number: a step that is refused draws none
    if (const auto step =
            matters::step_for(letter_procedure, state_of(*letter), LetterAct::issue, matters::Taker::Kind::staff);
        !step)
        return fail(step.error());
    if (const auto holds = holds_its_approval(parts, tx, *letter); !holds) return fail(holds.error());

    LetterStore store{tx};
    const auto unit = UnitTree{tx}.find(letter->unit_id);
    const auto mark = store.mark_of(letter->unit_id).value_or(usual_mark(unit->name));
    letter->year = tx.today().year();
    letter->number = store.draw_number(letter->unit_id, letter->kind, *letter->year);
    const auto& made = *parts.templates.find(letter->kind);
    letter->number_text = number_in_words(made.number, mark, *letter->year, *letter->number);
    letter->code = fresh_code(tx.random());
    letter->issued_on = tx.today();
    if (const auto stamp = made.seal ? StampStore{tx}.in_use(letter->unit_id) : std::nullopt)
        letter->stamp_id = stamp->id;
    const auto issued = moved(parts, tx, actor, *std::move(letter), LetterAct::issue, asked.words);
    if (!issued) return fail(issued.error());
    if (auto placed = put_in_the_place_of(parts, tx, actor, *issued); !placed) return fail(std::move(placed.error()));
    if (made.to == SentTo::employers)
        LetterAddressees{tx}.serve_all(issued->id, tx.today());  // it is public: nobody hands it over
    parts.jobs.enqueue(tx, {.kind = paper_job, .payload = issued->id.text()});
    return standing_of(*issued);
}

}  // namespace gongyou::letters
