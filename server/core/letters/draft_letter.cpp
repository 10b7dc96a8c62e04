#include "core/letters/draft_letter.hpp"

#include <algorithm>

#include "core/letters/letter_addressees.hpp"
#include "core/letters/letter_digest.hpp"
#include "core/letters/letter_store.hpp"
#include "core/matters/matter_store.hpp"
#include "core/organisations/employers.hpp"
#include "core/organisations/unit_tree.hpp"

namespace gongyou::letters {

namespace {

/// Adds to `letter` and `fields` what the programme of the matter knows.
Result<Done> take_from_matter(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const MatterId& id,
                              const LetterTemplate& made, Letter& letter, Filled& fields) {
    const auto matter = matters::MatterStore{tx}.find(id);
    if (!matter) return fail(hidden());
    const auto* source = parts.source_of(matter->kind);
    if (!source) return fail(hidden());
    auto known = source->fields(tx, actor, *matter, made);  // asks the gate: before anything is told of the matter
    if (!known) return fail(std::move(known.error()));
    if (std::ranges::count(source->kinds, made.kind) == 0)
        return fail({FaultKind::conflict, "letter.not_for_this_matter"});
    fields.merge(*known);  // what the handler wrote stays
    letter.matter_id = id;
    letter.employer_id = matter->employer_id;
    return Done{};
}

/// What comes out of an anonymous matter, or goes to the employer somebody complained about, names nobody, or somebody
/// has looked at each place that might (AN-7).
Result<Done> tells_nobody(const LetterParts& parts, sql::Tx& tx, const Letter& letter, const Filled& fields,
                          const std::optional<ConfirmedFindings>& confirmed) {
    const auto matter = letter.matter_id ? matters::MatterStore{tx}.find(*letter.matter_id) : std::nullopt;
    const auto* source = matter ? parts.source_of(matter->kind) : nullptr;
    if (!source || (!matter->anonymous && !source->names_nobody)) return Done{};
    auto harmless = confirmed.value_or(ConfirmedFindings{});
    if (source->own_words)
        for (auto& word : source->own_words(tx, *matter))
            harmless.push_back(ConfirmedFindings::value_type::trusted(std::move(word)));
    return names_nobody(fields, harmless);
}

/// Whether the letter that is to be replaced was issued, by the same union and of the same kind.
Result<Done> can_be_replaced(sql::Tx& tx, const Actor& actor, const Letter& by, const LetterId& id) {
    const auto old = letter_for(tx, actor, Right::read_letter, id);
    if (!old) return fail(old.error());
    const auto state = state_of(*old);
    const bool is_out = state == LetterState::issued || state == LetterState::served || state == LetterState::closed;
    if (!is_out || old->unit_id != by.unit_id || old->kind != by.kind)
        return fail({FaultKind::conflict, "letter.cannot_be_replaced"});
    return Done{};
}

/// Who issues it, if the actor may write in that union's name and the union may issue such a letter.
Result<Unit> issuer_of(sql::Tx& tx, const Actor& actor, const LetterTemplate& made,
                       const std::optional<UnitId>& asked) {
    const auto id = asked ? asked : actor.unit();
    const auto unit = id ? UnitTree{tx}.find(*id) : std::nullopt;
    if (!unit) return fail(hidden());
    if (auto allowed = may(actor, Right::draft_letter, subject_at(tx, unit->id)); !allowed)
        return fail(std::move(allowed.error()));
    if (!may_issue(made.issuers, unit->kind)) return fail({FaultKind::conflict, "letter.not_for_this_union"});
    return *unit;
}

/// Fills in the name of the employer that was chosen.
Result<Done> name_employer(sql::Tx& tx, const LetterTemplate& made, const EmployerId& id, Letter& letter,
                           Filled& fields) {
    const auto employer = Employers{tx}.find(id);
    if (!employer) return fail(hidden());
    for (const auto& field : made.fields)
        if (field.employer) fields[field.name] = employer->name;
    letter.employer_id = id;
    return Done{};
}

/// Keeps whom a public letter is sent to.
Result<Done> keep_addressees(sql::Tx& tx, const LetterTemplate& made, const LetterId& id,
                             const std::optional<Addressees>& asked) {
    if (!asked) return Done{};
    if (made.to != SentTo::employers) return fail({FaultKind::conflict, "letter.not_a_public_letter"});
    Employers employers{tx};
    for (const auto& employer : *asked)
        if (!employers.find(employer)) return fail(wrong_field("addressees", "employer.unknown"));
    LetterAddressees{tx}.set(id, *asked);
    return Done{};
}

/// Whether the letter names the employer it has: two of one name in the register are not told apart by it.
bool still_names(sql::Session& session, const LetterTemplate& made, const Filled& fields, const Letter& letter) {
    const auto employer = letter.employer_id ? Employers{session}.find(*letter.employer_id) : std::nullopt;
    return employer && std::ranges::any_of(made.fields, [&](const LetterField& field) {
               const auto value = field.employer ? fields.find(field.name) : fields.end();
               return value != fields.end() && value->second == employer->name;
           });
}

}  // namespace

std::optional<EmployerId> employer_named_in(sql::Session& session, const LetterTemplate& made, const Filled& fields) {
    for (const auto& field : made.fields) {
        const auto value = field.employer ? fields.find(field.name) : fields.end();
        if (value == fields.end()) continue;
        if (auto employer = Employers{session}.named(value->second)) return std::move(employer->id);
    }
    return std::nullopt;
}

Result<LetterStanding> draft_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                    const DraftLetter& asked) {
    const auto* made = parts.templates.find(asked.kind.text());
    if (!made) return fail(wrong_field("kind", "letter.kind_unknown"));
    const auto unit = issuer_of(tx, actor, *made, asked.unit_id);
    if (!unit) return fail(unit.error());
    auto fields = checked_fields(*made, asked.fields);
    if (!fields) return fail(std::move(fields.error()));

    Letter letter{.id = tx.fresh_id<LetterId>(),
                  .kind = made->kind,
                  .edition = made->edition,
                  .unit_id = unit->id,
                  .employer_id = {},
                  .matter_id = {},
                  .state = std::string{name_of(LetterState::draft)},
                  .law = law_of(parts, *unit),
                  .title = made->title,
                  .drafted_on = tx.today()};
    letter.replaces = asked.replaces;
    if (asked.matter_id)
        if (auto taken = take_from_matter(parts, tx, actor, *asked.matter_id, *made, letter, *fields); !taken)
            return fail(std::move(taken.error()));
    if (asked.employer_id && !letter.employer_id)
        if (auto named = name_employer(tx, *made, *asked.employer_id, letter, *fields); !named)
            return fail(std::move(named.error()));
    if (auto silent = tells_nobody(parts, tx, letter, *fields, asked.confirmed); !silent)
        return fail(std::move(silent.error()));
    if (asked.replaces)
        if (auto good = can_be_replaced(tx, actor, letter, *asked.replaces); !good)
            return fail(std::move(good.error()));
    if (!letter.employer_id) letter.employer_id = employer_named_in(tx, *made, *fields);
    if (auto seen = may(actor, Right::draft_letter, subject_of(tx, letter)); !seen)
        return fail(std::move(seen.error()));

    const auto attached = parts.files.claim(tx, asked.uploads.value_or(LetterUploads{}), attachments_of(letter.id));
    if (!attached) return fail(attached.error());
    const auto whole = composed(parts, *made, *fields, letter.law, letter.drafted_on);
    if (!whole) return fail(whole.error());
    auto addressees = asked.addressees.value_or(Addressees{});
    std::ranges::sort(addressees);  // as they are kept: each once, by id
    addressees.erase(std::unique(addressees.begin(), addressees.end()), addressees.end());
    letter.digest = letter_digest(letter, whole->fields, whole->text, *attached, addressees);
    letter.fields = parts.seal().sealed_fields(letter, whole->fields);
    LetterStore{tx}.add(letter);
    if (auto kept = keep_addressees(tx, *made, letter.id, asked.addressees); !kept)
        return fail(std::move(kept.error()));
    enter_draft(parts, tx, actor, letter);
    return standing_of(letter);
}

