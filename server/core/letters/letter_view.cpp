#include "core/letters/letter_view.hpp"

#include <algorithm>

#include "core/letters/compose_letter.hpp"
#include "core/letters/letter_store.hpp"
#include "core/letters/move_letter.hpp"
#include "core/letters/serve_letter.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"

namespace gongyou::letters {

namespace {

std::optional<std::string> words_of(const std::optional<ProofWords>& words) {
    if (!words) return std::nullopt;
    return words->text();
}

Result<std::vector<LetterEventView>> events_of(const LetterParts& parts, sql::Session& session, const LetterId& id) {
    Staff staff{session, parts.people};
    std::vector<LetterEventView> views;
    for (const auto& event : LetterStore{session}.events_of(id)) {
        auto words = parts.seal().opened_words(event);
        if (!words) return fail(std::move(words.error()));
        views.push_back({enum_named<LetterAct>(event.act).value(), enum_named<LetterState>(event.state).value(),
                         event.made_at, staff.name_of(event.by_person), *std::move(words)});
    }
    return views;
}

Result<std::vector<ServiceView>> services_of(const LetterParts& parts, sql::Session& session, const LetterId& id) {
    Staff staff{session, parts.people};
    std::vector<ServiceView> views;
    for (const auto& kept : LetterStore{session}.services_of(id)) {
        const auto proof = parts.seal().opened_proof(kept.id, kept.proof);
        if (!proof) return fail(proof.error());
        views.push_back({.way = proof->way,
                         .counted_on = kept.counted_on,
                         .received_by = proof->received_by.text(),
                         .witness = words_of(proof->witness),
                         .tracking = words_of(proof->tracking),
                         .consent = words_of(proof->consent),
                         .entered_by = staff.name_of(kept.entered_by),
                         .files = parts.files.of(session, proofs_of(kept.id))});
    }
    return views;
}

bool wants_a_second_person(LetterAct act) { return act == LetterAct::check || act == LetterAct::approve; }

}  // namespace

std::vector<LetterAct> acts_open_to(const LetterParts& parts, sql::Session& session, const Actor& actor,
                                    const Letter& letter) {
    const auto subject = subject_of(session, letter);
    const bool is_second = is_second_person(parts, session, letter, actor.id).has_value();
    std::vector<LetterAct> open;
    for (const auto* step : matters::steps_from(letter_procedure, state_of(letter), matters::Taker::Kind::staff)) {
        if (step->act == LetterAct::supersede || !may(actor, step->by.right, subject)) continue;
        if (is_second || !wants_a_second_person(step->act)) open.push_back(step->act);
    }
    return open;
}

Result<LetterView> view_letter(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneLetter& asked) {
    const auto letter = letter_for(reader, actor, Right::read_letter, asked.id);
    if (!letter) return fail(letter.error());
    auto whole = composed(parts, *letter);
    if (!whole) return fail(std::move(whole.error()));
    auto services = services_of(parts, reader, letter->id);
    if (!services) return fail(std::move(services.error()));
    auto events = events_of(parts, reader, letter->id);
    if (!events) return fail(std::move(events.error()));

    const auto authors = LetterStore{reader}.authors_of(letter->id);
    LetterView view{.id = letter->id,
                    .kind = letter->kind,
                    .state = state_of(*letter),
                    .revision = letter->revision,
                    .title = letter->title,
                    .unit_name = UnitTree{reader}.find(letter->unit_id)->name,
                    .layout = whole->made->layout,
                    .seal = whole->made->seal,
                    .signatures = whole->made->signatures,
                    .digest = letter->digest,
                    .drafted_on = letter->drafted_on,
                    .number = letter->number_text,
                    .code = letter->code,
                    .issued_on = letter->issued_on,
                    .has_paper = letter->file_id.has_value(),
                    .stamped = letter->stamp_id.has_value(),
                    .mine = std::ranges::count(authors, actor.id) > 0,
                    .missing = {},
                    .replaces = letter->replaces,
                    .replaced_by = letter->replaced_by,
                    .can = acts_open_to(parts, reader, actor, *letter),
                    .fields = {},
                    .lines = std::move(whole->text),
                    .files = parts.files.of(reader, attachments_of(letter->id)),
                    .services = *std::move(services),
                    .events = *std::move(events)};
    view.to_employer = whole->made->to == SentTo::employer;
    if (whole->made->to == SentTo::employers) view.addressees = LetterAddressees{reader}.count(letter->id);
    if (view.to_employer) {
        if (const auto to = letter_of_desk(reader, actor, Right::read_letter, letter->id)) {
            auto back = answers_to(parts, reader, *to);
            if (!back) return fail(std::move(back.error()));
            view.back = *std::move(back);
        }
    }
    for (const auto& field : whole->made->fields) {
        const auto value = whole->fields.find(field.name);
        if (value != whole->fields.end()) view.fields.push_back({field.name, field.label, value->second});
        if (value == whole->fields.end() && !field.optional) view.missing.push_back(field.name);
    }
    return view;
}

}  // namespace gongyou::letters
