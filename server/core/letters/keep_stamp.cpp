#include "core/letters/keep_stamp.hpp"

#include "core/letters/preview_letter.hpp"
#include "core/letters/stamp_ink.hpp"
#include "core/letters/stamp_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "platform/crypto/sha256.hpp"

namespace gongyou::letters {

namespace {

/// The union in whose office the actor numbers letters, or signs them.
std::optional<UnitId> own_union(const Actor& actor, Right right) {
    for (const auto& grant : actor.grants)
        if (actor.counts(grant) && reach_of(grant.role, right) != Reach::none) return grant.unit;
    return std::nullopt;
}

Result<UnionStamp> stamp_for(sql::Session& session, const Actor& actor, Right right, const StampId& id) {
    auto found = StampStore{session}.find(id);
    if (!found) return fail(hidden());
    if (auto allowed = may(actor, right, subject_at(session, found->unit_id)); !allowed)
        return fail(std::move(allowed.error()));
    return *std::move(found);
}

void enter_stamp(const LetterParts& parts, sql::Tx& tx, const Actor& actor, Role role, std::string_view act,
                 const StampId& id) {
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = actor.id.text(),
                            .role = std::string{name_of(role)},
                            .act = act,
                            .object_kind = "union_stamp",
                            .object_id = id.text()});
}

StampStanding standing_of(const UnionStamp& stamp) { return {stamp.id, state_of(stamp), stamp.revision}; }

/// Decided now, by the actor; saved and entered.
Result<StampStanding> moved_to(const LetterParts& parts, sql::Tx& tx, const Actor& actor, UnionStamp stamp,
                               StampState state, std::string_view act) {
    stamp.state = name_of(state);
    stamp.decided_by = actor.id;
    stamp.decided_at = tx.now();
    const auto saved = StampStore{tx}.save(std::move(stamp));
    if (!saved) return fail(saved.error());
    enter_stamp(parts, tx, actor, Role::signer, act, saved->id);
    return standing_of(*saved);
}

Result<Done> is_another_than(const LetterParts& parts, sql::Session& session, const PersonId& one,
                             const PersonId& other) {
    if (one == other) return fail({FaultKind::forbidden, "stamp.own"});
    Staff staff{session, parts.people};
    if (staff.name_of(one) == staff.name_of(other)) return fail({FaultKind::forbidden, "stamp.same_person"});
    return Done{};
}

/// No other seal of the union is printed from now on.
Result<Done> take_out_of_use(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const UnitId& unit) {
    auto used = StampStore{tx}.in_use(unit);
    if (!used) return Done{};
    const auto moved = moved_to(parts, tx, actor, *std::move(used), StampState::withdrawn, "letter.stamp_withdrawn");
    if (!moved) return fail(moved.error());
    return Done{};
}

StampLine line_of(const LetterParts& parts, sql::Session& session, const Actor& actor, const UnionStamp& stamp) {
    Staff staff{session, parts.people};
    return {.id = stamp.id,
            .state = state_of(stamp),
            .revision = stamp.revision,
            .diameter = stamp.diameter,
            .digest = stamp.digest,
            .asked_by = staff.name_of(stamp.asked_by),
            .asked_at = stamp.asked_at,
            .decided_by = stamp.decided_by ? std::optional{staff.name_of(*stamp.decided_by)} : std::nullopt,
            .decided_at = stamp.decided_at,
            .mine = stamp.asked_by == actor.id};
}

}  // namespace

Result<Done> may_bring_stamp(sql::Session& session, const Actor& actor, const BringStamp& asked) {
    const auto unit = own_union(actor, Right::issue_letter);
    if (!unit) return fail(hidden());
    if (auto allowed = may(actor, Right::issue_letter, subject_at(session, *unit)); !allowed) return allowed;
    if (asked.diameter < smallest_diameter || asked.diameter > largest_diameter)
        return fail(wrong_field("diameter", "choice.unknown"));
    for (const auto& stamp : StampStore{session}.of(*unit))
        if (state_of(stamp) == StampState::asked) return fail({FaultKind::conflict, "stamp.asked_already"});
    return Done{};
}

Result<StampThatCame> look_at_stamp(const LetterParts& parts, const extract::DotReading& reading,
                                    const BringStamp& asked, std::string_view png) {
    const auto accepted = files::accept_upload(png, "stamp.png", files::media_type(files::FileKind::png));
    if (!accepted) return fail(accepted.error());
    const auto dots = reading.read(accepted->bytes);
    if (!dots) return fail(dots.error());
    const auto ink = stamp_ink(*dots);
    if (!ink) return fail(ink.error());
    const files::AcceptedFile own{files::FileKind::png, files::FileName::trusted("stamp.png"), paper::stamp_png(*ink)};
    StampThatCame came{asked, {}, crypto::sha256_hex(own.bytes)};
    auto picture = parts.files.prepare(own, parts.clock.today(), parts.random);
    if (!picture) return fail(std::move(picture.error()));
    came.picture = *std::move(picture);
    return came;
}