Result<LetterStanding> change_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                     const ChangeLetter& asked) {
    auto letter = letter_to_move(tx, actor, LetterAct::change, {{}, asked.id, asked.revision});
    if (!letter) return fail(std::move(letter.error()));
    const auto* made = parts.templates.find(letter->kind);
    if (!made) return fail({FaultKind::conflict, "letter.kind_unknown", {{"kind", letter->kind}}});
    auto fields = checked_fields(*made, asked.fields);
    if (!fields) return fail(std::move(fields.error()));
    if (auto silent = tells_nobody(parts, tx, *letter, *fields, asked.confirmed); !silent)
        return fail(std::move(silent.error()));
    const auto whole = composed(parts, *made, *std::move(fields), letter->law, letter->drafted_on);
    if (!whole) return fail(whole.error());

    letter->edition = made->edition;
    letter->title = made->title;
    if (!letter->matter_id && !still_names(tx, *made, whole->fields, *letter))
        letter->employer_id = employer_named_in(tx, *made, whole->fields);
    if (auto kept = keep_addressees(tx, *made, letter->id, asked.addressees); !kept)
        return fail(std::move(kept.error()));
    letter->digest = letter_digest(*letter, whole->fields, whole->text, attached_to(parts, tx, letter->id),
                                   LetterAddressees{tx}.of(letter->id));
    letter->fields = parts.seal().sealed_fields(*letter, whole->fields);
    letter->approved_digest = {};  // nobody approved these words
    letter->approved_by = {};
    return moved(parts, tx, actor, *std::move(letter), LetterAct::change).map(&standing_of);
}

}  // namespace gongyou::letters
