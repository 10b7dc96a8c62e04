#include "core/letters/letter_batch.hpp"

#include <algorithm>

#include "core/letters/issue_letter.hpp"
#include "core/letters/letter_batches.hpp"
#include "core/letters/letter_store.hpp"
#include "core/organisations/employers.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"

namespace gongyou::letters {

namespace {

constexpr int letters_of_page = 100;
constexpr int addressees_of_page = 100;

/// The batch the next letters go into: the author's own, or a new one.
Result<LetterBatch> batch_for(sql::Tx& tx, const Actor& actor, const DraftBatch& asked) {
    LetterBatches batches{tx};
    if (asked.batch_id) {
        auto found = batches.find(*asked.batch_id);
        if (!found || found->made_by != actor.id || found->kind != asked.kind.text()) return fail(hidden());
        return *std::move(found);
    }
    const auto unit = actor.unit();
    if (!unit) return fail(hidden());
    LetterBatch batch{tx.fresh_id<LetterBatchId>(), *unit, asked.kind.text(), actor.id, tx.today()};
    batches.add(batch);
    return batch;
}

/// `act(letter, revision)` for each; a letter that was changed since it was shown stops the call.
template <class Act>
Result<BatchMoved> for_each_shown(sql::Tx& tx, const MoveBatch& asked, Act act) {
    BatchMoved moved_on;
    for (const auto& shown : asked.letters) {
        if (!LetterBatches{tx}.has(asked.id, shown.id)) return fail(hidden());
        const auto letter = LetterStore{tx}.find(shown.id);
        if (letter && letter->digest != shown.digest.text())
            return fail({FaultKind::conflict, "letter.changed_meanwhile"});
        auto standing = act(shown);
        if (!standing) return fail(std::move(standing.error()));
        moved_on.letters.push_back(*std::move(standing));
    }
    return moved_on;
}

}  // namespace

Result<BatchDrafted> draft_batch(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const DraftBatch& asked) {
    const auto* made = parts.templates.find(asked.kind.text());
    if (!made) return fail(wrong_field("kind", "letter.kind_unknown"));
    if (made->to != SentTo::employer) return fail({FaultKind::conflict, "letter.kind_not_to_one"});
    const auto batch = batch_for(tx, actor, asked);
    if (!batch) return fail(batch.error());
    for (const auto& employer : asked.employers) {
        DraftLetter one{.kind = asked.kind, .fields = asked.fields, .employer_id = employer};
        std::erase_if(one.fields, [&](const FieldValue& value) {
            const auto* field = made->field(value.name.text());
            return field && field->employer;
        });
        const auto drafted = draft_letter(parts, tx, actor, one);
        if (!drafted) return fail(drafted.error());
        LetterBatches{tx}.put(batch->id, drafted->id);
    }
    return BatchDrafted{batch->id, static_cast<int>(asked.employers.size())};
}

Result<BatchMoved> check_batch(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const MoveBatch& asked) {
    return for_each_shown(tx, asked, [&](const LetterShown& shown) {
        return check_letter(parts, tx, actor, {{}, shown.id, shown.revision});
    });
}

Result<BatchMoved> approve_batch(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const MoveBatch& asked) {
    return for_each_shown(tx, asked, [&](const LetterShown& shown) {
        return approve_letter(parts, tx, actor, {{}, shown.id, shown.revision, shown.digest});
    });
}

Result<BatchMoved> issue_batch(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const MoveBatch& asked) {
    return for_each_shown(tx, asked, [&](const LetterShown& shown) {
        return issue_letter(parts, tx, actor, {{}, shown.id, shown.revision});
    });
}

Result<BatchList> list_batches(sql::Reader& reader, const Actor& actor, const api::NoParams&) {
    BatchList list;
    if (!actor.walled_off.empty()) return list;  // how many a batch has would tell of those behind the wall
    for (auto& line : LetterBatches{reader}.newest(scope_of(actor, Right::read_letter)))
        list.items.push_back({line.id, std::move(line.kind), std::move(line.unit_name), line.made_on, line.letters});
    return list;
}

Result<BatchView> view_batch(const LetterParts& parts, sql::Reader& reader, const Actor& actor, const OneBatch& asked) {
    const auto batch = LetterBatches{reader}.find(asked.id);
    if (!batch) return fail(hidden());
    if (auto allowed = may(actor, Right::read_letter, subject_at(reader, batch->unit_id)); !allowed)
        return fail(std::move(allowed.error()));
    const auto* made = parts.templates.find(batch->kind);
    BatchView view{.id = batch->id,
                   .kind = batch->kind,
                   .title = made ? made->title : batch->kind,
                   .unit_name = UnitTree{reader}.find(batch->unit_id)->name,
                   .made_on = batch->made_on,
                   .made_by = Staff{reader, parts.people}.name_of(batch->made_by),
                   .mine = batch->made_by == actor.id,
                   .lines = {},
                   .letters = {},
                   .next = {}};
    const auto ids = LetterBatches{reader}.letters_of(batch->id, asked.after.value_or(LetterId{}), letters_of_page + 1);
    for (std::size_t at = 0; at < ids.size(); ++at) {
        if (at == letters_of_page) {
            view.next = ids[at - 1];
            break;
        }
        const auto letter = letter_for(reader, actor, Right::read_letter, ids[at]);
        if (!letter) continue;  // about an employer behind the reader's wall
        if (view.lines.empty()) {
            auto whole = composed(parts, *letter);
            if (!whole) return fail(std::move(whole.error()));
            view.lines = std::move(whole->text);
        }
        const auto employer = letter->employer_id ? Employers{reader}.find(*letter->employer_id) : std::nullopt;
        view.letters.push_back({letter->id, employer ? employer->name : "", state_of(*letter), letter->revision,
                                letter->digest, letter->number_text});
    }
    return view;
}

Result<AddresseePage> list_addressees(sql::Reader& reader, const Actor& actor, const ListAddressees& asked) {
    const auto letter = letter_for(reader, actor, Right::read_letter, asked.id);
    if (!letter) return fail(letter.error());
    AddresseePage page;
    page.items = LetterAddressees{reader}.names(asked.id, asked.after.value_or(EmployerId{}), addressees_of_page + 1);
    if (page.items.size() > addressees_of_page) {
        page.items.pop_back();
        page.next = page.items.back().id;
    }
    return page;
}

}  // namespace gongyou::letters