Result<StampStanding> bring_stamp(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                  const StampThatCame& came) {
    if (auto allowed = may_bring_stamp(tx, actor, came); !allowed) return fail(std::move(allowed.error()));
    UnionStamp stamp{.id = tx.fresh_id<StampId>(),
                     .unit_id = own_union(actor, Right::issue_letter).value(),
                     .state = std::string{name_of(StampState::asked)},
                     .diameter = came.diameter,
                     .file_id = {},
                     .digest = came.digest,
                     .asked_by = actor.id,
                     .asked_at = tx.now(),
                     .decided_by = {},
                     .decided_at = {}};
    if (const auto kept = parts.files.keep_upload(tx, came.picture); !kept) return fail(kept.error());
    const auto files = parts.files.claim(tx, {came.picture.id}, picture_of(stamp.id));
    if (!files) return fail(files.error());
    stamp.file_id = files->front();
    StampStore{tx}.add(stamp);
    enter_stamp(parts, tx, actor, Role::desk, "letter.stamp_asked", stamp.id);
    return standing_of(stamp);
}

Result<StampStanding> decide_stamp(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                   const DecideStamp& asked) {
    auto found = stamp_for(tx, actor, Right::approve_letter, asked.id);
    if (!found) return fail(std::move(found.error()));
    if (found->revision != asked.revision || found->digest != asked.digest.text())
        return fail({FaultKind::conflict, "stamp.changed_meanwhile"});
    if (state_of(*found) != StampState::asked) return fail({FaultKind::conflict, "stamp.not_waiting"});
    if (auto another = is_another_than(parts, tx, found->asked_by, actor.id); !another)
        return fail(std::move(another.error()));
    if (!asked.use) return moved_to(parts, tx, actor, *std::move(found), StampState::refused, "letter.stamp_refused");
    if (auto taken = take_out_of_use(parts, tx, actor, found->unit_id); !taken) return fail(std::move(taken.error()));
    return moved_to(parts, tx, actor, *std::move(found), StampState::in_use, "letter.stamp_in_use");
}

Result<StampStanding> withdraw_stamp(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                     const WithdrawStamp& asked) {
    auto found = stamp_for(tx, actor, Right::approve_letter, asked.id);
    if (!found) return fail(std::move(found.error()));
    if (found->revision != asked.revision) return fail({FaultKind::conflict, "stamp.changed_meanwhile"});
    if (state_of(*found) != StampState::in_use) return fail({FaultKind::conflict, "stamp.not_in_use"});
    return moved_to(parts, tx, actor, *std::move(found), StampState::withdrawn, "letter.stamp_withdrawn");
}

Result<StampList> list_stamps(const LetterParts& parts, sql::Reader& reader, const Actor& actor, const ListStamps&) {
    const auto unit = own_union(actor, Right::read_letter);
    const auto found = unit ? UnitTree{reader}.find(*unit) : std::nullopt;
    if (!found) return fail(hidden());
    const auto subject = subject_at(reader, *unit);
    if (auto allowed = may(actor, Right::read_letter, subject); !allowed) return fail(std::move(allowed.error()));
    StampList list{.unit_name = found->name,
                   .may_bring = may(actor, Right::issue_letter, subject).has_value(),
                   .may_decide = may(actor, Right::approve_letter, subject).has_value(),
                   .items = {}};
    for (const auto& stamp : StampStore{reader}.of(*unit)) list.items.push_back(line_of(parts, reader, actor, stamp));
    return list;
}

Result<api::Answer> stamp_picture(const LetterParts& parts, sql::Reader& reader, const Actor& actor,
                                  const OneStamp& asked) {
    const auto stamp = stamp_for(reader, actor, Right::read_letter, asked.id);
    if (!stamp) return fail(stamp.error());
    return parts.files.read(reader, picture_of(stamp->id), stamp->file_id).map(&given_back);
}

Result<std::optional<paper::Stamp>> stamp_on(const LetterParts& parts, sql::Session& session, const Letter& letter) {
    const auto stamp = letter.stamp_id ? StampStore{session}.find(*letter.stamp_id) : std::nullopt;
    if (!stamp) return std::optional<paper::Stamp>{};
    auto picture = parts.files.read(session, picture_of(stamp->id), stamp->file_id);
    if (!picture) return fail(std::move(picture.error()));
    return std::optional{paper::Stamp{std::move(picture->bytes), paper::mm(static_cast<double>(stamp->diameter))}};
}

}  // namespace gongyou::letters
