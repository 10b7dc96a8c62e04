#include "programmes/rights/poster_desk.hpp"

#include <charconv>

#include "core/access/decision.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "programmes/rights/poster.hpp"

namespace gongyou::rights {

namespace {

constexpr std::int64_t most_copies = 100'000;

void note_poster(const RightsParts& parts, sql::Tx& tx, const Actor& actor, std::string_view act, std::int64_t number,
                 std::string reason = {}) {
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "desk",
                                    .act = act,
                                    .object_kind = "poster",
                                    .object_id = std::to_string(number),
                                    .purpose = std::move(reason)});
}

/// Nothing else than digits is a number; 0 is nobody's.
std::int64_t number_in(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? number : 0;
}

std::string_view act_of_marking(PosterMark mark) {
    switch (mark) {
        case PosterMark::tampered:
            return "poster.tampered";
        case PosterMark::mended:
            return "poster.mended";
        case PosterMark::withdrawn:
            return "poster.taken_down";
    }
    return "";
}

std::vector<PosterMarkView> marks_in_words(const RightsParts& parts, sql::Reader& reader, std::int64_t number) {
    std::vector<PosterMarkView> views;
    Staff staff{reader, parts.people};
    for (auto& marking : PosterBatches{reader}.marks_of(number))
        views.push_back({marking.mark, marking.tampering, std::move(marking.found_at), std::move(marking.reason),
                         marking.marked_on, staff.name_of(marking.by_person)});
    return views;
}

}  // namespace

Result<PosterBatchView> poster_batch_for(sql::Session& session, const Actor& actor, std::int64_t number) {
    auto batch = PosterBatches{session}.find(number);
    if (!batch) return fail(hidden());
    if (auto allowed = may(actor, Right::manage_points, subject_at(session, batch->unit_id)); !allowed)
        return fail(std::move(allowed.error()));
    return *std::move(batch);
}

Result<PosterBatchList> list_poster_batches(const RightsParts& parts, sql::Reader& reader, const Actor& actor) {
    PosterBatchList list{.items = {},
                         .units = units_with_points(reader, actor, [](UnitKind kind) { return may_print(kind); }),
                         .public_address = parts.public_address};
    for (auto& batch : PosterBatches{reader}.list(scope_of(actor, Right::manage_points)))
        list.items.push_back({.number = batch.number,
                              .unit_id = batch.unit_id,
                              .unit_name = std::move(batch.unit_name),
                              .printed_on = batch.printed_on,
                              .copies = batch.copies,
                              .state = batch.state,
                              .address = poster_address(parts.public_address, batch.number),
                              .revision = batch.revision,
                              .marks = marks_in_words(parts, reader, batch.number)});
    return list;
}

Result<PosterStanding> print_posters(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                     const PrintPosters& asked) {
    const auto unit = UnitTree{tx}.find(asked.unit_id);
    if (!unit) return fail(hidden());
    if (auto allowed = may(actor, Right::manage_points, subject_at(tx, unit->id)); !allowed)
        return fail(std::move(allowed.error()));
    if (!may_print(unit->kind)) return fail(wrong_field("unit_id", "unit.too_small"));
    if (asked.copies < 1 || asked.copies > most_copies)
        return fail(
            {FaultKind::invalid,
             "form.invalid",
             {},
             {FieldFault{"copies", "number.out_of_range", {{"min", "1"}, {"max", std::to_string(most_copies)}}}}});
    const auto number =
        PosterBatches{tx}.add({.number = 0, .unit_id = unit->id, .printed_on = tx.today(), .copies = asked.copies});
    note_poster(parts, tx, actor, "poster.printed", number);
    return PosterStanding{number, PosterState::printed, 1};
}

Result<PosterStanding> mark_posters(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                    const MarkPosters& asked) {
    auto batch = poster_batch_for(tx, actor, number_in(asked.number.text()));
    if (!batch) return fail(std::move(batch.error()));
    if (asked.mark == PosterMark::tampered && !asked.tampering) return fail(wrong_field("tampering", "value.missing"));
    if (asked.mark == PosterMark::tampered && !asked.found_at) return fail(wrong_field("found_at", "value.missing"));
    batch->revision = asked.revision;
    const bool is_found = asked.mark == PosterMark::tampered;
    const PosterMarking marking{.mark = asked.mark,
                                .tampering = is_found ? asked.tampering : std::nullopt,
                                .found_at = is_found ? std::optional{asked.found_at->text()} : std::nullopt,
                                .reason = asked.reason.text(),
                                .marked_on = tx.today(),
                                .by_person = actor.id};
    auto changed = marked(*std::move(batch), marking);
    if (!changed) return fail(std::move(changed.error()));
    const auto saved = PosterBatches{tx}.mark(*std::move(changed), marking);
    if (!saved) return fail(saved.error());
    note_poster(parts, tx, actor, act_of_marking(asked.mark), saved->number, asked.reason.text());
    return PosterStanding{saved->number, saved->state, saved->revision};
}

}  // namespace gongyou::rights
